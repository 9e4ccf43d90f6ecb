### Budget: how much is left?

budget-title = Budget { $year }
budget-spent = spent
budget-reserved = reserved
budget-over = left
budget-frame = Whole programme
budget-frame-of = frame { $amount }
budget-frame-free = still free, { $percent } %
budget-frame-over = { $amount } above the frame
budget-frame-warning = Only a warning.
budget-source = Source: { $place }
budget-source-inference = Source: { $place } (inference)
budget-matrix = What is left per kern and per scheme in { $year }
budget-kern = Kern
budget-each-kern = { $amount } per kern
budget-each = { $amount } each
budget-total = Left in all
budget-used-up = used up
budget-too-much = too much
budget-no-ceiling = no ceiling
budget-ceiling-none = No ceiling set. Awarded: { $committed }
budget-open = { $shown }: { $name }. Show the applications.
budget-others = Money that is not of one kern
budget-cells = What is left per kern?
budget-kern-left = { $left } is left in the pot, after { $reserved } was reserved.
budget-kern-no-ceiling = No ceiling was set for this pot. { $committed } was awarded.
budget-kern-pending = { $count ->
    [1] 1 application without advice is still waiting, { $amount } together.
   *[other] { $count } applications without advice are still waiting, { $amount } together.
  }
budget-kern-open = Show the applications of { $kern }
budget-course = Course of the year
budget-course-of = { $scheme }, in thousands of euro
budget-course-name = In { $year } { $committed } was committed so far; in all of { $year_before } it was { $before }.
budget-course-table = As a table
budget-course-plot = As a drawing
budget-course-until = Up to and including
budget-course-ceiling = ceiling { $amount }
budget-course-committed = committed { $amount }
budget-kern-contested = This pot is contested: no letters and payments go out.

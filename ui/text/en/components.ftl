### Words of the parts that every page is made of.

money-not-understood = This is not an amount. Write 650 or 1.250,50, for example.
money-three-decimals = An amount has at most two digits after the comma.
money-too-large = This amount is too large.
money-negative = An amount cannot be below zero here.
date-not-understood = This is not a date. Write 12-5-2026 or 12 May, for example.
date-does-not-exist = This day does not exist. Check the day and the month.
field-optional = (optional)

pot-spent = Spent
pot-reserved = Reserved
pot-this = This application
pot-too-much = Too much
pot-left = Left
pot-empty = used up
pot-name = Of { $ceiling }, { $spent } is spent, { $reserved } reserved and { $left } left.
pot-name-this = Of { $ceiling }, { $spent } is spent, { $reserved } reserved and { $this } for this application. That leaves { $left }.
pot-name-too-much = Of { $ceiling }, { $spent } is spent, { $reserved } reserved and { $this } for this application. That is { $excess } too much.
pot-name-contested = Of { $ceiling }, { $spent } is spent. The other amount is contested.
pot-name-no-ceiling = No ceiling has been set. Spent { $spent }, reserved { $reserved }.
pot-name-nothing = There is no money in this pot.

money-unknown = —
money-none = none
money-used-up = used up
money-contested = contested

offer-most = The most that can be given now: { $amount }
offer-take = Use this
offer-fine = This can be given.
offer-fine-left = This can be given. That leaves { $left }.

rule-met = met
rule-not-met = not met
rule-judge = to be judged
rule-open = to fill in
rule-departed = departed from
rule-fix = What would work:
rule-source = Source: { $source }
rule-judged-by = judged by { $who }
rules-all-met = met
rules-fine = { $count ->
    [1] This one is fine
    [2] These two are fine
    [3] These three are fine
    [4] These four are fine
    [5] These five are fine
    [6] These six are fine
    [7] These seven are fine
    [8] These eight are fine
    [9] These nine are fine
   *[other] These { $count } are fine
  }
rules-count-not-met = { $count ->
    [one] 1 not met
   *[other] { $count } not met
  }
rules-count-judge = { $count } to be judged
rules-count-open = { $count } to fill in
rules-count-departed = { $count } departed from
rules-count-met = { $count ->
    [one] 1 met
   *[other] { $count } met
  }

deadline-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
  }
deadline-left = { $days ->
    [0] Today
    [one] 1 day left
   *[other] { $days } days left
  }
deadline-stopped = The clock stands still

state-draft = draft
state-submitted = awaiting advice
state-awarded = awarded
state-awarded-in-part = awarded in part
state-rejected = rejected
state-not-taken = not taken
state-withdrawn = withdrawn
state-forwarded = forwarded
state-helped-otherwise = helped otherwise
state-paid = paid
state-contested = contested

track-now = (now)

costs-what = What for
costs-kind = Kind
costs-amount = Amount
costs-add = Add a line
costs-remove = Remove line: { $what }
costs-what-of = What for, line { $row }
costs-kind-of = Kind, line { $row }
costs-amount-of = Amount, line { $row }
costs-total = Together

chip-remove = Remove filter: { $label }
selection-count = { $count ->
    [one] 1 selected
   *[other] { $count } selected
  }
selection-stop = Stop selecting
table-choose = Select
table-choose-all = Select all that is shown here
table-sort = Sort by { $column }

palette-title = Search
palette-placeholder = Find an application, kern or page
palette-nothing = Nothing found for ‘{ $query }’. Search by name, number or kern.
palette-pages = Pages
palette-kernen = Kernen
palette-cases = Applications
palette-acts = Do
palette-found = { $count ->
    [one] 1 found
   *[other] { $count } found
  }

combobox-add = Add ‘{ $value }’
combobox-nothing = Nothing found

progress-of = { $what } … { $done } of { $total }
progress-busy = { $what } …
progress-stop = Stop

drop-here = Let go to add
drop-choose = Add a paper

keys-title = Keys
keys-close = Close
cells-hint = A sketch, not a map. The bluer, the more is left.
cells-left = { $kern }: { $left } left
cells-contested = { $kern }: contested

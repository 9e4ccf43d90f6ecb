### Budget: hoeveel is er nog?

budget-title = Budget { $year }
budget-spent = uitgegeven
budget-reserved = gereserveerd
budget-over = over
budget-frame = Hele programma
budget-frame-of = kader { $amount }
budget-frame-free = nog vrij, { $percent } %
budget-frame-over = { $amount } boven het kader
budget-frame-warning = Waarschuwt alleen.
budget-source = Bron: { $place }
budget-source-inference = Bron: { $place } (gevolgtrekking)
budget-matrix = Wat er over is per kern en per regeling in { $year }
budget-kern = Kern
budget-each-kern = { $amount } per kern
budget-each = { $amount } elk
budget-total = Samen over
budget-used-up = op
budget-too-much = te veel
budget-no-ceiling = geen plafond
budget-ceiling-none = Geen plafond vastgesteld. Toegekend: { $committed }
budget-open = { $shown }: { $name }. Toon de aanvragen.
budget-others = Geld dat niet van één kern is
budget-cells = Wat is er over per kern?
budget-kern-left = Er is nog { $left } in de pot, nadat { $reserved } is gereserveerd.
budget-kern-no-ceiling = Voor deze pot is geen plafond vastgesteld. Toegekend is { $committed }.
budget-kern-pending = { $count ->
    [1] Er wacht nog 1 aanvraag zonder advies, samen { $amount }.
   *[other] Er wachten nog { $count } aanvragen zonder advies, samen { $amount }.
  }
budget-kern-open = Toon de aanvragen van { $kern }
budget-course = Verloop van het jaar
budget-course-of = { $scheme }, in duizend euro
budget-course-name = In { $year } is tot nu toe { $committed } toegezegd, in heel { $year_before } was dat { $before }.
budget-course-table = Als tabel
budget-course-plot = Als tekening
budget-course-until = Tot en met
budget-course-ceiling = plafond { $amount }
budget-course-committed = toegezegd { $amount }
budget-kern-contested = Deze pot is betwist: er gaan geen brieven en betalingen uit.

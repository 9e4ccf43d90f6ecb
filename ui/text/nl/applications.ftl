### Aanvragen: elke aanvraag terugvinden.

applications-search = Zoek in deze lijst
applications-filter = Filter
applications-pot = Pot
applications-kern = Kern
applications-year = Jaar
applications-all-years = alle jaren
applications-scheme = Regeling
applications-state = Stand
applications-within = Beslissen binnen
applications-within-any = maakt niet uit
applications-within-days = { $days ->
    [0] vandaag of te laat
    [7] een week
    [14] twee weken
    [28] vier weken
   *[other] { $days } dagen
  }
applications-count = { $count ->
    [1] 1 aanvraag
   *[other] { $count } aanvragen
  }
applications-of = van { $of }. Samen gevraagd { $asked }, toegekend { $awarded }.
applications-sort = Volgorde
applications-sort-newest = Nieuwste boven
applications-sort-oldest = Oudste boven
applications-sort-deadline = Eerst wat dringt
applications-sort-amount = Hoogste bedrag boven
applications-column-number = Nr.
applications-column-idea = Idee
applications-column-applicant = Aanvrager
applications-column-kern = Kern
applications-column-scheme = Regeling
applications-column-year = Jaar
applications-column-asked = Gevraagd
applications-column-awarded = Toegekend
applications-column-state = Stand
applications-column-decide-by = Beslissen t/m
applications-days = { $days ->
    [0] vandaag
    [1] nog 1 dag
   *[other] nog { $days } dagen
  }
applications-late = { $days ->
    [1] 1 dag te laat
   *[other] { $days } d. te laat
  }
applications-still = staat stil
applications-sum = samen gevraagd { $amount }
applications-save = Opslaan als lijst
applications-file = aanvragen { $day }.csv
applications-saved = De lijst is opgeslagen als { $file }.
applications-empty = Hier komen alle aanvragen. Er is er nog geen; begin met een nieuwe aanvraag.
applications-none = Geen aanvraag past bij wat u zoekt. Haal een filter weg of zoek met minder woorden.
applications-show-all = Toon alle aanvragen
applications-pots = { $count } potten
applications-step = Geld
applications-at-step = van { $of }. Samen { $step }: { $amount }.

## Wat wacht

waits-promised = brief versturen
waits-due = te betalen
waits-to-account = wacht op verantwoording
waits-to-settle = vast te stellen
waits-view-asked = wacht op zienswijze
waits-to-send = brief versturen
waits-to-recover = terug te krijgen

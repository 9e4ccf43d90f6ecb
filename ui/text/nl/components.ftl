### Words of the parts that every page is made of.

money-not-understood = Dit is geen bedrag. Schrijf bijvoorbeeld 650 of 1.250,50.
money-three-decimals = Een bedrag heeft hoogstens twee cijfers achter de komma.
money-too-large = Dit bedrag is te groot.
money-negative = Een bedrag kan hier niet onder nul zijn.
date-not-understood = Dit is geen datum. Schrijf bijvoorbeeld 12-5-2026 of 12 mei.
date-does-not-exist = Deze dag bestaat niet. Kijk de dag en de maand na.
field-optional = (hoeft niet)

pot-spent = Uitgegeven
pot-reserved = Gereserveerd
pot-this = Deze aanvraag
pot-too-much = Te veel
pot-left = Over
pot-empty = op
pot-name = Van { $ceiling } is { $spent } uitgegeven, { $reserved } gereserveerd en { $left } over.
pot-name-this = Van { $ceiling } is { $spent } uitgegeven, { $reserved } gereserveerd en { $this } voor deze aanvraag. Daarna is { $left } over.
pot-name-too-much = Van { $ceiling } is { $spent } uitgegeven, { $reserved } gereserveerd en { $this } voor deze aanvraag. Dat is { $excess } te veel.
pot-name-contested = Van { $ceiling } is { $spent } uitgegeven. Het andere bedrag is betwist.
pot-name-no-ceiling = Er is geen plafond vastgesteld. Uitgegeven { $spent }, gereserveerd { $reserved }.
pot-name-nothing = Er is geen geld in deze pot.

money-unknown = —
money-none = geen
money-used-up = op
money-contested = betwist

offer-most = Het meeste dat nu kan: { $amount }
offer-take = Neem over
offer-fine = Dit kan.
offer-fine-left = Dit kan. Daarna is er nog { $left }.

rule-met = voldoet
rule-not-met = voldoet niet
rule-judge = zelf beoordelen
rule-open = nog invullen
rule-departed = afgeweken
rule-fix = Zo lukt het:
rule-source = Bron: { $source }
rule-judged-by = beoordeeld door { $who }
rules-all-met = voldoen
rules-fine = { $count ->
    [1] Deze ene is in orde
    [2] Deze twee zijn in orde
    [3] Deze drie zijn in orde
    [4] Deze vier zijn in orde
    [5] Deze vijf zijn in orde
    [6] Deze zes zijn in orde
    [7] Deze zeven zijn in orde
    [8] Deze acht zijn in orde
    [9] Deze negen zijn in orde
   *[other] Deze { $count } zijn in orde
  }
rules-count-not-met = { $count ->
    [one] 1 voldoet niet
   *[other] { $count } voldoen niet
  }
rules-count-judge = { $count } zelf beoordelen
rules-count-open = { $count } nog invullen
rules-count-departed = { $count } afgeweken
rules-count-met = { $count ->
    [one] 1 voldoet
   *[other] { $count } voldoen
  }

deadline-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
  }
deadline-left = { $days ->
    [0] Vandaag
    [one] Nog 1 dag
   *[other] Nog { $days } dagen
  }
deadline-stopped = De tijd staat stil

state-draft = concept
state-submitted = wacht op advies
state-awarded = toegekend
state-awarded-in-part = deels toegekend
state-rejected = afgewezen
state-not-taken = niet behandeld
state-withdrawn = ingetrokken
state-forwarded = doorgestuurd
state-helped-otherwise = anders geholpen
state-paid = betaald
state-contested = betwist

track-now = (nu)

costs-what = Waarvoor
costs-kind = Soort
costs-amount = Bedrag
costs-add = Regel erbij
costs-remove = Regel weghalen: { $what }
costs-what-of = Waarvoor, regel { $row }
costs-kind-of = Soort, regel { $row }
costs-amount-of = Bedrag, regel { $row }
costs-total = Samen

chip-remove = Filter weghalen: { $label }
selection-count = { $count ->
    [one] 1 gekozen
   *[other] { $count } gekozen
  }
selection-stop = Stop kiezen
table-choose = Kies
table-choose-all = Kies alles wat hier staat
table-sort = Sorteer op { $column }

palette-title = Zoeken
palette-placeholder = Zoek een aanvraag, kern of pagina
palette-nothing = Niets gevonden voor ‘{ $query }’. Zoek op naam, nummer of kern.
palette-pages = Pagina’s
palette-kernen = Kernen
palette-cases = Aanvragen
palette-acts = Doen
palette-found = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
  }

combobox-add = Voeg ‘{ $value }’ toe
combobox-nothing = Niets gevonden

progress-of = { $what } … { $done } van { $total }
progress-busy = { $what } …
progress-stop = Stop

drop-here = Laat los om toe te voegen
drop-choose = Papier erbij

keys-title = Toetsen
keys-close = Sluiten
cells-hint = Schets, geen kaart. Hoe blauwer, hoe meer er over is.
cells-left = { $kern }: { $left } over
cells-contested = { $kern }: betwist

### Jaren: openen, verdelen, herverdelen, meenemen, sluiten. Zinnen van de kern, voor het scherm en de opdrachtregel.

## Wat niet kan

refusal-year-closed = { $year } is gesloten. Er wordt niets meer in besloten. Kies een ander jaar, of vraag de beheerder om { $year } weer te openen.
refusal-year-still-runs = { $count ->
    [one] In { $year } wacht nog één aanvraag op een besluit. Beslis daar eerst over; sluit het jaar daarna.
   *[other] In { $year } wachten nog { $count } aanvragen op een besluit. Beslis daar eerst over; sluit het jaar daarna.
}
refusal-ceiling-too-low = Van deze pot is al { $taken } toegezegd of gereserveerd. Kies een plafond van { $taken } of meer.
refusal-does-not-add-up = Samen is dit { $sum }, maar er wordt { $whole } verdeeld. Verbeter de bedragen tot het klopt.
refusal-no-redistribution = Voor deze regeling is niet afgesproken dat geld in het jaar naar een andere kern gaat. Leg dat eerst vast bij de regeling, met het besluit erbij.
refusal-not-yet = Dit kan vanaf { $from }. Wacht tot die dag.
refusal-no-carry-over = Voor deze regeling is niet afgesproken dat geld meegaat naar het volgende jaar. Leg dat eerst vast bij de regeling, met het besluit erbij.
refusal-nothing-free = Er is geen pot met geld over, of geen pot die op is. Er valt niets te verplaatsen.

why-not-undivided = Dit geld wacht niet op een verdeling. Kies geld dat nog niet verdeeld is.
why-no-ceiling = Deze regeling heeft geen plafond. Stel er eerst een vast.
why-no-pot = Deze kern heeft hier geen pot. Kies een kern uit de lijst.
why-part-twice = Deze kern staat er twee keer. Laat er één staan.
why-not-used-up = Deze pot is nog niet op. Kies alleen potten die op zijn.

## Toegekend uit een gesloten jaar

dispute-did-close = sloot { $year }
dispute-choice-after-closing-counts = De toekenning telt, ook al was { $year } gesloten
dispute-then-after-closing-counts = Het bedrag komt uit de pot van { $year }. Uw reden staat erbij. Het jaar blijft gesloten.
dispute-choice-after-closing-void = De toekenning telt niet
dispute-then-after-closing-void = De aanvraag wordt afgewezen en het geld blijft in de pot van { $year }. Is er al een brief uit, dan moet er een nieuwe komen.

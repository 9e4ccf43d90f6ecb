### Mandaten: wie namens het college mag beslissen.

## Waarom iets nu niet kan

refusal-beyond-mandate = U mag in deze regeling tot { $up-to } beslissen. Dit besluit is aan { $who ->
    [college] het college: vul het nummer en de datum van het collegebesluit in.
   *[other] { $who }.
  }
refusal-no-mandate = U hebt voor deze regeling geen mandaat. Dit besluit is aan { $who ->
    [college] het college: vul het nummer en de datum van het collegebesluit in.
   *[other] { $who }.
  }

## Waarom een veld niet klopt

why-not-your-mandate = Dit is geen mandaat van u dat zover gaat. Kies er een uit de lijst.

## Bij een besluit

mandate-up-to = { $reference }, tot { $amount }
mandate-any-amount = { $reference }, elk bedrag
mandate-none = U hebt voor deze regeling geen mandaat. Vraag de beheerder, of leg vast wat het college besloot.

## Afgeweken

departed-title = Afgeweken
departed-from = Afgeweken van “{ $condition }”
departed-by = door { $who }, { $day }
applications-departed = Afgeweken
applications-departed-yes = van een voorwaarde
applications-departed-only = Alleen waar is afgeweken
applications-mark-departed = afgeweken
budget-departed = { $count ->
    [1] In { $year } is bij 1 aanvraag van een voorwaarde afgeweken.
   *[other] In { $year } is bij { $count } aanvragen van een voorwaarde afgeweken.
  }
budget-departed-open = Toon ze

## Beheer › Mandaten

administration-mandates = Mandaten
administration-mandates-what = Wie namens het college mag beslissen, in welke regeling en tot welk bedrag. Staat hier iets, dan moet elk besluit in mandaat erdoor gedekt zijn.
mandates-empty = Er staan nog geen mandaten. Een besluit noemt dan zelf zijn mandaat; niemand controleert dat.
mandates-new = Mandaat toevoegen
mandates-change = Wijzig
mandates-change-of = Wijzig: { $who }, { $reference }
mandates-person = Wie
mandates-scheme = Regeling
mandates-all-schemes = alle regelingen
mandates-up-to = Tot en met
mandates-up-to-hint = Laat leeg voor elk bedrag. Het gaat om wat wordt toegekend.
mandates-any-amount = elk bedrag
mandates-reference = Vindplaats
mandates-from = Vanaf
mandates-until = Tot en met dag
mandates-until-hint = Laat leeg zolang het niet is beëindigd.
mandates-no-end = geen einde
mandates-saved = Vastgelegd: { $reference } voor { $who }.

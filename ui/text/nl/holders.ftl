### Declaraties, jaarlijkse bijdragen en registers.

page-claims = Declaraties
page-claim = Declaratie
page-contributions = Bijdragen

## Declaraties

claims-title = Declaraties { $year }
claims-lead = Een groep betaalt eerst zelf en krijgt met bonnen haar kosten terug.
claims-none = In dit jaar is er geen groep met een declaratiebudget. Voeg een groep toe in het register.
claims-to-registers = Naar het register
claims-left = Vrij om te vragen: { $left }
claims-of = van { $ceiling }
claims-waiting = { $count ->
    [one] Eén declaratie wacht op een besluit: { $amount }.
   *[other] { $count } declaraties wachten op een besluit, samen { $amount }.
}
claims-new = Nieuwe declaratie
claims-new-of = Nieuwe declaratie van { $group }
claims-ended = Deze groep is er niet meer.
claims-empty = Nog geen declaraties dit jaar.
claims-list-of = Declaraties van { $group }
claims-serves = Voor { $kernen }

claim-group = Groep
claim-group-none = Kies een groep
claim-no-pot = Kies een groep. Dan ziet u hier wat zij dit jaar nog kan vragen.
claim-receipts = Bonnen
claim-receipts-hint = Vul elke bon apart in. Elke bon telt één keer.
claim-receipt = Bon { $row }
claim-supplier = Leverancier
claim-number = Nummer op de bon
claim-on = Datum
claim-kind = Soort
claim-amount = Bedrag
claim-remove = Haal bon { $row } weg
claim-add = Nog een bon
claim-total = Bonnen samen
claim-asked = Bedrag dat u vraagt
claim-asked-hint = Laat u dit leeg, dan vraagt u alle bonnen samen.
claim-who = Wie dient in?
claim-remainder = Vrij om te vragen is { $left }; andere declaraties wachten nog.
claim-remainder-take = Vraag { $left }
claim-idea = Declaratie: { $suppliers }
claim-submit = Dien de declaratie in
claim-signed = Ik heb een getekende declaratie gezien

need-ask-holder = groep
need-ask-expenses = bonnen
need-ask-expenses-supplier = leverancier
need-ask-expenses-on = datum op de bon
need-ask-expenses-amount = bedrag op de bon

case-receipts = { $count ->
    [one] Eén bon
   *[other] { $count } bonnen
}
case-receipt-on = { $supplier }, { $day }
fact-held-for = Voor
ledger-receipts = Bonnen

## Jaarlijkse bijdragen

contributions-title = Jaarlijkse bijdragen { $year }
contributions-lead = Stel de bijdragen in één keer voor. Iemand anders kent ze toe.
contributions-none = In dit jaar heeft niemand recht op een jaarlijkse bijdrage. Vul het register aan.
contributions-to-propose = Nog voor te stellen
contributions-to-decide = Voorgesteld
contributions-decided = Besloten
contributions-propose = { $count ->
    [0] Stel voor
    [one] Stel er één voor
   *[other] Stel er { $count } voor
}
contributions-award = { $count ->
    [0] Ken toe
    [one] Ken er één toe
   *[other] Ken er { $count } toe
}
contributions-pick = Kies { $name }
contributions-passes = Voldoet
contributions-fails = Voldoet niet
contributions-judges = Zelf beoordelen
contributions-open-case = Open { $number }
contributions-by = voorgesteld door { $who }
contributions-nobody = Naam niet bekend
contributions-done = { $count ->
    [0] Er is niets gedaan.
    [one] Eén is gedaan.
   *[other] { $count } zijn gedaan.
}
contributions-not-done = { $count ->
    [one] Eén is niet gedaan; de reden staat erbij.
   *[other] { $count } zijn niet gedaan; de reden staat erbij.
}
contributions-nothing-chosen = Kies er eerst een of meer.

## Registers

administration-registers = Registers
administration-registers-what = Wie een eigen pot heeft en geen kern is: organisaties, groepen en de coördinator.
registers-organisation = Dorpsbelangenorganisaties
registers-group = Signaleringsgroepen
registers-coordinator = WhatsApp-coördinator
registers-organisation-none = Nog geen organisatie. Voeg de eerste toe.
registers-group-none = Nog geen groep. Voeg de eerste toe.
registers-coordinator-none = Nog geen coördinator. Voeg hem of haar toe.
registers-organisation-add = Voeg een organisatie toe
registers-group-add = Voeg een groep toe
registers-coordinator-add = Voeg een coördinator toe
registers-change = Wijzig
registers-change-of = Wijzig { $name }
registers-name = Naam
registers-kern = Kern
registers-kernen = Kernen waarvoor de groep werkt
registers-organisation-from = Convenant vanaf
registers-organisation-until = Convenant tot en met
registers-group-from = Groep vanaf
registers-group-until = Groep tot en met
registers-coordinator-from = Coördinator vanaf
registers-coordinator-until = Coördinator tot en met
registers-until-hint = Laat leeg zolang er geen einde is.
registers-details = Wie wij daar kunnen bereiken
registers-details-hint = Deze gegevens gaan alleen mee naar wie de kern helpt.
registers-person = Naam van de persoon
registers-nobody = naam niet bekend
registers-since = vanaf { $from }
registers-to = tot en met { $until }
registers-since-to = { $from } tot en met { $until }
registers-no-day = geen begindag bekend
registers-organisation-stands = convenant geldig
registers-organisation-not = geen geldig convenant
registers-group-stands = actief
registers-group-not = niet actief
registers-coordinator-stands = nu coördinator
registers-coordinator-not = niet meer of nog niet
registers-source = Bron: { $place }
registers-save = Bewaar
registers-leave = Terug
registers-saved = { $name } staat in het register.

## Lijkt op iemand

same-title = { $count ->
    [one] Misschien dezelfde aanvrager als in één andere aanvraag
   *[other] Misschien dezelfde aanvrager als in andere aanvragen
}
same-account = zelfde rekening
same-address = zelfde naam en adres
same-both = zelfde rekening, naam en adres
same-note = U kunt gewoon verder. Kijk of het klopt.

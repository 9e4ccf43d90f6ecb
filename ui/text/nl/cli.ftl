### Zonder venster: wat `kernkas` zegt

cli-amount = { $amount }
cli-and = en

## Beginnen

cli-ask-passphrase = Wachtwoordzin:
cli-ask-new-passphrase = Nieuwe wachtwoordzin (minstens twaalf tekens):
cli-ask-passphrase-again = Nog een keer:
cli-founded = De gemeente { $municipality } staat klaar in { $folder }.
cli-keys-for-the-safe = Druk deze twee sleutels af en bewaar ze in de kluis. Ze worden maar één keer getoond.
cli-recovery-key = Herstelsleutel: opent de gegevens als niemand zijn wachtwoordzin meer weet.
cli-root-key = Hoofdsleutel: benoemt en weert beheerders als er geen beheerder meer is.
cli-sample = Voorbeeldgemeente { $municipality }, alles verzonnen, staat in { $folder }. Wie er werkt: { $people }. Hun wachtwoordzin is: { $passphrase }

## Een controle

cli-met = Voldoet
cli-not-met = Voldoet niet
cli-to-judge = Nog te beoordelen
cli-departed = Afgeweken
cli-not-known-yet = Nog niet bekend
cli-quote = De aanvrager:
cli-inference = Onze gevolgtrekking:
cli-all-when-judged = De gevraagde { $asked } kan nu helemaal worden toegekend, als { $count ->
    [1] de voorwaarde die een mens nog beoordeelt ook voldoet.
   *[other] de { $count } voorwaarden die een mens nog beoordeelt ook voldoen.
  }
cli-nothing-because = Er kan nu niets worden toegekend, omdat { $because }.
cli-remedy = Zo lukt het:
cli-source = Bron:
cli-earlier-same = Eerder: { $number }, hetzelfde volgens de lijsten.
cli-earlier-alike = Eerder: { $number }, lijkt erop. Een mens vergelijkt.
cli-all-can-be-given = De gevraagde { $asked } kan nu helemaal worden toegekend.
cli-most = Er kan nu hoogstens { $most } worden toegekend.
cli-most-because = Er kan nu hoogstens { $most } worden toegekend, omdat { $because }.
cli-still-to-judge = { $count ->
    [1] Eén voorwaarde beoordeelt een mens nog.
   *[other] { $count } voorwaarden beoordeelt een mens nog.
  }
cli-ahead = Let op: wie eerder was, vraagt { $pending } uit dezelfde pot. Krijgt die alles, dan blijft er { $left } over.
cli-nothing-weighed = Er is niets gewogen: zonder regeling van een bekend jaar zijn er geen voorwaarden.
cli-decide-by = Komt de aanvraag zo binnen, dan wordt er uiterlijk { $day } beslist.
cli-problem = Klopt niet: { $field }. { $why }
cli-missing = Nog nodig om in te dienen: { $fields }.

## Geld

cli-frame = Kader voor het hele programma: { $amount }. Toegekend { $committed }, gereserveerd { $reserved }. Dit kader waarschuwt alleen.
cli-kern = kern
cli-other-pot = andere potten
cli-ceiling = plafond
cli-committed = toegekend
cli-reserved = gereserveerd
cli-left = over
cli-together = samen
cli-each = per stuk
cli-no-ceiling = geen plafond vastgesteld
cli-no-year = Van { $year } is hier geen regeling bekend.

## Het journaal

cli-verified = Nagekeken: { $events ->
    [1] 1 gebeurtenis
   *[other] { $events } gebeurtenissen
  } in { $commits ->
    [1] 1 handeling
   *[other] { $commits } handelingen
  }.
cli-tables-agree = De tabellen zijn precies wat het journaal geeft.
cli-tables-differ = De tabellen zijn niet wat het journaal geeft.
cli-journal-broken = Het journaal klopt niet. Werk hier niet verder en zet een reservekopie terug.
cli-backup = De reservekopie staat in { $file }, met de sleutels ernaast in { $file }.keys.json. Bewaar ze bij elkaar.

## De lijst van vragen

cli-call = naam
cli-who = wie
cli-in = gaat erin
cli-out = komt eruit
cli-purpose = waarvoor

## Wat niet kan

cli-field = Het gaat om het veld { $field }.
cli-too-much = Dit is meer dan { $most } MiB. Zo groot is geen aanvraag. Er is niets gelezen.
cli-file = Het bestand { $file } kan niet worden gelezen. Kijk of het er staat en of u het mag lezen. ({ $detail })
cli-not-text = Dit is geen tekst in UTF-8. Sla het bestand opnieuw op als JSON in UTF-8.
cli-not-json = Dit is geen JSON: op regel { $line }, teken { $column } gaat het mis.
cli-unknown-field = Regel { $line }: het veld “{ $field }” bestaat hier niet. Kijk de naam na.
cli-field-twice = Regel { $line }: het veld “{ $field }” staat er twee keer. Haal er één weg.
cli-field-missing = Regel { $line }: het veld “{ $field }” ontbreekt.
cli-unknown-word = Regel { $line }: “{ $field }” is hier geen keuze. Kijk welke woorden er mogen staan.
cli-wrong-type = Regel { $line }: hier hoort iets anders. Bedragen en dagen staan tussen aanhalingstekens, zoals "650.00" en "2026-06-13". ({ $detail })
cli-wrong-shape = Regel { $line }: dit past hier niet. ({ $detail })
cli-not-an-amount = Regel { $line }: dit is geen bedrag. Schrijf het met een punt, zoals "650.00".
cli-too-many-decimals = Regel { $line }: een bedrag heeft hoogstens twee cijfers achter de punt, zoals "650.00".
cli-negative = Regel { $line }: dit bedrag is lager dan nul. Vul nul of meer in.
cli-too-large = Regel { $line }: dit bedrag is hoger dan 100 miljoen euro. Kijk het na.
cli-no-such-day = Regel { $line }: deze dag bestaat niet, of staat er anders dan als jaar-maand-dag, zoals "2026-06-13".
cli-no-such-call = De vraag “{ $name }” bestaat niet. Met kernkas calls ziet u alle namen.
cli-no-office = In { $folder } staan nog geen gegevens van Kernkas. Begin met kernkas init, of wijs met --data een andere map aan.
cli-which-seat = Op deze laptop werken meer mensen. Zeg met --seat wie u bent: { $labels }.
cli-no-such-seat = “{ $seat }” wijst hier niet precies één persoon aan. Hier werken: { $labels }.
cli-no-passphrase = Hier kan geen wachtwoordzin worden getypt. Zet hem in KERNKAS_PASSPHRASE.
cli-passphrases-differ = De twee wachtwoordzinnen zijn niet gelijk. Er is niets gemaakt. Probeer het opnieuw.
cli-no-folder = Er is geen map voor de gegevens. Wijs er een aan met --data.
cli-output = Het antwoord kon niet worden weggeschreven. ({ $detail })
cli-answer = Er ging iets mis wat niet had mogen gebeuren. Meld dit bij wie u helpt: { $detail }

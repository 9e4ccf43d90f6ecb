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

## Een laptop aanmelden

cli-join-file = Het aanmeldbestand staat in { $file }. Breng het naar een beheerder van uw gemeente.
cli-read-aloud = Lees deze vingerafdruk voor aan de beheerder: { $fingerprint }
cli-join-then = Daarna krijgt u een bestand terug. Neem dat in met kernkas arrive.
cli-join-who = { $name } wil meedoen op { $laptop }. Aangemeld op { $at }.
cli-compare = Laat de vingerafdruk voorlezen en vergelijk elk teken: { $fingerprint }. Er is nog niemand toegelaten. Klopt alles, doe het dan nog eens met --fingerprint.
cli-join-known = Deze plek is al toegelaten.
cli-join-same-name = Iemand met deze naam werkt hier al. Is het dezelfde persoon, gebruik dan --person.
cli-enrolled = { $name } is toegelaten. Maak nu een bestand: kernkas export BESTAND --for { $seat } --everything.
cli-enrolled-saved = { $name } is toegelaten. Geef het bestand { $file } mee; alleen die plek kan het openen.
cli-arrived = Deze laptop is toegelaten. { $name } werkt nu mee in de gemeente { $municipality }.
cli-revived = De gemeente { $municipality } is er weer. { $name } is beheerder. Wat na dit bestand is gedaan, is er niet.
cli-restored = De reservekopie is teruggezet. { $name } werkt weer in de gemeente { $municipality }. Wat na de kopie is gedaan, komt met de bestanden van de anderen.
cli-restored-awaited = Toezeggen kan pas als er een nieuw bestand is van: { $laptops }. Bewaar eerst een bestand voor iedereen, en laat dat daar innemen.
cli-restored-alone = Toezeggen kan pas als een beheerder deze plek vrijgeeft.

## Bestanden

cli-would-export = Voor { $who ->
    [nobody] niemand anders dan u en de herstelsleutel
   *[other] { $who }
  }: { $actions ->
    [1] 1 stap
   *[other] { $actions } stappen
  } in { $cases ->
    [1] 1 aanvraag
   *[other] { $cases } aanvragen
  }, { $papers ->
    [1] 1 papier
   *[other] { $papers } papieren
  }. Er is niets gemaakt. De naam zou zijn: { $file }
cli-exported = Bestand { $number } voor { $who ->
    [nobody] niemand anders dan u en de herstelsleutel
   *[other] { $who }
  } staat in { $file }, met { $actions ->
    [1] 1 stap
   *[other] { $actions } stappen
  }.
cli-inspected = Bestand { $number } van { $from } ({ $laptop }), gemaakt op { $at }: { $actions ->
    [1] 1 stap
   *[other] { $actions } stappen
  }, waarvan { $fresh } nieuw.
cli-in-it = Nieuw hier:
cli-missing-files = Ontbreekt:
cli-pots-change = Dit verandert er in de potten:
cli-cases-change = Dit verandert er in de aanvragen:
cli-would-dispute = Er komt bij:
cli-to-know = Let op:
cli-nothing-written = Er is nog niets opgeslagen. De SHA-256 van dit bestand is { $sha256 }
cli-taken-in = Ingenomen van { $from }: { $actions ->
    [1] 1 stap
   *[other] { $actions } stappen
  }, waarvan { $fresh } nieuw.
cli-went = { $at }: gemaakt voor { $who }: { $file }, { $actions ->
    [1] 1 stap
   *[other] { $actions } stappen
  }
cli-came = { $at }: ingenomen van { $who }: { $file }, { $actions ->
    [1] 1 stap
   *[other] { $actions } stappen
  }, waarvan { $fresh } nieuw

## Plekken

cli-person = wie
cli-laptop = laptop
cli-heard = laatst gehoord
cli-lacks = mist
cli-standing = staat
cli-tag = teken
cli-seat = plek
cli-here = op deze laptop
cli-working = in gebruik
cli-is-barred = buiten gebruik
cli-frozen = staat stil: op twee laptops gebruikt
cli-catching-up = teruggezet, haalt nog in
cli-nobody = nog niemand
cli-set-aside = Bewaard, maar zonder gevolg:
cli-barred = De plek { $seat } is buiten gebruik. Wat er tot nu toe van bekend is, blijft gelden.
cli-appointed = { $name } is nu beheerder.
cli-resumed = De plek { $seat } kan weer geld toezeggen.
cli-pots-given = Deze potten houdt nu { $seat }.
cli-tell-others = De anderen weten dit met uw volgende bestand: kernkas export.

## Geschillen

cli-no-disputes = Er zijn geen geschillen.
cli-key = Sleutel:
cli-choose = U kunt kiezen:
cli-needs-amounts = (met --amount NUMMER=BEDRAG)
cli-needs-decision = (met --number en --on)
cli-needs-root-key = (met --root-key)
cli-was-settled = Geregeld { $who ->
    [root-key] met de hoofdsleutel
   *[other] door { $who }
  }, { $at }: { $chosen }
cli-settled = Vastgelegd: { $choice }.

## Een bestand nakijken

cli-bundle-whole = { $file } is heel: elke regel, elke hash en elke handtekening klopt.
cli-bundle-made = Bestand { $number } van plek { $seat }, gemaakt op { $at }, voor { $receivers ->
    [1] 1 plek
   *[other] { $receivers } plekken
  }.
cli-bundle-holds = Erin: { $commits ->
    [1] 1 handeling
   *[other] { $commits } handelingen
  } met { $events ->
    [1] 1 gebeurtenis
   *[other] { $events } gebeurtenissen
  } en { $papers ->
    [1] 1 papier
   *[other] { $papers } papieren
  }.{ $withheld ->
    [0] {""}
   *[other] {" "}Van { $withheld } gebeurtenissen gaat de inhoud niet mee.
  }
cli-bundle-signed = Ondertekend door deze plekken, met het aantal handelingen:
cli-bundle-hash = De SHA-256 van de regels is { $sha256 }
cli-bundle-not-said = Of dit mocht, en of het aansluit op wat u hebt, zegt kernkas inspect.
cli-bundle-encrypted = Dit bestand is versleuteld voor { $readers ->
    [1] 1 sleutel
   *[other] { $readers } sleutels
  }. Geef met --key een sleutel die het opent: de uitkomst van kernkas reading-key, of de gedrukte herstelsleutel.
cli-bundle-none = Dit is geen bestand van Kernkas.
cli-bundle-newer = Dit bestand is gemaakt met een nieuwere versie van Kernkas. Werk Kernkas bij.
cli-bundle-other-key = Deze sleutel opent dit bestand niet. Het is voor anderen gemaakt.
cli-bundle-cut = Dit bestand is niet heel: het laatste stuk ontbreekt. Kopieer het opnieuw.
cli-bundle-unread = Het bestand was niet tot het einde te lezen. ({ $detail })
cli-bundle-broken = Dit bestand klopt niet. Neem het niet in en vraag het opnieuw. ({ $code }: { $detail })
cli-no-key = Dit is geen sleutel. Nodig is een regel die met AGE-SECRET-KEY-1 begint, of de herstelsleutel zoals die is afgedrukt.

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
cli-waits = Deze laptop wacht op toelating. Neem met kernkas arrive het bestand in dat u van de beheerder krijgt.
cli-who-joins = Zeg met --name wie u bent, en met --laptop hoe deze laptop heet.
cli-not-one = “{ $typed }” wijst hier niet precies één ding aan. Wat er is: { $known }.
cli-none-such = “{ $typed }” is hier niet bekend: er is nu niets om uit te kiezen.
cli-which-seat = Op deze laptop werken meer mensen. Zeg met --seat wie u bent: { $labels }.
cli-no-such-seat = “{ $seat }” wijst hier niet precies één persoon aan. Hier werken: { $labels }.
cli-no-passphrase = Hier kan geen wachtwoordzin worden getypt. Zet hem in KERNKAS_PASSPHRASE.
cli-passphrases-differ = De twee wachtwoordzinnen zijn niet gelijk. Er is niets gemaakt. Probeer het opnieuw.
cli-misused = Zo is dit geen opdracht van Kernkas. Zie kernkas --help. ({ $detail })
cli-no-folder = Er is geen map voor de gegevens. Wijs er een aan met --data.
cli-output = Het antwoord kon niet worden weggeschreven. ({ $detail })
cli-answer = Er ging iets mis wat niet had mogen gebeuren. Meld dit bij wie u helpt: { $detail }

## Registers, declaraties, bijdragen

cli-entry = kort
cli-entry-name = naam
cli-entry-from = vanaf
cli-entry-until = tot en met
cli-entry-stands = geldt nu
cli-yes = ja
cli-no = nee
cli-claim-budget = { $group }: nog { $left } vrij om te vragen van { $ceiling }
cli-claim-open = { $group }: geen plafond vastgesteld
cli-no-claims = In dit jaar is er geen groep met een declaratiebudget.
cli-no-contributions = In dit jaar heeft niemand recht op een jaarlijkse bijdrage.
cli-done = gedaan
cli-nothing-to-do = Er is niets te doen.
cli-state = { $state ->
    [awarded] toegekend
    [awarded-in-part] deels toegekend
    [rejected] afgewezen
    [not-taken] niet in behandeling genomen
    [withdrawn] ingetrokken
    [forwarded] doorgestuurd
    [helped-otherwise] anders geholpen
    [asked-to-complete] aanvulling gevraagd
   *[other] wacht op besluit
}

## Jaren

cli-year = Jaar
cli-year-closed = { $year }, gesloten op { $day } door { $who }
cli-year-taken = Toegezegd
cli-year-free = Vrij
cli-year-rests = Rust op
cli-year-no-decision = nog geen besluit
cli-year-was = Was
cli-year-becomes = Wordt
cli-year-set-on = Vastgelegd
cli-year-who = Door
cli-year-remainder = { $amount } is niet te delen.
cli-year-lapses = Er is nog { $amount } vrij. Daaruit wordt na het sluiten niets meer toegekend.
cli-year-not-done = Nog niets is opgeslagen. Klopt het, geef dan dezelfde opdracht met --yes.
cli-year-done = { $year } is bijgewerkt.
cli-decision-council = besluit van de raad, { $number }, { $day }
cli-decision-college = besluit van het college, { $number }, { $day }
cli-frame-check = De potten van dit jaar komen samen op { $sum }.
cli-frame-left = Er blijft { $left } over voor de rest.
cli-frame-over = Dat is { $over } te veel.

## Ruimte en mandaten

cli-allotment-given = De ruimte is gegeven aan { $seat }.
cli-allotment-returned = De ruimte is teruggegeven.
cli-allotment-taken-over = De ruimte is overgenomen.
cli-no-allotments = Nog niemand heeft ruimte om ter plekke toe te kennen.
cli-allotment = { $id }  { $who }, { $laptop }: { $scheme } { $year }, van { $amount } nog { $left }{ $ended ->
    [returned] ; teruggegeven
    [taken-over] ; overgenomen
   *[running] {""}
  }
cli-confirmed = Bevestigd als tweede persoon: { $number }.
cli-mandate-set = Het mandaat van { $name } is vastgelegd.
cli-mandate = { $id }  { $who }: { $scheme ->
    [all] alle regelingen
   *[other] { $scheme }
  }, tot { $amount }, { $reference }, vanaf { $from }, tot en met { $until }
cli-mandate-any = { $id }  { $who }: { $scheme ->
    [all] alle regelingen
   *[other] { $scheme }
  }, elk bedrag, { $reference }, vanaf { $from }, tot en met { $until }
cli-everything = alles samen
cli-matrix = Wat er over is, per kern en per regeling:
cli-behind = { $pots ->
    [1] Waar het geld van deze pot nu staat:
   *[other] Waar het geld van deze { $pots } potten nu staat:
  }
cli-step = stap
cli-step-cases = aanvragen
cli-step-amount = bedrag
cli-used = gebruikt uit de pot
cli-week = week van
cli-day = { $day }
cli-ceiling-from = Plafond vanaf { $day }: { $amount }.
cli-ceiling-none-from = Vanaf { $day } is er geen plafond.
cli-once = wat één keer wordt gegeven
cli-no-kern = niet van één kern

## Bewaren, wissen, inzage

cli-retention-past = Over de termijn:
cli-retention-late = Kwam later binnen van wat al gewist was:
cli-retention-this-year = Mag later dit jaar weg:
cli-retention-nothing = Er is nu niets dat weg mag.
cli-retention-row = { $number }  { $class ->
    [granted] toegekend
    [granted-freely] toegekend
    [refused] afgewezen
    [ended] beëindigd
    [aborted] ingetrokken of niet behandeld
   *[payment] betaling
  }, bewaren tot en met { $until }
cli-erasure = { $id }  { $state ->
    [proposed] voorgesteld
    [dropped] ingetrokken
   *[announced] gewist
  }, { $count } aanvragen, { $who }, { $on }{ $awaited ->
    [0] {""}
   *[other] ; nog niet gehoord van { $awaited } laptops
  }
cli-erasure-proposed = { $count ->
    [one] Voorgesteld om één aanvraag te wissen. Een ander bevestigt het.
   *[other] Voorgesteld om { $count } aanvragen te wissen. Een ander bevestigt het.
  }
cli-erasure-confirmed = Het is gewist op deze laptop. Maak een bestand, dan wissen de andere laptops het ook.
cli-erasure-dropped = Het voorstel is ingetrokken.
cli-certificate = Verklaring van vernietiging, gemeente { $municipality }: { $cases } aanvragen, { $bodies } stukken tekst, { $papers } papieren.
cli-certificate-who = Voorgesteld door { $first }, bevestigd door { $second } op { $on }.
cli-certificate-done = gewist op { $on }
cli-certificate-open = nog niet gehoord
cli-person-nobody = Niemand gevonden.
cli-person-which = Kies er een met --which.
cli-person-holds = Dit bewaart de gemeente { $municipality } van { $name }, op { $on }.
cli-person-erased = Gewist op { $on }.
cli-person-kept = Bewaren tot en met { $until }.
cli-follow-decide-anew = Gegrond, en nog niet uitgevoerd: beslis opnieuw (`anew`).
cli-follow-undo-ruling = Gegrond, en nog niet uitgevoerd: maak het besluit ongedaan (`carry-out`).

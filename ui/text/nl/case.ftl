### Aanvraag: alles over één aanvraag, en de plek om te handelen. En het ontvangstbewijs.

case-path = U bent hier
case-track = Waar de aanvraag is
case-facts = Feiten
case-money = Geld
case-papers = Papieren
case-no-papers = Er zijn nog geen papieren bij deze aanvraag.
case-papers-erased = Er zijn geen papieren meer bij deze aanvraag.
case-history = Geschiedenis
case-history-all = Alle { $count } regels
case-leave = Terug
case-look-again = Kijk opnieuw
case-strip = Wat u hier kunt doen
case-asker-withheld = aanvrager niet op deze laptop
case-cost-lines = { $count ->
    [one] 1 kostenregel
   *[other] { $count } kostenregels
  }

track-received = Ontvangen
track-complete = Compleet
track-advice = Advies
track-decision = Besluit
track-announced = Verstuurd
track-objection = Bezwaar

fact-plan = Plan
fact-for = Voor wie
fact-whole-kern = heel { $kern }
fact-people = { $count ->
    [one] 1 persoon
   *[other] ± { $count } mensen
  }
fact-when = Wanneer
fact-received = Aangevraagd
fact-asked-by = door { $name }
fact-taken-in-by = Ingenomen door
fact-reach = Adres
fact-funders = Andere betalers
fact-advice = Advies
fact-advice-award = toekennen, { $amount }
fact-advice-reject = afwijzen
fact-received-on = Ontvangen
fact-received-reason = Later ingevoerd, omdat
fact-missing = Gevraagde aanvulling
case-further-facts = Adres, rekening en meer
found-judged = beoordeeld: { $words }
found-reasoned = aanvrager: { $words }
found-viewed = kernverbinder: { $words }
conditions-all = Lees wat over elke voorwaarde is gezegd

ledger-costs = Kosten
ledger-own = Eigen bijdrage
ledger-others = Van anderen
ledger-uncovered = Nog niet gedekt
ledger-more-than-costs = Meer dan de kosten
ledger-asked = Gevraagd
ledger-awarded = Toegekend

condition-said = Wat erover is gezegd
condition-judge = Lees en beoordeel
condition-depart = Afwijken van deze voorwaarde
said-applicant = Aanvrager
said-kernverbinder = Kernverbinder
said-officer = Budgethouder
said-departure = Afgeweken, omdat
judged-meets = voldoet
judged-fails = voldoet niet
judged-question = vraag
earlier-same = Dezelfde soort, in dezelfde straat of buurt:
earlier-lookalike = Lijkt erop, kijk zelf:
judge-of = Oordeel over: { $condition }
judge-how = Uw oordeel
judge-why = Waarom?
judge-choose = Kies een oordeel.
judge-reason-needed = Schrijf waarom. Een vinkje alleen is geen oordeel.
judge-record = Oordeel vastleggen
depart-why = Waarom wijkt u af? Dit komt in de brief.
depart-policy-rule = Dit kan bij bijzondere omstandigheden (Awb, artikel 4:84).
depart-hardship = Dit kan volgens { $clause }.
depart-reason-needed = Schrijf welke omstandigheden dit bijzonder maken.
depart-record = Afwijking vastleggen

term-line-left = { $days ->
    [0] Vandaag is de laatste dag: { $until }
    [one] Nog 1 dag: uiterlijk { $until }
   *[other] Nog { $days } dagen: uiterlijk { $until }
  }
term-line-late = { $days ->
    [one] 1 dag te laat: het moest uiterlijk { $until }
   *[other] { $days } dagen te laat: het moest uiterlijk { $until }
  }
term-line-still = De tijd staat stil. Zoals het nu is: uiterlijk { $until }
term-why = Waarom die dag?

panel-decide = Uw besluit
panel-advise = Uw advies
panel-ask-to-complete = Aanvulling vragen
panel-withdraw = Intrekken
panel-forward = Doorsturen
panel-help-otherwise = Anders geholpen
panel-announce = Het besluit versturen
panel-settled = Hoe het afliep
panel-waiting = Nu niets te doen
acts-other = Iets anders doen
acts-possible = Wat u kunt doen
acts-decide = Beslissen
acts-back = Terug
acts-locked = Wat nu niet kan, en waarom

way-award = Geheel toekennen, { $amount }
way-part = Voor een deel toekennen
way-part-locked = Om dezelfde reden.
way-reject = Afwijzen
way-ask = Eerst aanvulling vragen
way-not-take = Niet in behandeling nemen
decide-how = Wat besluit u?
decide-amount = Bedrag
decide-form = Vorm
form-verlening = verlening
form-directe-vaststelling = directe vaststelling
decide-mandate = Mandaat
decide-college-number = Nummer collegebesluit
decide-college-on = Datum collegebesluit
decide-college-judges = Over deze regeling beslist het college. U legt het besluit van het college vast.
decide-why = Waarom? Dit komt in de brief.
decide-record = Besluit vastleggen
decide-tick-missing = Zet eerst het vinkje bij de zin hierboven.
decide-next = Daarna legt u vast op welke dag het besluit is verstuurd. De dag erna begint de termijn voor bezwaar.
decide-two-people = { $who } nam de aanvraag in, u beslist. Zo kijken er twee mensen naar.
sentence-award = Ik ken namens het college { $amount } toe aan { $who }.
sentence-award-college = Ik leg vast dat het college { $amount } toekent aan { $who }.
sentence-less = Dat is { $less } minder dan gevraagd.
sentence-reject = Ik wijs de aanvraag van { $who } van { $amount } namens het college af.
sentence-reject-college = Ik leg vast dat het college de aanvraag van { $who } van { $amount } afwijst.
sentence-not-take = Ik neem de aanvraag van { $who } namens het college niet in behandeling.
sentence-not-take-college = Ik leg vast dat het college de aanvraag van { $who } niet in behandeling neemt.
sentence-ask = Ik vraag { $who } om de aanvraag aan te vullen, uiterlijk { $until }. Tot dan staat de tijd stil.
gap-way = Kies eerst wat het wordt.
gap-amount = Vul een bedrag in.
gap-form = Kies een verlening of een directe vaststelling.
gap-reference = Vul de vindplaats van het mandaat in.
gap-college-number = Vul het nummer van het collegebesluit in.
gap-college-on = Vul de datum van het collegebesluit in.
gap-reason = Schrijf in een paar zinnen waarom.
gap-until = Vul een datum in.
gap-missing = Schrijf wat er ontbreekt.
gap-words = Vul dit in.
amount-left-after = Daarna over:
amount-no-ceiling = Voor deze pot is geen plafond vastgesteld.
amount-too-much = Het meeste dat nu kan is { $most }, { $because }

ask-missing = Wat ontbreekt er? Dit leest de aanvrager.
ask-until = Aanvullen kan tot en met
ask-until-hint = Tot die dag staat de beslistermijn stil.
ask-record = Aanvulling vragen
end-why-withdraw = Waarom trekt de aanvrager de aanvraag in?
end-hint-withdraw = In de woorden van de aanvrager.
end-record-withdraw = Intrekking vastleggen
end-why-forward = Naar wie, en waarom?
end-hint-forward = Voor wie de aanvraag wel is. De aanvrager hoort het ook.
end-record-forward = Doorsturen vastleggen
end-why-help-otherwise = Hoe is de aanvrager geholpen?
end-hint-help-otherwise = Er is dan geen besluit meer nodig.
end-record-help-otherwise = Anders geholpen vastleggen
announce-on = Verstuurd op
announce-hint = De dag erna begint de termijn voor bezwaar: zes weken.
announce-hint-anew = De dag erna begint de termijn voor beroep bij de rechtbank: zes weken (Awb 6:7, 8:1).
announce-record = Verzending vastleggen

advise-how = Wat adviseert u?
advise-award = Toekennen
advise-reject = Afwijzen
advise-amount = Bedrag
advise-discussed-on = Besproken in de kern op
advise-discussed-with = Met wie?
advise-discussed-outcome = Wat kwam daaruit?
advise-view-why = Waarom?
advise-view-gap = Een oordeel heeft een reden nodig, en een reden een oordeel.
advise-words = Uw advies in woorden
advise-words-gap = Schrijf waarom u minder adviseert dan gevraagd, of afwijst.
advise-record = Advies vastleggen
advise-reserves = Uw advies houdt dit bedrag vast in de pot tot er is besloten.

settled-objection = Bezwaar kan tot en met { $until }.
settled-appeal = Beroep bij de rechtbank kan tot en met { $until }.
settled-print = Motivering afdrukken
reasons-title = Besluit op aanvraag { $number }
reasons-asked = { $who } vroeg { $amount }.
reasons-why = Waarom
reasons-conditions = Hoe de voorwaarden zijn gewogen
reasons-condition = Voorwaarde
reasons-found = Gevonden
reasons-outcome = Uitkomst
reasons-basis = Grondslag: { $basis }

receipt-number-hint = Noem dit nummer als u belt of schrijft.
receipt-asked = Wat is gevraagd
receipt-asked-sentence = { $who } vraagt { $amount } uit { $scheme } { $year } voor { $kern }.
receipt-received = Ontvangen op { $day }.
receipt-when = Wanneer hoort u het?
receipt-decide-by = Uiterlijk { $day }
receipt-counted = Zo is dat geteld: { $why }.
receipt-privacy = Uw gegevens
receipt-privacy-text = De gemeente { $municipality } gebruikt uw naam, adres, telefoonnummer, e-mailadres, rekeningnummer en wat u over uw idee schreef om over deze aanvraag te beslissen en om te betalen. Dat is haar publieke taak (AVG, artikel 6, lid 1, onder e). Geeft de gemeente geld, dan bewaart zij ze 7 jaar; wijst zij de aanvraag af, 5 jaar; trekt u die in, 1 jaar (Selectielijst gemeenten 2020, 8.1.7, 8.2 en 8.4). U mag uw gegevens inzien en laten verbeteren. Een BSN vragen wij niet.
receipt-sign-applicant = Handtekening aanvrager { $name }
receipt-sign-taker = Ingenomen door { $name }
receipt-contact = Vragen? Neem contact op met { $who } of met de gemeente { $municipality }, en noem { $number }.
receipt-print = Afdrukken
receipt-to-case = Naar de aanvraag
receipt-another = Nog een aanvraag

case-contested = Hierover is een geschil
panel-contested = Wat er nu staat
case-contested-then = Tot dat is geregeld gaat er geen brief uit en wordt er niet betaald.
case-to-dispute = Naar het geschil
fact-holder = Houder pot
fact-holder-here = { $who } (deze plek)
fact-holder-nobody = nog niemand
panel-propose = Uw voorstel
proposed-title = Voorgesteld: { $amount } toekennen
proposed-by = door { $who }, { $day }
proposed-take = Neem over in het besluit
propose-why = { $who } ({ $laptop }) houdt deze pot en kent toe. U kunt een bedrag voorstellen, of zelf afwijzen.
propose-why-nameless = { $who } houdt deze pot en kent toe. U kunt een bedrag voorstellen, of zelf afwijzen.
propose-why-catching-up = Deze plek houdt de pot, maar is teruggezet en loopt nog achter. U kunt een bedrag voorstellen, of zelf afwijzen.
propose-why-nobody = Niemand houdt deze pot nog, dus toekennen kan niet. U kunt een bedrag voorstellen, of zelf afwijzen.
way-propose = Geheel toekennen voorstellen, { $amount }
way-propose-part = Een deel voorstellen
propose-reason = Waarom? Dit leest de houder van de pot.
propose-record = Voorstel vastleggen
propose-next = Het voorstel gaat mee met uw volgende bestand. Er is nog geen geld toegezegd.
sentence-propose = Ik stel voor om { $amount } toe te kennen aan { $who }.

## In de plaats van een andere

case-instead-of = Deze aanvraag kwam in de plaats van
case-instead = Verder behandeld als

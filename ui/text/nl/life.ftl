### Het leven van een aanvraag: stappen, termijnen, en waarom iets nu niet kan

# De toestanden die de kaarten van Vandaag anders noemen; de andere staan bij de onderdelen.
state-asked-to-complete = aanvulling nodig
state-completed = aangevuld
state-advised = wacht op besluit
state-announced = besluit verstuurd

act-submit = Indienen
act-ask-to-complete = Aanvulling vragen
act-complete = Aanvulling verwerken
act-advise = Adviseren
act-judge = Voorwaarde beoordelen
act-depart = Afwijken van een voorwaarde
act-propose = Voorstellen
act-award = Toekennen
act-reject = Afwijzen
act-not-take = Niet in behandeling nemen
act-withdraw = Intrekken
act-forward = Doorsturen
act-help-otherwise = Anders geholpen
act-announce = Verzending vastleggen
act-correct = Typefout herstellen
act-settle-decision = Kiezen welk besluit geldt
act-settle-field = Kiezen wat er komt te staan

term-received = ontvangen { $day }
term-eight-weeks = 8 weken = { $day }
term-stood-still = stond { $days ->
    [1] 1 dag
   *[other] { $days } dagen
  } stil
term-stands-still = staat stil, nu { $days ->
    [1] 1 dag
   *[other] { $days } dagen
  }
term-moved = { $day } is { $because ->
    [day-off-saturday] een zaterdag
    [day-off-sunday] een zondag
    [day-off-new-year] Nieuwjaarsdag
    [day-off-good-friday] Goede Vrijdag
    [day-off-easter-monday] tweede paasdag
    [day-off-ascension] Hemelvaartsdag
    [day-off-whit-monday] tweede pinksterdag
    [day-off-kings-day] Koningsdag
    [day-off-liberation-day] Bevrijdingsdag
    [day-off-christmas] een kerstdag
   *[other] een aangewezen vrije dag
  }
term-becomes = wordt { $day }

day-off-saturday = zaterdag
day-off-sunday = zondag
day-off-new-year = Nieuwjaarsdag
day-off-good-friday = Goede Vrijdag
day-off-easter-monday = tweede paasdag
day-off-ascension = Hemelvaartsdag
day-off-whit-monday = tweede pinksterdag
day-off-kings-day = Koningsdag
day-off-liberation-day = Bevrijdingsdag
day-off-christmas = Kerst
day-off-designated = aangewezen vrije dag

preview-award = { $amount } uit de pot van { $holder } { $year }; daarna { $left } over
preview-award-municipality = { $amount } uit de pot van de gemeente { $year }; daarna { $left } over
preview-award-without-ceiling = { $amount } uit de pot van { $holder } { $year }; voor deze pot is geen plafond vastgesteld
preview-award-municipality-without-ceiling = { $amount } uit de pot van de gemeente { $year }; voor deze pot is geen plafond vastgesteld

## Weigeringen: wat er in de weg staat, en wat u nu kunt doen

refusal-needs-role = { $role ->
    [kernverbinder] Dit kan alleen de kernverbinder van deze kern of een budgethouder. Vraag een van hen om het te doen.
    [budget-officer] Dit kan alleen een budgethouder. Vraag een budgethouder om het te doen.
    [administrator] Dit kan alleen een beheerder. Vraag een beheerder om het te doen.
   *[other] Uw rol laat dit niet toe. Vraag een beheerder welke rol u nodig hebt.
  }
refusal-same-person = U hebt deze aanvraag zelf ingenomen. Wie een aanvraag inneemt, beslist er niet over. Vraag een andere budgethouder om te beslissen.
refusal-not-now = { $state ->
    [draft] Dit is nog een concept. Dien de aanvraag eerst in.
    [asked-to-complete] De aanvrager is gevraagd om aan te vullen. Verwerk eerst de aanvulling, of wacht tot de termijn voorbij is.
    [awarded] Over deze aanvraag is al beslist: toegekend. Leg alleen nog vast wanneer het besluit is verstuurd.
    [awarded-in-part] Over deze aanvraag is al beslist: deels toegekend. Leg alleen nog vast wanneer het besluit is verstuurd.
    [rejected] Over deze aanvraag is al beslist: afgewezen. Leg alleen nog vast wanneer het besluit is verstuurd.
    [not-taken] Deze aanvraag is niet in behandeling genomen. Leg alleen nog vast wanneer dat besluit is verstuurd.
    [withdrawn] De aanvrager heeft deze aanvraag ingetrokken. Neem een nieuwe aanvraag in als de aanvrager toch verder wil.
    [forwarded] Deze aanvraag is doorgestuurd. Neem contact op met wie de aanvraag nu behandelt.
    [helped-otherwise] De aanvrager is op een andere manier geholpen. Neem een nieuwe aanvraag in als er toch geld nodig is.
    [announced] Het besluit is al verstuurd. Is de aanvrager het er niet mee eens? Dan kan die bezwaar maken.
   *[other] Dit kan in deze stap nog niet. Kijk bij de aanvraag welke stap nu aan de beurt is.
  }
refusal-incomplete = { $count ->
    [1] Er ontbreekt nog één gegeven. Vul het in en probeer het opnieuw.
   *[other] Er ontbreken nog { $count } gegevens. Vul ze in en probeer het opnieuw.
  }
refusal-pot-empty = In deze pot zit geen geld meer. Wijs de aanvraag af, of help de aanvrager op een andere manier.
refusal-pot-exhausted = In deze pot zit nog { $left }. Kies een bedrag dat daarin past.
refusal-more-than-allowed = De voorwaarden laten nu hooguit { $most } toe. Kies een lager bedrag, of kijk welke voorwaarde knelt.
refusal-nothing-allowed = De voorwaarden laten nu geen toekenning toe. Kijk welke voorwaarde knelt: herstel een fout, wijk met een reden af waar dat mag, of wijs af.
refusal-more-than-asked = Er is { $asked } gevraagd. Geef niet meer dan dat.
refusal-more-than-given = Een andere plek houdt deze pot. In deze aanvraag is hoogstens { $most } toegekend. Geef niet meer dan dat, of laat de houder van de pot kiezen.
refusal-nothing-given = Een andere plek houdt deze pot, en in deze aanvraag is nog niets toegekend. Laat de houder van de pot kiezen.
refusal-not-judged = { $count ->
    [1] Eén voorwaarde is nog niet beoordeeld. Geef uw oordeel met een reden.
   *[other] { $count } voorwaarden zijn nog niet beoordeeld. Geef bij elke voorwaarde uw oordeel met een reden.
  }
refusal-college-decides = Over deze regeling beslist het college zelf. Vul het nummer en de datum van het collegebesluit in.
refusal-reason-needed = Hier is een reden nodig. Schrijf in een paar zinnen waarom.
refusal-no-departure = Van deze voorwaarde mag niemand afwijken. Ken toe binnen de voorwaarde, of wijs af.
refusal-term-still-runs = De aanvrager heeft nog tot en met { $until } om aan te vullen. Wacht tot die dag voorbij is.
refusal-not-asked-to-complete = De aanvrager kreeg nog geen kans om aan te vullen. Vraag eerst om aanvulling, met een termijn.
refusal-bad-day = { $field ->
    [ask-received_on] De dag van ontvangst kan niet in de toekomst liggen, en niet na een verzoek om aanvulling. Controleer de datum.
    [until] De laatste dag om aan te vullen ligt na vandaag, en binnen een jaar. Kies zo'n dag.
    [on] De aanvulling kwam binnen op of na de dag van het verzoek, en niet na vandaag. Controleer de datum.
    [discussed_on] Het gesprek in de kern was vandaag of eerder. Controleer de datum.
    [basis-on] Het collegebesluit is van vandaag of eerder, en niet van vóór de ontvangst. Controleer de datum.
    [sent_on] Het besluit is verstuurd op of na de dag van het besluit, en niet na vandaag. Controleer de datum.
   *[other] Deze dag kan niet kloppen. Controleer de datum.
  }
refusal-not-applicable = Voor dit geld kan niemand een aanvraag doen. Kies een andere regeling.
refusal-nothing-changes = Er verandert niets. Pas eerst iets aan, of sluit dit venster.
refusal-changed-meanwhile = Iemand anders heeft deze aanvraag intussen gewijzigd. Uw tekst is bewaard. Bekijk de wijziging en probeer het opnieuw.
refusal-unknown = { $what ->
    [case] Deze aanvraag is hier niet bekend. Controleer het nummer, of kijk op de laptop waarop ze is ingenomen.
    [scheme-year] De regels van dit jaar zijn hier niet bekend, of de aanvraag hoort bij andere regels. Kies de regeling en het jaar opnieuw.
    [kern] Deze kern staat niet in de lijst. Kies een kern uit de lijst.
    [holder] Deze groep of organisatie staat niet in het register. Kies er een uit de lijst, of vraag een beheerder om haar toe te voegen.
    [person] Deze persoon is hier niet bekend. Kies iemand uit de lijst.
    [condition] Deze voorwaarde geldt hier niet, of wordt niet door mensen beoordeeld. Kies een voorwaarde uit de lijst.
    [field] Dit veld is hier niet bekend. Kies een veld uit de lijst.
    [claim] Deze keuze is hier niet bekend. Kies er een uit de lijst.
    [pot] De pot voor deze aanvraag is niet te bepalen. Kies de kern en de regeling opnieuw.
   *[other] Dit is hier niet bekend. Kies iets uit de lijst.
  }
refusal-pot-held-elsewhere = Een andere plek houdt deze pot. Stel het besluit voor; de houder neemt het over.
refusal-pot-held-by-nobody = Niemand houdt deze pot nog. Vraag een beheerder om een houder aan te wijzen, of stel het besluit voor.
refusal-catching-up = Deze plek is teruggezet en loopt nog achter. Neem eerst de bestanden van de anderen in, of vraag een beheerder om de plek vrij te geven.
refusal-contested = Over dit besluit is een geschil. Kies eerst wat er geldt; tot die tijd gaat er geen brief uit en wordt er niet betaald.
refusal-awards-itself = Deze plek houdt de pot zelf. Ken het bedrag toe; voorstellen is niet nodig.
refusal-nothing-to-settle = Over dit besluit is geen geschil. U hoeft niets te kiezen.
refusal-receipt-claimed-before = Bon { $line } staat al in { $number }. Elke bon telt één keer: haal de bon weg.
refusal-receipt-twice = Bon { $line } staat er twee keer in. Elke bon telt één keer: haal er een weg.
refusal-contribution-there = De bijdrage van dit jaar staat al in { $number }. Een tweede kan niet.
refusal-claim-over-remainder = In dit declaratiebudget is nog { $left } vrij. Vraag hoogstens dat bedrag.
refusal-claim-budget-empty = Dit declaratiebudget is op. Er kan dit jaar niets meer bij.
refusal-newer-needed = Dit is gemaakt met een nieuwere versie van Kernkas. Werk Kernkas bij en probeer het opnieuw.

## Waarom een veld niet klopt

why-empty = Dit veld is leeg. Vul het in.
why-too-long = Deze tekst is te lang. Maak hem korter.
why-control-character = In deze tekst staan stuurtekens of tabs. Typ de tekst opnieuw in plaats van te plakken.
why-bidi-character = In deze tekst staan onzichtbare tekens die de leesrichting omdraaien. Typ de tekst opnieuw in plaats van te plakken.
why-zero-width-character = In deze tekst staan onzichtbare tekens. Typ de tekst opnieuw in plaats van te plakken.
why-negative = Dit bedrag is lager dan nul. Vul nul of meer in.
why-too-many-lines = Dit zijn te veel regels. Neem regels samen.
why-cost-texts-differ = Bij elke kostenregel hoort één omschrijving. Vul bij elke regel in waar het geld voor is.
why-receipt-texts-differ = Bij elke bon hoort één leverancier. Vul bij elke bon in bij wie er is betaald.
why-more-than-receipts = U vraagt meer dan de bonnen samen zijn. Vraag hoogstens wat de bonnen laten zien.
why-not-in-register-then = Op deze dag stond deze groep of persoon niet in het register. Controleer de dag, of vraag een beheerder om het register na te kijken.
why-until-before-from = De laatste dag ligt vóór de eerste dag. Draai ze om, of verbeter een van de twee.
why-people = Vul een aantal mensen in tussen 1 en 100.000.
why-year = Dit jaar kan niet kloppen. Kies een jaar vanaf 2019.
why-no-source = Noem waar dit staat: een besluit, een document of een artikel.
why-no-deadline = Vergelijken kan pas na een sluitingsdag. Zet eerst de voorwaarde met de laatste dag om aan te vragen aan.
why-other-year = Deze dag valt niet in het jaar van de regeling. Kies een dag in dat jaar.
why-percent = Vul een heel getal in. Alle delen samen zijn hoogstens 100 %.
why-weeks = Vul een heel aantal weken in, van 1 tot en met 104.
why-weeks-order = Elk deel komt later dan het deel ervoor, en binnen 104 weken. Vul een hoger aantal weken in.
why-amount-order = Elke stap begint waar de vorige ophoudt. Vul een hoger bedrag in dan in de stap ervoor.
why-postcode = Een postcode heeft vier cijfers en twee letters, zoals 4031 AB. Controleer de postcode.
why-not-positive = Dit bedrag is nul of lager. Vul een bedrag boven nul in.
why-fixed-after-submission = Dit ligt vast sinds het indienen. Klopt het niet? Laat deze aanvraag intrekken en neem een nieuwe in.

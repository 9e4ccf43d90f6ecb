### De regelingen van een jaar in Beheer.

schemes-empty = Hier staan de regelingen van { $year }. Voor dit jaar is er nog geen.
schemes-cases = { $count ->
    [0] Nog geen aanvraag is volgens dit document beoordeeld.
    [1] 1 aanvraag is volgens dit document beoordeeld.
   *[other] { $count } aanvragen zijn volgens dit document beoordeeld.
  }
schemes-change = Wijzig
schemes-change-why = Een wijziging maakt een nieuw document. Aanvragen die al zijn beoordeeld, houden het document van toen.
schemes-save = Leg de wijziging vast
schemes-saved = De wijziging is vastgelegd en geldt voor nieuwe aanvragen.
schemes-some-off = { $count } uit
schemes-way = Hoe
schemes-way-application = iemand vraagt aan en er volgt een besluit
schemes-way-claim-budget = bonnen inleveren tot een maximum
schemes-way-yearly-contribution = een vast bedrag per jaar
schemes-way-undivided = staat klaar; nog niet aan te vragen
schemes-holder = Een pot voor
schemes-holder-kern-year = elke kern, elk jaar opnieuw
schemes-holder-kern-once = elke kern, één keer
schemes-holder-group-year = elke groep, elk jaar opnieuw
schemes-holder-group-once = elke groep, één keer
schemes-holder-organisation-year = elke organisatie, elk jaar opnieuw
schemes-holder-organisation-once = elke organisatie, één keer
schemes-holder-municipality-year = de hele gemeente, elk jaar opnieuw
schemes-holder-municipality-once = de hele gemeente, één keer
schemes-ceiling = Plafond van één pot
schemes-ceiling-published = { $amount }, bekendgemaakt als subsidieplafond
schemes-ceiling-internal = { $amount }, een intern budget
schemes-no-ceiling = geen plafond vastgesteld
schemes-has-ceiling = Er is een plafond
schemes-published = Het is bekendgemaakt als subsidieplafond (Awb 4:27)
schemes-ceiling-missing = Vul het bedrag in, of haal het vinkje weg.
schemes-decision = Besluit waarop dit rust
schemes-decision-why = Bijvoorbeeld: raadsbesluit 11 november 2025, begroting 2026.
schemes-decision-missing = Noem het besluit. Zonder besluit verandert het geld niet.
schemes-decider = Wie beslist
schemes-decider-mandated = het college, of een budgethouder met mandaat
schemes-decider-college = het college zelf
schemes-order = Volgorde
schemes-order-order-of-receipt = op volgorde van volledige ontvangst
schemes-order-compare-after-deadline = naast elkaar, na de sluitingsdag
schemes-order-residents-divide = inwoners verdelen
schemes-bears = Uit de pot van
schemes-bears-itself = deze regeling zelf
schemes-legal = Grondslag
schemes-legal-open = nog niet ingevuld; zonder grondslag gaat er geen brief uit
schemes-legal-nl = Wettelijke grondslag in de brief
schemes-legal-en = Wettelijke grondslag in het Engels
schemes-conditions = Voorwaarden
schemes-condition-on = geldt
schemes-on = geldt
schemes-off = staat uit
schemes-judged = Mensen beoordelen dit, met een reden.
schemes-weighed = Kernkas rekent dit uit.
schemes-departure-never = Afwijken kan niet.
schemes-departure-policy-rule = Afwijken kan met een reden (Awb 4:84).
schemes-departure-hardship = Afwijken kan volgens { $clause }.
schemes-source = Bron: { $place } ({ $kind })
schemes-source-document = document van de gemeente
schemes-source-public-page = openbare webpagina
schemes-source-law = wet
schemes-source-decision = besluit
schemes-source-inference = gevolgtrekking
schemes-most = Hoogstens { $amount } per aanvraag
schemes-most-label = Hoogstens per aanvraag
schemes-share-all = Hoogstens { $percent } % van alle kosten
schemes-share-counting = Hoogstens { $percent } % van de kosten die meetellen
schemes-share-label = Hoogstens, in %
schemes-share-of-label = Waarvan
schemes-share-of-all = alle kosten
schemes-share-of-counting = de kosten die meetellen
schemes-apply-by = Aanvragen tot en met { $day }
schemes-apply-by-label = Laatste dag
schemes-next-year-after = Na { $day } telt een aanvraag voor het volgende jaar
schemes-done-by = Klaar op { $day }
schemes-ahead = { $days ->
    [1] Ten minste 1 dag vóór de activiteit
   *[other] Ten minste { $days } dagen vóór de activiteit
  }
schemes-ahead-label = Dagen vooraf
schemes-at-most = { $count ->
    [1] Hoogstens 1 per pot
   *[other] Hoogstens { $count } per pot
  }
schemes-at-most-label = Hoogstens per pot
schemes-counting = Tellen mee: { $kinds }
schemes-counting-label = Welke kosten tellen mee?
schemes-number-missing = Vul een bedrag in.
schemes-day-missing = Vul een dag in.
schemes-percent-wrong = Vul een heel getal in van 1 tot en met 100.
schemes-days-wrong = Vul een heel aantal dagen in, hoogstens 366.
schemes-count-wrong = Vul een heel getal in, ten minste 1.
schemes-counting-missing = Kies ten minste één soort kosten.

## Na een toekenning

schemes-after = Na een toekenning
schemes-after-set = Deze regeling zegt zelf hoe er wordt betaald en wat de ontvanger laat zien
schemes-when = Wanneer is het geld te betalen
schemes-when-at-once = Alles meteen
schemes-when-at-once-what = Zodra de brief is verstuurd.
schemes-when-in-parts = In delen, vooraf
schemes-when-in-parts-what = Een deel na de brief, andere delen enkele weken later. Wat over is, volgt als het bedrag vaststaat.
schemes-when-afterwards = Achteraf
schemes-when-afterwards-what = Pas als de ontvanger heeft laten zien wat het kostte.
schemes-paid = Uitbetaling
schemes-paid-at-once = alles na de brief
schemes-paid-afterwards = achteraf, als de ontvanger laat zien wat het kostte
schemes-proof = Laten zien
schemes-decision-form = Besluit
schemes-when-claimed = achteraf, zolang de voorwaarde “{ $condition }” geldt
schemes-when-claimed-note = De voorwaarde “{ $condition }” geldt. Daarom wordt nu alles achteraf betaald, wat u hier ook kiest.
schemes-when-first = { $percent } % na de brief
schemes-when-part = { $weeks ->
    [1] { $percent } % 1 week na het besluit
   *[other] { $percent } % { $weeks } weken na het besluit
  }
schemes-when-rest = de rest als het bedrag vaststaat
schemes-part = Deel { $number }
schemes-part-first = Deel 1, in %
schemes-part-percent = Deel { $number }, in %
schemes-part-weeks = Weken na het besluit
schemes-drop = Haal weg
schemes-part-drop = Haal weg: deel { $number }
schemes-part-another = Nog een deel
schemes-part-rest = Zijn de delen samen minder dan 100 %? De rest volgt als het bedrag vaststaat.
schemes-pay = Termijn
schemes-pay-law = binnen zes weken (Awb 4:87)
schemes-pay-own = { $weeks ->
    [1] binnen 1 week, volgens de eigen regeling
   *[other] binnen { $weeks } weken, volgens de eigen regeling
  }
schemes-pay-weeks = Betalen binnen, in weken
schemes-pay-weeks-what = Leeg is zes weken (Awb 4:87). Een andere termijn kan alleen als uw regeling die noemt.
schemes-shown = Wat de ontvanger laat zien
schemes-shown-nothing = niets
schemes-shown-up-to = { $weeks ->
    [1] tot en met { $amount }: { $proof }, binnen 1 week
   *[other] tot en met { $amount }: { $proof }, binnen { $weeks } weken
  }
schemes-shown-any = { $weeks ->
    [1] bij elk ander bedrag: { $proof }, binnen 1 week
   *[other] bij elk ander bedrag: { $proof }, binnen { $weeks } weken
  }
schemes-proof-tick = een vinkje, met een foto of bon
schemes-proof-report = een kort verslag, met bonnen
schemes-step = Stap { $number }
schemes-step-any = Elk bedrag
schemes-step-more = Alles daarboven
schemes-step-up-to = Tot en met
schemes-step-proof = Wat
schemes-step-weeks = Weken na de activiteit
schemes-step-drop = Haal weg: stap { $number }
schemes-step-another = Nog een stap
schemes-form = Vorm van het besluit
schemes-form-open = kiest wie beslist

## Verdelen, en wat over is

schemes-dividing = Verdelen, en wat over is
schemes-left = Wat over is
schemes-left-unset = niets over afgesproken
schemes-left-lapses = gaat terug naar de gemeente
schemes-left-carries-over = gaat mee naar het volgende jaar
schemes-left-redistributed = gaat na een dag naar potten die op zijn
schemes-left-redistributed-from = gaat vanaf { $day } naar potten die op zijn
schemes-left-from = Vanaf welke dag
schemes-source-of = Bron van: { $what }
schemes-source-kind = Waar het staat
schemes-source-place = Besluit, document of artikel
schemes-source-place-en = Hetzelfde in het Engels
schemes-money = Geld

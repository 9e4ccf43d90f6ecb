### Meer tijd, een stilstaande klok, en geld dat er nu niet is

act-extend = Meer tijd nemen
act-suspend = De tijd stilzetten
act-resume = De tijd laten lopen
act-wait = Op de wachtlijst zetten

term-extended = verlengd tot { $day }

refusal-compared-first = Aanvragen worden naast elkaar gelegd. Dat kan na de sluitingsdag, { $day }. Wacht tot die dag voorbij is.
refusal-too-late-to-extend = De termijn liep tot en met { $day }. Meer tijd nemen kan alleen als de aanvrager dat hoort voordat de termijn voorbij is. Beslis zo snel mogelijk.
refusal-stands-still = De tijd staat al stil. Laat eerst de tijd weer lopen.
refusal-clock-runs = De tijd loopt: er is niets om weer te laten lopen.
refusal-nothing-to-wait-for = Het geld is er. U kunt nu beslissen; wachten is niet nodig.

why-not-chosen = Hier is nog niets gekozen. Kies er een.

history-extended = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } nam meer tijd: beslissen kan nu tot en met { $until }
history-suspended = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } zette de tijd stil tot en met { $until }: { $ground ->
    [agreed] de aanvrager stemde ermee in
    [applicant] de aanvrager zorgt voor de vertraging
   *[force-majeure] overmacht
  }
history-resumed = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } liet de tijd weer lopen vanaf { $day }
history-waits = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } zette de aanvraag op de wachtlijst van de pot; beslissen kan tot en met { $until }

## Als het geld niet genoeg is

way-out-in-part = Ken { $amount } toe. De aanvrager krijgt { $lacking } minder dan kon.
way-out-nothing-left = De pot is op: er is niets om een deel van te geven.
way-out-other-scheme = Vraag het geld aan uit een andere regeling; daar kan nu { $amount }. U krijgt een ingevulde aanvraag. Dient u die in, dan eindigt deze.
way-out-wait = Zet de aanvraag op de wachtlijst. U kunt beslissen als er { $lacking } of meer terugkomt in de pot. U neemt meer tijd, en de aanvrager hoort dat.
way-out-reject = Wijs de aanvraag af. De aanvrager kan bezwaar maken.

letter-ceiling-in-part = Voor deze regeling is een subsidieplafond vastgesteld. Van dat geld is nog { $amount } over. Uw aanvraag past daar voor { $lacking } niet meer in. Daarom krijgt u { $amount } (artikel 4:25, tweede lid, Algemene wet bestuursrecht).
letter-ceiling-rejected = Voor deze regeling is een subsidieplafond vastgesteld. Uw aanvraag van { $wanted } past daar niet meer in: er is nog { $left } over. Daarom wijzen wij uw aanvraag af (artikel 4:25, tweede lid, Algemene wet bestuursrecht).
letter-budget-in-part = Voor dit jaar is nog { $amount } beschikbaar. Dat is { $lacking } minder dan nodig is voor uw aanvraag. Daarom krijgt u { $amount }.
letter-budget-rejected = Het geld voor dit jaar is bijna of helemaal op: er is nog { $left }. Uw aanvraag van { $wanted } kan daar niet uit betaald worden. Daarom wijzen wij uw aanvraag af.
letter-waits-for-money = Er is nu niet genoeg geld voor uw aanvraag van { $wanted }. Uw aanvraag staat op de wachtlijst.

what-if-all = Alles past: samen { $most }.
what-if-pot = Het meeste dat u nu kunt geven is { $most }, omdat de pot niet meer heeft. Samen is { $wanted } nodig.
what-if-too-much = U kiest samen { $given }. Dat is { $over } meer dan de pot heeft.
what-if-no-ceiling = Voor deze pot is geen plafond vastgesteld. Samen is het { $most }.

## Formulieren voor meer tijd

panel-extend = Meer tijd nemen
panel-suspend = De tijd stilzetten
panel-resume = De tijd laten lopen
panel-wait = Op de wachtlijst
lengthen-extend = U noemt de dag waarop u uiterlijk beslist. De aanvrager hoort dat voordat de termijn voorbij is (artikel 4:14, derde lid, Awb).
lengthen-suspend = Vanaf morgen staat de tijd stil (artikel 4:15, tweede lid, Awb). De aanvrager hoort dat.
lengthen-wait = De aanvraag wacht tot er geld terugkomt in de pot. U neemt er meer tijd voor, en de aanvrager hoort dat.
lengthen-until-extend = Beslissen uiterlijk op
lengthen-until-suspend = Laatste dag dat de tijd stilstaat
lengthen-until-wait = Beslissen uiterlijk op
lengthen-now = Nu is dat { $day }. Kies een latere dag.
lengthen-ground = Waarom staat de tijd stil?
lengthen-record-extend = Meer tijd vastleggen
lengthen-record-suspend = De tijd stilzetten
lengthen-record-wait = Op de wachtlijst zetten
ground-agreed = De aanvrager stemde er schriftelijk mee in
ground-applicant = De aanvrager zorgt voor de vertraging
ground-force-majeure = Overmacht: de gemeente kan nu niet beslissen
resume-on = De tijd loopt weer vanaf
resume-hint = De dag waarop de reden voorbij was. De aanvrager hoort dat.
resume-record = De tijd laten lopen

## Als het geld niet genoeg is: op het scherm

shortage-title = Het geld is niet genoeg
shortage-title-ceiling = Het subsidieplafond is niet genoeg
shortage-lacking = Nodig is { $wanted }, over is { $left }: { $lacking } te weinig. U kunt:
shortage-in-part = Voor een deel toekennen: { $amount }
shortage-other-named = Aanvragen uit: { $scheme }
shortage-other-scheme = Aanvragen uit een andere regeling
shortage-wait = Op de wachtlijst zetten
shortage-reject = Afwijzen
shortage-what-if = Wat als ik alles beslis dat op deze pot wacht?

what-if-title = Wat als u nu beslist
what-if-together = Samen
what-if-order-order-of-receipt = Wie het eerst compleet was, gaat voor. Is de pot op, dan krijgt de laatste wat er over is.
what-if-order-compare-after-deadline = Deze aanvragen worden met elkaar vergeleken. U kiest wat elk krijgt.
what-if-order-residents-divide = Bewoners verdelen deze pot. Vul in wat zij elk geven.
what-if-nobody = Er wacht nu niets op deze pot.
what-if-application = Aanvraag
what-if-complete = Compleet sinds
what-if-wanted = Kan krijgen
what-if-gets = Krijgt nu
what-if-gets-of = Wat { $number } krijgt
what-if-given = Samen krijgen zij
what-if-left-after = Daarna over
what-if-part = een deel
what-if-tied = gelijk met een ander
what-if-waits = wacht op geld sinds { $day }
what-if-decide = { $count ->
    [one] Beslis deze ene
   *[other] Beslis deze { $count } samen
  }
what-if-nothing-recorded = Hier wordt niets vastgelegd. U ziet alleen wat er zou gebeuren.

## Samen beslissen

many-decide = Samen beslissen
many-title = Samen beslissen
many-empty = Kies eerst aanvragen in de lijst. Dan beslist u ze hier samen.
many-application = Aanvraag
many-asked = Gevraagd
many-gets = Krijgt
many-less = minder dan gevraagd,
many-why = Waarom krijgt iemand minder, of niets? Dit komt in die brieven.
many-sentence = { $count ->
    [one] Ik ken namens het college één aanvraag toe:
   *[other] Ik ken namens het college deze { $count } aanvragen toe, samen
  }
many-record = { $count ->
    [one] 1 besluit vastleggen
   *[other] { $count } besluiten vastleggen
  }
many-none-possible = Van deze aanvragen kan er nu geen worden toegekend.
many-each-own = Elke aanvraag krijgt een eigen besluit. Gaat er één niet door, dan gaan de andere gewoon door; u ziet waarom.
many-done = Klaar
many-result = { $count ->
    [0] Er is niets besloten.
    [one] 1 besluit vastgelegd: { $amount }.
   *[other] { $count } besluiten vastgelegd, samen { $amount }.
  }
many-refused = { $count ->
    [one] 1 niet besloten
   *[other] { $count } niet besloten
  }
many-decided = { $count ->
    [one] 1 besloten
   *[other] { $count } besloten
  }
many-apart-college = Hier beslist het college zelf. Neem deze apart.
many-apart-mandated = Hier is geen besluit van het college voor nodig. Neem deze apart.
many-beyond-mandate = Uw mandaat { $reference } geldt hier niet, of niet voor dit bedrag. Kies een ander mandaat of neem deze apart.
many-nothing = afgewezen
many-sentence-rejects = { $count ->
    [1] Ik wijs 1 aanvraag af.
   *[other] Ik wijs { $count } aanvragen af.
  }
many-undone = { $count ->
    [1] 1 aanvraag is niet besloten. Waarom staat erbij.
   *[other] { $count } aanvragen zijn niet besloten. Waarom staat erbij.
  }
many-again = { $count ->
    [1] Probeer die ene opnieuw
   *[other] Probeer die { $count } opnieuw
  }
many-task = Aanvragen beslissen
many-stopped = U bent gestopt voordat deze aan de beurt was. Er is niets over besloten.
many-not-tried = Hier is niet aan begonnen, omdat er iets misging met het opslaan. Kijk alles na en probeer het opnieuw.
why-too-many-at-once = Kies er hoogstens 200 tegelijk.

## Naast elkaar leggen

compare-title = Naast elkaar leggen
compare-link = Leg de aanvragen van deze pot naast elkaar
compare-here = Deze regeling vergelijkt aanvragen na de sluitingsdag.
compare-by-receipt = Deze regeling vergelijkt niet: wie het eerst compleet was, gaat voor. U ziet hier de aanvragen alleen naast elkaar.
compare-open-until = Aanvragen kan nog tot en met { $day }. Daarna legt u ze naast elkaar en beslist u.
compare-table = De aanvragen naast elkaar
compare-asked = Gevraagd
compare-costs = Kosten
compare-others-pay = waarvan { $amount } zelf of door anderen
compare-can = Kan krijgen
compare-leaves = dan nog { $amount } in de pot
compare-lacks = dan { $amount } te weinig in de pot
compare-complete = Compleet sinds
compare-people = { $count ->
    [1] 1 deelnemer
   *[other] { $count } deelnemers
  }
compare-advice-title = Advies
compare-advice = toekennen: { $amount }
compare-advice-against = niet toekennen
compare-no-advice = geen advies
compare-gets = Wat krijgt elk?
compare-gets-of = Wat krijgt { $name }?
compare-amount = Bedrag
compare-all = Alles
compare-all-of = Alles wat kan voor { $name }
compare-reject = Wijs af
compare-reject-of = Wijs af: { $name }
compare-rejected = Wordt afgewezen
compare-not-rejected = Toch niet
compare-over = Dit is meer dan deze aanvraag kan krijgen. Vul een lager bedrag in.
compare-overspent = U geeft meer dan de pot heeft. Verlaag eerst een bedrag.
compare-choose-first = Kies onder de aanvragen wat elk krijgt.
compare-undecided = { $count ->
    [1] Over 1 aanvraag kiest u nog niets. Die blijft wachten.
   *[other] Over { $count } aanvragen kiest u nog niets. Die blijven wachten.
  }
compare-decide = { $count ->
    [1] Verder met 1 besluit
   *[other] Verder met { $count } besluiten
  }
compare-nothing-recorded = Hier wordt nog niets vastgelegd. Op de volgende pagina ziet u elk besluit met zijn reden.

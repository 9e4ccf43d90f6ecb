### Meer tijd, een stilstaande klok, en geld dat er nu niet is

act-extend = Meer tijd nemen
act-suspend = De tijd stilzetten
act-resume = De tijd laten lopen
act-wait = Op de wachtlijst zetten

term-extended = verlengd tot { $day }

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
way-out-other-scheme = Vraag het geld aan uit een andere regeling; daar kan nu { $amount }. Deze aanvraag eindigt dan als “anders geholpen”.
way-out-wait = Zet de aanvraag op de wachtlijst. Komt er { $lacking } of meer terug in de pot, dan staat dat op Vandaag. U neemt meer tijd, en de aanvrager hoort dat.
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

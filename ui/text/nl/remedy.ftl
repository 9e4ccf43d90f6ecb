### Bezwaar tegen een besluit, en een ingebrekestelling als een besluit uitblijft

## Wat er kan

remedy-act-note-objection = Bezwaar vastleggen
remedy-act-ask-repair = Om aanvulling vragen
remedy-act-note-repaired = Aanvulling vastleggen
remedy-act-extend = Zes weken langer
remedy-act-agree = Uitstel met instemming
remedy-act-decide = Beslissen op het bezwaar
remedy-act-send = Verzending vastleggen
remedy-act-withdraw = Bezwaar ingetrokken
remedy-act-note-default = Ingebrekestelling vastleggen
remedy-act-except = Er is geen dwangsom
remedy-act-pay-penalty = Dwangsom betaald
remedy-act-undo = Ongedaan maken
remedy-act-settle-clash = Kiezen wat blijft staan

remedy-did-note-objection = Bezwaar vastgelegd
remedy-did-ask-repair = Om aanvulling gevraagd
remedy-did-note-repaired = Aangevuld
remedy-did-extend = Zes weken langer genomen
remedy-did-agree = Uitstel afgesproken
remedy-did-decide = Op het bezwaar beslist
remedy-did-send = Verstuurd
remedy-did-withdraw = Bezwaar ingetrokken
remedy-did-note-default = Ingebrekestelling vastgelegd
remedy-did-except = Gezegd waarom er geen dwangsom is
remedy-did-pay-penalty = Dwangsom betaald

## Op de pagina van de aanvraag

remedies-title = Bezwaar en ingebrekestelling
remedies-handle = Bezwaar of ingebrekestelling behandelen
remedies-objection = Bezwaar van { $who }
remedies-nobody = iemand
remedies-against = tegen { $against }
remedies-received = ontvangen { $day }
remedies-open = { $count ->
    [1] Er loopt een bezwaar.
   *[other] Er lopen { $count } bezwaren.
  }
remedies-notice = Ingebrekestelling van { $who }
remedies-who-decides = Wie het besluit nam, beslist niet op het bezwaar.
remedies-clash = Twee laptops beslisten verschillend. Kies welk besluit blijft staan.
remedies-claim = { $ruled }, { $day }, door { $who }
remedies-sent = verstuurd { $day }
remedies-unsent = nog niet verstuurd
remedies-excused = te laat, en dat is verschoond
remedies-paid = { $amount } betaald op { $day }
remedies-follow-decide-anew = Gegrond. Beslis nu opnieuw: hiernaast.
remedies-follow-undo-ruling = Gegrond. Maak dat besluit nu ongedaan: hiernaast.
remedies-carried-out = Uitgevoerd.
anew-title = Opnieuw beslissen na bezwaar
anew-amount = Bedrag dat de aanvrager nu krijgt
anew-outcome = Uitkomst
anew-award = Toekennen
anew-reject = Afwijzen
anew-act = Nieuw besluit vastleggen
revise-title = Ongedaan maken na bezwaar
revise-what = Het bezwaar ging over { $against }. Maak dat ongedaan. Moet er een ander besluit komen, dan neemt iemand anders dat daarna.
revise-act = Maak ongedaan
remedies-undo = Iets ongedaan maken
remedies-undo-why = Waarom?

ruled-inadmissible = niet-ontvankelijk
ruled-unfounded = ongegrond
ruled-founded = gegrond
ruled-withdrawn = ingetrokken

objector-applicant = De aanvrager
objector-other = Iemand anders

timing-premature = Te vroeg: het besluit was nog niet verstuurd. Het bezwaar telt toch mee.
timing-in-time = Op tijd: bezwaar kon tot en met { $day }.
timing-perhaps-posted = Na de laatste dag, { $day }. Was het op tijd op de post, dan is het op tijd. Kijk naar het poststempel.
timing-late = Te laat: bezwaar kon tot en met { $day }. Beoordeel of de indiener daar iets aan kon doen.

against-decision = { $outcome ->
    [awarded] de toekenning van { $day }
    [awarded-in-part] de gedeeltelijke toekenning van { $day }
    [rejected] de afwijzing van { $day }
   *[other] het besluit van { $day }
  }
against-settled = de vaststelling van { $day }
against-changed = de wijziging van { $day }
against-undone = een besluit dat niet meer geldt

exception-unreasonably-late = De brief kwam onredelijk laat (Awb 4:17 lid 6 a)
exception-no-party = De indiener is geen belanghebbende (b)
exception-hopeless = De aanvraag is duidelijk kansloos (c)

notice-premature = Te vroeg: beslissen kan tot en met { $day }. Deze brief zet niets in gang.
notice-no-term = Te vroeg: er loopt nog geen termijn. Deze brief zet niets in gang.
notice-free = { $days ->
    [0] Beslis vandaag nog. Vanaf morgen kost elke dag geld.
    [1] Nog één dag: daarna kost elke dag geld. Beslis en verstuur uiterlijk { $day }.
   *[other] Nog { $days } dagen: daarna kost elke dag geld. Beslis en verstuur uiterlijk { $day }.
  }
notice-in-time = Op tijd beslist: er is geen dwangsom.
notice-runs = { $days ->
    [1] Sinds { $day } kost elke dag geld. Er is één dag geteld: { $amount }, hoogstens { $most }.
   *[other] Sinds { $day } kost elke dag geld. Er zijn { $days } dagen geteld: { $amount }, hoogstens { $most }.
  }
notice-stopped = { $days ->
    [1] Eén dag geteld: { $amount }. Dit komt niet uit de pot.
   *[other] { $days } dagen geteld: { $amount }. Dit komt niet uit de pot.
  }
notice-excepted = Er is geen dwangsom: { $exception ->
    [unreasonably-late] de brief kwam onredelijk laat
    [no-party] de indiener is geen belanghebbende
   *[hopeless] de aanvraag is duidelijk kansloos
  }.
notice-tell-by = Zeg uiterlijk { $day } in een besluit hoeveel het is (Awb 4:18).

## De formulieren

remedy-against = Waartegen?
remedy-objector = Wie maakt bezwaar?
remedy-who-note-objection = Naam
remedy-who-note-default = Van wie is de brief?
remedy-on-note-objection = Ontvangen op
remedy-on-note-default = Ontvangen op
remedy-on-note-repaired = Aangevuld op
remedy-on-send = Verstuurd op
remedy-on-withdraw = Ingetrokken op
remedy-on-ask-repair = Aanvullen kan tot en met
remedy-on-agree = Uitstel tot en met
remedy-on-pay-penalty = Betaald op
remedy-words-note-objection = Waarom?
remedy-words-ask-repair = Wat ontbreekt er?
remedy-words-extend = Waarom?
remedy-words-agree = Hoe is dat afgesproken?
remedy-words-decide = Waarom? Dit komt in de brief.
remedy-words-withdraw = Wat zei de indiener?
remedy-words-except = Waarom?
remedy-ruled = Het besluit
remedy-excused = Te laat, maar dat is de indiener niet te verwijten (Awb 6:11)
remedy-exception = Op welke grond?
remedy-amount = Bedrag
remedy-reference = Kenmerk van de bank
remedy-gap = Vul dit nog in.
remedy-later = Later
remedy-hint-note-objection = Ook te vroeg of te laat wordt vastgelegd. U hoort wat het betekent.
remedy-hint-note-default = Na twee weken kost elke dag geld, tot er een besluit is verstuurd.
remedy-hint-decide = Bij gegrond past u daarna het besluit aan.
remedy-hint-extend = Eén keer, en alleen zolang de termijn loopt (Awb 7:10 lid 3).

## Beheer: wat er geldt

administration-remedies = Bezwaar en dwangsom
administration-remedies-what = Wat er geldt voor een bezwaar en een ingebrekestelling. Wat al is vastgelegd, houdt de regels van toen.
remedy-rules-shipped = Hier is nog niets ingesteld. Kernkas gaat uit van de wet en van een aanname. Controleer ze.
remedy-rules-change = Wijzig
remedy-rules-save = Leg de regels vast
remedy-rules-saved = De regels zijn vastgelegd en gelden voor wat nu binnenkomt.
remedy-rules-committee = Adviseert een commissie over bezwaren?
remedy-rules-committee-yes = Ja
remedy-rules-committee-yes-what = Er zijn twaalf weken om te beslissen (Awb 7:10 lid 1).
remedy-rules-committee-no = Nee
remedy-rules-committee-no-what = Er zijn zes weken om te beslissen.
remedy-rules-decider = Wie beslist op een bezwaar?
remedy-rules-decider-scheme = Wie ook op de aanvraag beslist
remedy-rules-decider-scheme-what = Dat staat bij elke regeling.
remedy-rules-decider-mandated = Het college, of een budgethouder met mandaat
remedy-rules-decider-mandated-what = Niet wie het besluit zelf nam (Awb 10:3 lid 3).
remedy-rules-decider-college = Altijd het college zelf
remedy-rules-decider-college-what = Het besluit op bezwaar noemt dan nummer en dag van het collegebesluit.
remedy-rules-rates = Wat elke dag te laat kost
remedy-rules-rates-what = Na een ingebrekestelling en twee weken, hoogstens 42 dagen (Awb 4:17).
remedy-rules-rate = Regel { $number }
remedy-rules-rate-days = Aantal dagen
remedy-rules-rate-per-day = Per dag
remedy-rules-rate-drop = Haal weg: regel { $number }
remedy-rules-rate-another = Nog een regel
remedy-rules-rate-line = { $days } dagen, { $amount } per dag
remedy-rules-sum = Samen { $days } dagen, hoogstens { $most }.

## Termijnen

clocks-title = Termijnen
clock-decision = Beslissen
clock-objection = Bezwaar maken
clock-appeal = Beroep instellen
clock-payment = Betalen
clock-account = Verantwoorden
term-sent = verstuurd { $day }
term-due = te betalen vanaf { $day }
term-weeks = { $weeks } weken = { $day }
term-in-decision = staat in het besluit: { $day }
term-filing-ended = bezwaar kon tot en met { $day }
term-six-weeks-more = zes weken langer
term-agreed = uitstel afgesproken tot { $day }

## Waarom iets niet kan

refusal-nothing-decided = Er is nog geen besluit om bezwaar tegen te maken.
refusal-objected-already = De aanvrager maakte al bezwaar tegen dit besluit. Vul dat bezwaar aan.
refusal-objection-closed = Op dit bezwaar is al beslist, of het is ingetrokken.
refusal-own-decision = U nam het besluit zelf. Iemand anders beslist op het bezwaar (Awb 10:3 lid 3).
refusal-objection-late = Bezwaar kon tot en met { $day }. Verklaar het niet-ontvankelijk, of verschoon dat het te laat is.
refusal-objection-no-term = Het besluit is nog niet verstuurd, dus er loopt nog geen termijn.
refusal-nothing-to-repair = Er is niet om aanvulling gevraagd.
refusal-answered = Toen deze brief kwam, was er al beslist.
refusal-penalty-runs = De dwangsom loopt nog. Beslis eerst en verstuur het besluit.
refusal-undo-remedy-first = Maak eerst ongedaan wat erop volgde: { $act ->
    [decide] het besluit op het bezwaar
    [send] de verzending
    [withdraw] de intrekking
   *[other] de betaling
  }.
why-committee = Kies zes weken, of twaalf als een commissie adviseert.
why-rate-days = Vul een heel aantal dagen in, van 1 tot en met 42.
why-rate-per-day = Vul een bedrag in van € 0,00 tot en met € 1.000,00.
why-rates = De dagen moeten samen 42 zijn, in hoogstens tien regels.

## In de lijst

applications-remedied = Bezwaar
applications-remedied-yes = loopt nog
applications-remedied-only = Alleen met een open bezwaar of ingebrekestelling
applications-mark-remedy-objection = bezwaar
applications-mark-remedy-default = in gebreke
applications-mark-remedy-both = in gebreke

## Uitwisselen: een geschil over een bezwaar

dispute-lead-objection-twice = Niemand deed iets fout: zij wisten het niet van elkaar. Tot u kiest, geldt geen van beide, en gaat er geen brief over uit.
dispute-title-objection-twice = Op het bezwaar bij { $number } ({ $kern }) is verschillend beslist
dispute-chose-objection = Een van de besluiten op het bezwaar geldt
dispute-did-rule = { $ruled ->
    [inadmissible] verklaarde het bezwaar niet-ontvankelijk
    [unfounded] verklaarde het bezwaar ongegrond
    [founded] verklaarde het bezwaar gegrond
   *[withdrawn] noteerde dat het bezwaar is ingetrokken
  }
dispute-then-objection-one = { $who ->
    [unknown] iemand
   *[other] { $who }
  }, { $day }. Alleen dit geldt. Het andere blijft in de geschiedenis staan.

## Geschiedenis

history-remedy-note-objection = Bezwaar ontvangen op { $received }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-remedy-ask-repair = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } vroeg om aanvulling van het bezwaar. Dat kan tot en met { $until }.
history-remedy-note-repaired = Bezwaar aangevuld op { $day }.
history-remedy-extend = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } nam zes weken langer voor het bezwaar.
history-remedy-agree = Uitstel afgesproken tot { $until }.
history-remedy-decide = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } besliste op { $day } op het bezwaar: { $ruled ->
    [inadmissible] niet-ontvankelijk
    [unfounded] ongegrond
   *[founded] gegrond
  }.
history-remedy-decided-in-vain = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } besliste op het bezwaar tegen een eigen besluit. Dat telt niet.
history-remedy-send = Het besluit op het bezwaar is verstuurd op { $day }.
history-remedy-withdraw = Bezwaar ingetrokken op { $day }.
history-remedy-note-default = Ingebrekestelling ontvangen op { $received }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-remedy-except = Geen dwangsom: { $exception ->
    [unreasonably-late] de brief kwam onredelijk laat
    [no-party] de indiener is geen belanghebbende
   *[hopeless] de aanvraag is duidelijk kansloos
  }.
history-remedy-pay-penalty = Dwangsom van { $amount } betaald op { $paid }.
history-remedy-undo = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } maakte iets met het bezwaar of de ingebrekestelling ongedaan.
history-remedy-settle-clash = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } koos welk besluit op het bezwaar blijft staan.
history-anew-award = Na bezwaar opnieuw besloten door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: { $amount } toegekend.
history-anew-reject = Na bezwaar opnieuw besloten door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: afgewezen.

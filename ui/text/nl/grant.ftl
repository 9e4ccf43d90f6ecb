### Het geld na de toekenning: betalen, verantwoorden, vaststellen, terugvragen

grant-state-promised = toegezegd; de brief moet nog weg
grant-state-due = te betalen
grant-state-to-account = wacht op verantwoording
grant-state-to-settle = vast te stellen
grant-state-view-asked = zienswijze gevraagd
grant-state-to-send = besluit te versturen
grant-state-to-recover = terug te krijgen
grant-state-closed = afgerond

grant-act-set-terms = Termijnen aanpassen
grant-act-approve-payment = Betaling goedkeuren
grant-act-note-paid = Als betaald noteren
grant-act-account = Verantwoording noteren
grant-act-settle = Vaststellen
grant-act-send-ruling = Verzending vastleggen
grant-act-ask-view = Zienswijze vragen
grant-act-note-view = Zienswijze noteren
grant-act-change = Lager vaststellen of intrekken
grant-act-give-up = Ontvanger ziet ervan af
grant-act-recover = Terugvorderen
grant-act-note-returned = Terugbetaling noteren
grant-act-undo = Ongedaan maken
grant-act-settle-clash = Kiezen wat er geldt

step-asked = gevraagd
step-reserved = gereserveerd
step-committed = toegezegd
step-due = te betalen
step-paid = betaald
step-settled = vastgesteld
step-to-recover = terug te krijgen
step-recovered = teruggekregen

ground-not-done = De activiteit ging niet of niet helemaal door
ground-not-kept = De ontvanger hield zich niet aan de afspraken
ground-wrong-data = De ontvanger gaf onjuiste of onvolledige gegevens
ground-known-wrong = De toekenning klopte niet en de ontvanger wist dat of moest dat weten
ground-actual-costs = De kosten waren lager
ground-wrong-grant = De toekenning klopte niet
ground-circumstances = De omstandigheden zijn veranderd
ground-new-facts = Er zijn feiten die wij bij de vaststelling niet konden kennen
ground-wrong-settlement = De vaststelling klopte niet en de ontvanger wist dat of moest dat weten
ground-not-kept-since = De ontvanger hield zich na de vaststelling niet aan de afspraken

grant-warning-payment = Er is al { $amount } betaald (laatst op { $day }). Dat geld komt hiermee niet terug.
grant-warning-letter = Er is op { $day } al een brief verstuurd. De ontvanger moet een nieuwe krijgen.

refusal-grant-not-now = Dit kan nu niet. De stand van het geld is: { $state ->
    [promised] toegezegd, de brief moet nog weg
    [due] te betalen
    [to-account] wacht op verantwoording
    [to-settle] vast te stellen
    [view-asked] zienswijze gevraagd
    [to-send] besluit te versturen
    [to-recover] terug te krijgen
   *[closed] afgerond
  }.
refusal-decider-pays = U hebt hierover zelf besloten. Vraag een andere budgethouder om de betaling goed te keuren.
refusal-nothing-due = Er is nu niets te betalen. Verstuur eerst het besluit, of stel het bedrag vast.
refusal-nothing-due-before = Er is pas vanaf { $from } iets te betalen. Wacht tot die dag.
refusal-more-than-due = Er is { $most } te betalen. Kies niet meer dan dat.
refusal-payment-held-up = De ontvanger is om een zienswijze gevraagd. Betalen wacht tot en met { $until }, of tot het besluit daarover (Awb 4:56).
refusal-nothing-approved = Er is geen goedgekeurde betaling die nog betaald moet worden. Keur eerst een betaling goed.
refusal-not-accounted = De ontvanger heeft tot en met { $until } om te laten zien wat er is gedaan. Noteer eerst de verantwoording, of wacht die dag af.
refusal-more-than-granted = Het kan hooguit { $most } zijn: meer is niet toegekend, of laten de kosten niet toe.
refusal-ground-needed = Voor minder geld is een grond uit de wet nodig. Kies er een die bij dit moment past.
refusal-not-heard = De ontvanger is hierover nog niet gehoord. Vraag eerst om een zienswijze (Awb 4:7 en 4:8).
refusal-hearing-runs = De ontvanger heeft tot en met { $until } om een zienswijze te geven. Noteer die, of wacht die dag af.
refusal-not-lower = Het bedrag is nu { $now }. Kies een lager bedrag.
refusal-nothing-to-recover = Er is niets dat nog terug moet komen.
refusal-more-than-to-recover = Er moet nog { $most } terugkomen. Kies niet meer dan dat.
refusal-five-years-passed = Dit kon tot en met { $day }: vijf jaar na de vaststelling. Nu mag het niet meer (Awb 4:49 en 4:57).
refusal-undo-first = Maak eerst iets anders ongedaan dat hierop rust: { $act ->
    [note-paid] de betaling
    [approve-payment] de goedgekeurde betaling
    [settle] de vaststelling
    [change] de wijziging
   *[give-up] dat de ontvanger ervan afziet
  }.

grant-preview-back = { $amount } gaat meteen terug naar de pot.
grant-preview-taken = Dit neemt weer { $amount } uit de pot.
grant-preview-recover = De ontvanger moet { $amount } terugbetalen.
grant-preview-due = De gemeente moet daarna { $amount } betalen.

history-grant-set-terms = Termijnen aangepast door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-approve-payment = Betaling van { $amount } goedgekeurd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-approved-in-vain = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } keurde op { $day } een betaling goed, maar besloot zelf over dit geld. Dat telt niet mee.
history-grant-note-paid = { $amount } betaald op { $paid }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-account = Verantwoording ontvangen op { $day }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-grant-settle = Vastgesteld op { $amount } door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-settled-lower = Lager vastgesteld, op { $amount }, door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: { $ground ->
    [not-done] niet of niet helemaal doorgegaan
    [not-kept] afspraken niet nagekomen
    [wrong-data] onjuiste gegevens
    [known-wrong] toekenning klopte niet
   *[actual-costs] lagere kosten
  }.
history-grant-send-ruling = Het besluit over het geld is verstuurd op { $day }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-grant-ask-view = Zienswijze gevraagd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }, tot en met { $until }.
history-grant-note-view = Zienswijze ontvangen op { $day }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-grant-change = Verlaagd tot { $amount } door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-revoked = Ingetrokken door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-give-up = De ontvanger ziet op { $day } af van het geld; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-grant-recover = { $amount } teruggevraagd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-note-returned = { $amount } teruggekregen op { $day }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-grant-undo = Iets ongedaan gemaakt door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-undone-anew = Na een gegrond bezwaar ongedaan gemaakt door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-grant-settle-clash = Geschil over het geld geregeld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.

dispute-lead-ruled-twice = Niemand deed iets fout: zij wisten het niet van elkaar. Tot u kiest, gaat er geen brief uit en wordt er niet betaald.
dispute-lead-paid-twice = Niemand deed iets fout: zij wisten het niet van elkaar. Kijk bij de bank wat er echt is betaald. Tot u kiest, wordt er niet betaald.
dispute-lead-returned-twice = Niemand deed iets fout: zij wisten het niet van elkaar. Kijk bij de bank wat er echt is teruggekomen.
dispute-title-ruled-twice = Over het geld van { $number } ({ $kern }) is twee keer besloten
dispute-title-paid-twice = De betaling van { $number } ({ $kern }) is twee keer vastgelegd
dispute-title-returned-twice = Het geld dat terugkwam voor { $number } ({ $kern }) is twee keer vastgelegd
dispute-did-approve-payment = keurde een betaling van { $amount } goed
dispute-did-note-paid = noteerde dat { $amount } is betaald
dispute-did-settle = stelde vast op { $amount }
dispute-did-change = verlaagde tot { $amount }
dispute-did-give-up = noteerde dat de ontvanger ervan afziet
dispute-did-note-returned = noteerde dat { $amount } terugkwam
dispute-did-undo = maakte dit ongedaan
dispute-then-grant-one = { $who ->
    [unknown] iemand
   *[other] { $who }
  }, { $day }. { $about ->
    [ruled-twice] Alleen dit besluit geldt. De ontvanger krijgt een brief die dat zegt.
    [paid-twice] Alleen dit telt: het was één betaling. Het andere blijft in de geschiedenis staan.
   *[other] Alleen dit telt: het geld kwam één keer terug. Het andere blijft in de geschiedenis staan.
  }
dispute-choice-grant-all = Het is allebei gebeurd
dispute-chose-money-one = { $about ->
    [rulings] Eén van de besluiten geldt
    [payments] Eén van de betalingen telt
   *[returned] Het geld kwam één keer terug
  }
dispute-chose-money-all = { $about ->
    [payments] Alle betalingen tellen
   *[returned] Al het geld kwam terug
  }
dispute-then-grant-all = Alles telt mee. Wat te veel is betaald, moet de ontvanger terugbetalen.

cli-entitled = recht op
cli-due = { $amount } te betalen, uiterlijk { $day }

exchange-count-money = { $count ->
    [1] 1 handeling met toegekend geld
   *[other] { $count } handelingen met toegekend geld
  }

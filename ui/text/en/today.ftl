### Today: what is waiting for me?

today-waiting = { $count ->
    [0] Nothing is waiting for you.
    [1] One thing is waiting for you.
    [2] Two things are waiting for you.
    [3] Three things are waiting for you.
    [4] Four things are waiting for you.
    [5] Five things are waiting for you.
    [6] Six things are waiting for you.
    [7] Seven things are waiting for you.
    [8] Eight things are waiting for you.
    [9] Nine things are waiting for you.
    [10] Ten things are waiting for you.
    [11] Eleven things are waiting for you.
    [12] Twelve things are waiting for you.
   *[other] { $count } things are waiting for you.
  }
today-late = { $count ->
    [1] One is late.
    [2] Two are late.
    [3] Three are late.
    [4] Four are late.
    [5] Five are late.
    [6] Six are late.
    [7] Seven are late.
    [8] Eight are late.
    [9] Nine are late.
    [10] Ten are late.
    [11] Eleven are late.
    [12] Twelve are late.
   *[other] { $count } are late.
  }
today-first = First this
today-week = This week
today-week-until = up to and including { $day }
today-later = After that
today-drafts = Continue with your draft
today-draft-nameless = No idea written yet
today-draft-saved = Saved on { $when }
today-draft-open = Continue
today-until = until { $day }
today-was-until = was due { $day }
today-no-term = Can be done now
today-since = since { $day }
today-stood-still = { $until }, stopped for { $days } d.
today-moved = { $until }, { $because ->
    [day-off-saturday] after the weekend
    [day-off-sunday] after the weekend
    [day-off-new-year] after New Year
    [day-off-good-friday] after Good Friday
    [day-off-easter-monday] after Easter
    [day-off-ascension] after Ascension
    [day-off-whit-monday] after Whitsun
    [day-off-kings-day] after King’s Day
    [day-off-liberation-day] after Liberation Day
    [day-off-christmas] after Christmas
   *[other] after a day off
  }
today-act-advise = Advise
today-act-decide = Decide
today-act-complete = Complete
today-act-announce = Send
today-act-take-up = Take up
today-act-approve-payment = Approve
today-act-note-paid = Pay
today-act-account = Ask
today-act-settle = Settle
today-act-send-ruling = Send
today-act-note-view = Ask
today-act-rule = Decide
today-act-recover = Ask back
today-act-note-returned = Ask
today-act-decide-objection = Decide
today-act-send-objection = Send
today-act-carry-out-objection = Carry out
today-act-stop-penalty = Decide
today-act-pay-penalty = Pay
today-act-choose = Choose
today-act-of = { $act }: { $idea }
today-more = { $count ->
    [1] One more, up to { $day }
    [2] Two more, up to { $day }
    [3] Three more, up to { $day }
    [4] Four more, up to { $day }
    [5] Five more, up to { $day }
    [6] Six more, up to { $day }
    [7] Seven more, up to { $day }
    [8] Eight more, up to { $day }
    [9] Nine more, up to { $day }
    [10] Ten more, up to { $day }
    [11] Eleven more, up to { $day }
    [12] Twelve more, up to { $day }
   *[other] { $count } more, up to { $day }
  }
today-all = Everything still to be decided
today-elsewhere = { $count ->
    [1] One application is waiting for somebody else.
    [2] Two applications are waiting for somebody else.
    [3] Three applications are waiting for somebody else.
    [4] Four applications are waiting for somebody else.
    [5] Five applications are waiting for somebody else.
    [6] Six applications are waiting for somebody else.
    [7] Seven applications are waiting for somebody else.
    [8] Eight applications are waiting for somebody else.
    [9] Nine applications are waiting for somebody else.
    [10] Ten applications are waiting for somebody else.
    [11] Eleven applications are waiting for somebody else.
    [12] Twelve applications are waiting for somebody else.
   *[other] { $count } applications are waiting for somebody else.
  }
today-choose = choose
today-open = open
today-empty-intake = Applications that wait for your advice or decision stand here, and your own drafts. Begin with a resident’s application.
today-empty-reader = What waits for somebody stands here. You only read along, so here it stays empty.
today-empty-administrator = What waits for you stands here. You administer; applications are taken in by a kernverbinder or budget officer.
today-left = How much is left?
today-left-of = Liveability budget { $year }
today-kern-filter = Choose a kern
today-kern-none = No kern of that name.
today-kern-show = Show the applications of { $kern }
today-spent = spent
today-reserved = reserved
today-one-administrator = There is only one administrator.
today-one-administrator-why = If that person leaves, nobody can change settings any more. Give a second person this role too.
today-one-administrator-act = To Settings
today-disputes = { $count ->
    [1] There is a dispute.
   *[other] There are { $count } disputes.
  }
today-settle = { $count ->
    [1] One dispute to settle
   *[other] { $count } disputes to settle
  }
today-disputes-why = Until somebody chooses, no letters and payments about it go out.
today-disputes-act = { $count ->
    [1] To the dispute
   *[other] To the disputes
  }

today-erasure-confirm = { $count ->
    [1] One proposal to erase waits for a second person.
   *[other] { $count } proposals to erase wait for a second person.
  }
today-retention-past = { $count ->
    [1] The term of one application has ended.
    [1000] The term of a thousand or more applications has ended.
   *[other] The term of { $count } applications has ended.
  }
today-retention-act = To retention

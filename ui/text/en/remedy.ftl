### An objection to a decision, and a notice of default where a decision stays away

## What can be done

remedy-act-note-objection = Note an objection
remedy-act-ask-repair = Ask to complete it
remedy-act-note-repaired = Note the completion
remedy-act-extend = Six weeks longer
remedy-act-agree = Delay by consent
remedy-act-decide = Decide on the objection
remedy-act-send = Note that it was sent
remedy-act-withdraw = Objection withdrawn
remedy-act-note-default = Note a notice of default
remedy-act-except = No penalty is owed
remedy-act-pay-penalty = Penalty paid
remedy-act-undo = Undo
remedy-act-settle-clash = Choose what stands

remedy-did-note-objection = Objection noted
remedy-did-ask-repair = Asked to complete it
remedy-did-note-repaired = Completed
remedy-did-extend = Six weeks more taken
remedy-did-agree = Delay agreed
remedy-did-decide = Decided on the objection
remedy-did-send = Sent
remedy-did-withdraw = Objection withdrawn
remedy-did-note-default = Notice of default noted
remedy-did-except = Said why no penalty is owed
remedy-did-pay-penalty = Penalty paid

## On the page of the application

remedies-title = Objection and notice of default
remedies-handle = Handle an objection or notice of default
remedies-objection = Objection of { $who }
remedies-nobody = somebody
remedies-against = to { $against }
remedies-received = received { $day }
remedies-open = { $count ->
    [1] An objection is open.
   *[other] { $count } objections are open.
  }
remedies-notice = Notice of default of { $who }
remedies-who-decides = Who took the decision does not decide on the objection.
remedies-clash = Two laptops decided differently. Choose which decision stands.
remedies-claim = { $ruled }, { $day }, by { $who }
remedies-sent = sent { $day }
remedies-unsent = not sent yet
remedies-excused = late, and that is excused
remedies-paid = { $amount } paid on { $day }
remedies-follow-decide-anew = Founded. Decide anew now: beside this.
remedies-follow-undo-ruling = Founded. Undo that decision now: beside this.
remedies-carried-out = Carried out.
anew-title = Decide anew after the objection
anew-amount = Amount that the applicant gets now
anew-outcome = Outcome
anew-award = Award
anew-reject = Reject
anew-act = Record the new decision
revise-title = Undo after an objection
revise-what = The objection was about { $against }. Undo that. Where another decision has to come, somebody else takes it after that.
revise-act = Undo it
remedies-undo = Undo something
remedies-undo-why = Why?

ruled-inadmissible = inadmissible
ruled-unfounded = unfounded
ruled-founded = founded
ruled-withdrawn = withdrawn

objector-applicant = The applicant
objector-other = Somebody else

timing-premature = Early: the decision had not been sent. The objection counts all the same.
timing-in-time = In time: the last day to object was { $day }.
timing-perhaps-posted = After the last day, { $day }. If it was posted in time, it is in time. Look at the postmark.
timing-late = Late: the last day to object was { $day }. Judge whether the objector is to blame for that.

against-decision = { $outcome ->
    [awarded] the award of { $day }
    [awarded-in-part] the award in part of { $day }
    [rejected] the rejection of { $day }
   *[other] the decision of { $day }
  }
against-settled = the settlement of { $day }
against-changed = the change of { $day }
against-undone = a decision that no longer stands

exception-unreasonably-late = The letter came unreasonably late (Awb 4:17 lid 6 a)
exception-no-party = The sender is no interested party (b)
exception-hopeless = The application clearly has no chance (c)

notice-premature = Early: the decision can be taken until { $day }. This letter starts nothing.
notice-no-term = Early: no term runs yet. This letter starts nothing.
notice-free = { $days ->
    [0] Decide today. From tomorrow each day costs money.
    [1] One day left: after that each day costs money. Decide and send by { $day }.
   *[other] { $days } days left: after that each day costs money. Decide and send by { $day }.
  }
notice-in-time = Decided in time: no penalty is owed.
notice-runs = { $days ->
    [1] Since { $day } each day costs money. One day has counted: { $amount }, at most { $most }.
   *[other] Since { $day } each day costs money. { $days } days have counted: { $amount }, at most { $most }.
  }
notice-stopped = { $days ->
    [1] One day has counted: { $amount }. It does not come out of the pot.
   *[other] { $days } days have counted: { $amount }. It does not come out of the pot.
  }
notice-excepted = No penalty is owed: { $exception ->
    [unreasonably-late] the letter came unreasonably late
    [no-party] the sender is no interested party
   *[hopeless] the application clearly has no chance
  }.
notice-tell-by = Say in a decision how much it is, by { $day } (Awb 4:18).

## The forms

remedy-against = Against what?
remedy-objector = Who objects?
remedy-who-note-objection = Name
remedy-who-note-default = From whom is the letter?
remedy-on-note-objection = Received on
remedy-on-note-default = Received on
remedy-on-note-repaired = Completed on
remedy-on-send = Sent on
remedy-on-withdraw = Withdrawn on
remedy-on-ask-repair = Can be completed until
remedy-on-agree = Delay until
remedy-on-pay-penalty = Paid on
remedy-words-note-objection = Why?
remedy-words-ask-repair = What is missing?
remedy-words-extend = Why?
remedy-words-agree = How was that agreed?
remedy-words-decide = Why? This stands in the letter.
remedy-words-withdraw = What did the objector say?
remedy-words-except = Why?
remedy-ruled = The decision
remedy-excused = Late, but the objector is not to blame (Awb 6:11)
remedy-exception = On what ground?
remedy-amount = Amount
remedy-reference = Reference of the bank
remedy-gap = Still to be filled in.
remedy-later = Later
remedy-hint-note-objection = Early or late, it is noted all the same. You are told what it means.
remedy-hint-note-default = After two weeks each day costs money, until a decision is sent.
remedy-hint-decide = When it is founded, change the decision afterwards.
remedy-hint-extend = Once, and only while the term runs (Awb 7:10 lid 3).

## Administration: what applies

administration-remedies = Objections and penalties
administration-remedies-what = What applies to an objection and a notice of default. What was noted before keeps the rules of then.
remedy-rules-shipped = Nothing was set here yet. Kernkas goes by the law and by an assumption. Check them.
remedy-rules-change = Change
remedy-rules-save = Record the rules
remedy-rules-saved = The rules are recorded and apply to what comes in from now on.
remedy-rules-committee = Does a committee advise on objections?
remedy-rules-committee-yes = Yes
remedy-rules-committee-yes-what = There are twelve weeks to decide (Awb 7:10 lid 1).
remedy-rules-committee-no = No
remedy-rules-committee-no-what = There are six weeks to decide.
remedy-rules-decider = Who decides on an objection?
remedy-rules-decider-scheme = Whoever decides on the application
remedy-rules-decider-scheme-what = Each scheme says who that is.
remedy-rules-decider-mandated = The college, or a budget officer by mandate
remedy-rules-decider-mandated-what = Not whoever took the decision (Awb 10:3 lid 3).
remedy-rules-decider-college = Always the college itself
remedy-rules-decider-college-what = The decision on an objection then names the number and day of the college's decision.
remedy-rules-rates = What each day too late costs
remedy-rules-rates-what = After a notice of default and two weeks, for at most 42 days (Awb 4:17).
remedy-rules-rate = Line { $number }
remedy-rules-rate-days = Number of days
remedy-rules-rate-per-day = Per day
remedy-rules-rate-drop = Take out: line { $number }
remedy-rules-rate-another = Another line
remedy-rules-rate-line = { $days } days, { $amount } a day
remedy-rules-sum = { $days } days in all, at most { $most }.

## Terms

clocks-title = Terms
clock-decision = To decide
clock-objection = To object
clock-appeal = To appeal
clock-payment = To pay
clock-account = To account
term-sent = sent { $day }
term-due = due from { $day }
term-weeks = { $weeks } weeks = { $day }
term-in-decision = stands in the decision: { $day }
term-filing-ended = objections until { $day }
term-six-weeks-more = six weeks longer
term-agreed = delay agreed until { $day }

## Why something cannot be done

refusal-nothing-decided = Nothing was decided yet that one could object to.
refusal-objected-already = The applicant objected to this decision already. Add to that objection.
refusal-objection-closed = This objection was decided already, or withdrawn.
refusal-own-decision = You took the decision yourself. Somebody else decides on the objection (Awb 10:3 lid 3).
refusal-objection-late = The last day to object was { $day }. Declare it inadmissible, or excuse that it is late.
refusal-objection-no-term = The decision was not sent yet, so that no term runs.
refusal-nothing-to-repair = Nobody was asked to complete it.
refusal-answered = When this letter came, the decision had been taken.
refusal-penalty-runs = The penalty still runs. Decide first, and send the decision.
refusal-undo-remedy-first = First undo what followed: { $act ->
    [decide] the decision on the objection
    [send] the sending
    [withdraw] the withdrawal
   *[other] the payment
  }.
why-committee = Choose six weeks, or twelve where a committee advises.
why-rate-days = Enter a whole number of days, from 1 to 42.
why-rate-per-day = Enter an amount from € 0.00 to € 1,000.00.
why-rates = The days must be 42 in all, on at most ten lines.

## In the list

applications-remedied = Objection
applications-remedied-yes = still open
applications-remedied-only = Only with an open objection or notice of default
applications-mark-remedy-objection = objection
applications-mark-remedy-default = in default
applications-mark-remedy-both = in default

## Exchange: a dispute about an objection

dispute-lead-objection-twice = Nobody did wrong: they did not know of each other. Until you choose, neither stands, and no letter about it goes out.
dispute-title-objection-twice = The objection in { $number } ({ $kern }) was decided differently
dispute-chose-objection = One of the decisions on the objection stands
dispute-did-rule = { $ruled ->
    [inadmissible] declared the objection inadmissible
    [unfounded] declared the objection unfounded
    [founded] declared the objection founded
   *[withdrawn] noted that the objection was taken back
  }
dispute-then-objection-one = { $who ->
    [unknown] somebody
   *[other] { $who }
  }, { $day }. Only this stands. The other stays in the history.

## History

history-remedy-note-objection = Objection received on { $received }; noted by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-remedy-ask-repair = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } asked to complete the objection, by { $until }.
history-remedy-note-repaired = Objection completed on { $day }.
history-remedy-extend = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } took six weeks more for the objection.
history-remedy-agree = Delay agreed until { $until }.
history-remedy-decide = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } decided on the objection on { $day }: { $ruled ->
    [inadmissible] inadmissible
    [unfounded] unfounded
   *[founded] founded
  }.
history-remedy-decided-in-vain = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } decided on the objection to a decision of their own. That does not count.
history-remedy-send = The decision on the objection was sent on { $day }.
history-remedy-withdraw = Objection withdrawn on { $day }.
history-remedy-note-default = Notice of default received on { $received }; noted by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-remedy-except = No penalty: { $exception ->
    [unreasonably-late] the letter came unreasonably late
    [no-party] the sender is no interested party
   *[hopeless] the application clearly has no chance
  }.
history-remedy-pay-penalty = Penalty of { $amount } paid on { $paid }.
history-remedy-undo = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } undid something with the objection or the notice of default.
history-remedy-settle-clash = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } chose which decision on the objection stands.
history-anew-award = Decided anew after an objection by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: { $amount } awarded.
history-anew-reject = Decided anew after an objection by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: rejected.

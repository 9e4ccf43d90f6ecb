### The money after an award: paying, accounting, settling, getting back

grant-state-promised = promised; the letter is to go out
grant-state-due = to be paid
grant-state-to-account = waits for the account
grant-state-to-settle = to be settled
grant-state-view-asked = view asked for
grant-state-to-send = decision to be sent
grant-state-to-recover = to come back
grant-state-closed = done

grant-act-set-terms = Change the terms
grant-act-approve-payment = Approve a payment
grant-act-note-paid = Note as paid
grant-act-account = Note the account
grant-act-settle = Settle
grant-act-send-ruling = Record sending
grant-act-ask-view = Ask for a view
grant-act-note-view = Note the view
grant-act-change = Lower or revoke
grant-act-give-up = Receiver gives it up
grant-act-recover = Ask money back
grant-act-note-returned = Note money that came back
grant-act-undo = Undo
grant-act-settle-clash = Choose what stands

step-asked = asked
step-reserved = reserved
step-committed = committed
step-due = to be paid
step-paid = paid
step-settled = settled
step-to-recover = to come back
step-recovered = came back

ground-not-done = The activity did not take place, or not wholly
ground-not-kept = The receiver did not keep to what was agreed
ground-wrong-data = The receiver gave wrong or incomplete data
ground-known-wrong = The award was wrong and the receiver knew or had to know
ground-actual-costs = The costs were lower
ground-wrong-grant = The award was wrong
ground-circumstances = Circumstances have changed
ground-new-facts = There are facts that we could not know when settling
ground-wrong-settlement = The settlement was wrong and the receiver knew or had to know
ground-not-kept-since = The receiver did not keep to what was agreed after it was settled

grant-warning-payment = { $amount } was paid already (last on { $day }). This does not bring that money back.
grant-warning-letter = A letter was sent on { $day } already. The receiver must get a new one.

refusal-grant-not-now = This cannot be done now. The money stands at: { $state ->
    [promised] promised, the letter is to go out
    [due] to be paid
    [to-account] waits for the account
    [to-settle] to be settled
    [view-asked] view asked for
    [to-send] decision to be sent
    [to-recover] to come back
   *[closed] done
  }.
refusal-decider-pays = You decided on this yourself. Ask another budget officer to approve the payment.
refusal-nothing-due = Nothing is to be paid now. Send the decision first, or settle the amount.
refusal-nothing-due-before = Nothing is to be paid before { $from }. Wait for that day.
refusal-more-than-due = { $most } is to be paid. Choose no more than that.
refusal-payment-held-up = The receiver was asked for a view. Payment waits until and including { $until }, or until that decision (Awb 4:56).
refusal-nothing-approved = There is no approved payment that is still to be paid. Approve a payment first.
refusal-not-accounted = The receiver has until and including { $until } to show what was done. Note the account first, or wait for that day.
refusal-more-than-granted = It can be { $most } at most: more was not awarded, or the costs do not allow it.
refusal-ground-needed = To give less takes a ground in the law. Choose one that fits this moment.
refusal-not-heard = The receiver has not been heard about this. Ask for a view first (Awb 4:7 and 4:8).
refusal-hearing-runs = The receiver has until and including { $until } to give a view. Note it, or wait for that day.
refusal-not-lower = The amount is { $now } now. Choose a lower amount.
refusal-nothing-to-recover = There is nothing left that is to come back.
refusal-more-than-to-recover = { $most } is still to come back. Choose no more than that.
refusal-five-years-passed = This could be done until and including { $day }: five years after it was settled. Now it may not any more (Awb 4:49 and 4:57).
refusal-undo-first = Undo something else first that rests on this: { $act ->
    [note-paid] the payment
    [approve-payment] the approved payment
    [settle] the settlement
    [change] the change
   *[give-up] that the receiver gave it up
  }.

grant-preview-back = { $amount } goes back to the pot at once.
grant-preview-taken = This takes { $amount } out of the pot again.
grant-preview-recover = The receiver must pay { $amount } back.
grant-preview-due = The municipality must then pay { $amount }.

history-grant-set-terms = Terms changed by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-approve-payment = Payment of { $amount } approved by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-approved-in-vain = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } approved a payment on { $day }, but had decided on this money too. That does not count.
history-grant-note-paid = { $amount } paid on { $paid }; recorded by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-account = Account received on { $day }; recorded by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-grant-settle = Settled at { $amount } by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-settled-lower = Settled lower, at { $amount }, by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: { $ground ->
    [not-done] did not take place, or not wholly
    [not-kept] what was agreed was not kept
    [wrong-data] wrong data
    [known-wrong] the award was wrong
   *[actual-costs] lower costs
  }.
history-grant-send-ruling = The decision on the money was sent on { $day }; recorded by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-grant-ask-view = View asked for by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }, until and including { $until }.
history-grant-note-view = View received on { $day }; recorded by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-grant-change = Lowered to { $amount } by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-revoked = Revoked by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-give-up = The receiver gives the money up on { $day }; recorded by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-grant-recover = { $amount } asked back by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-note-returned = { $amount } came back on { $day }; recorded by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-grant-undo = Something undone by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-undone-anew = Undone after a founded objection by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-grant-settle-clash = Dispute about the money settled by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.

dispute-lead-ruled-twice = Nobody did wrong: they did not know of each other. Until you choose, no letter goes out and nothing is paid.
dispute-lead-paid-twice = Nobody did wrong: they did not know of each other. Look at the bank what was really paid. Until you choose, nothing is paid.
dispute-lead-returned-twice = Nobody did wrong: they did not know of each other. Look at the bank what really came back.
dispute-title-ruled-twice = The money of { $number } ({ $kern }) was decided on twice
dispute-title-paid-twice = The payment of { $number } ({ $kern }) was recorded twice
dispute-title-returned-twice = The money that came back for { $number } ({ $kern }) was recorded twice
dispute-did-approve-payment = approved a payment of { $amount }
dispute-did-note-paid = noted that { $amount } was paid
dispute-did-settle = settled at { $amount }
dispute-did-change = lowered to { $amount }
dispute-did-give-up = noted that the receiver gives it up
dispute-did-note-returned = noted that { $amount } came back
dispute-did-undo = undid this
dispute-then-grant-one = { $who ->
    [unknown] somebody
   *[other] { $who }
  }, { $day }. { $about ->
    [ruled-twice] Only this decision stands. The receiver gets a letter that says so.
    [paid-twice] Only this counts: it was one payment. The other stays in the history.
   *[other] Only this counts: the money came back once. The other stays in the history.
  }
dispute-choice-grant-all = Both happened
dispute-chose-money-one = { $about ->
    [rulings] One of the decisions stands
    [payments] One of the payments counts
   *[returned] The money came back once
  }
dispute-chose-money-all = { $about ->
    [payments] All payments count
   *[returned] All of the money came back
  }
dispute-then-grant-all = All of it counts. What was paid too much the receiver must pay back.

cli-entitled = entitled to
cli-due = { $amount } to be paid, by { $day }

exchange-count-money = { $count ->
    [1] 1 act with money awarded
   *[other] { $count } acts with money awarded
  }

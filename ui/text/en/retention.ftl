# Keeping and erasing: terms, why something may not go yet, and what cannot be done.

retention-class-granted = awarded, to be accounted for
retention-class-granted-freely = awarded, nothing to account for
retention-class-refused = rejected
retention-class-ended = ended or recovered
retention-class-aborted = withdrawn or not treated
retention-class-objection = objection about money
retention-class-payment = payment

retention-hold-undecided = there is no decision yet
retention-hold-unsent = a letter was not sent yet
retention-hold-disputed = there is a dispute between laptops
retention-hold-to-pay = money is still to be paid
retention-hold-to-recover = money is still to come back
retention-hold-unsettled = the money was not accounted for or settled yet
retention-hold-objection = an objection is open, or can still be made
retention-hold-newer = a newer version of Kernkas is needed

erasure-ground-expired = the retention term has ended
erasure-ground-request = the person's request (GDPR, article 17)

refusal-erasure-held = { $number } cannot be erased yet: { $hold ->
    [undecided] there is no decision yet
    [unsent] a letter was not sent yet
    [disputed] there is a dispute between laptops
    [to-pay] money is still to be paid
    [to-recover] money is still to come back
    [unsettled] the money was not accounted for or settled yet
    [objection] an objection is open, or can still be made
   *[newer] a newer version of Kernkas is needed
}. Finish that first.
refusal-erasure-term-runs = { $number } is kept until { $until } inclusive. Choose another application.
refusal-erasure-nothing-left = Nothing of { $number } is left here to erase.
refusal-erased = Names and own words of this application were erased on { $on }. Nothing can be added.
refusal-erasure-own-proposal = You proposed this yourself. Ask somebody else to confirm it.
refusal-erasure-not-proposed = This proposal waits no longer. Somebody confirmed it, or took it back.
refusal-erasure-count = Choose at least one, and at most { $most } at once.

person-told-in-register = Put in the register.
person-told-in-draft = Put in a draft.
history-erased = Names and own words erased on { $day }.
history-rectified = Personal data mended by { $who ->
    [unknown] somebody
   *[other] { $who }
  }, with a reason.

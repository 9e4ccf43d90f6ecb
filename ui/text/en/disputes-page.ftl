### Disputes: what happened, what you can choose, and what was settled.

disputes-page-title = Disputes
disputes-page-count = { $count ->
    [0] No disputes
    [one] 1 dispute
   *[other] { $count } disputes
  }
disputes-page-none = No disputes
disputes-page-none-why = What was done on the different laptops fits together. There is nothing to choose.
disputes-page-of = Dispute { $at } of { $count }
disputes-page-previous = Previous
disputes-page-next = Next
disputes-page-one = Dispute
disputes-page-since = Dispute, since { $when }
disputes-page-spent = spent { $amount }
disputes-page-claimed = together { $amount }
disputes-page-room = , room for { $amount }
disputes-page-no-claims = Who did this is not known here.
disputes-page-choose = What will it be?
disputes-page-choice-missing = First choose what it will be.
disputes-page-on = Go on
disputes-page-on-reason = Go on with the reason
disputes-page-on-amounts = Go on with amounts
disputes-page-on-decision = Go on with the decision
disputes-page-on-root-key = Go on with the root key
disputes-page-talk = Talk about it first
disputes-page-leave = Leave it so
disputes-page-chosen = You chose:
disputes-page-amount-missing = Fill in an amount. Write 0 for who gets nothing.
disputes-page-together = Together { $amount }
disputes-page-together-of = Together { $amount }; there is room for { $room }
disputes-page-together-too-much = Together { $amount }: that is more than the { $room } there is
disputes-page-number = Number of the decision of the college
disputes-page-number-missing = Fill in the number of the decision.
disputes-page-day = Day of the decision of the college
disputes-page-day-missing = Fill in the day of the decision.
disputes-page-root-key = Root key from the safe
disputes-page-root-key-why = The printed key with which administrators are appointed. Kernkas does not keep it.
disputes-page-root-key-missing = Fill in the root key.
disputes-page-reason = Why
disputes-page-reason-why = This is kept, and goes along to the other laptops.
disputes-page-reason-missing = Write why you choose this.
disputes-page-i-choose = I choose:
disputes-page-i-know = That is recorded with my name, and the others see it with my next file.
disputes-page-tick-missing = First tick the box at your choice.
disputes-page-settle = Record the choice
disputes-page-settling = Busy …
disputes-page-back = Back
disputes-page-settled-now = Recorded: { $choice }. The choice goes along with your next file.
disputes-page-settled = Settled ({ $count })
disputes-page-settled-by = Chosen { $name ->
    [root-key] with the root key
   *[other] by { $name }
  }, { $when }
disputes-page-because = Reason: { $reason }
disputes-page-revise = Choose anew

### The schemes of a year in Settings.

schemes-empty = The schemes of { $year } stand here. There is none for this year yet.
schemes-cases = { $count ->
    [0] No application was judged by this document yet.
    [1] 1 application was judged by this document.
   *[other] { $count } applications were judged by this document.
  }
schemes-change = Change
schemes-change-why = A change makes a new document. Applications already judged keep the document of then.
schemes-save = Record the change
schemes-saved = The change was recorded and holds for new applications.
schemes-some-off = { $count } off
schemes-way = How
schemes-way-application = somebody applies and a decision follows
schemes-way-claim-budget = receipts handed in up to a maximum
schemes-way-yearly-contribution = a fixed sum each year
schemes-way-undivided = stands ready; cannot be applied for yet
schemes-holder = One pot for
schemes-holder-kern-year = each kern, anew each year
schemes-holder-kern-once = each kern, once
schemes-holder-group-year = each group, anew each year
schemes-holder-group-once = each group, once
schemes-holder-organisation-year = each organisation, anew each year
schemes-holder-organisation-once = each organisation, once
schemes-holder-municipality-year = the whole municipality, anew each year
schemes-holder-municipality-once = the whole municipality, once
schemes-ceiling = Ceiling of one pot
schemes-ceiling-published = { $amount }, published as a grant ceiling
schemes-ceiling-internal = { $amount }, an internal budget
schemes-no-ceiling = no ceiling set
schemes-has-ceiling = There is a ceiling
schemes-published = It is published as a grant ceiling (Awb 4:27)
schemes-ceiling-missing = Fill in the amount, or take the tick away.
schemes-decision = Decision this rests on
schemes-decision-why = For example: council decision of 11 November 2025, budget 2026.
schemes-decision-missing = Name the decision. Without one the money does not change.
schemes-decider = Who decides
schemes-decider-mandated = the college, or a budget officer with a mandate
schemes-decider-college = the college itself
schemes-order = Order
schemes-order-order-of-receipt = in the order of complete receipt
schemes-order-compare-after-deadline = side by side, after the closing day
schemes-order-residents-divide = residents divide
schemes-bears = From the pot of
schemes-bears-itself = this scheme itself
schemes-legal = Legal basis
schemes-legal-open = not filled in yet; without one no letter goes out
schemes-legal-nl = Legal basis in the letter, in Dutch
schemes-legal-en = Legal basis in English
schemes-conditions = Conditions
schemes-condition-on = holds
schemes-on = holds
schemes-off = is off
schemes-judged = People judge this, with a reason.
schemes-weighed = Kernkas works this out.
schemes-departure-never = There is no departing from it.
schemes-departure-policy-rule = It may be departed from with a reason (Awb 4:84).
schemes-departure-hardship = It may be departed from under { $clause }.
schemes-source = Source: { $place } ({ $kind })
schemes-source-document = document of the municipality
schemes-source-public-page = public web page
schemes-source-law = law
schemes-source-decision = decision
schemes-source-inference = inference
schemes-most = At most { $amount } per application
schemes-most-label = At most per application
schemes-share-all = At most { $percent } % of all costs
schemes-share-counting = At most { $percent } % of the costs that count
schemes-share-label = At most, in %
schemes-share-of-label = Of what
schemes-share-of-all = all costs
schemes-share-of-counting = the costs that count
schemes-apply-by = Apply up to and including { $day }
schemes-apply-by-label = Last day
schemes-next-year-after = After { $day } an application counts for the next year
schemes-done-by = Done by { $day }
schemes-ahead = { $days ->
    [1] At least 1 day before the activity
   *[other] At least { $days } days before the activity
  }
schemes-ahead-label = Days ahead
schemes-at-most = { $count ->
    [1] At most 1 per pot
   *[other] At most { $count } per pot
  }
schemes-at-most-label = At most per pot
schemes-counting = What counts: { $kinds }
schemes-counting-label = Which costs count?
schemes-number-missing = Fill in an amount.
schemes-day-missing = Fill in a day.
schemes-percent-wrong = Fill in a whole number from 1 to 100.
schemes-days-wrong = Fill in a whole number of days, 366 at most.
schemes-count-wrong = Fill in a whole number, at least 1.
schemes-counting-missing = Choose at least one kind of cost.

## After an award

schemes-after = After an award
schemes-after-set = This scheme says itself how it is paid and what the receiver shows
schemes-when = When the money is due
schemes-when-at-once = All at once
schemes-when-at-once-what = As soon as the letter was sent.
schemes-when-in-parts = In parts, in advance
schemes-when-in-parts-what = A part after the letter, other parts some weeks later. What is left follows once the amount is fixed.
schemes-when-afterwards = Afterwards
schemes-when-afterwards-what = Only when the receiver has shown what it cost.
schemes-paid = Payment
schemes-paid-at-once = all of it after the letter
schemes-paid-afterwards = afterwards, when the receiver shows what it cost
schemes-proof = To show
schemes-decision-form = Decision
schemes-when-claimed = afterwards, as long as the condition “{ $condition }” applies
schemes-when-claimed-note = The condition “{ $condition }” applies. So all of it is paid afterwards now, whatever you choose here.
schemes-when-first = { $percent } % after the letter
schemes-when-part = { $weeks ->
    [1] { $percent } % 1 week after the decision
   *[other] { $percent } % { $weeks } weeks after the decision
  }
schemes-when-rest = the rest once the amount is fixed
schemes-part = Part { $number }
schemes-part-first = Part 1, in %
schemes-part-percent = Part { $number }, in %
schemes-part-weeks = Weeks after the decision
schemes-drop = Take out
schemes-part-drop = Take out: part { $number }
schemes-part-another = Another part
schemes-part-rest = Are the parts together less than 100 %? The rest follows once the amount is fixed.
schemes-pay = Term
schemes-pay-law = within six weeks (Awb 4:87)
schemes-pay-own = { $weeks ->
    [1] within 1 week, by the regulation itself
   *[other] within { $weeks } weeks, by the regulation itself
  }
schemes-pay-weeks = Pay within, in weeks
schemes-pay-weeks-what = Empty is six weeks (Awb 4:87). Another term takes a regulation that names it.
schemes-shown = What the receiver shows
schemes-shown-nothing = nothing
schemes-shown-up-to = { $weeks ->
    [1] up to { $amount }: { $proof }, within 1 week
   *[other] up to { $amount }: { $proof }, within { $weeks } weeks
  }
schemes-shown-any = { $weeks ->
    [1] for any other amount: { $proof }, within 1 week
   *[other] for any other amount: { $proof }, within { $weeks } weeks
  }
schemes-proof-tick = a tick, with a photo or receipt
schemes-proof-report = a short report, with receipts
schemes-step = Step { $number }
schemes-step-any = Any amount
schemes-step-more = All above that
schemes-step-up-to = Up to
schemes-step-proof = What
schemes-step-weeks = Weeks after the activity
schemes-step-drop = Take out: step { $number }
schemes-step-another = Another step
schemes-form = Form of the decision
schemes-form-open = chosen by who decides

## Dividing, and what is left

schemes-dividing = Dividing, and what is left
schemes-left = What is left
schemes-left-unset = nothing agreed
schemes-left-lapses = goes back to the municipality
schemes-left-carries-over = goes along to the next year
schemes-left-redistributed = goes to used-up pots after a day
schemes-left-redistributed-from = goes to used-up pots from { $day } on
schemes-left-from = From which day
schemes-source-of = Source of: { $what }
schemes-source-kind = Where it is written
schemes-source-place = Decision, document or article
schemes-source-place-en = The same in English
schemes-money = Money

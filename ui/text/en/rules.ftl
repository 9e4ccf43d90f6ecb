### What a check says: what was found, what would make it pass (after “This works:”), and why there is no more
### (after “because”).

## Money

found-most-per-application-given = Awarded: { $asked }. One application gets at most { $most }.
found-pot-left-given = Awarded: { $asked }. There was { $left } left in the pot.
found-published-ceiling-left-given = Awarded: { $asked }. There was { $left } left under the grant ceiling.
found-most-per-application = You ask { $asked }. One application gets at most { $most }.
found-most-nothing-asked = One application gets at most { $most }.
found-pot-left = You ask { $asked }. There is { $left } left in the pot.{ $count ->
    [0] { "" }
    [one] { " " }One application came earlier: { $pending }.
   *[other] { " " }{ $count } applications came earlier, together { $pending }.
}
found-pot-nothing-asked = There is { $left } left in this pot.{ $count ->
    [0] { "" }
    [one] { " " }One application came earlier: { $pending }.
   *[other] { " " }{ $count } applications came earlier, together { $pending }.
}
found-published-ceiling-left = You ask { $asked }. There is { $left } left under the grant ceiling.{ $count ->
    [0] { "" }
    [one] { " " }One application came earlier: { $pending }.
   *[other] { " " }{ $count } applications came earlier, together { $pending }.
}
found-published-ceiling-nothing-asked = There is { $left } left under the grant ceiling.{ $count ->
    [0] { "" }
    [one] { " " }One application came earlier: { $pending }.
   *[other] { " " }{ $count } applications came earlier, together { $pending }.
}
found-pot-unknown = It is not known yet which pot this comes from.
found-no-ceiling = No ceiling has been set for this pot.
found-no-costs-yet = No costs have been filled in yet.
found-all-costs-count = All costs count: { $counted }.
found-catering-does-not-count = { $counted } counts. Food, drink, tableware and barbecue ({ $catering }) do not.
found-other-costs-do-not-count = { $counted } counts. For { $other } a kind was chosen that the rule does not name.
found-catering-and-other-do-not-count = { $counted } counts. Food, drink, tableware and barbecue ({ $catering }) do not. For { $other } a kind was chosen that the rule does not name.
found-share-of-all-costs = The costs are { $costs }. Of that, { $percent } per cent is { $share }.
found-share-of-counting-costs = The costs that count are { $costs }. Of that, { $percent } per cent is { $share }.

remedy-fill-in-asked = fill in how much you ask.
remedy-ask-less = ask { $less } less or find that elsewhere.
remedy-pot-empty = find the money elsewhere or ask for a next year; this pot is used up.
remedy-choose-kern = choose a kern of the municipality.
remedy-fill-in-costs = fill in what it will cost.
remedy-fill-in-counting-costs = fill in costs that count, such as sound, decoration, play material or small prizes.
remedy-ask-for-counting-costs = ask { $counted } at most, or see whether a cost line belongs to another kind.

because-nothing-asked = what you ask has not been filled in yet
because-most-per-application = one application gets at most { $most }
because-pot-has-left = there is { $left } left in the pot
because-pot-empty = the pot is used up
because-published-ceiling-has-left = there is { $left } left under the grant ceiling (Awb, article 4:25)
because-published-ceiling-reached = the grant ceiling has been reached (Awb, article 4:25)
because-no-costs-yet = no costs have been filled in yet
because-counting-costs = { $counted } of costs counts
because-share-of-costs = { $percent } per cent of the costs is { $share }
because-undivided = this money has not been divided yet; a decision is needed first

## Time

found-in-time = Received on { $received }; the last day is { $by }.
found-counts-for-this-year = Received on { $received }; up to and including { $last } it counts for this year.
found-counts-for-next-year = Received on { $received }; after { $last } it counts for the next year.
found-done-by = Done on { $done }; it may be up to and including { $last }.
found-done-too-late = Done on { $done }; it must be done by { $last }.
found-too-late = Received on { $received }; the last day was { $by }. That is { $days ->
    [one] one day
   *[other] { $days } days
} late.
found-no-date-yet = The date of the activity has not been filled in yet.
found-days-ahead = { $between ->
    [one] The activity on { $from } is one day after the application.
   *[other] The activity on { $from } is { $between } days after the application.
} It must be at least { $days ->
    [one] one day
   *[other] { $days } days
}.
found-activity-over = The activity on { $from } was over when the application came. It must come at least { $days ->
    [one] one day
   *[other] { $days } days
} ahead.

remedy-fill-in-date = fill in the date of the activity.
remedy-ask-next-year = apply again for next year.
remedy-choose-next-year = choose { $year } as the year.
remedy-be-done-earlier = see that it is done by { $last }.
remedy-ask-next-year-or-depart = apply again for next year. In special circumstances the budget officer may depart from this with a reason (Awb, article 4:84).
remedy-ask-next-year-or-hardship = apply again for next year. With a reason the budget officer may depart from this: { $clause }.
remedy-later-activity = choose a day from { $earliest } on.

because-too-late = the application came after { $by }
because-counts-for-next-year = what comes in after { $last } counts for { $year }
because-done-too-late = it is done only after { $last }
because-not-ahead = the application did not come { $days ->
    [one] one day
   *[other] { $days } days
} ahead

## Judged by people

found-no-reason-yet = The applicant has not given a reason yet.
found-reason-given = The applicant gave a reason. Is it enough?
found-view-meets = The kernverbinder thinks it meets this. The budget officer has yet to judge.
found-view-fails = The kernverbinder thinks it does not meet this. The budget officer has yet to judge.
found-view-question = The kernverbinder has a question. The budget officer has yet to judge.
found-officer-meets = The budget officer judges that it meets this.
found-officer-fails = The budget officer judges that it does not meet this.
found-officer-question = The budget officer has a question.

remedy-write-reason = write down why the activity meets this.
remedy-answer-question = answer the question; then the budget officer judges again.
remedy-change-plan = change the plan or explain it better; then the budget officer judges again.

because-officer-fails = a condition was judged ‘not met’

## Place and registers

found-no-kern-yet = No kern has been chosen yet.
found-kern-unknown = This kern is not on the list of the municipality.
found-kern-known = { $kern } is on the list of the municipality.
found-kern-other-postcode = { $kern } is on the list of the municipality. The postcode hints at another kern; that is allowed.
found-others-in-pot = { $others ->
    [0] There is none yet; there
    [one] There is one already; there
   *[other] There are { $others } already; there
} { $count ->
    [one] can be one.
   *[other] can be { $count }.
}
found-convenant = There is a valid convenant.
found-no-convenant = There is no valid convenant.
found-convenant-since = The convenant has been valid since { $from }.
found-convenant-not-yet = The convenant is valid only from { $from }. This is about { $day }.
found-convenant-ended = The convenant was valid until { $until }. This is about { $day }.
found-convenant-unknown = It is not known whether there is a convenant.

remedy-place-taken = end the earlier award first, or reject this application.
remedy-sign-convenant = sign a convenant with the municipality first.
remedy-look-up-convenant = look up whether there is a valid convenant.

because-kern-unknown = the kern is not on the list
because-place-taken = { $count ->
    [one] there is one already and there may be no more
   *[other] there are { $count } already and there may be no more
}
because-no-convenant = there is no valid convenant

## Receipts of a claim

found-no-receipts-yet = No receipts have been filled in yet.
found-receipts = { $count ->
    [one] There is one receipt of { $total }.
   *[other] There are { $count } receipts, { $total } together.
}
found-receipt-claimed-before = Receipt { $line } is in { $number } already.
found-receipt-twice = Receipt { $line } is in it twice.

remedy-fill-in-receipts = fill in the receipts.
remedy-receipt-twice = take this receipt out; each receipt counts once.

because-no-receipts-yet = no receipts have been filled in yet
because-receipts = the receipts are { $total } together
because-receipt-twice = a receipt was handed in before

## Compared with earlier applications

found-no-area-yet = The street or neighbourhood has not been filled in yet.
found-no-activity-yet = The activity and the target group have not been chosen yet.
found-once-a-year-none = In { $year } nothing of the same kind was found in this street or neighbourhood.
found-once-a-year-same = In { $year } there was such an activity or target group in this street or neighbourhood: { $number }.
found-once-a-year-alike = This looks like { $number } in { $year }. Is it the same street or neighbourhood, and the same activity or target group?
found-unique-none = No earlier idea was found that looks like this.
found-unique-same = Money was given here before for a comparable idea: { $number }.
found-unique-alike = This looks like { $number }. Is it a comparable idea?
found-not-declared-one-off = The applicant has not declared yet that it is one-off.
found-one-off = The applicant declares that it is one-off, and no earlier award was found.
found-one-off-alike = This looks like { $number }, which got money before. Is it the same initiative?

remedy-fill-in-area = fill in the street or neighbourhood, or choose the whole kern.
remedy-choose-activity = choose the activity or the target group.
remedy-compare-earlier = look at the earlier application and judge whether it is the same.
remedy-once-a-year = choose another activity and another target group, another street or neighbourhood, or a next year.
remedy-unique = ask for something new for this street, neighbourhood or kern.
remedy-declare-one-off = let the applicant declare that the initiative is one-off.
remedy-one-off = ask for something else; this initiative got money before.

because-once-a-year = money was already asked or given in { $year } for this activity or target group
because-not-unique = there was money before for a comparable idea
because-not-declared-one-off = it has not been declared one-off yet
because-not-one-off = there was money for this before

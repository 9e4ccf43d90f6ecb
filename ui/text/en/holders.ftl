### Claims, yearly contributions and registers.

page-claims = Claims
page-claim = Claim
page-contributions = Contributions

## Claims

claims-title = Claims { $year }
claims-lead = A group pays first and gets its costs back with receipts.
claims-none = In this year there is no group with a claim budget. Add a group to the register.
claims-to-registers = To the register
claims-left = Free to claim: { $left }
claims-of = of { $ceiling }
claims-waiting = { $count ->
    [one] One claim waits for a decision: { $amount }.
   *[other] { $count } claims wait for a decision, { $amount } together.
}
claims-new = New claim
claims-new-of = New claim of { $group }
claims-ended = This group is no longer there.
claims-empty = No claims this year yet.
claims-list-of = Claims of { $group }
claims-serves = For { $kernen }

claim-group = Group
claim-group-none = Choose a group
claim-no-pot = Choose a group. Then you see here what it can still claim this year.
claim-receipts = Receipts
claim-receipts-hint = Fill in each receipt by itself. Each receipt counts once.
claim-receipt = Receipt { $row }
claim-supplier = Supplier
claim-number = Number on the receipt
claim-on = Date
claim-kind = Kind
claim-amount = Amount
claim-remove = Take receipt { $row } out
claim-add = Another receipt
claim-total = Receipts together
claim-asked = Amount you ask
claim-asked-hint = Leave this empty to ask all receipts together.
claim-who = Who hands it in?
claim-remainder = { $left } is free to claim; other claims are still waiting.
claim-remainder-take = Ask { $left }
claim-idea = Claim: { $suppliers }
claim-submit = Hand in the claim
claim-signed = I have seen a signed claim

need-ask-holder = group
need-ask-expenses = receipts
need-ask-expenses-supplier = supplier
need-ask-expenses-on = date on the receipt
need-ask-expenses-amount = amount on the receipt

case-receipts = { $count ->
    [one] One receipt
   *[other] { $count } receipts
}
case-receipt-on = { $supplier }, { $day }
fact-held-for = For
ledger-receipts = Receipts

## Yearly contributions

contributions-title = Yearly contributions { $year }
contributions-lead = Propose the contributions all at once. Somebody else awards them.
contributions-none = In this year nobody has a right to a yearly contribution. Complete the register.
contributions-to-propose = Still to propose
contributions-to-decide = Proposed
contributions-decided = Decided
contributions-propose = { $count ->
    [0] Propose
    [one] Propose one
   *[other] Propose { $count }
}
contributions-award = { $count ->
    [0] Award
    [one] Award one
   *[other] Award { $count }
}
contributions-pick = Choose { $name }
contributions-passes = Meets
contributions-fails = Does not meet
contributions-judges = To be judged
contributions-open-case = Open { $number }
contributions-by = proposed by { $who }
contributions-nobody = Name not known
contributions-done = { $count ->
    [0] Nothing was done.
    [one] One was done.
   *[other] { $count } were done.
}
contributions-not-done = { $count ->
    [one] One was not done; the reason stands beside it.
   *[other] { $count } were not done; the reason stands beside each.
}
contributions-nothing-chosen = Choose one or more first.

## Registers

administration-registers = Registers
administration-registers-what = Who has a pot and is no kern: organisations, groups and the coordinator.
registers-organisation = Village associations (dorpsbelangenorganisaties)
registers-group = Watch groups (signaleringsgroepen)
registers-coordinator = WhatsApp coordinator
registers-organisation-none = No organisation yet. Add the first.
registers-group-none = No group yet. Add the first.
registers-coordinator-none = No coordinator yet. Add one.
registers-organisation-add = Add an organisation
registers-group-add = Add a group
registers-coordinator-add = Add a coordinator
registers-change = Change
registers-change-of = Change { $name }
registers-name = Name
registers-kern = Kern
registers-kernen = Kernen that the group serves
registers-organisation-from = Convenant from
registers-organisation-until = Convenant until
registers-group-from = Group from
registers-group-until = Group until
registers-coordinator-from = Coordinator from
registers-coordinator-until = Coordinator until
registers-until-hint = Leave empty as long as there is no end.
registers-details = Whom we can reach there
registers-details-hint = These go only to who serves the kern.
registers-person = Name of the person
registers-nobody = name not known
registers-since = from { $from }
registers-to = until { $until }
registers-since-to = { $from } until { $until }
registers-no-day = no first day known
registers-organisation-stands = convenant valid
registers-organisation-not = no valid convenant
registers-group-stands = active
registers-group-not = not active
registers-coordinator-stands = coordinator now
registers-coordinator-not = no longer or not yet
registers-source = Source: { $place }
registers-save = Save
registers-leave = Back
registers-saved = { $name } is in the register.

## Likely the same

same-title = { $count ->
    [one] Perhaps the same applicant as in one other application
   *[other] Perhaps the same applicant as in other applications
}
same-account = same account
same-address = same name and address
same-both = same account, name and address
same-note = You can simply go on. See whether it is right.

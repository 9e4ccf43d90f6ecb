### Application: everything about one application, and the place to act. And the receipt.

case-path = You are here
case-track = Where the application is
case-facts = Facts
case-money = Money
case-papers = Papers
case-no-papers = There are no papers with this application yet.
case-papers-erased = There are no papers with this application any more.
case-history = History
case-history-all = All { $count } lines
case-leave = Back
case-look-again = Look again
case-strip = What you can do here
case-asker-withheld = applicant not on this laptop
case-cost-lines = { $count ->
    [one] 1 cost line
   *[other] { $count } cost lines
  }

track-received = Received
track-complete = Complete
track-advice = Advice
track-decision = Decision
track-announced = Sent
track-objection = Objection

fact-plan = Plan
fact-for = For whom
fact-whole-kern = all of { $kern }
fact-people = { $count ->
    [one] 1 person
   *[other] ± { $count } people
  }
fact-when = When
fact-received = Asked
fact-asked-by = by { $name }
fact-taken-in-by = Taken in by
fact-reach = Address
fact-funders = Other funders
fact-advice = Advice
fact-advice-award = award, { $amount }
fact-advice-reject = reject
fact-received-on = Received
fact-received-reason = Typed in later, because
fact-missing = Completion asked
case-further-facts = Address, bank account and more
found-judged = judged: { $words }
found-reasoned = applicant: { $words }
found-viewed = kernverbinder: { $words }
conditions-all = Read what was said of each condition

ledger-costs = Costs
ledger-own = Own share
ledger-others = From others
ledger-uncovered = Not covered yet
ledger-more-than-costs = More than the costs
ledger-asked = Asked
ledger-awarded = Awarded

condition-said = What was said of it
condition-judge = Read and judge
condition-depart = Depart from this condition
said-applicant = Applicant
said-kernverbinder = Kernverbinder
said-officer = Budget officer
said-departure = Departed, because
judged-meets = meets
judged-fails = fails
judged-question = question
earlier-same = The same kind, in the same street or neighbourhood:
earlier-lookalike = Looks alike, see for yourself:
judge-of = Judgement of: { $condition }
judge-how = Your judgement
judge-why = Why?
judge-choose = Choose a judgement.
judge-reason-needed = Write why. A tick alone is no judgement.
judge-record = Record the judgement
depart-why = Why do you depart? This goes into the letter.
depart-policy-rule = This is possible in special circumstances (Awb, article 4:84).
depart-hardship = This is possible by { $clause }.
depart-reason-needed = Write which circumstances make this special.
depart-record = Record the departure

term-line-left = { $days ->
    [0] Today is the last day: { $until }
    [one] 1 day left: by { $until }
   *[other] { $days } days left: by { $until }
  }
term-line-late = { $days ->
    [one] 1 day late: it was due by { $until }
   *[other] { $days } days late: it was due by { $until }
  }
term-line-still = The clock stands still. As it is now: by { $until }
term-why = Why that day?

panel-decide = Your decision
panel-advise = Your advice
panel-ask-to-complete = Ask to complete
panel-withdraw = Withdraw
panel-forward = Forward
panel-help-otherwise = Helped otherwise
panel-announce = Sending the decision
panel-settled = How it ended
panel-waiting = Nothing to do now
acts-other = Do something else
acts-possible = What you can do
acts-decide = Decide
acts-back = Back
acts-locked = What cannot be done now, and why

way-award = Award in full, { $amount }
way-part = Award in part
way-part-locked = For the same reason.
way-reject = Reject
way-ask = Ask to complete first
way-not-take = Do not take into treatment
decide-how = What do you decide?
decide-amount = Amount
decide-form = Form
form-verlening = grant, settled later (verlening)
form-directe-vaststelling = settled at once (directe vaststelling)
decide-mandate = Mandate
decide-college-number = Number of the college decision
decide-college-on = Date of the college decision
decide-college-judges = The college decides on this scheme. You record the college's decision.
decide-why = Why? This goes into the letter.
decide-record = Record the decision
decide-tick-missing = First tick the sentence above.
decide-next = After that you record on which day the decision was sent. The day after, the term to object begins.
decide-two-people = { $who } took the application in, you decide. So two people look at it.
sentence-award = On behalf of the college I award { $amount } to { $who }.
sentence-award-college = I record that the college awards { $amount } to { $who }.
sentence-less = That is { $less } less than asked.
sentence-reject = On behalf of the college I reject the application of { $who } for { $amount }.
sentence-reject-college = I record that the college rejects the application of { $who } for { $amount }.
sentence-not-take = On behalf of the college I do not take the application of { $who } into treatment.
sentence-not-take-college = I record that the college does not take the application of { $who } into treatment.
sentence-ask = I ask { $who } to complete the application, by { $until }. Until then the clock stands still.
gap-way = First choose what it will be.
gap-amount = Fill in an amount.
gap-form = Choose how the money is granted.
gap-reference = Fill in where the mandate is found.
gap-college-number = Fill in the number of the college decision.
gap-college-on = Fill in the date of the college decision.
gap-reason = Write in a few sentences why.
gap-until = Fill in a date.
gap-missing = Write what is missing.
gap-words = Fill this in.
amount-left-after = Left after it:
amount-no-ceiling = No ceiling has been set for this pot.
amount-too-much = The most that can be given now is { $most }, { $because }

ask-missing = What is missing? The applicant reads this.
ask-until = May be completed until
ask-until-hint = Until that day the term to decide stands still.
ask-record = Ask to complete
end-why-withdraw = Why does the applicant withdraw?
end-hint-withdraw = In the applicant's own words.
end-record-withdraw = Record the withdrawal
end-why-forward = To whom, and why?
end-hint-forward = Whom the application is for. The applicant is told too.
end-record-forward = Record the forwarding
end-why-help-otherwise = How was the applicant helped?
end-hint-help-otherwise = No decision is needed any more then.
end-record-help-otherwise = Record the other help
announce-on = Sent on
announce-hint = The day after, the term to object begins: six weeks.
announce-hint-anew = The day after, the term to appeal to the court begins: six weeks (Awb 6:7, 8:1).
announce-record = Record the sending

advise-how = What do you advise?
advise-award = Award
advise-reject = Reject
advise-amount = Amount
advise-discussed-on = Discussed in the kern on
advise-discussed-with = With whom?
advise-discussed-outcome = What came of it?
advise-view-why = Why?
advise-view-gap = A view needs a reason, and a reason a view.
advise-words = Your advice in words
advise-words-gap = Say why you advise less than was asked, or against.
advise-record = Record the advice
advise-reserves = Your advice holds this amount in the pot until it is decided.

settled-objection = Objection is possible until { $until }.
settled-appeal = An appeal to the court is possible until { $until }.
settled-print = Print the reasons
reasons-title = Decision on application { $number }
reasons-asked = { $who } asked for { $amount }.
reasons-why = Why
reasons-conditions = How the conditions were weighed
reasons-condition = Condition
reasons-found = Found
reasons-outcome = Outcome
reasons-basis = Legal basis: { $basis }

receipt-number-hint = Mention this number when you call or write.
receipt-asked = What was asked
receipt-asked-sentence = { $who } asks { $amount } from { $scheme } { $year } for { $kern }.
receipt-received = Received on { $day }.
receipt-when = When will you hear?
receipt-decide-by = By { $day }
receipt-counted = This is how it is counted: { $why }.
receipt-privacy = Your data
receipt-privacy-text = The municipality of { $municipality } uses your name, address, telephone number, e-mail address, bank account and what you wrote of your idea to decide on this application and to pay. That is its public task (GDPR, article 6(1)(e)). If the municipality gives money, it keeps them for 7 years; if it rejects the application, 5 years; if you withdraw it, 1 year (Selectielijst gemeenten 2020, 8.1.7, 8.2 and 8.4). You may see your data and have them corrected. We do not ask for a citizen service number.
receipt-sign-applicant = Signature of applicant { $name }
receipt-sign-taker = Taken in by { $name }
receipt-contact = Questions? Contact { $who } or the municipality of { $municipality }, and mention { $number }.
receipt-print = Print
receipt-to-case = To the application
receipt-another = Another application

case-contested = There is a dispute about this
panel-contested = What stands now
case-contested-then = Until that is settled no letter goes out and nothing is paid.
case-to-dispute = To the dispute
fact-holder = Pot held by
fact-holder-here = { $who } (this seat)
fact-holder-nobody = nobody yet
panel-propose = Your proposal
proposed-title = Proposed: award { $amount }
proposed-by = by { $who }, { $day }
proposed-take = Take over into the decision
propose-why = { $who } ({ $laptop }) holds this pot and awards. You can propose an amount, or reject yourself.
propose-why-nameless = { $who } holds this pot and awards. You can propose an amount, or reject yourself.
propose-why-catching-up = This seat holds the pot, but was put back and is still catching up. You can propose an amount, or reject yourself.
propose-why-nobody = Nobody holds this pot yet, so nothing can be awarded. You can propose an amount, or reject yourself.
way-propose = Propose the whole, { $amount }
way-propose-part = Propose a part
propose-reason = Why? The holder of the pot reads this.
propose-record = Record the proposal
propose-next = The proposal goes along with your next file. No money is committed yet.
sentence-propose = I propose to award { $amount } to { $who }.

## In the place of another

case-instead-of = This application came in the place of
case-instead = Taken further as

### The life of an application: steps, terms, and why something cannot be done now

# The states that the cards of Today name otherwise; the others stand with the components.
state-asked-to-complete = to be completed
state-completed = completed
state-advised = awaiting decision
state-announced = decision sent

act-submit = Submit
act-ask-to-complete = Ask to complete
act-complete = Note completion
act-advise = Advise
act-judge = Judge a condition
act-depart = Depart from a condition
act-propose = Propose
act-award = Award
act-reject = Reject
act-not-take = Do not take into treatment
act-withdraw = Withdraw
act-forward = Forward
act-help-otherwise = Helped otherwise
act-announce = Record sending
act-correct = Mend a typing error
act-settle-decision = Choose which decision stands
act-settle-field = Choose what it says

term-received = received { $day }
term-eight-weeks = 8 weeks = { $day }
term-stood-still = stood still for { $days ->
    [1] 1 day
   *[other] { $days } days
  }
term-stands-still = stands still, now { $days ->
    [1] 1 day
   *[other] { $days } days
  }
term-moved = { $day } is { $because ->
    [day-off-saturday] a Saturday
    [day-off-sunday] a Sunday
    [day-off-new-year] New Year's Day
    [day-off-good-friday] Good Friday
    [day-off-easter-monday] Easter Monday
    [day-off-ascension] Ascension Day
    [day-off-whit-monday] Whit Monday
    [day-off-kings-day] King's Day
    [day-off-liberation-day] Liberation Day
    [day-off-christmas] a Christmas day
   *[other] a designated day off
  }
term-becomes = becomes { $day }

day-off-saturday = Saturday
day-off-sunday = Sunday
day-off-new-year = New Year's Day
day-off-good-friday = Good Friday
day-off-easter-monday = Easter Monday
day-off-ascension = Ascension Day
day-off-whit-monday = Whit Monday
day-off-kings-day = King's Day
day-off-liberation-day = Liberation Day
day-off-christmas = Christmas
day-off-designated = designated day off

preview-award = { $amount } from the pot of { $holder } { $year }; { $left } left after that
preview-award-municipality = { $amount } from the pot of the municipality { $year }; { $left } left after that
preview-award-without-ceiling = { $amount } from the pot of { $holder } { $year }; no ceiling is set for this pot
preview-award-municipality-without-ceiling = { $amount } from the pot of the municipality { $year }; no ceiling is set for this pot

## Refusals: what stands in the way, and what you can do now

refusal-needs-role = { $role ->
    [kernverbinder] Only the kernverbinder of this kern or a budget officer can do this. Ask one of them to do it.
    [budget-officer] Only a budget officer can do this. Ask a budget officer to do it.
    [administrator] Only an administrator can do this. Ask an administrator to do it.
   *[other] Your role does not allow this. Ask an administrator which role you need.
  }
refusal-same-person = You took this application in yourself. Who takes an application in does not decide it. Ask another budget officer to decide.
refusal-not-now = { $state ->
    [draft] This is still a draft. Submit the application first.
    [asked-to-complete] The applicant was asked to complete it. Note the completion first, or wait until the term is over.
    [awarded] This application is already decided: awarded. Only note when the decision was sent.
    [awarded-in-part] This application is already decided: awarded in part. Only note when the decision was sent.
    [rejected] This application is already decided: rejected. Only note when the decision was sent.
    [not-taken] This application was not taken into treatment. Only note when that decision was sent.
    [withdrawn] The applicant took this application back. Take in a new one if the applicant wants to go on after all.
    [forwarded] This application was forwarded. Contact whoever treats it now.
    [helped-otherwise] The applicant was helped in another way. Take in a new application if money is needed after all.
    [announced] The decision was already sent. An applicant who does not agree can object.
   *[other] This cannot be done at this step yet. Look at the application to see which step comes now.
  }
refusal-incomplete = { $count ->
    [1] One detail is still missing. Fill it in and try again.
   *[other] { $count } details are still missing. Fill them in and try again.
  }
refusal-pot-empty = There is no money left in this pot. Reject the application, or help the applicant in another way.
refusal-pot-exhausted = This pot has { $left } left. Choose an amount that fits.
refusal-more-than-allowed = The conditions allow { $most } at most now. Choose a lower amount, or see which condition binds.
refusal-nothing-allowed = The conditions allow no award now. See which condition binds: mend an error, depart with a reason where that is allowed, or reject.
refusal-more-than-asked = { $asked } was asked. Give no more than that.
refusal-more-than-given = Another seat holds this pot. At most { $most } was awarded in this application. Give no more than that, or let the holder of the pot choose.
refusal-nothing-given = Another seat holds this pot, and nothing was awarded in this application yet. Let the holder of the pot choose.
refusal-not-judged = { $count ->
    [1] One condition has not been judged yet. Give your judgement with a reason.
   *[other] { $count } conditions have not been judged yet. Give your judgement with a reason for each.
  }
refusal-college-decides = The college itself decides on this scheme. Fill in the number and date of its decision.
refusal-reason-needed = A reason is needed here. Write in a few sentences why.
refusal-no-departure = Nobody may depart from this condition. Award within it, or reject.
refusal-term-still-runs = The applicant has until { $until } to complete it. Wait until that day is over.
refusal-not-asked-to-complete = The applicant had no chance to complete it yet. Ask for completion first, within a term.
refusal-bad-day = { $field ->
    [ask-received_on] The day of receipt cannot lie in the future, nor after a request to complete. Check the date.
    [until] The last day to complete lies after today, and within a year. Choose such a day.
    [on] The completion came in on or after the day of the request, and not after today. Check the date.
    [discussed_on] The talk in the kern was today or earlier. Check the date.
    [basis-on] The decision of the college is from today or earlier, and not from before receipt. Check the date.
    [sent_on] The decision was sent on or after the day it was taken, and not after today. Check the date.
   *[other] This day cannot be right. Check the date.
  }
refusal-not-applicable = Nobody can apply for this money. Choose another scheme.
refusal-nothing-changes = Nothing changes. Change something first, or close this window.
refusal-changed-meanwhile = Somebody else changed this application meanwhile. Your text is kept. Look at the change and try again.
refusal-unknown = { $what ->
    [case] This application is not known here. Check the number, or look on the laptop on which it was taken in.
    [scheme-year] The rules of this year are not known here, or the application belongs to other rules. Choose scheme and year again.
    [kern] This kern is not on the list. Choose one from the list.
    [holder] This group or organisation is not in the register. Choose one from the list, or ask an administrator to add it.
    [person] This person is not known here. Choose somebody from the list.
    [condition] This condition does not apply here, or is not judged by people. Choose one from the list.
    [field] This field is not known here. Choose a field from the list.
    [claim] This choice is not known here. Choose one from the list.
    [pot] The pot for this application cannot be found. Choose kern and scheme again.
   *[other] This is not known here. Choose something from the list.
  }
refusal-pot-held-elsewhere = Another seat holds this pot. Propose the decision; the holder takes it over.
refusal-pot-held-by-nobody = Nobody holds this pot yet. Ask an administrator to name a holder, or propose the decision.
refusal-catching-up = This seat was put back and still lags behind. Take in the files of the others first, or ask an administrator to release the seat.
refusal-contested = There is a dispute about this decision. Choose first what stands; until then no letter goes out and nothing is paid.
refusal-awards-itself = This seat holds the pot itself. Award the amount; proposing is not needed.
refusal-nothing-to-settle = There is no dispute about this decision. There is nothing to choose.
refusal-receipt-claimed-before = Receipt { $line } is in { $number } already. Each receipt counts once: take it out.
refusal-receipt-twice = Receipt { $line } is in it twice. Each receipt counts once: take one out.
refusal-contribution-there = The contribution of this year is in { $number } already. There cannot be a second.
refusal-claim-over-remainder = This claim budget has { $left } free. Ask that amount at most.
refusal-claim-budget-empty = This claim budget is used up. Nothing more can be claimed this year.
refusal-newer-needed = This was made with a newer version of Kernkas. Update Kernkas and try again.

## Why a field is not right

why-empty = This field is empty. Fill it in.
why-too-long = This text is too long. Make it shorter.
why-control-character = This text holds control characters or tabs. Type the text anew instead of pasting it.
why-bidi-character = This text holds invisible characters that turn the reading direction. Type the text anew instead of pasting it.
why-zero-width-character = This text holds invisible characters. Type the text anew instead of pasting it.
why-negative = This amount is below zero. Fill in zero or more.
why-too-many-lines = These are too many lines. Take some together.
why-cost-texts-differ = Each cost line has one description. Fill in what the money is for on each line.
why-receipt-texts-differ = Each receipt has one supplier. Fill in who was paid for each receipt.
why-more-than-receipts = You ask more than the receipts are together. Ask at most what the receipts show.
why-not-in-register-then = On this day this group or person was not in the register. Check the day, or ask an administrator to look at the register.
why-until-before-from = The last day lies before the first day. Swap them, or mend one of the two.
why-people = Fill in a number of people between 1 and 100,000.
why-year = This year cannot be right. Choose a year from 2019 on.
why-no-source = Name where this is written: a decision, a document or an article.
why-no-deadline = Comparing takes a last day to apply. First switch on the condition with the last day.
why-other-year = This day is not in the year of the scheme. Choose a day in that year.
why-percent = Fill in a whole number. All parts together are 100 % at most.
why-weeks = Fill in a whole number of weeks, from 1 to 104.
why-weeks-order = Each part comes later than the part before it, and within 104 weeks. Fill in more weeks.
why-amount-order = Each step begins where the one before it ends. Fill in a higher amount than in the step before.
why-postcode = A postcode has four digits and two letters, such as 4031 AB. Check the postcode.
why-not-positive = This amount is zero or less. Fill in an amount above zero.
why-fixed-after-submission = This is fixed since submission. Is it wrong? Withdraw this application and take in a new one.

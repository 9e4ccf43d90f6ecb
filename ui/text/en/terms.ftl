### More time, a clock that stands still, and money that is not there now

act-extend = Take more time
act-suspend = Stop the clock
act-resume = Let the clock run
act-wait = Put on the waiting list

term-extended = extended to { $day }

refusal-compared-first = Applications are set beside each other. That can be done after the last day to apply, { $day }. Wait until that day is over.
refusal-too-late-to-extend = The term ran through { $day }. More time can only be taken when the applicant hears it before the term is over. Decide as soon as you can.
refusal-stands-still = The clock stands still already. Let it run first.
refusal-clock-runs = The clock runs: there is nothing to let run again.
refusal-nothing-to-wait-for = The money is there. You can decide now; there is no need to wait.

why-not-chosen = Nothing is chosen here yet. Choose one.

history-extended = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } took more time: a decision is now due through { $until }
history-suspended = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } stopped the clock through { $until }: { $ground ->
    [agreed] the applicant agreed
    [applicant] the applicant causes the delay
   *[force-majeure] force majeure
  }
history-resumed = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } let the clock run again from { $day }
history-waits = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } put the application on the waiting list of the pot; a decision is due through { $until }

## When the money does not suffice

way-out-in-part = Award { $amount }. The applicant gets { $lacking } less than was possible.
way-out-nothing-left = The pot is used up: there is nothing to give a part of.
way-out-other-scheme = Ask for the money under another scheme; { $amount } is possible there now. You get an application filled in. When you hand it in, this one ends.
way-out-wait = Put the application on the waiting list. You can decide when { $lacking } or more returns to the pot. You take more time, and the applicant hears that.
way-out-reject = Reject the application. The applicant can object.

letter-ceiling-in-part = A subsidy ceiling has been set for this scheme. Of that money { $amount } is left. Your application exceeds it by { $lacking }. You therefore get { $amount } (article 4:25, second paragraph, General Administrative Law Act).
letter-ceiling-rejected = A subsidy ceiling has been set for this scheme. Your application for { $wanted } no longer fits: { $left } is left. We therefore reject your application (article 4:25, second paragraph, General Administrative Law Act).
letter-budget-in-part = For this year { $amount } is still available. That is { $lacking } less than your application needs. You therefore get { $amount }.
letter-budget-rejected = The money for this year is nearly or entirely used up: { $left } is left. Your application for { $wanted } cannot be paid from it. We therefore reject your application.
letter-waits-for-money = There is not enough money now for your application for { $wanted }. Your application is on the waiting list.

what-if-all = All of it fits: { $most } together.
what-if-pot = The most you can give now is { $most }, because the pot has no more. Together { $wanted } is needed.
what-if-too-much = You choose { $given } together. That is { $over } more than the pot has.
what-if-no-ceiling = No ceiling is set for this pot. Together it is { $most }.

## Forms for more time

panel-extend = Take more time
panel-suspend = Stop the clock
panel-resume = Let the clock run
panel-wait = On the waiting list
lengthen-extend = You name the day by which you decide. The applicant hears it before the term is over (article 4:14, third paragraph, Awb).
lengthen-suspend = From tomorrow the clock stands still (article 4:15, second paragraph, Awb). The applicant hears it.
lengthen-wait = The application waits until money returns to the pot. You take more time for it, and the applicant hears that.
lengthen-until-extend = Decide by
lengthen-until-suspend = Last day that the clock stands still
lengthen-until-wait = Decide by
lengthen-now = Now that is { $day }. Choose a later day.
lengthen-ground = Why does the clock stand still?
lengthen-record-extend = Record more time
lengthen-record-suspend = Stop the clock
lengthen-record-wait = Put on the waiting list
ground-agreed = The applicant agreed in writing
ground-applicant = The applicant causes the delay
ground-force-majeure = Force majeure: the municipality cannot decide now
resume-on = The clock runs again from
resume-hint = The day on which the reason was over. The applicant hears it.
resume-record = Let the clock run

## When the money does not suffice: on the screen

shortage-title = The money does not suffice
shortage-title-ceiling = The subsidy ceiling does not suffice
shortage-lacking = { $wanted } is needed, { $left } is left: { $lacking } too little. You can:
shortage-in-part = Award a part: { $amount }
shortage-other-named = Ask under: { $scheme }
shortage-other-scheme = Ask under another scheme
shortage-wait = Put on the waiting list
shortage-reject = Reject
shortage-what-if = What if I decide all that waits for this pot?

what-if-title = What if you decide now
what-if-together = Together
what-if-order-order-of-receipt = Who was complete first goes first. When the pot is used up, the last one gets what is left.
what-if-order-compare-after-deadline = These applications are compared with each other. You choose what each gets.
what-if-order-residents-divide = Residents divide this pot. Fill in what they give each.
what-if-nobody = Nothing waits for this pot now.
what-if-application = Application
what-if-complete = Complete since
what-if-wanted = Could get
what-if-gets = Gets now
what-if-gets-of = What { $number } gets
what-if-given = Together they get
what-if-left-after = Left after that
what-if-part = a part
what-if-tied = equal with another
what-if-waits = waits for money since { $day }
what-if-decide = { $count ->
    [one] Decide this one
   *[other] Decide these { $count } together
  }
what-if-nothing-recorded = Nothing is recorded here. You only see what would happen.

## Deciding together

many-decide = Decide together
many-title = Decide together
many-empty = Choose applications in the list first. Then you decide them together here.
many-application = Application
many-asked = Asked
many-gets = Gets
many-less = less than asked,
many-why = Why does somebody get less, or nothing? This goes into those letters.
many-sentence = { $count ->
    [one] On behalf of the college I award one application:
   *[other] On behalf of the college I award these { $count } applications, together
  }
many-record = { $count ->
    [one] Record 1 decision
   *[other] Record { $count } decisions
  }
many-none-possible = None of these applications can be awarded now.
many-each-own = Each application gets a decision of its own. If one does not go through, the others simply do; you see why.
many-done = Done
many-result = { $count ->
    [0] Nothing was decided.
    [one] 1 decision recorded: { $amount }.
   *[other] { $count } decisions recorded, { $amount } together.
  }
many-refused = { $count ->
    [one] 1 not decided
   *[other] { $count } not decided
  }
many-decided = { $count ->
    [one] 1 decided
   *[other] { $count } decided
  }
many-apart-college = The college itself decides here. Take this one apart.
many-apart-mandated = No decision of the college is needed here. Take this one apart.
many-beyond-mandate = Your mandate { $reference } does not apply here, or not for this amount. Choose another mandate or take this one apart.
many-nothing = rejected
many-sentence-rejects = { $count ->
    [1] I reject 1 application.
   *[other] I reject { $count } applications.
  }
many-undone = { $count ->
    [1] 1 application was not decided. The reason stands beside it.
   *[other] { $count } applications were not decided. The reason stands beside each.
  }
many-again = { $count ->
    [1] Try that one again
   *[other] Try those { $count } again
  }
many-task = Deciding applications
many-stopped = You stopped before it was the turn of this one. Nothing was decided on it.
many-not-tried = This was not begun, because something went wrong while saving. Check everything and try again.
why-too-many-at-once = Choose at most 200 at once.

## Setting beside each other

compare-title = Side by side
compare-link = Set the applications of this pot beside each other
compare-here = This scheme compares applications after the last day to apply.
compare-by-receipt = This scheme does not compare: who was complete first goes first. Here you only see the applications beside each other.
compare-open-until = Applying is possible until { $day }. After that you set them beside each other and decide.
compare-table = The applications beside each other
compare-asked = Asked
compare-costs = Costs
compare-others-pay = of which { $amount } by themselves or others
compare-can = Can get
compare-leaves = then { $amount } is left in the pot
compare-lacks = then { $amount } is lacking in the pot
compare-complete = Complete since
compare-people = { $count ->
    [1] 1 participant
   *[other] { $count } participants
  }
compare-advice-title = Advice
compare-advice = award: { $amount }
compare-advice-against = do not award
compare-no-advice = no advice
compare-gets = What does each get?
compare-gets-of = What does { $name } get?
compare-amount = Amount
compare-all = All
compare-all-of = All that can be given to { $name }
compare-reject = Reject
compare-reject-of = Reject { $name }
compare-rejected = Will be rejected
compare-not-rejected = Not after all
compare-over = This is more than this application can get. Fill in a lower amount.
compare-overspent = You give more than the pot has. Lower an amount first.
compare-choose-first = Choose below the applications what each gets.
compare-undecided = { $count ->
    [1] You choose nothing yet for 1 application. It keeps waiting.
   *[other] You choose nothing yet for { $count } applications. They keep waiting.
  }
compare-decide = { $count ->
    [1] Go on with 1 decision
   *[other] Go on with { $count } decisions
  }
compare-nothing-recorded = Nothing is recorded here yet. The next page shows each decision with its reason.

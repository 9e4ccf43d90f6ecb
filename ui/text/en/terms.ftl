### More time, a clock that stands still, and money that is not there now

act-extend = Take more time
act-suspend = Stop the clock
act-resume = Let the clock run
act-wait = Put on the waiting list

term-extended = extended to { $day }

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
way-out-other-scheme = Ask for the money under another scheme; { $amount } is possible there now. This application then ends as “helped otherwise”.
way-out-wait = Put the application on the waiting list. When { $lacking } or more returns to the pot, Today says so. You take more time, and the applicant hears that.
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

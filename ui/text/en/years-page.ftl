### Settings › Years

years-state-closed = closed
years-state-opened = opened by a decision
years-state-ready = ready, without a decision yet
years-closed-on = Closed on { $day } by { $who }. Nothing is decided in it any more; who wants to mend something opens the year again and says why.
years-somebody = somebody on another laptop
years-opened-what = This year is open. The amounts rest on a decision.
years-ready-what = This year is open, but no decision about the amounts of { $year } was told here yet.
years-open-cases = { $count ->
    [one] One application still waits for a decision.
   *[other] { $count } applications still wait for a decision.
  }
years-open = Open { $year }
years-open-what = The schemes of { $last } go along to { $year }: the same conditions and amounts, with every day a year later. They rest on the new decision. After that you change what becomes different.

## The table

years-scheme = Scheme
years-together = Together
years-taken = Committed or reserved
years-free = Free
years-rests = Rests on
years-pots = { $count } pots
years-pots-each = { $count } pots of { $amount }
years-once = once, for all years
years-paid-by = Post: { $posts }
years-no-ceiling = no ceiling
years-no-decision = no decision yet
years-decision-council = decision of the council, { $number }, { $day }
years-decision-college = decision of the college, { $number }, { $day }
years-published = published ceiling

## What you do with a year

years-do-open = Open { $year }
years-do-divide = Divide money
years-do-redistribute = Redistribute
years-do-carry-over = Carry over
years-do-set-ceiling = Set a ceiling
years-do-close = Close { $year }
years-do-reopen = Open { $year } again
years-what-open = The schemes of the year before go along.
years-what-divide = Money that waits goes to the pots of the kernen. Together it stays the same.
years-what-redistribute = What nobody applied for goes to kernen whose pot is used up. What an application waits for stays.
years-what-carry-over = What is left goes along to the same pot of { $next }.
years-what-set-ceiling = A pot gets another ceiling. Lower than what is committed or reserved already cannot be.
years-what-close = After closing nothing is decided in { $year } any more. Paying, settling and objections go on as ever.
years-what-reopen = Then there can be decisions about { $year } again. Your reason stays with it.
years-fill-in = First fill in what is needed.
years-look = See what changes
years-from = Money that waits
years-into = To the pots of
years-how-much = How much
years-how = How is it divided?
years-equal = Every kern the same
years-equal-what = To the cent. What cannot be divided is shown apart.
years-by-hand = An amount of its own per kern
years-by-hand-what = Together exactly what is divided.
years-by-hand-sum = Together { $sum } of { $whole }.
years-remainder = The cents that remain
years-remainder-what = As the decision says.
years-remainder-stays = stay where the money waited
years-whose = Whose
years-all-kernen = all kernen without a ceiling of their own
years-ceiling = New ceiling

## What changes

years-nothing-yet = This changes. Nothing is kept yet.
years-changes = Pots that change
years-pot = Pot
years-now = Was
years-then = Becomes
years-times = { $count } pots, each
years-remainder-is = { $amount } cannot be divided.
years-lapses = { $amount } is still free. Nothing is awarded out of it after closing.
years-body = Decision of
years-body-council = the council
years-body-college = the college
years-number = Number of the decision
years-number-missing = Fill in the number of the decision.
years-day = Day of the decision
years-day-missing = Fill in the day of the decision.
years-reason = Reason
years-reason-missing = Fill in why.
years-tick-missing = Tick first: you have seen what changes.
years-sentence-open = I open { $year } with these amounts, by the
years-sentence-divide = I divide the money as it stands above, by the
years-sentence-redistribute = I move what nobody applied for as it stands above, by the
years-sentence-carry-over = I take what is left along to { $next }, by the
years-sentence-set-ceiling = I set this ceiling, by the
years-sentence-close = I close { $year }. Nothing is decided in it after that.
years-sentence-reopen = I open { $year } again, for the reason above.
years-act-open = Open { $year }
years-act-divide = Divide
years-act-redistribute = Redistribute
years-act-carry-over = Carry over
years-act-set-ceiling = Set it
years-act-close = Close { $year }
years-act-reopen = Open { $year } again
years-did-open = { $year } is open. Look what becomes different this year.
years-did-divide = The money is divided.
years-did-redistribute = The money is redistributed.
years-did-carry-over = What was left now stands in { $next }.
years-did-set-ceiling = The ceiling is set.
years-did-close = { $year } is closed.
years-did-reopen = { $year } is open again.

## What applied before

years-history = What applied before
years-applies = applies now
years-applied = applied before
years-change-none = set
years-change-opened = year opened
years-change-divided = money divided
years-change-redistributed = redistributed
years-change-carried-over = carried over
years-change-ceiling-set = ceiling set
years-compare = Conditions side by side
years-compare-with = { $year } beside
years-same = The conditions of { $year } and { $other } are the same.
years-condition-off = is off
years-condition-none = this condition was not there

## The frame of the programme

years-own-amounts = an amount of its own per kern
years-frame-sum = The pots of this year come to { $sum } together.
years-frame-left = Of { $amount } { $left } is left for the rest.
years-frame-over = That is { $over } more than { $amount }.
years-frame-line = { $name }: { $count } × { $each }
years-frame-of = What this is made of

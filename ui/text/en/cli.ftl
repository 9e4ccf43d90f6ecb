### Without a window: what `kernkas` says

cli-amount = { $amount }
cli-and = and

## Beginning

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase (twelve characters or more):
cli-ask-passphrase-again = Once more:
cli-founded = The municipality { $municipality } is ready in { $folder }.
cli-keys-for-the-safe = Print these two keys and keep them in the safe. They are shown only once.
cli-recovery-key = Recovery key: opens the data when nobody knows a passphrase any more.
cli-root-key = Root key: appoints and bars administrators.
cli-sample = The sample municipality { $municipality }, all of it made up, is in { $folder }. Who work there: { $people }. Their passphrase is: { $passphrase }

## A check

cli-met = Met
cli-not-met = Not met
cli-to-judge = Still to judge
cli-departed = Departed from
cli-not-known-yet = Not known yet
cli-quote = The applicant:
cli-inference = Our inference:
cli-all-when-judged = All of the { $asked } that is asked can be awarded now, if { $count ->
    [1] the condition that a person still judges is met as well.
   *[other] the { $count } conditions that a person still judges are met as well.
  }
cli-nothing-because = Nothing can be awarded now, because { $because }.
cli-remedy = What would make it pass:
cli-source = Source:
cli-earlier-same = Earlier: { $number }, the same by the lists.
cli-earlier-alike = Earlier: { $number }, looks alike. A person compares.
cli-all-can-be-given = All of the { $asked } that is asked can be awarded now.
cli-most = At most { $most } can be awarded now.
cli-most-because = At most { $most } can be awarded now, because { $because }.
cli-still-to-judge = { $count ->
    [1] One condition is still to be judged.
   *[other] { $count } conditions are still to be judged.
  }
cli-ahead = Mind: who came earlier asks { $pending } of the same pot. If they get all of it, { $left } is left.
cli-nothing-weighed = Nothing was weighed: without a scheme of a known year there are no conditions.
cli-decide-by = If it comes in like this, it is decided by { $day }.
cli-problem = Not right: { $field }. { $why }
cli-missing = Still needed to hand it in: { $fields }.

## Money

cli-frame = Frame of the whole programme: { $amount }. Awarded { $committed }, reserved { $reserved }. This frame only warns.
cli-kern = kern
cli-other-pot = other pots
cli-ceiling = ceiling
cli-committed = awarded
cli-reserved = reserved
cli-left = left
cli-together = together
cli-each = each
cli-no-ceiling = no ceiling set
cli-no-year = No scheme of { $year } is known here.

## The journal

cli-verified = Checked: { $events ->
    [1] 1 event
   *[other] { $events } events
  } in { $commits ->
    [1] 1 commit
   *[other] { $commits } commits
  }.
cli-tables-agree = The tables are exactly what the journal gives.
cli-tables-differ = The tables are not what the journal gives.
cli-journal-broken = The journal does not hold up. Do not go on here, and put a backup back.
cli-backup = The backup is in { $file }, with its keys beside it in { $file }.keys.json. Keep them together.

## The list of calls

cli-call = name
cli-who = who
cli-in = goes in
cli-out = comes out
cli-purpose = what for

## What cannot be done

cli-field = It is about the field { $field }.
cli-too-much = This is more than { $most } MiB. No application is that large. Nothing was read.
cli-file = The file { $file } cannot be read. See whether it is there and whether you may read it. ({ $detail })
cli-not-text = This is no text in UTF-8. Save the file again as JSON in UTF-8.
cli-not-json = This is no JSON: it goes wrong on line { $line }, character { $column }.
cli-unknown-field = Line { $line }: there is no field “{ $field }” here. Look at its name again.
cli-field-twice = Line { $line }: the field “{ $field }” stands there twice. Take one away.
cli-field-missing = Line { $line }: the field “{ $field }” is missing.
cli-unknown-word = Line { $line }: “{ $field }” is no choice here. See which words may stand there.
cli-wrong-type = Line { $line }: something else belongs here. Amounts and days are in quotation marks, as "650.00" and "2026-06-13". ({ $detail })
cli-wrong-shape = Line { $line }: this does not fit here. ({ $detail })
cli-not-an-amount = Line { $line }: this is no amount. Write it with a point, as "650.00".
cli-too-many-decimals = Line { $line }: an amount has at most two digits after the point, as "650.00".
cli-negative = Line { $line }: this amount is below zero. Fill in zero or more.
cli-too-large = Line { $line }: this amount is over 100 million euro. Look at it again.
cli-no-such-day = Line { $line }: this day does not exist, or is not written as year-month-day, as "2026-06-13".
cli-no-such-call = There is no call “{ $name }”. kernkas calls shows all names.
cli-no-office = There is no office in { $folder } yet. Make one with kernkas init, or name another folder with --data.
cli-which-seat = Several people work on this laptop. Say with --seat who you are: { $labels }.
cli-no-such-seat = “{ $seat }” does not name exactly one person here. Who work here: { $labels }.
cli-no-passphrase = No passphrase can be typed here. Put it in KERNKAS_PASSPHRASE.
cli-passphrases-differ = The two passphrases are not the same. Nothing was made. Try again.
cli-no-folder = There is no folder for the data. Name one with --data.
cli-output = The answer could not be written. ({ $detail })
cli-answer = Something went wrong that should not have. Tell this to who helps you: { $detail }

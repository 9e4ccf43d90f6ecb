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

## Joining

cli-join-file = The join file is in { $file }. Bring it to an administrator of your municipality.
cli-read-aloud = Read this fingerprint to the administrator: { $fingerprint }
cli-join-then = After that you get a file back. Take it in with kernkas arrive.
cli-join-who = { $name } wants to join on { $laptop }. Asked on { $at }.
cli-compare = Have the fingerprint read aloud and compare each character: { $fingerprint }. Nobody was let in yet. When all is the same, do this again with --fingerprint.
cli-join-known = This seat was let in already.
cli-join-same-name = Somebody of this name works here already. If it is the same person, use --person.
cli-enrolled = { $name } was let in. Now save a file: kernkas export FILE --for { $seat } --everything.
cli-enrolled-saved = { $name } was let in. Hand over the file { $file }; only that seat can open it.
cli-arrived = This laptop was let in. { $name } now works in the municipality { $municipality }.
cli-revived = The municipality { $municipality } is back. { $name } is an administrator. What was done after this file is not there.
cli-restored = The backup was put back. { $name } works in the municipality { $municipality } again. What was done after the backup comes with the files of the others.
cli-restored-awaited = Money can be promised once there is a new file from: { $laptops }. Save a file for everybody first, and have it taken in there.
cli-restored-alone = Money can be promised once an administrator releases this seat.

## Files

cli-would-export = For { $who ->
    [nobody] nobody but you and the recovery key
   *[other] { $who }
  }: { $actions ->
    [1] 1 action
   *[other] { $actions } actions
  } in { $cases ->
    [1] 1 application
   *[other] { $cases } applications
  }, { $papers ->
    [1] 1 paper
   *[other] { $papers } papers
  }. Nothing was written. The name would be: { $file }
cli-exported = File { $number } for { $who ->
    [nobody] nobody but you and the recovery key
   *[other] { $who }
  } is in { $file }, with { $actions ->
    [1] 1 action
   *[other] { $actions } actions
  }.
cli-inspected = File { $number } of { $from } ({ $laptop }), made on { $at }: { $actions ->
    [1] 1 action
   *[other] { $actions } actions
  }, { $fresh } of them new.
cli-in-it = New here:
cli-missing-files = Missing:
cli-pots-change = This changes in the pots:
cli-cases-change = This changes in the applications:
cli-would-dispute = This would arise:
cli-to-know = Mind:
cli-nothing-written = Nothing was stored yet. The SHA-256 of this file is { $sha256 }
cli-taken-in = Taken in from { $from }: { $actions ->
    [1] 1 action
   *[other] { $actions } actions
  }, { $fresh } of them new.
cli-went = { $at }: made for { $who }: { $file }, { $actions ->
    [1] 1 action
   *[other] { $actions } actions
  }
cli-came = { $at }: taken in from { $who }: { $file }, { $actions ->
    [1] 1 action
   *[other] { $actions } actions
  }, { $fresh } of them new

## Seats

cli-person = who
cli-laptop = laptop
cli-heard = last heard
cli-lacks = lacks
cli-standing = stands
cli-tag = tag
cli-seat = seat
cli-here = on this laptop
cli-working = working
cli-is-barred = barred
cli-frozen = stands still: used on two laptops
cli-catching-up = put back, still catching up
cli-nobody = nobody yet
cli-set-aside = Kept, without effect:
cli-barred = The seat { $seat } is barred. What is known of it until now stands.
cli-appointed = { $name } is an administrator now.
cli-resumed = The seat { $seat } can commit money again.
cli-pots-given = These pots are now held by { $seat }.
cli-tell-others = The others know this with your next file: kernkas export.

## Disputes

cli-no-disputes = There are no disputes.
cli-key = Key:
cli-choose = You can choose:
cli-needs-amounts = (with --amount NUMBER=AMOUNT)
cli-needs-decision = (with --number and --on)
cli-needs-root-key = (with --root-key)
cli-was-settled = Settled { $who ->
    [root-key] with the root key
   *[other] by { $who }
  }, { $at }: { $chosen }
cli-settled = Recorded: { $choice }.

## Checking a file

cli-bundle-whole = { $file } is whole: every line, every hash and every signature is right.
cli-bundle-made = File { $number } of seat { $seat }, made on { $at }, for { $receivers ->
    [1] 1 seat
   *[other] { $receivers } seats
  }.
cli-bundle-holds = In it: { $commits ->
    [1] 1 commit
   *[other] { $commits } commits
  } with { $events ->
    [1] 1 event
   *[other] { $events } events
  } and { $papers ->
    [1] 1 paper
   *[other] { $papers } papers
  }.{ $withheld ->
    [0] {""}
   *[other] {" "}Of { $withheld } events the body does not come along.
  }
cli-bundle-signed = Signed by these seats, with the number of commits:
cli-bundle-hash = The SHA-256 of the lines is { $sha256 }
cli-bundle-not-said = Whether this was allowed, and whether it connects to what you have, kernkas inspect says.
cli-bundle-encrypted = This file is encrypted to { $readers ->
    [1] 1 key
   *[other] { $readers } keys
  }. Give with --key one that opens it: what kernkas reading-key says, or the printed recovery key.
cli-bundle-none = This is no file of Kernkas.
cli-bundle-newer = This file was made with a newer version of Kernkas. Update Kernkas.
cli-bundle-other-key = This key does not open this file. It was made for others.
cli-bundle-cut = This file is not whole: its last part is missing. Copy it again.
cli-bundle-unread = The file could not be read to its end. ({ $detail })
cli-bundle-broken = This file is not right. Do not take it in, and ask for it again. ({ $code }: { $detail })
cli-no-key = This is no key. What is needed is a line that begins with AGE-SECRET-KEY-1, or the recovery key as it was printed.

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
cli-waits = This laptop waits to be let in. Take in the file that you get from the administrator with kernkas arrive.
cli-who-joins = Say with --name who you are, and with --laptop what this laptop is called.
cli-not-one = “{ $typed }” does not name exactly one thing here. What there is: { $known }.
cli-none-such = “{ $typed }” is not known here: there is nothing to choose from now.
cli-which-seat = Several people work on this laptop. Say with --seat who you are: { $labels }.
cli-no-such-seat = “{ $seat }” does not name exactly one person here. Who work here: { $labels }.
cli-no-passphrase = No passphrase can be typed here. Put it in KERNKAS_PASSPHRASE.
cli-passphrases-differ = The two passphrases are not the same. Nothing was made. Try again.
cli-misused = That is no command of Kernkas. See kernkas --help. ({ $detail })
cli-no-folder = There is no folder for the data. Name one with --data.
cli-output = The answer could not be written. ({ $detail })
cli-answer = Something went wrong that should not have. Tell this to who helps you: { $detail }

## Registers, claims, contributions

cli-entry = short
cli-entry-name = name
cli-entry-from = from
cli-entry-until = until
cli-entry-stands = valid now
cli-yes = yes
cli-no = no
cli-claim-budget = { $group }: { $left } free to claim of { $ceiling }
cli-claim-open = { $group }: no ceiling set
cli-no-claims = In this year there is no group with a claim budget.
cli-no-contributions = In this year nobody has a right to a yearly contribution.
cli-done = done
cli-nothing-to-do = There is nothing to do.
cli-state = { $state ->
    [awarded] awarded
    [awarded-in-part] awarded in part
    [rejected] rejected
    [not-taken] not taken into treatment
    [withdrawn] withdrawn
    [forwarded] forwarded
    [helped-otherwise] helped otherwise
    [asked-to-complete] completion asked
   *[other] waits for a decision
}

## Years

cli-year = Year
cli-year-closed = { $year }, closed on { $day } by { $who }
cli-year-taken = Committed
cli-year-free = Free
cli-year-rests = Rests on
cli-year-no-decision = no decision yet
cli-year-was = Was
cli-year-becomes = Becomes
cli-year-set-on = Set on
cli-year-who = By
cli-year-remainder = { $amount } cannot be divided.
cli-year-lapses = { $amount } is still free. Nothing is awarded out of it after closing.
cli-year-not-done = Nothing is kept yet. If it is right, give the same command with --yes.
cli-year-done = { $year } is brought up to date.
cli-decision-council = decision of the council, { $number }, { $day }
cli-decision-college = decision of the college, { $number }, { $day }
cli-frame-check = The pots of this year come to { $sum } together.
cli-frame-left = { $left } is left for the rest.
cli-frame-over = That is { $over } too much.

## Allotments and mandates

cli-allotment-given = The allotment was given to { $seat }.
cli-allotment-returned = The allotment was brought back.
cli-allotment-taken-over = The allotment was taken over.
cli-no-allotments = Nobody has an allotment to award on the spot yet.
cli-allotment = { $id }  { $who }, { $laptop }: { $scheme } { $year }, of { $amount } left { $left }{ $ended ->
    [returned] ; brought back
    [taken-over] ; taken over
   *[running] {""}
  }
cli-confirmed = Confirmed as second person: { $number }.
cli-mandate-set = The mandate of { $name } was recorded.
cli-mandate = { $id }  { $who }: { $scheme ->
    [all] all schemes
   *[other] { $scheme }
  }, up to { $amount }, { $reference }, from { $from }, until { $until }
cli-mandate-any = { $id }  { $who }: { $scheme ->
    [all] all schemes
   *[other] { $scheme }
  }, any amount, { $reference }, from { $from }, until { $until }
cli-everything = everything
cli-matrix = What is left, per kern and per scheme:
cli-behind = { $pots ->
    [1] Where the money of this pot is now:
   *[other] Where the money of these { $pots } pots is now:
  }
cli-step = step
cli-step-cases = applications
cli-step-amount = amount
cli-used = taken from the pot
cli-week = week of
cli-day = { $day }
cli-ceiling-from = Ceiling from { $day }: { $amount }.
cli-ceiling-none-from = From { $day } there is no ceiling.
cli-once = what is given once
cli-no-kern = of no single kern

## Retention, erasure, access

cli-retention-past = Past their term:
cli-retention-late = Came in later of what was erased:
cli-retention-this-year = May go later this year:
cli-retention-nothing = Nothing may go now.
cli-retention-row = { $number }  { $class ->
    [granted] awarded
    [granted-freely] awarded
    [refused] rejected
    [ended] ended
    [aborted] withdrawn or not treated
   *[payment] payment
  }, keep until { $until } inclusive
cli-erasure = { $id }  { $state ->
    [proposed] proposed
    [dropped] taken back
   *[announced] erased
  }, { $count } applications, { $who }, { $on }{ $awaited ->
    [0] {""}
   *[other] ; not heard yet from { $awaited } laptops
  }
cli-erasure-proposed = { $count ->
    [one] Proposed to erase one application. Somebody else confirms it.
   *[other] Proposed to erase { $count } applications. Somebody else confirms it.
  }
cli-erasure-confirmed = It was erased on this laptop. Save a file, then the other laptops erase it as well.
cli-erasure-dropped = The proposal was taken back.
cli-certificate = Certificate of destruction, municipality { $municipality }: { $cases } applications, { $bodies } pieces of text, { $papers } papers.
cli-certificate-who = Proposed by { $first }, confirmed by { $second } on { $on }.
cli-certificate-done = erased on { $on }
cli-certificate-open = not heard yet
cli-person-nobody = Nobody found.
cli-person-which = Choose one with --which.
cli-person-holds = This is what the municipality of { $municipality } holds of { $name }, on { $on }.
cli-person-erased = Erased on { $on }.
cli-person-kept = Kept until { $until } inclusive.
cli-follow-decide-anew = Founded, and not carried out yet: decide anew (`anew`).
cli-follow-undo-ruling = Founded, and not carried out yet: undo the decision (`carry-out`).

### People and seats: who works on which laptop, and who holds the pots. A seat is a person on a laptop.

seats-page-nameless = laptop without a name
seats-page-heard = last heard of { $when }
seats-page-not-heard = nothing heard of it yet
seats-page-holds = holds { $pots }
seats-page-holds-many = holds pots of { $count } schemes
seats-page-standing-barred = out of use
seats-page-standing-frozen = stands still: there are two copies of it
seats-page-standing-catching-up = put back, still catching up
seats-page-resume = Release
seats-page-resume-of = Release: { $name }, { $laptop }
seats-page-resumed = { $name } can commit money again on { $laptop }.
seats-page-bar = Put out of use
seats-page-bar-of = Put out of use: { $name }, { $laptop }
seats-page-bar-why = Why?
seats-page-bar-why-hint = For example: laptop stolen, left the job. The others read this too.
seats-page-bar-sentence = I put this seat out of use:
seats-page-bar-then = What was done there and is known here remains valid. What comes in later is kept but does not count.
seats-page-barred = The seat of { $name } on { $laptop } is out of use. Save a file for the others, so that they know too.
seats-page-barred-seat = This seat is out of use: { $seat }. Save a file for the others, so that they know too.
seats-page-reason-missing = Write why.
seats-page-tick-missing = Tick the sentence above first.
seats-page-choose = Choose …

seats-page-let-in = Let a laptop in
seats-page-join-file = Join file
seats-page-join-file-why = Made on the new laptop, at ‘Let this laptop join a municipality’.
seats-page-asked-on = asked { $when }
seats-page-known = This seat was let in already.
seats-page-known-do = At Exchange, save a file for this seat with everything in it.
seats-page-read = Have { $name } read the fingerprint from their own screen, over the phone or beside you. Compare every character.
seats-page-who = Who is this?
seats-page-new-person = Somebody new: { $name }
seats-page-same-name = { $name } already works here. Make sure that it is the same person.
seats-page-same = I heard the fingerprint read aloud and every character is the same. I let in:
seats-page-same-missing = Compare the fingerprint first, then tick.
seats-page-let-in-now = Let in
seats-page-not-in = Do not let in
seats-page-let-in-done = { $name } was let in.
seats-page-save-why = Now save the file that opens this laptop and give it to { $name }. Only that seat can read it.
seats-page-save-for = File for { $name }
seats-page-save = Save the file
seats-page-save-again = Save it again
seats-page-saving = Saving …
seats-page-saved = The file is in { $file }.
seats-page-ready = Done

seats-page-pots = Who holds the pots?
seats-page-pots-why = One seat commits the money of a pot. Others propose. So nobody spends the same money twice.
seats-page-no-pots = The pots stand here as soon as there are schemes.
seats-page-all-pots = all pots
seats-page-held-by-nobody = nobody yet
seats-page-give = Hand over
seats-page-appoint-seat = Name a seat
seats-page-take = Take over
seats-page-give-all = Give all pots to another seat
seats-page-to = To whom?
seats-page-to-missing = Choose somebody.
seats-page-give-why = Why?
seats-page-no-candidate = There is no other seat of a budget officer. Let a laptop in first, or give somebody that role.
seats-page-sentence-first = I give { $pots } to
seats-page-sentence-hand-over = I hand { $pots } over to
seats-page-sentence-take-over = I take { $pots } from whoever holds them now and give them to
seats-page-then-first = Only that seat commits money from them.
seats-page-then-hand-over = From now on this seat commits nothing from them.
seats-page-then-take-over = What the former holder committed after that is contested.
seats-page-act-first = Give these pots
seats-page-act-hand-over = Hand over
seats-page-act-take-over = Take over
seats-page-given = { $pots }: from now on with { $who }.

seats-page-this-laptop = Name of this laptop
seats-page-named = This laptop is now called { $laptop }.
seats-page-root = With the root key from the safe
seats-page-root-what = What do you want to do?
seats-page-appoint = Appoint an administrator
seats-page-appoint-then = If a seat of that person was put out of use, it works again afterwards.
seats-page-appoint-whom = Who becomes administrator?
seats-page-appoint-sentence = With the root key I appoint as administrator:
seats-page-appointed = { $name } is now an administrator.
seats-page-bar-which = Which seat?
seats-page-set-aside = { $count ->
    [one] 1 action kept that does not count
   *[other] { $count } actions kept that do not count
  }
seats-page-set-aside-why = Nothing is thrown away. With each action stands why it has no effect.

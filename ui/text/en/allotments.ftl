### Allotments: a part of a pot at one seat, to award on the spot.

## What somebody does

act-award-on-the-spot = Award on the spot
act-confirm = Confirm as second person
act-dispute = Do not agree

## Why something cannot be done now

refusal-no-allotment = You have no allotment of this pot to award on the spot. Ask the holder of the pot for one, or advise.
refusal-allotment-empty = Your allotment of this pot is used up. Ask the holder of the pot for a new one, or advise.
refusal-allotment-exhausted = Of your allotment of this pot { $left } is left. Choose an amount that fits.
refusal-second-person-needed = This was awarded on the spot by one person. Have a second person confirm it first; after that it can be paid.
refusal-nothing-to-confirm = Nothing here waits for a second person. You need not confirm anything.

## What was found

found-met-on-the-spot = Judged on the spot by one person: it meets this.
found-allotment-left-given = Awarded: { $asked }. There was { $left } left of the allotment.

## History

history-awarded-on-the-spot = Awarded on the spot by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: { $amount }, without a second person, { $basis ->
    [college] on a decision of the college
   *[mandate] in the name of the college
  }. Of the allotment { $left } was left.
history-award-confirmed = The award on the spot was confirmed on { $day } by { $who ->
    [unknown] somebody
   *[other] { $who }
  } as second person.
history-award-disputed = On { $day } { $who ->
    [unknown] somebody
   *[other] { $who }
  } did not agree with the award on the spot.

## Disputes about what was awarded on the spot

dispute-title-on-the-spot = { $why ->
    [taken-over] { $number } in { $kern } was awarded on the spot after the allotment had been taken over
    [overdrawn] { $number } in { $kern }: more was awarded out of one allotment than it held
   *[disputed] A second person does not agree with the award of { $number } in { $kern }
  }
dispute-lead-spot-taken-over = Who awarded did not know yet that the allotment had been taken over. The money stays set apart. Until you choose, no letter goes out and nothing is paid.
dispute-lead-spot-overdrawn = This seat was used on two laptops. Each stayed within the allotment, together they did not. The money stays set apart. Until you choose, no letter goes out and nothing is paid.
dispute-lead-spot-disputed = The award was kept and its money stays set apart. Until you choose, no letter goes out and nothing is paid.
dispute-knew-on-the-spot = { $why ->
    [taken-over] did not know yet that the allotment had been taken over
    [overdrawn] did not know what was awarded on the other laptop
   *[disputed] awarded alone, without a second person
  }

## When an allotment is given

fault-seat-no-kernverbinder = This seat is not of a kernverbinder of this kern. Choose another seat, or give that person the role first.
fault-allotment-elsewhere = This allotment is of another seat. Only that seat can bring it back; you can take it over.

## Awarding on the spot, with the application

panel-award-on-the-spot = Award on the spot
panel-confirm = Second person
spot-what = You award out of your own allotment, also without a network. You may also when you took the application in yourself. Before anything is paid, a second person looks at it.
spot-allotment = Out of which allotment?
spot-allotment-left = { $left } left
spot-left = Of your allotment of { $amount } there is { $left } left.
spot-too-much = The most that can be awarded on the spot now is { $most }.
spot-view-gap = Give a judgement, with a reason.
spot-record = Award on the spot
spot-next = The decision goes with your next file. A budget officer confirms it before anything is paid.
sentence-spot = I award { $amount } to { $who } on the spot, without a second person.
spot-mark = Awarded on the spot by { $who } on { $day }.
spot-mark-alone = Without a second person: nothing is paid yet.
spot-mark-disputed = A second person does not agree.
spot-mark-confirmed = Confirmed by { $who }.
confirm-somebody = somebody
confirm-what = { $who } awarded this alone on { $day }. Is it right? Then it can be paid.
confirm-next = If you do not agree, it becomes a dispute. Until that is settled, no letter goes out and nothing is paid.
sentence-confirm = I have looked at the award of { $amount } to { $who } and agree with it.
dispute-why = Why do you not agree?
dispute-then = After that a budget officer chooses what stands.
dispute-why-needed = Write down why.
dispute-record = Record that I do not agree

## Today and the list

today-confirm = Waits for a second person
today-confirm-by = awarded on the spot by { $who }, { $day }
today-act-confirm = Look at it
applications-mark-alone = without a second person
budget-kern-allotted = Besides, { $amount } is with a kernverbinder, to award on the spot.
budget-kern-allotments = See the allotments

## Administration › Allotments

administration-allotments = Allotments
administration-allotments-what = A part of a pot that a kernverbinder can award alone, also without a network. The amount comes off the pot at once. It ends when it is brought back or taken over, never by itself.
allotments-empty = Nobody has an allotment to award on the spot yet.
allotments-only-holder = Only who holds the pot can give an allotment.
allotments-left = Of { $amount } there is { $left } left.
allotments-given-on = given on { $day }
allotments-returned = brought back; { $used } awarded
allotments-taken-over = taken over; { $used } awarded
allotments-give = Give an allotment
allotments-give-record = Give this allotment
allotments-no-seat = There is no laptop of a kernverbinder that can have an allotment. Let one in first.
allotments-to = To whom?
allotments-pot = Out of which pot?
allotments-too-much = This pot has { $left } left. Choose an amount that fits.
allotments-sentence = I give
allotments-sentence-to = to award on the spot to
allotments-then = This amount comes off the pot now. Send a file, and it can be used there.
allotments-given = { $amount } out of { $pot } was given to { $who }.
allotments-return = Bring back
allotments-return-sentence = I bring back what is left of my allotment out of { $pot }.
allotments-return-then = From now on I award nothing of it.
allotments-return-done = Brought back to { $pot }: { $left }.
allotments-take = Take over
allotments-take-why = Why do you take the allotment over?
allotments-take-sentence = I take over the allotment of { $who } out of { $pot }.
allotments-take-then = What is left goes back into the pot. What is still awarded on the spot there without knowing this becomes a dispute.
allotments-take-done = Taken over. Back in { $pot }: { $left }.

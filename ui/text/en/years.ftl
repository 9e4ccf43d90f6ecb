### Years: opening, dividing, redistributing, carrying over, closing. Sentences of the core, for the screen and the command line.

## What cannot be

refusal-year-closed = { $year } is closed. Nothing is decided in it any more. Choose another year, or ask the administrator to open { $year } again.
refusal-year-still-runs = { $count ->
    [one] In { $year } one application still waits for a decision. Decide on it first; close the year after that.
   *[other] In { $year } { $count } applications still wait for a decision. Decide on those first; close the year after that.
}
refusal-ceiling-too-low = { $taken } of this pot is committed or reserved already. Choose a ceiling of { $taken } or more.
refusal-does-not-add-up = Together this is { $sum }, but { $whole } is divided. Change the amounts until they add up.
refusal-no-redistribution = For this scheme it was not agreed that money goes to another kern within the year. Set that with the scheme first, with its decision.
refusal-not-yet = This can be done from { $from } on. Wait until that day.
refusal-no-carry-over = For this scheme it was not agreed that money goes along to the next year. Set that with the scheme first, with its decision.
refusal-nothing-free = No pot has money left over, or no pot is used up. There is nothing to move.

why-not-undivided = This money does not wait to be divided. Choose money that is not divided yet.
why-no-ceiling = This scheme has no ceiling. Set one first.
why-no-pot = This kern has no pot here. Choose a kern from the list.
why-part-twice = This kern stands here twice. Leave one of them.
why-not-used-up = This pot is not used up yet. Choose only pots that are.

## Awarded out of a closed year

dispute-did-close = closed { $year }
dispute-choice-after-closing-counts = The award counts, although { $year } was closed
dispute-then-after-closing-counts = The amount comes out of the pot of { $year }. Your reason stands with it. The year stays closed.
dispute-choice-after-closing-void = The award does not count
dispute-then-after-closing-void = The application is rejected and the money stays in the pot of { $year }. If a letter is out already, a new one has to follow.

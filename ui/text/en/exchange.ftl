### Catching up by file: what a file holds, what it changes, and why it cannot be taken in

## What Kernkas is doing

exchange-task-export = Saving
exchange-task-inspect = Looking into the file
exchange-task-import = Taking in

## When a file is no good

fault-bundle-none = This is not a file of Kernkas. Nothing has changed. Choose a file whose name ends in .kernkas.
fault-bundle-newer = This file was made with a newer version of Kernkas. Nothing was taken in. Update Kernkas on this laptop and choose the file again.
fault-bundle-not-for-you = This file was made for somebody else; you cannot open it. Nothing was taken in. Ask who made it for a file that is for you as well.
fault-bundle-other-municipality = This file is of another municipality. Nothing was taken in. Choose a file of your own municipality.
fault-bundle-cut-short = This file is not whole: its last part is missing. Nothing was taken in. Copy the file again, or ask for it again.
fault-bundle-damaged = This file is damaged or was changed. Nothing was taken in. Copy the file again, or ask for it again. For who helps: { $detail }
fault-bundle-too-big = This file is larger than Kernkas takes. Nothing was taken in. Ask who made it whether this is the right file. For who helps: { $detail }
fault-bundle-unread = The file could not be read to its end. Is the stick still in? Nothing was taken in. Put the stick in again and choose the file once more. For who helps: { $detail }
fault-bundle-changed = The file has changed since you looked at it. Nothing was taken in. Look at it again.
fault-bundle-unwritten = The file was not saved. No half file was left behind. See whether the stick or folder is there and you may write to it, and try again. For who helps: { $detail }
fault-bundle-no-room = There is not enough room for the file. No half file was left behind. Make room, or choose another stick or folder.
fault-exchange-stopped = You stopped this. Nothing has changed.
fault-receiver-unknown = Kernkas does not know this seat here. Choose somebody from the list.
fault-receiver-barred = No more files are made for { $name }: this seat was barred.
fault-receiver-unread = No file can be made for { $name } yet: the reading key of this seat is not known. Ask an administrator to let the laptop in again.

## What does not go with it

exchange-without = Of { $cases ->
    [1] 1 application
   *[other] { $cases } applications
  } from { $kern }, names and own words do not go with it: { $who } may not see them.
exchange-without-kern = Of { $cases ->
    [1] 1 application
   *[other] { $cases } applications
  } whose village is not known here, names and own words do not go to { $who }.

## What is in it

exchange-count-submitted = { $count ->
    [1] 1 application
   *[other] { $count } applications
  }
exchange-count-advised = { $count ->
    [1] 1 advice
   *[other] { $count } advices
  }
exchange-count-proposed = { $count ->
    [1] 1 proposed decision
   *[other] { $count } proposed decisions
  }
exchange-count-decided = { $count ->
    [1] 1 decision
   *[other] { $count } decisions
  }
exchange-count-announced = { $count ->
    [1] 1 decision sent
   *[other] { $count } decisions sent
  }
exchange-count-remedies = { $count ->
    [1] one step of an objection or a notice of default
   *[other] { $count } steps of objections or notices of default
  }
exchange-count-settled = { $count ->
    [1] 1 settled dispute
   *[other] { $count } settled disputes
  }
exchange-count-papers = { $count ->
    [1] 1 paper
   *[other] { $count } papers
  }
exchange-count-people = { $count ->
    [1] 1 change of people and seats
   *[other] { $count } changes of people and seats
  }
exchange-count-office = { $count ->
    [1] 1 change of lists and schemes
   *[other] { $count } changes of lists and schemes
  }
exchange-count-erased = { $count ->
    [one] one erasure
   *[other] { $count } erasures
}
exchange-count-other = { $count ->
    [1] 1 other step
   *[other] { $count } other steps
  }
exchange-count-bodies = { $count ->
    [1] names and words of 1 step that were not here before
   *[other] names and words of { $count } steps that were not here before
  }

## What you miss

exchange-missing-file = You miss file { $number } of { $whose }.
exchange-missing-files = You miss files { $from } to { $to } of { $whose }.
exchange-missing-since = Of { $whose } you miss what happened after { $day }.
exchange-missing-all = Of { $whose } you have nothing yet; who made this file took it that you had.
exchange-missing-own = This laptop misses work of your own that others know already. Was a backup put back here? Then take in all files of others.

## What it changes

exchange-change = { $cases ->
    [1] 1 application
   *[other] { $cases } applications
  }{ $fresh ->
    [0] {""}
    [1] , 1 of them new
   *[other] , { $fresh } of them new
  }{ $decided ->
    [0] {""}
    [1] ; 1 decision
   *[other] ; { $decided } decisions
  }
exchange-case-newer = Something happened that this version of Kernkas does not know yet.
exchange-case-words = Names or words were filled in.
exchange-case-paper = A paper was added.
exchange-case-otherwise = What was known here already now counts differently.
exchange-dispute = { $kind ->
    [decided-twice] { $case } was decided twice, neither knowing of the other.
    [field-twice] The same field of { $case } was changed on two laptops.
    [overspent] More was committed from the pot of { $kern } than is in it.
    [late-decision] Somebody decided who was no longer allowed to.
    [late-intake] Somebody took in an application who was no longer allowed to.
    [successors] Two new versions were made of one scheme.
    [late-application] { $case } came before applications to which the money was given already.
    [mutual-bar] Two administrators barred each other.
    [clone] A laptop was copied: its seat was used on two laptops.
    [two-holders] Two people hold the same pot.
    [after-takeover] { $case } was decided after somebody else had taken over the pot.
    [after-closing] { $case } was awarded out of a year that was closed already.
    [on-the-spot] Somebody must choose about the award on the spot of { $case }.
    [roles-twice] Somebody was given different roles on two laptops.
    [objection-twice] The objection in { $case } was decided differently on two laptops.
   *[other] There will be one more dispute.
  }

## What else you should know

exchange-note-nothing = There is nothing new in this file.
exchange-note-own = You made this file yourself.
exchange-note-unknown-seat = Who made this file is not known here yet. What that seat did counts only once an administrator has let it in.
exchange-note-barred = Who made this file was barred. What was done after that does not count by itself.
exchange-note-newer = { $count ->
    [1] There is 1 step in it that was made with a newer version of Kernkas. It is kept, but counts only once you update Kernkas.
   *[other] There are { $count } steps in it that were made with a newer version of Kernkas. They are kept, but count only once you update Kernkas.
  }
exchange-note-clock = The clock of { $laptop } is not even with that of this laptop: this file says it is of { $day }. For the order it makes no difference.
exchange-note-large = It is a large file. What exactly changes in the pots shows after taking it in.
exchange-note-more-cases = What changes in { $count } other applications is not shown here.
exchange-note-held = { $count ->
    [1] 1 step waits for an earlier file. It counts
   *[other] { $count } steps wait for an earlier file. They count
  } as soon as you take that in.

## The report

exchange-report-nothing = All of this file was here already.
exchange-report-fresh = { $count ->
    [1] 1 new step taken in.
   *[other] { $count } new steps taken in.
  }
exchange-report-dispute = { $count ->
    [1] There is 1 new dispute. You find it under Exchange.
   *[other] There are { $count } new disputes. You find them under Exchange.
  }
exchange-report-settled = { $count ->
    [1] 1 dispute is settled by it.
   *[other] { $count } disputes are settled by it.
  }
exchange-report-papers-left = { $count ->
    [1] 1 paper belongs to nothing and was not kept.
   *[other] { $count } papers belong to nothing and were not kept.
  }

## Who is how far

exchange-held = { $count ->
    [1] 1 step
   *[other] { $count } steps
  } of { $whose } { $count ->
    [1] waits
   *[other] wait
  } for an earlier file.
exchange-last = { $days ->
    [0] last of { $laptop }: today
    [1] last of { $laptop }: yesterday
   *[other] last of { $laptop }: { $days } days ago
  }
exchange-last-never = nothing yet of { $laptop }
# In a narrow top bar, beside an icon.
exchange-last-short = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days
  }
exchange-last-never-short = nothing yet
exchange-as-of = up to date with all seats to { $day }
exchange-as-of-never = not yet up to date with { $laptop }

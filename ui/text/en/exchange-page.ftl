### Exchange: taking in and making files, who is how far, and what happened before.

exchange-page-steps = Steps
exchange-page-look = Look
exchange-page-take-in = Take in
exchange-page-send-back = Send back
exchange-page-busy = Busy

exchange-page-come = Take in a file
exchange-page-come-why = Choose it, or drop it on this window. You first see what is in it; nothing changes yet.
exchange-page-choose = Choose a file
exchange-page-go = Make a file
exchange-page-go-behind = Do not have everything yet: { $names }.
exchange-page-go-nothing = Everybody has what you have. You can always make a file again.
exchange-page-go-nobody = There is no other laptop yet to make anything for.
exchange-page-go-locked = An administrator lets a laptop in at Settings, People.
exchange-page-let-in = Let a laptop in
exchange-page-make = Make a file

exchange-page-file-of = File from { $name }
exchange-page-whole = Genuine and whole
exchange-page-period = Period
exchange-page-period-of = { $from } up to and including { $to }
exchange-page-in-it = In it
exchange-page-nothing-new = Nothing new: you have this already.
exchange-page-missing = Missing
exchange-page-missing-nothing = nothing; it follows on what you have
exchange-page-changes = This will change
exchange-page-not-yet = Nothing has been stored yet.
exchange-page-kern = Kern
exchange-page-what = What
exchange-page-now-left = Left now
exchange-page-then-left = Left then
exchange-page-same = stays the same
exchange-page-municipality = Whole municipality
exchange-page-no-pots = Nothing changes in the pots.
exchange-page-cases-show = { $count ->
    [one] See the change in 1 application
   *[other] See the changes in { $count } applications
  }
exchange-page-cases-hide = Hide the applications
exchange-page-idea-elsewhere = The idea is not on this laptop
exchange-page-no-clash = No new dispute will arise.
exchange-page-clashes = { $count ->
    [one] 1 dispute will arise.
   *[other] { $count } disputes will arise.
  }
exchange-page-clashes-after = Afterwards you choose how to go on. Nothing gets lost.
exchange-page-taking = Taking in …
exchange-page-leave = Do not take in
exchange-page-another = Choose another file
exchange-page-again = Look at it again
exchange-page-looking = Looking at { $file } …
exchange-page-waiting = { $count ->
    [one] 1 more file waits after this one.
   *[other] { $count } more files wait after this one.
  }
exchange-page-taken = The file from { $name } was taken in
exchange-page-next = Look at the next file
exchange-page-back-to = Make a file in return
exchange-page-ready = Done

exchange-page-make-for = Make a file
exchange-page-whom = For whom?
exchange-page-everybody = Everybody
exchange-page-everybody-why = All laptops can read it, except those that were put out of use.
exchange-page-some = Choose for whom
exchange-page-some-missing = Choose at least one laptop.
exchange-page-much = How much?
exchange-page-lacking = What they still lack
exchange-page-lacking-why = Everything of which you are not sure that they have it.
exchange-page-everything = Everything from the beginning
exchange-page-everything-why = For a new laptop, or when a file was lost.
exchange-page-preview-for = For { $names }.
exchange-page-preview = { $actions ->
    [one] 1 step
   *[other] { $actions } steps
  } in { $cases ->
    [one] 1 application
   *[other] { $cases } applications
  }, { $papers ->
    [0] no papers
    [one] 1 paper
   *[other] { $papers } papers
  }; at most about { $size }.
exchange-page-preview-nothing = They have everything already. The file only tells them what you have.
exchange-page-save = Save the file
exchange-page-save-again = Save it once more
exchange-page-saving = Saving …
exchange-page-saved = Saved: { $file } ({ $size }).
exchange-page-saved-do = Hand it over on a stick, put it in a shared folder or send it by e-mail. Only those it was made for can open it.
exchange-page-back = Back

exchange-page-how-far = Who is how far
exchange-page-this-laptop = This laptop
exchange-page-me = { $name }, this laptop
exchange-page-here = also works on this laptop
exchange-page-never-heard = nothing heard yet
exchange-page-heard-days = { $days ->
    [1] yesterday
   *[other] { $days } days ago
  }
exchange-page-behind = { $count ->
    [0] has everything
    [one] may lack 1 step
   *[other] may lack { $count } steps
  }
exchange-page-unread = cannot be given a file yet
exchange-page-standing-barred = put out of use
exchange-page-standing-frozen = stands still: used on two laptops
exchange-page-standing-catching-up = put back, still catching up
exchange-page-held = Something waits for an earlier file
exchange-page-history = Earlier files
exchange-page-history-in = Taken in from { $names }: { $count ->
    [0] nothing new
    [one] 1 new step
   *[other] { $count } new steps
  }
exchange-page-history-out = Made for { $names }: { $count ->
    [one] 1 step
   *[other] { $count } steps
  }
exchange-page-history-file = { $file }, file { $number }, { $count ->
    [one] 1 step
   *[other] { $count } steps
  }.
exchange-page-history-all = Show all { $count }
exchange-page-history-less = Show less
exchange-page-today = today
exchange-page-yesterday = yesterday

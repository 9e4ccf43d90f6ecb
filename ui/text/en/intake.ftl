### New application: the form, the answer beside it and the line below.

intake-choose = Choose
intake-choose-kern = Choose a kern
intake-choose-scheme = Choose a scheme
intake-kern = Kern
intake-scheme = Scheme
intake-fixed = Kern and scheme are settled since it was handed in.
intake-idea = What is the idea?
intake-plan = What will you do, and for whom?
intake-reasons = Why does it fit?
intake-where = Where, for whom and when?
intake-area = Street or neighbourhood
intake-whole-kern = For the whole kern
intake-activity = Kind of activity
intake-target-group = For which group?
intake-from = First day
intake-until = Last day
intake-people = How many people?
intake-people-no-number = This is no number. Write for example 60.
intake-costs = What will it cost?
intake-own-money = You pay yourself
intake-other-money = Others pay
intake-asked = You ask of us
intake-other-funders = Who else pays?
intake-who = Who asks?
intake-name = Name
intake-applicant-kind = Asks as
intake-organisation = On behalf of which club, foundation or company?
intake-street = Street and number
intake-postcode = Postcode
intake-place = Place
intake-phone-or-email = A telephone number or an e-mail address is enough.
intake-phone = Telephone
intake-email = E-mail
intake-iban = Bank account (IBAN)
intake-iban-holder = In the name of
intake-declares = What does the applicant declare?
intake-declared-open = Everybody in this street, neighbourhood or kern may join. Nobody is excluded.
intake-declared-one-off = It is one-off.
intake-signed = I have seen the signed application.
intake-received = How did it come in?
intake-received-on = Received on
intake-received-hint = Empty means today.
intake-channel = By what way?
intake-channel-hint = At a table, by post …
intake-budget-year = Budget year
intake-budget-year-hint = From that year's pot.
intake-year-follows = year of the activity
intake-received-reason = Why is it typed in later than it came in?
intake-papers = Papers
intake-papers-hint = Drag them here, or choose ‘Add a paper’ below. Quote, photo or signed application. At most 10 MB each: pdf, jpg, png or webp.
intake-decide-by = Handed in today? Then the applicant hears by { $day }.
intake-panel = The answer
intake-conditions = Conditions
intake-no-pot = Choose a kern and a scheme. Then you see here what is left.
intake-missing = This is still needed.
intake-leave = Back; the draft is kept
intake-begin-new = Begin a new application

applicant-resident = resident
applicant-organisation = club, foundation or group
applicant-company = company
channel-table = at a table in the kern
channel-counter = at the counter
channel-post = by post
channel-email = by e-mail
channel-web-form = by the website
channel-telephone = by telephone
cost-kind-material = material
cost-kind-hire = hire
cost-kind-printing = printing
cost-kind-wages = wages
cost-kind-sound = sound
cost-kind-decoration = decoration
cost-kind-play-material = play material
cost-kind-prizes = small prizes
cost-kind-food = food
cost-kind-drink = drink
cost-kind-tableware = tableware
cost-kind-barbecue = barbecue
cost-kind-other = other

bar-missing = Still needed:
bar-missing-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
  }
bar-saved = Draft kept at { $time }
bar-save-failed = The draft was not kept. { $why } Your text is still there.
need-reason = reason
need-idea = idea
need-plan = what you will do
need-received-reason = reason for typing it in later
need-other-funders = other funders
need-ask-kern = kern
need-ask-scheme = scheme
need-ask-area = street or neighbourhood
need-ask-activity = kind of activity
need-ask-target-group = group
need-ask-from = first day
need-ask-people = number of people
need-ask-costs = costs
need-ask-asked = amount
need-ask-channel = way it came in
need-ask-received-on = day of receipt
need-ask-signed-copy-seen = signature
need-applicant-kind = kind of applicant
need-applicant-name = name
need-applicant-organisation = organisation
need-applicant-street = street and number
need-applicant-postcode = postcode
need-applicant-place = place
need-applicant-phone = telephone or e-mail
need-applicant-email = e-mail
need-applicant-iban = IBAN

pot-title = Pot of { $kern }
pot-title-municipality = Pot of the municipality
pot-title-none = The pot
pot-aside = { $what }: { $ceiling }
pot-aside-none = { $what }: no ceiling set
pot-as-of = As this laptop knows it: { $when }.
pot-pending = { $count ->
    [one] One earlier application still waits for advice ({ $amount }) and goes first.
   *[other] { $count } earlier applications still wait for advice (together { $amount }) and go first.
  }
because = because { $why }.
because-and = { " " }and{ " " }
verdict-quote = The applicant writes: “{ $quote }”.
verdict-inference = { $place } (our inference)
clock-time = { $time }
clock-today = today
clock-moment = { $day }, { $time }

paper-close = Close
paper-picture = Picture { $name }
paper-save = Save { $name }
paper-saves = is saved where you choose
paper-saved = Saved as { $name }. Open it there with your own program.
paper-keep = Save
paper-refused = { $name } was not added. { $why }
paper-too-large = It is larger than 10 MB. Make it smaller and try again.
papers-added = { $count ->
    [one] 1 paper added
   *[other] { $count } papers added
  }

discard-draft = Throw the draft away
discard-sure = Are you sure? The draft and its papers disappear.
discard-yes = Yes, throw it away
discard-no = No, keep it

change-title-complete = Completion of { $number }
change-title-correct = Typing error in { $number }
change-act-complete = Record the completion
change-act-correct = Record the correction
change-back = Back to application { $number }
change-reason = What was mistyped?
change-reason-needed = Write briefly what was wrong. It will stand in the history.
change-on = Completion received on
change-withheld = The applicant's data are not on this laptop. So you cannot change this application here.

## In the place of another application

instead-of = This application comes in the place of { $number }
instead-ends = End { $number } when I hand this one in

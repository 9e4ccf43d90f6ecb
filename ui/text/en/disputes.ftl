### Disputes: what two laptops did without knowing of each other, and what you can choose.

## What happened

dispute-title-last = Two laptops promised the last { $amount } of { $place ->
    [municipality] the municipality
   *[other] { $place }
  }
dispute-title-was-overspent = Too much was promised from the pot of { $place ->
    [municipality] the municipality
   *[other] { $place }
  } ({ $scheme-en })
dispute-title-overspent = { $amount } too much was promised from the pot of { $place ->
    [municipality] the municipality
   *[other] { $place }
  } ({ $scheme-en })
dispute-title-decided-twice = { $number } in { $kern } was decided { $count ->
    [1] again
    [2] twice
    [3] three times
   *[other] { $count } times
  }
dispute-title-field-twice = For { $number } in { $kern }, two laptops filled in { $field ->
    [ask-scheme] the scheme
    [ask-budget_year] the budget year
    [ask-kern] the village
    [ask-area] the street or neighbourhood
    [ask-whole_kern] the place
    [ask-activity] the activity
    [ask-target_group] the target group
    [ask-from] the first day
    [ask-until] the last day
    [ask-people] the number of people
    [ask-costs] the list of costs
    [ask-own_money] the own money
    [ask-other_money] the money of others
    [ask-asked] the amount asked
    [ask-declared_open] the declaration that everybody can take part
    [ask-declared_one_off] the declaration that it is one-off
    [ask-received_on] the day of receipt
    [ask-channel] how it came in
    [ask-signed_copy_seen] the signature
    [applicant-kind] the kind of applicant
    [applicant-name] the name
    [applicant-organisation] the organisation
    [applicant-street] the street
    [applicant-postcode] the postcode
    [applicant-place] the place
    [applicant-phone] the telephone number
    [applicant-email] the e-mail address
    [applicant-iban] the bank account
    [applicant-iban_holder] the name of the account
    [words-idea] the idea
    [words-plan] the plan
    [words-other-funders] who else pays
    [words-received-reason] the reason for late entry
    [words-cost] a description of costs
    [words-reason] a reason of the applicant
   *[other] an item
  } differently
dispute-title-late-decision = { $number } in { $kern } was decided { $reason ->
    [late-bar] on a seat that was already out of use
   *[other] by somebody who no longer could
  }
dispute-title-late-intake = { $number } in { $kern } was taken in { $reason ->
    [late-bar] on a seat that was already out of use
   *[other] by somebody who no longer could
  }
dispute-title-successors = The rules of { $scheme-en } for { $year } were changed on two laptops
dispute-title-late-application = { $number } in { $kern } was received before what has been awarded
dispute-title-mutual-bar = { $who ->
    [unknown] One administrator
   *[other] { $who }
  } and { $other ->
    [unknown] another administrator
   *[other] { $other }
  } put each other out of use
dispute-title-clone = The seat of { $who ->
    [unknown] somebody
   *[other] { $who }
  }{ $laptop ->
    [unknown] {""}
   *[other] {" "}on { $laptop }
  } was used on two laptops at once
dispute-title-two-holders = { $scheme-en ->
    [all] The pots
   *[other] The pots of { $scheme-en }
  }{ $year ->
    [all] {""}
   *[other] {" "}for { $year }
  } were given to two seats
dispute-title-after-takeover = { $number } in { $kern } was awarded after the pot had been taken over
dispute-title-after-closing = { $number } in { $kern } was awarded out of { $year }, which was closed already
dispute-title-roles-twice = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } was given different roles on two laptops

## What it means

dispute-lead-pot = Neither did anything wrong: they did not know of each other. You choose. Until then no letters and no payments go out for these promises.
dispute-lead-pot-many = Nobody did anything wrong: more was promised from this pot than it holds. You choose. Until then no letters and no payments go out for these promises.
dispute-lead-case = Neither did anything wrong: they did not know of each other. You choose which decision stands. Until then no letter goes out and nothing is paid.
dispute-lead-field = Neither did anything wrong: they did not know of each other. Both versions are kept; for now it says what it said before. Until you choose, no letter goes out and nothing is paid.
dispute-lead-late-decision = Who decided did not know yet that this was no longer possible. The decision is kept and does not count now. You choose whether it stands after all.
dispute-lead-late-intake = Who took this application in did not know yet that this was no longer possible. The application is kept and does not count now. You choose whether it takes part after all.
dispute-lead-successors = Neither did anything wrong: they did not know of each other. Until you choose, the earlier rules apply.
dispute-lead-late-application = Who awarded did not know of this application yet. The pot now holds less than it asks. What was awarded stands.
dispute-lead-mutual-bar = Neither of them can do anything now. With the root key from the safe you choose who may go on.
dispute-lead-clone = That happens when a laptop or a copy of the data was used in two places. Everything is kept. This seat cannot record anything new.
dispute-lead-two-holders = Neither did anything wrong: they did not know of each other. Until you choose, nobody awards new money from these pots.
dispute-lead-after-takeover = Who awarded did not know yet that somebody else had taken the pot over. The money stays set apart. Until you choose, no letter goes out and nothing is paid.
dispute-lead-after-closing = Neither of them did anything wrong: who awarded did not know yet that the year was closed, and who closed it did not know of this award. The money stays set apart. Until you choose, no letter goes out and nothing is paid.
dispute-lead-roles-twice = Neither did anything wrong: they did not know of each other. For now only what stands in both applies.

## What each did

dispute-did-award = awarded { $amount }
dispute-did-reject = rejected the application
dispute-did-not-take = did not take the application into treatment
dispute-did-withdraw = noted that the applicant took the application back
dispute-did-forward = sent the application on
dispute-did-help-otherwise = helped the applicant in another way
dispute-did-choose = chose which decision stands
dispute-did-scheme = changed the rules: { $amount } per pot
dispute-did-scheme-without-ceiling = changed the rules, without a ceiling
dispute-did-take-in = took this application in
dispute-did-give-roles = gave other roles
dispute-did-bar = put the other out of use
dispute-did-give-pots = gave these pots to a seat
dispute-did-something = went on with this laptop

dispute-knew-until = knew nothing of this; last caught up with { $laptop ->
    [unknown] { $who ->
        [unknown] that laptop
       *[other] the laptop of { $who }
      }
   *[other] { $laptop }
  } until { $day }
dispute-knew-nothing = knew nothing of this; had never received anything from { $laptop ->
    [unknown] { $who ->
        [unknown] that laptop
       *[other] the laptop of { $who }
      }
   *[other] { $laptop }
  }
dispute-knew-all = knew of the other
dispute-knew-not-ended = { $reason ->
    [late-bar] did not know that the seat was out of use
   *[other] did not know that the role had ended
  }
dispute-knew-not-taken-over = did not know that the pot had been taken over

dispute-letter-out = letter sent on { $day }
dispute-letter-none = no letter sent yet

dispute-field-not-here = what it says is not known on this laptop
dispute-field-empty = empty
dispute-field-yes = yes
dispute-field-no = no
dispute-field-costs = { $count ->
    [1] one line, { $amount }
   *[other] { $count } lines, { $amount } together
  }
dispute-field-amount = { $amount }
dispute-field-day = { $day }
dispute-field-words = “{ $value }”

## What you can choose

dispute-choice-award-stands = The decision { $who ->
    [unknown] {""}
   *[other] of { $who }{" "}
  }of { $day } stands: { $amount }
dispute-choice-decision-stands = The decision { $who ->
    [unknown] {""}
   *[other] of { $who }{" "}
  }of { $day } stands
dispute-then-decision-stands = What the other decided lapses. If a letter about that is out, send a new decision. You write why.
dispute-then-award-stands = The award stays as it is. You write why.
dispute-choice-other-amount = Another amount
dispute-then-other-amount = You fill in how much. If a letter is out, send a new decision. You write why.
dispute-choice-reject = Reject after all
dispute-then-reject = The application gets nothing now. If a letter is out, send a new decision. You write why.
dispute-choice-only = { $case } gets { $amount }
dispute-then-only = { $others ->
    [1] The other gets nothing now. You write why.
   *[other] The others get nothing now. You write why.
  }
dispute-choice-amounts = { $count ->
    [1] Another amount
    [2] A part for both
   *[other] A part for each
  }
dispute-then-amounts = Together at most { $room }. You fill in who gets what.
dispute-choice-more-money = More money in the pot
dispute-then-more-money = Once an administrator sets a higher ceiling, this dispute is over by itself.
dispute-choice-accept = The college pays the difference
dispute-then-accept = All promises stand, { $amount } above the ceiling. You fill in number and date of the decision of the college.
dispute-then-version = As { $who ->
    [unknown] somebody
   *[other] { $who }
  } recorded it on { $day }.
dispute-choice-late-decision-counts = The decision stands after all
dispute-then-late-decision-counts = The money comes out of the pot and the letter can go. You write why.
dispute-choice-late-decision-void = The decision does not stand
dispute-then-late-decision-void = It is kept without effect. The application still has to be decided. You write why.
dispute-choice-late-intake-counts = The application takes part after all
dispute-then-late-intake-counts = With the same number and the same day of receipt. You write why.
dispute-choice-late-intake-void = The application does not take part
dispute-then-late-intake-void = It is kept without effect. Tell the applicant that this was not taken in. You write why.
dispute-choice-document = The rules { $who ->
    [unknown] {""}
   *[other] of { $who }{" "}
  }of { $day } apply
dispute-then-document = For new applications. Who applied already keeps the rules of then. You write why.
dispute-choice-predecessor = The earlier rules stay
dispute-then-predecessor = Both changes lapse. You write why.
dispute-choice-late-application-seen = Seen: what was awarded stays
dispute-then-late-application-seen = The application goes on with what is left in the pot. You write why.
dispute-choice-readmit = { $who ->
    [unknown] This administrator
   *[other] { $who }
  } may go on
dispute-then-readmit = The other stays out of use. You type the root key from the sheet in the safe.
dispute-choice-clone-bar = Put this seat out of use
dispute-then-clone-bar = What was recorded until now stays. The person gets a new seat. You write why.
dispute-choice-holder = { $who ->
    [unknown] This seat
   *[other] { $who }
  }{ $laptop ->
    [unknown] {""}
   *[other] {" "}on { $laptop }
  } holds the pots
dispute-then-holder = From then on the other proposes decisions. You write why.
dispute-choice-roles-twice = Give roles again
dispute-then-roles-twice = What you give in Administration applies instead of both.

dispute-locked-more-money = Not possible here: that takes a decision of the council.
dispute-locked-does-not-fit = Not possible: for these promises the pot has { $room } left.
dispute-locked-roles-twice = Not possible here: give the roles again in Administration, People.
dispute-locked-barred = This seat is barred already. Let the laptop join again as a new seat.

## What was chosen

dispute-chose-claim = One of the decisions stands
dispute-chose-award = Awarded: { $amount }
dispute-chose-reject = Rejected
dispute-chose-amounts = { $count ->
    [0] Nobody gets anything
    [1] One of { $of } gets { $amount }
   *[other] { $count } of { $of } get { $amount } together
  }
dispute-chose-accept = The college pays the difference: decision { $number } of { $day }
dispute-chose-version = One of the versions stands
dispute-chose-counts = Counts after all
dispute-chose-void = Does not count
dispute-chose-document = One of the changes applies
dispute-chose-predecessor = The earlier rules stay
dispute-chose-seen = Seen
dispute-chose-barred = The seat of { $who ->
    [unknown] somebody
   *[other] { $who }
  } was barred
dispute-chose-readmitted = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } is administrator again
dispute-chose-holder = { $who ->
    [unknown] Somebody
   *[other] { $who }
  } holds these pots

# Retention and access: the pages.

administration-retention = Retention
administration-retention-what = What may go, what must stay and why. Nothing is erased by itself: one person proposes, another confirms.
administration-persons = Access
administration-persons-what = All that you hold of one applicant or contact, on one sheet. Anybody may ask for it (GDPR, article 15).
page-person = What we hold of you
page-certificate = Certificate of destruction

erased-on = [erased on { $day }]
erased-short = [erased]
erased-case = Names and own words were erased on { $day }.
erased-case-why = Amounts, dates and decisions stay. Nothing can be added.

retention-lead = { $count ->
    [0] Nothing may go now.
    [one] One application may go now.
   *[other] { $count } applications may go now.
}
retention-lead-held = { $count ->
    [one] One application is past its term, but must stay for now.
   *[other] { $count } applications are past their term, but must stay for now.
}
retention-lead-confirm = { $count ->
    [one] One proposal waits for a second person.
   *[other] { $count } proposals wait for a second person.
}
retention-more = There are { $count } more. You see them once these are gone.
retention-now = May go now
retention-held = Must stay for now
retention-late = Came in later of what was erased
retention-late-why = A laptop that did not know wrote something more. Erase that as well.
retention-this-year = May go later this year
retention-number = Number
retention-scheme = Scheme
retention-kern = Kern
retention-until = Keep until
retention-term = Term
retention-why = Why not yet
retention-tick = Choose { $number }
retention-all = Choose all
retention-terms = How long do you keep what?
retention-terms-from = A term runs from the last day on which something happened: a decision, a letter, a payment.
retention-class = Kind
retention-years-head = Years
retention-source = Source
retention-sentence = I propose to erase of { $what }: names, addresses, accounts and own words. Together { $pieces }. Amounts, dates and decisions stay.
retention-bodies = { $count ->
    [one] one piece of text
   *[other] { $count } pieces of text
}
retention-papers = { $count ->
    [one] one paper
   *[other] { $count } papers
}
retention-what = { $cases ->
    [one] one application
   *[other] { $cases } applications
}
retention-propose = Propose to erase
retention-tick-first = Tick the box first.
retention-proposed = Your proposal is ready. Somebody else confirms it.
retention-confirmed = It was erased on this laptop. Save a file, then the other laptops erase it as well.
retention-dropped = The proposal was taken back.
retention-by = { $who } proposed this on { $day }.
retention-confirm-sentence = I confirm: erase names, addresses, accounts, own words and papers of { $what }. Nobody can undo this.
retention-confirm = Erase now
retention-own = You proposed this yourself. Somebody else must confirm it.
retention-drop = Take back
retention-numbers = Which?
retention-ground = Ground: { $ground }.
retention-reason = Why: { $reason }
retention-proposals = Waits for a second person
retention-erased = What was erased
retention-erased-none = Nothing was erased yet.
retention-erased-line = { $day }: { $cases ->
    [one] one application
   *[other] { $cases } applications
}, by { $first } and { $second }
retention-laptops = { $awaited ->
    [0] Every laptop has erased it.
    [one] One laptop has not told yet that it erased it.
   *[other] { $awaited } laptops have not told yet that they erased it.
}
retention-certificate-of = Certificate of { $day }
retention-backups = Old backups and old files on a stick or disk are not part of this. Destroy those yourself.

certificate-number = Reference
certificate-what = What was destroyed
certificate-what-text = Names, addresses, telephone numbers, e-mail addresses, account numbers, own words and papers of applicants.
certificate-cases = Applications
certificate-years = Budget years
certificate-bodies = Pieces of text
certificate-papers = Papers
certificate-ground = Ground
certificate-class = { $cases ->
    [one] one application
   *[other] { $cases } applications
}: { $class }, { $years } years
certificate-who = By whom
certificate-proposed = Proposed by { $who } on { $day }
certificate-announced = Confirmed by { $who } on { $day }
certificate-laptops = On which laptops
certificate-laptop-done = erased on { $day }
certificate-laptop-open = not heard yet
certificate-stays = What stayed: numbers, amounts, dates and decisions. They hold no personal data of applicants.
certificate-print = Print
certificate-back = Back to Retention
certificate-sign = Signature

persons-words = Name, account number, e-mail or telephone
persons-words-hint = For example Jansen, or NL91 ABNA 0417 1643 00
persons-find = Search
persons-nobody = Nobody found. See whether you wrote it well, or search for something else.
persons-more = There are more. Write more words to find fewer.
persons-found = Found
persons-choose = Choose what is of this person. Kernkas puts together what has the same address or account.
persons-nameless = without a name
persons-show = Show what we hold
persons-none-chosen = First choose what is of this person.
persons-entry = register: { $title }
persons-draft = draft on this laptop
persons-case = application { $title }

person-lead = This is what the municipality of { $municipality } holds of { $name }, on { $day }.
person-lead-nameless = This is what the municipality of { $municipality } holds on { $day }.
person-print = Print
person-save = Save as a file
person-save-title = Save this overview
person-saved = Saved as { $file }.
person-to-find = Back to Access
person-case = Application { $title }
person-entry = Register: { $title }
person-draft = Draft, not handed in yet
person-about = { $about }: { $state }.
person-told = What stands there, and where it comes from
person-told-by = { $day }, entered by { $who }
person-told-somebody = somebody
person-replaced = changed later
person-papers = Papers
person-paid = Paid
person-paid-line = { $amount } on { $day }
person-kept = Kept until { $day } inclusive, because: { $class } ({ $source }).
person-kept-open = There is no decision yet. The retention term begins after it.
person-kept-entry = Stays as long as this is in the register.
person-kept-draft = Stays until it is handed in or thrown away.
person-hold = May not go now: { $hold }.
person-erased = Erased on { $day }.
person-elsewhere = { $count ->
    [one] One piece of text is not here: it was erased, or is on another laptop.
   *[other] { $count } pieces of text are not here: they were erased, or are on another laptop.
}
person-nothing = Nothing of this person stands here any more.
person-rights = Why and for whom
person-rights-purpose = We use these data to decide on grants and to pay them. That is our task by law (GDPR, article 6, paragraph 1, c and e; Awb, title 4.2).
person-rights-who = Who sees them: kernverbinders of the kern, budget officers and administrators of the municipality. We give them to nobody else, except to the bank to pay.
person-rights-yours = Is something wrong? Ask us to correct it. You can also ask to have something erased, or object. Do you disagree with us? Then you can complain to the Autoriteit Persoonsgegevens.
person-rights-source = All of it comes from yourself, or from who filled in the application with you.

person-field-name = Name
person-field-organisation = Organisation
person-field-street = Street and number
person-field-postcode = Postcode
person-field-place = Place
person-field-phone = Telephone
person-field-email = E-mail
person-field-iban = Account number
person-field-iban-holder = In the name of
person-word-idea = Idea
person-word-plan = Plan
person-word-other-funders = Who else pays
person-word-received-reason = Why entered later
person-word-missing = What was missing
person-word-discussed-with = Discussed with
person-word-discussed-outcome = What came of it
person-word-advice = Advice
person-word-decision = Reason for the decision
person-word-cost = Cost line
person-word-supplier = Shop on the receipt
person-word-receipt = Number of the receipt
person-word-reason = Own reason
person-word-view = What the kernverbinder thinks
person-word-judgement = Reason for the judgement
person-word-departure = Reason to depart
person-word-correction = Reason for the correction
person-word-ending = Reason for the ending
person-word-other = Other words

person-kept-source = Selectielijst gemeenten 2020
person-file-name = what-we-hold-{ $day }.txt
person-to-case = To the application
person-word-rectification = Reason for the correction

rectify-open = Correct data
rectify-title = Correct what is wrong
rectify-where = In which applications?
rectify-why = Why?
rectify-first = Change a field, choose at least one application and write why.
rectify-sentence = I correct { $what } in { $where }. What stood there can still be seen.
rectify-act = Correct
rectify-done = { $count ->
    [one] Corrected in one application.
   *[other] Corrected in { $count } applications.
}
rectify-some-refused = It was not done everywhere.

erase-open = Propose to erase
erase-title = Erasing on request
erase-law = A person may ask to be erased (GDPR, article 17). As long as you must keep something, you need not. Below each of them stands until when you keep it.
erase-which = What goes?
erase-why = Why is no ground left to keep it?
erase-why-hint = The second person reads this. Do not name the person.
erase-what = { $count ->
    [1] 1 part
   *[other] { $count } parts
  }

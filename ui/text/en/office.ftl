### What the core of the program itself says: on Today, in the history, and when something goes wrong.

## Today

today-detail-submitted = no advice yet
today-detail-completed = completed, no advice yet
today-detail-advice-award = advice: award
today-detail-advice-part = advice: a part
today-detail-advice-reject = advice: reject
today-detail-proposed = proposed decision; you hold the pot
today-detail-room = on the waiting list; there is { $left } again
today-detail-approve-payment = payment, a second person approves
today-detail-note-paid = approved, not paid yet
today-detail-account = nothing shown yet
today-detail-settle = the account is in
today-detail-send-ruling = decision about the money, not sent yet
today-detail-note-view = view asked
today-detail-rule = the view is in; payments wait
today-detail-recover = paid too much, not asked back yet
today-detail-note-returned = asked back, not returned yet
today-detail-decide-objection = objection
today-detail-send-objection = decision on the objection, not sent yet
today-detail-carry-out-objection = objection founded, not carried out yet
today-detail-stop-penalty = notice of default; after this each day costs money
today-detail-pay-penalty = penalty: by then say how much, and pay
today-detail-term-ended = could be completed until { $day }
today-detail-decided = { $state ->
    [awarded] awarded, not sent yet
    [awarded-in-part] awarded in part, not sent yet
    [rejected] rejected, not sent yet
    [not-taken] not taken into treatment, not sent yet
   *[other] decided, not sent yet
  }

## The steps of an application

track-on = { $day }
track-by = by { $day } at the latest
track-until = until { $day }
track-ended = { $state ->
    [withdrawn] withdrawn on { $day }
    [forwarded] forwarded on { $day }
    [helped-otherwise] helped otherwise on { $day }
   *[other] { $day }
  }

## History

history-submitted = Taken in by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-submitted-later = Received on { $received }, taken in by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-completion-asked = Completion asked by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }. It can be done until { $until }; the clock stands still.
history-completed = Completed on { $day }, noted by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-advised-award = Advice of { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: award { $amount }.
history-advised-reject = Advice of { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: reject.
history-judged = “{ $condition-en }” judged by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: { $judged ->
    [meets] met
    [fails] not met
   *[other] question
  }.
history-departed = Departed from “{ $condition-en }” by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }, with a reason.
history-proposed = Proposed by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: { $amount }.
history-settled-claim = Dispute settled by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: one of the decisions stands, with a reason.
history-settled-award = Dispute settled by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: { $amount } awarded, with a reason.
history-settled-reject = Dispute settled by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: rejected, with a reason.
history-field-settled = Dispute about one entry settled by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-awarded = Decided by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }{ $basis ->
    [college] , after the decision of the college
   *[other] {""}
  }: { $amount } { $form ->
    [directe-vaststelling] fixed at once
   *[other] granted
  }, with { $left } left in the pot.
history-awarded-without-ceiling = Decided by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }{ $basis ->
    [college] , after the decision of the college
   *[other] {""}
  }: { $amount } { $form ->
    [directe-vaststelling] fixed at once
   *[other] granted
  }. No ceiling is set for this pot.
history-rejected = Decided by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }{ $basis ->
    [college] , after the decision of the college
   *[other] {""}
  }: rejected.
history-not-taken = Decided by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }: not taken into treatment.
history-withdrawn = Withdrawn by the applicant; noted by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-forwarded = Forwarded by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-helped-otherwise = The applicant was helped in another way; noted by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }.
history-announced = The decision was sent on { $day }; noted by { $who ->
    [unknown] somebody
   *[other] { $who }
  }.
history-corrected = Typing error mended by { $who ->
    [unknown] somebody
   *[other] { $who }
  } on { $day }, with a reason.

## Numbers

number-slip = This number is not right: one character was misheard or mistyped. Check the number, character by character.

## When something cannot be done or goes wrong

fault-locked = Kernkas is locked. Unlock it with your passphrase first.
fault-wrong-passphrase = This passphrase is not right. Type it again; mind the capitals.
fault-try-again-in = { $seconds ->
    [1] This went wrong a few times. Wait 1 more second, then try again.
   *[other] This went wrong a few times. Wait { $seconds } more seconds, then try again.
  }
fault-wrong-recovery-key = This is not the recovery key of this data. Take the sheet from the safe that belongs to this municipality.
fault-printed-key = There is a typing error in this key. Copy it from the sheet, group by group.
fault-passphrase-rules = This passphrase cannot be used. Take a sentence of at least twelve characters, without invisible ones.
fault-bad-name = This name cannot be used. Use 1 to 100 visible characters.
fault-newer-file = This data was made with a newer version of Kernkas. Nothing was changed. Update Kernkas on this laptop and open it again.
fault-already-there = There is data of Kernkas here already, or a file of this name. Nothing was overwritten. Open what is there, or choose an empty folder or another name.
fault-already-open = Kernkas is already open with this data, in another window or program. Go there, or close it first.
fault-network-drive = This folder is on a network drive. The data can be damaged there. Choose a folder on the laptop itself.
fault-keys-damaged = The keys on this laptop were damaged or changed. Nothing was thrown away. Put a backup back, or use the recovery key from the safe. For who helps: { $detail }
fault-database-damaged = The file with the data is damaged or does not belong to these keys. Nothing was changed. Put a backup back. For who helps: { $detail }
fault-database-missing = The file with the data is not in this folder. Choose the right folder, or put a backup back. For who helps: { $detail }
fault-restore-office-here = There is data of Kernkas in this folder already. Nothing was changed. Close Kernkas, give the folder { $folder } another name, and then put the backup back.
fault-restore-no-keys = The keys do not lie beside this backup. Put { $keys } in the same folder and choose the backup again.
fault-restore-not-a-backup = This is no good backup: the file is damaged, or it is of something else. Nothing was changed. Choose another one. For who helps: { $detail }
fault-paper = This file cannot be kept. Take a PDF or a photo (JPG, PNG or WebP) of 10 MB at most.
fault-bad-call = Kernkas does not understand this request. Nothing was changed. For who helps: { $detail }
fault-disk-full = The disk of this laptop is full. What was recorded before is still there; this step is not. Make room and try again.
fault-disk = Kernkas cannot reach a file or folder. What was recorded before is still there; this step is not. See whether the disk is there and whether you may write to it. For who helps: { $detail }
fault-unexpected = Something went wrong that should not have happened. What was recorded before is still there; this step is not. Close Kernkas, open it again, and tell who helps you: { $detail }

verify-broken = At seat { $seat } the journal is not right from event { $seq } on. Stop using this laptop and put a backup back.
verify-paper-broken = The paper of event { $seq } at seat { $seat } is gone or was changed. Put a backup back.
verify-set-aside = At seat { $seat } the journal has something from event { $seq } on that was not allowed: { $reason ->
    [other-person] it says that somebody else did it.
    [same-person] who took the application in also decided it.
    [not-holder] another seat commits the money of this pot.
    [beyond-allotment] more was awarded on the spot than was left of the allotment.
    [late-bar] the seat had been barred by then. Who did it did not know that yet.
    [late-role] the role had ended by then. Who did it did not know that yet.
    [cloned] this laptop was copied: it is not certain who did it.
   *[role] who did it had no role for it.
  } It has no effect. Ask an administrator to find out what happened.

## Why a field is not right

why-no-scheme-year = No rules are known for this scheme in this year. Choose another year or another scheme.
why-bad-characters = There are characters in this that cannot be used or that nobody sees. Type the name instead of pasting it.
why-no-iban = This account number (IBAN) is not right. Check it, character by character.
why-not-listed = This is not on the list. Choose something from the list.
why-unreadable = This file did not come over whole. Choose it again.
why-last-administrator = This is the last administrator. Give somebody else that role first.
why-no-post = Name the budget post that pays this scheme.
why-no-bearer = This money cannot come out of the pot of that scheme. Choose a scheme with a pot of its own.
why-twice = Two conditions have the same short name. Give one of them another name.

## Registers and contributions

why-two-coordinators = There is a coordinator in that time already. Fill in the last day of the other first.
why-twice-in-register = This name is in the register already. Change that line, or choose another name.
contribution-not-proposed = This contribution has not been proposed yet.

### Seats: who joins, who is barred, who holds which pot, and the printed keys.

## Joining

fault-join-file = This is not a join file. Choose the file that the other laptop made at ‘Let this laptop join a municipality’.
fault-join-newer = This join file was made with a newer version of Kernkas. Update Kernkas on this laptop and choose the file again.
fault-join-changed = This file was changed on the way: it no longer fits the laptop that made it. Nothing has changed here. Have the file made again and bring it over in another way.
fault-join-fingerprint = These characters are not those of the file. Have them read out once more from the screen of the other laptop. If they still differ, do not let this laptop in.
fault-join-known = This seat was let in already. Make a file with everything for this seat; there is no need to let it in again.
fault-join-waits = This laptop waits to be let in already. Take in the file that the administrator gives you, or stop waiting first.
fault-join-not-waiting = This laptop did not ask to join. Choose ‘Let this laptop join a municipality’ first and bring the file that it makes to an administrator.
fault-join-office-here = There is an office on this laptop already. Nothing has changed. Take an empty folder, or open what is here.
fault-join-not-let-in = This file is sound, but does not let this laptop in. Nothing has changed. Ask the administrator for a file made after this seat was let in.
fault-join-not-everything = This file does not hold everything from the beginning. Nothing has changed. Ask for a file with everything.

task-arriving = Taking in

## The printed keys

fault-other-root-key = This is not the root key of this municipality. Nothing has changed. Take the sheet from the safe that belongs to this municipality.
fault-other-recovery-key = This recovery key does not open this file. Nothing has changed. Take the sheet from the safe that belongs to this municipality, or another file.
fault-person-without-seat = This person has no seat yet. Let a laptop take part first; appoint the person after that.

## Barred

fault-seat-own = This is the seat at which you sit. You do not bar that yourself. Ask another administrator, or type the root key from the safe.
fault-seat-is-barred = This seat was barred. Choose another seat.
fault-laptop-name = Another laptop has this name already. Choose another name, so that nobody mixes them up.
fault-seat-barred = This seat was barred. You can still read everything and make a file, but record nothing more: it would count nowhere. Ask an administrator what happened.
fault-seat-frozen = Two copies of this seat were used. Until an administrator has chosen what counts, this seat records nothing. You can read and make a file.

## Who holds which pot

fault-seat-no-officer = Who holds a pot must be able to decide about money. Choose the seat of a budget officer, or give this person that role first.
seat-holds = { $year ->
    [once] { $scheme }
   *[other] { $scheme } { $year }
  }
pots-locked-holder = { $who } holds these pots. Only the holder hands them over; an administrator can take them over.
pots-locked-nobody = Nobody holds these pots yet. An administrator names a seat.

## How a seat stands

seat-stopped-barred = This seat was barred. You can read and make a file, but record nothing more.
seat-stopped-frozen = Two copies of this seat were used. Until an administrator chooses what counts, this seat records nothing.

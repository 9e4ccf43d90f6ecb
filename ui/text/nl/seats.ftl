### Plekken: wie erbij komt, wie buiten gebruik is, wie welke pot houdt, en de gedrukte sleutels.

## Erbij komen

fault-join-file = Dit is geen aanmeldbestand. Kies het bestand dat de andere laptop bij ‘Deze laptop aanmelden bij een gemeente’ heeft gemaakt.
fault-join-newer = Dit aanmeldbestand is gemaakt met een nieuwere versie van Kernkas. Werk Kernkas op deze laptop bij en kies het bestand opnieuw.
fault-join-changed = Dit bestand is onderweg veranderd: het klopt niet meer met de laptop die het maakte. Er is niets veranderd. Laat het bestand opnieuw maken en breng het op een andere manier over.
fault-join-fingerprint = Deze tekens zijn niet die van het bestand. Laat ze nog eens voorlezen van het scherm van de andere laptop. Kloppen ze dan nog niet, laat deze laptop dan niet toe.
fault-join-known = Deze plek is al toegelaten. Maak een bestand met alles voor deze plek; nog eens toelaten is niet nodig.
fault-join-waits = Deze laptop wacht al op toelating. Neem het bestand in dat u van de beheerder krijgt, of stop eerst met wachten.
fault-join-not-waiting = Deze laptop is niet aangemeld. Kies eerst ‘Deze laptop aanmelden bij een gemeente’ en breng het bestand dat dan ontstaat naar een beheerder.
fault-join-office-here = Op deze laptop staat al een kas. Er is niets veranderd. Neem een lege map, of open wat er staat.
fault-join-not-let-in = Dit bestand is goed, maar laat deze laptop niet toe. Er is niets veranderd. Vraag de beheerder om een bestand dat is gemaakt nadat deze plek is toegelaten.
fault-join-not-everything = In dit bestand staat niet alles vanaf het begin. Er is niets veranderd. Vraag om een bestand met alles.

task-arriving = Bezig met innemen

## De gedrukte sleutels

fault-other-root-key = Dit is niet de hoofdsleutel van deze gemeente. Er is niets veranderd. Neem het blad uit de kluis dat bij deze gemeente hoort.
fault-other-recovery-key = Deze herstelsleutel opent dit bestand niet. Er is niets veranderd. Neem het blad uit de kluis dat bij deze gemeente hoort, of een ander bestand.
fault-person-without-seat = Deze persoon heeft nog geen plek. Laat eerst een laptop toe; benoem de persoon daarna.

## Buiten gebruik

fault-seat-own = Dit is de plek waar u nu zit. Die stelt u niet zelf buiten gebruik. Vraag een andere beheerder, of typ de hoofdsleutel uit de kluis.
fault-seat-is-barred = Deze plek is buiten gebruik. Kies een andere plek.
fault-laptop-name = Een andere laptop heet al zo. Kies een andere naam, zodat niemand ze verwisselt.
fault-seat-barred = Deze plek is buiten gebruik gesteld. U kunt alles nog lezen en een bestand maken, maar niets meer vastleggen: het zou nergens tellen. Vraag een beheerder wat er is gebeurd.
fault-seat-frozen = Er zijn twee kopieën van deze plek gebruikt. Tot een beheerder heeft gekozen wat er geldt, legt deze plek niets vast. Lezen en een bestand maken kan wel.

## Wie welke pot houdt

fault-seat-no-officer = Wie een pot houdt, moet over geld kunnen beslissen. Kies de plek van een budgethouder, of geef deze persoon eerst die rol.
seat-holds = { $year ->
    [once] { $scheme }
   *[other] { $scheme } { $year }
  }
pots-locked-holder = Deze potten houdt { $who }. Alleen de houder draagt ze over; een beheerder kan ze overnemen.
pots-locked-nobody = Deze potten houdt nog niemand. Een beheerder wijst een plek aan.

## Hoe een plek ervoor staat

seat-stopped-barred = Deze plek is buiten gebruik gesteld. U kunt lezen en een bestand maken, maar niets meer vastleggen.
seat-stopped-frozen = Er zijn twee kopieën van deze plek gebruikt. Tot een beheerder kiest wat er geldt, legt deze plek niets vast.

### Geschillen: wat er is gebeurd, wat u kunt kiezen, en wat al geregeld is.

disputes-page-title = Geschillen
disputes-page-count = { $count ->
    [0] Geen geschillen
    [one] 1 geschil
   *[other] { $count } geschillen
  }
disputes-page-none = Geen geschillen
disputes-page-none-why = Wat op de verschillende laptops is gedaan, past bij elkaar. Er is niets om te kiezen.
disputes-page-of = Geschil { $at } van { $count }
disputes-page-previous = Vorige
disputes-page-next = Volgende
disputes-page-one = Geschil
disputes-page-since = Geschil, sinds { $when }
disputes-page-spent = uitgegeven { $amount }
disputes-page-claimed = samen { $amount }
disputes-page-room = , plek voor { $amount }
disputes-page-no-claims = Wie dit deed, is hier niet bekend.
disputes-page-choose = Wat wordt het?
disputes-page-choice-missing = Kies eerst wat het wordt.
disputes-page-on = Verder
disputes-page-on-reason = Verder met de reden
disputes-page-on-amounts = Verder met bedragen
disputes-page-on-decision = Verder met het besluit
disputes-page-on-root-key = Verder met de hoofdsleutel
disputes-page-talk = Eerst overleggen
disputes-page-leave = Laat zo
disputes-page-chosen = U koos:
disputes-page-amount-missing = Vul een bedrag in. Schrijf 0 voor wie niets krijgt.
disputes-page-together = Samen { $amount }
disputes-page-together-of = Samen { $amount }; er is plek voor { $room }
disputes-page-together-too-much = Samen { $amount }: dat is meer dan de { $room } die er is
disputes-page-number = Nummer van het collegebesluit
disputes-page-number-missing = Vul het nummer van het besluit in.
disputes-page-day = Dag van het collegebesluit
disputes-page-day-missing = Vul de dag van het besluit in.
disputes-page-root-key = Hoofdsleutel uit de kluis
disputes-page-root-key-why = De geprinte sleutel waarmee beheerders worden benoemd. Kernkas bewaart hem niet.
disputes-page-root-key-missing = Vul de hoofdsleutel in.
disputes-page-reason = Waarom
disputes-page-reason-why = Dit wordt bewaard en gaat mee naar de andere laptops.
disputes-page-reason-missing = Schrijf waarom u dit kiest.
disputes-page-i-choose = Ik kies:
disputes-page-i-know = Dat wordt vastgelegd met mijn naam, en de anderen zien het met mijn volgende bestand.
disputes-page-tick-missing = Zet eerst het vinkje bij uw keuze.
disputes-page-settle = Leg de keuze vast
disputes-page-settling = Bezig …
disputes-page-back = Terug
disputes-page-settled-now = Vastgelegd: { $choice }. De keuze gaat mee met uw volgende bestand.
disputes-page-settled = Geregeld ({ $count })
disputes-page-settled-by = Gekozen { $name ->
    [root-key] met de hoofdsleutel
   *[other] door { $name }
  }, { $when }
disputes-page-because = Reden: { $reason }
disputes-page-revise = Kies opnieuw

### Mensen en plekken: wie op welke laptop werkt, en wie de potten houdt. Een plek is een persoon op een laptop.

seats-page-nameless = laptop zonder naam
seats-page-heard = laatst gehoord { $when }
seats-page-not-heard = nog niets van gehoord
seats-page-holds = houdt { $pots }
seats-page-holds-many = houdt potten van { $count } regelingen
seats-page-standing-barred = buiten gebruik
seats-page-standing-frozen = staat stil: er zijn twee kopieën van
seats-page-standing-catching-up = teruggezet, loopt nog achter
seats-page-resume = Geef vrij
seats-page-resume-of = Geef vrij: { $name }, { $laptop }
seats-page-resumed = { $name } kan op { $laptop } weer geld toezeggen.
seats-page-bar = Stel buiten gebruik
seats-page-bar-of = Stel buiten gebruik: { $name }, { $laptop }
seats-page-bar-why = Waarom?
seats-page-bar-why-hint = Bijvoorbeeld: laptop gestolen, uit dienst. De anderen lezen dit ook.
seats-page-bar-sentence = Ik stel deze plek buiten gebruik:
seats-page-bar-then = Wat daar is gedaan en hier bekend is, blijft gelden. Wat later nog binnenkomt, wordt bewaard maar telt niet mee.
seats-page-barred = De plek van { $name } op { $laptop } is buiten gebruik. Bewaar een bestand voor de anderen, dan weten zij het ook.
seats-page-barred-seat = Deze plek is buiten gebruik: { $seat }. Bewaar een bestand voor de anderen, dan weten zij het ook.
seats-page-reason-missing = Schrijf waarom.
seats-page-tick-missing = Zet eerst het vinkje bij de zin hierboven.
seats-page-choose = Kies …

seats-page-let-in = Laat een laptop toe
seats-page-join-file = Aanmeldbestand
seats-page-join-file-why = Op de nieuwe laptop gemaakt, bij ‘Deze laptop aanmelden bij een gemeente’.
seats-page-asked-on = aangemeld { $when }
seats-page-known = Deze plek is al toegelaten.
seats-page-known-do = Bewaar bij Uitwisselen een bestand voor deze plek, met alles erin.
seats-page-read = Laat { $name } de vingerafdruk van het eigen scherm voorlezen, aan de telefoon of naast u. Vergelijk elk teken.
seats-page-who = Wie is dit?
seats-page-new-person = Iemand die nieuw is: { $name }
seats-page-same-name = { $name } werkt hier al. Kijk na of het dezelfde persoon is.
seats-page-same = Ik heb de vingerafdruk horen voorlezen en elk teken is hetzelfde. Ik laat toe:
seats-page-same-missing = Vergelijk eerst de vingerafdruk en zet het vinkje.
seats-page-let-in-now = Laat toe
seats-page-not-in = Niet toelaten
seats-page-let-in-done = { $name } is toegelaten.
seats-page-save-why = Bewaar nu het bestand waarmee deze laptop opengaat en geef het aan { $name }. Alleen die plek kan het lezen.
seats-page-save-for = Bestand voor { $name }
seats-page-save = Bewaar het bestand
seats-page-save-again = Bewaar het nog eens
seats-page-saving = Bezig met bewaren …
seats-page-saved = Het bestand staat in { $file }.
seats-page-ready = Klaar

seats-page-pots = Wie houdt de potten?
seats-page-pots-why = Uit een pot zegt één plek geld toe. Anderen stellen voor. Zo geeft niemand hetzelfde geld twee keer uit.
seats-page-no-pots = Hier staan de potten zodra er regelingen zijn.
seats-page-all-pots = alle potten
seats-page-held-by-nobody = nog niemand
seats-page-give = Geef door
seats-page-appoint-seat = Wijs een plek aan
seats-page-take = Neem over
seats-page-give-all = Geef alle potten aan een andere plek
seats-page-to = Aan wie?
seats-page-to-missing = Kies iemand.
seats-page-give-why = Waarom?
seats-page-no-candidate = Er is geen andere plek van een budgethouder. Laat eerst een laptop toe of geef iemand die rol.
seats-page-sentence-first = Ik geef { $pots } aan
seats-page-sentence-hand-over = Ik draag { $pots } over aan
seats-page-sentence-take-over = Ik haal { $pots } weg bij wie ze nu houdt en geef ze aan
seats-page-then-first = Alleen die plek zegt er geld uit toe.
seats-page-then-hand-over = Vanaf nu zegt deze plek er niets meer uit toe.
seats-page-then-take-over = Wat de vorige houder daarna nog toezegde, wordt betwist.
seats-page-act-first = Geef deze potten
seats-page-act-hand-over = Draag over
seats-page-act-take-over = Neem over
seats-page-given = { $pots }: voortaan van { $who }.

seats-page-this-laptop = Naam van deze laptop
seats-page-named = Deze laptop heet nu { $laptop }.
seats-page-root = Met de hoofdsleutel uit de kluis
seats-page-root-what = Wat wilt u doen?
seats-page-appoint = Benoem een beheerder
seats-page-appoint-then = Is een plek van die persoon buiten gebruik gesteld, dan werkt die daarna weer.
seats-page-appoint-whom = Wie wordt beheerder?
seats-page-appoint-sentence = Met de hoofdsleutel benoem ik als beheerder:
seats-page-appointed = { $name } is nu beheerder.
seats-page-bar-which = Welke plek?
seats-page-set-aside = { $count ->
    [one] 1 handeling bewaard die niet meetelt
   *[other] { $count } handelingen bewaard die niet meetellen
  }
seats-page-set-aside-why = Er wordt niets weggegooid. Bij elke handeling staat waarom die geen gevolg heeft.

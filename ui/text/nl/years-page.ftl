### Beheer › Jaren

years-state-closed = gesloten
years-state-opened = geopend met een besluit
years-state-ready = staat klaar, nog zonder besluit
years-closed-on = Gesloten op { $day } door { $who }. Er wordt niets meer in besloten; wie iets wil herstellen, opent het jaar weer en zegt waarom.
years-somebody = iemand op een andere laptop
years-opened-what = Dit jaar is open. De bedragen rusten op een besluit.
years-ready-what = Dit jaar is open, maar over de bedragen van { $year } is hier nog geen besluit vastgelegd.
years-open-cases = { $count ->
    [one] Eén aanvraag wacht nog op een besluit.
   *[other] { $count } aanvragen wachten nog op een besluit.
  }
years-open = { $year } openen
years-open-what = De regelingen van { $last } gaan mee naar { $year }: dezelfde voorwaarden en bedragen, met elke dag een jaar later. Ze rusten op het nieuwe besluit. Daarna past u aan wat anders wordt.

## De tabel

years-scheme = Regeling
years-together = Samen
years-taken = Toegezegd of gereserveerd
years-free = Vrij
years-rests = Rust op
years-pots = { $count } potten
years-pots-each = { $count } potten van { $amount }
years-once = één keer, voor alle jaren
years-paid-by = Post: { $posts }
years-no-ceiling = geen plafond
years-no-decision = nog geen besluit
years-decision-council = besluit van de raad, { $number }, { $day }
years-decision-college = besluit van het college, { $number }, { $day }
years-published = bekendgemaakt plafond

## Wat u met een jaar doet

years-do-open = { $year } openen
years-do-divide = Geld verdelen
years-do-redistribute = Herverdelen
years-do-carry-over = Meenemen
years-do-set-ceiling = Plafond vaststellen
years-do-close = { $year } sluiten
years-do-reopen = { $year } weer openen
years-what-open = De regelingen van het jaar ervoor gaan mee.
years-what-divide = Geld dat wacht, gaat naar de potten van de kernen. Samen blijft het evenveel.
years-what-redistribute = Wat niemand heeft aangevraagd, gaat naar kernen waarvan de pot op is. Waar een aanvraag op wacht, blijft staan.
years-what-carry-over = Wat over is, gaat mee naar dezelfde pot van { $next }.
years-what-set-ceiling = Een pot krijgt een ander plafond. Lager dan wat al is toegezegd of gereserveerd kan niet.
years-what-close = Na het sluiten wordt er in { $year } niets meer besloten. Betalen, vaststellen en bezwaren gaan gewoon door.
years-what-reopen = Dan kan er weer over { $year } worden besloten. Uw reden blijft erbij staan.
years-fill-in = Vul eerst in wat er nodig is.
years-look = Bekijk wat er verandert
years-from = Geld dat wacht
years-into = Naar de potten van
years-how-much = Hoeveel
years-how = Hoe wordt het verdeeld?
years-equal = Elke kern evenveel
years-equal-what = Tot op de cent. Wat niet te delen is, ziet u apart.
years-by-hand = Per kern een eigen bedrag
years-by-hand-what = Samen precies wat er wordt verdeeld.
years-by-hand-sum = Samen { $sum } van { $whole }.
years-remainder = De centen die overblijven
years-remainder-what = Zoals het besluit zegt.
years-remainder-stays = blijven staan waar het geld wachtte
years-whose = Van wie
years-all-kernen = alle kernen zonder eigen plafond
years-ceiling = Nieuw plafond

## Wat er verandert

years-nothing-yet = Dit verandert er. Nog niets is opgeslagen.
years-changes = Potten die veranderen
years-pot = Pot
years-now = Was
years-then = Wordt
years-times = { $count } potten, elk
years-remainder-is = { $amount } is niet te delen.
years-lapses = Er is nog { $amount } vrij. Daaruit wordt na het sluiten niets meer toegekend.
years-body = Besluit van
years-body-council = de gemeenteraad
years-body-college = burgemeester en wethouders
years-number = Nummer van het besluit
years-number-missing = Vul het nummer van het besluit in.
years-day = Dag van het besluit
years-day-missing = Vul de dag van het besluit in.
years-reason = Reden
years-reason-missing = Vul in waarom.
years-tick-missing = Zet eerst het vinkje: u hebt gezien wat er verandert.
years-sentence-open = Ik open { $year } met deze bedragen, volgens
years-sentence-divide = Ik verdeel het geld zoals hierboven staat, volgens
years-sentence-redistribute = Ik verplaats wat niemand heeft aangevraagd zoals hierboven staat, volgens
years-sentence-carry-over = Ik neem wat over is mee naar { $next }, volgens
years-sentence-set-ceiling = Ik stel dit plafond vast, volgens
years-sentence-close = Ik sluit { $year }. Er wordt daarna niets meer in besloten.
years-sentence-reopen = Ik open { $year } weer, om de reden hierboven.
years-act-open = Open { $year }
years-act-divide = Verdeel
years-act-redistribute = Herverdeel
years-act-carry-over = Neem mee
years-act-set-ceiling = Stel vast
years-act-close = Sluit { $year }
years-act-reopen = Open { $year } weer
years-did-open = { $year } is geopend. Kijk na wat dit jaar anders wordt.
years-did-divide = Het geld is verdeeld.
years-did-redistribute = Het geld is herverdeeld.
years-did-carry-over = Wat over was, staat nu in { $next }.
years-did-set-ceiling = Het plafond is vastgesteld.
years-did-close = { $year } is gesloten.
years-did-reopen = { $year } is weer open.

## Wat er eerder gold

years-history = Wat er eerder gold
years-applies = geldt nu
years-applied = gold eerder
years-change-none = vastgelegd
years-change-opened = jaar geopend
years-change-divided = geld verdeeld
years-change-redistributed = herverdeeld
years-change-carried-over = meegenomen
years-change-ceiling-set = plafond vastgesteld
years-compare = Voorwaarden naast elkaar
years-compare-with = { $year } naast
years-same = De voorwaarden van { $year } en { $other } zijn dezelfde.
years-condition-off = staat uit
years-condition-none = deze voorwaarde was er niet

## Het kader van het programma

years-own-amounts = per kern een eigen bedrag
years-frame-sum = De potten van dit jaar komen samen op { $sum }.
years-frame-left = Van { $amount } blijft { $left } over voor de rest.
years-frame-over = Dat is { $over } meer dan { $amount }.
years-frame-line = { $name }: { $count } × { $each }
years-frame-of = Waar dit uit bestaat

### Ruimte om ter plekke toe te kennen: een deel van een pot bij één plek.

## Wat iemand doet

act-award-on-the-spot = Ter plekke toekennen
act-confirm = Bevestigen als tweede persoon
act-dispute = Niet mee eens

## Waarom iets nu niet kan

refusal-no-allotment = U hebt uit deze pot geen ruimte om ter plekke toe te kennen. Vraag de houder van de pot om ruimte, of geef advies.
refusal-allotment-empty = Uw ruimte uit deze pot is op. Vraag de houder van de pot om nieuwe ruimte, of geef advies.
refusal-allotment-exhausted = Van uw ruimte uit deze pot is nog { $left } over. Kies een bedrag dat daarin past.
refusal-second-person-needed = Dit is ter plekke toegekend door één persoon. Laat eerst een tweede persoon het bevestigen; daarna kan er worden betaald.
refusal-nothing-to-confirm = Hier wacht niets op een tweede persoon. U hoeft niets te bevestigen.

## Wat er is gevonden

found-met-on-the-spot = Ter plekke beoordeeld door één persoon: het voldoet.
found-allotment-left-given = Toegekend: { $asked }. Er was nog { $left } van de ruimte over.

## Geschiedenis

history-awarded-on-the-spot = Ter plekke toegekend door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: { $amount }, zonder tweede persoon, { $basis ->
    [college] op grond van een collegebesluit
   *[mandate] namens het college
  }. Van de ruimte bleef { $left } over.
history-award-confirmed = De toekenning ter plekke is op { $day } bevestigd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } als tweede persoon.
history-award-disputed = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } was het op { $day } niet eens met de toekenning ter plekke.

## Geschillen over wat ter plekke is toegekend

dispute-title-on-the-spot = { $why ->
    [taken-over] { $number } in { $kern } is ter plekke toegekend nadat de ruimte was overgenomen
    [overdrawn] { $number } in { $kern }: uit één ruimte is meer toegekend dan erin zat
   *[disputed] Een tweede persoon is het niet eens met de toekenning van { $number } in { $kern }
  }
dispute-lead-spot-taken-over = Wie toekende, wist nog niet dat de ruimte was overgenomen. Het geld blijft opzij staan. Tot u kiest, gaat er geen brief uit en wordt er niet betaald.
dispute-lead-spot-overdrawn = Deze plek is op twee laptops gebruikt. Elk bleef binnen de ruimte, samen niet. Het geld blijft opzij staan. Tot u kiest, gaat er geen brief uit en wordt er niet betaald.
dispute-lead-spot-disputed = De toekenning is bewaard en het geld blijft opzij staan. Tot u kiest, gaat er geen brief uit en wordt er niet betaald.
dispute-knew-on-the-spot = { $why ->
    [taken-over] wist nog niet dat de ruimte was overgenomen
    [overdrawn] wist niet wat op de andere laptop was toegekend
   *[disputed] kende alleen toe, zonder tweede persoon
  }

## Bij het geven van ruimte

fault-seat-no-kernverbinder = Deze plek is niet van een kernverbinder van deze kern. Kies een andere plek, of geef die persoon eerst de rol.
fault-allotment-elsewhere = Deze ruimte is van een andere plek. Alleen die plek kan haar teruggeven; u kunt haar wel overnemen.

## Ter plekke toekennen, bij de aanvraag

panel-award-on-the-spot = Ter plekke toekennen
panel-confirm = Tweede persoon
spot-what = U kent toe uit uw eigen ruimte, ook zonder netwerk. Dat mag ook als u de aanvraag zelf innam. Voordat er wordt betaald, kijkt een tweede persoon mee.
spot-allotment = Uit welke ruimte?
spot-allotment-left = nog { $left }
spot-left = Van uw ruimte van { $amount } is nog { $left } over.
spot-too-much = Het meeste dat nu ter plekke kan is { $most }.
spot-view-gap = Geef een oordeel, met een reden.
spot-record = Ter plekke toekennen
spot-next = Het besluit gaat mee met uw volgende bestand. Een budgethouder bevestigt het voordat er wordt betaald.
sentence-spot = Ik ken ter plekke { $amount } toe aan { $who }, zonder tweede persoon.
spot-mark = Ter plekke toegekend door { $who } op { $day }.
spot-mark-alone = Zonder tweede persoon: er wordt nog niets betaald.
spot-mark-disputed = Een tweede persoon is het er niet mee eens.
spot-mark-confirmed = Bevestigd door { $who }.
confirm-somebody = iemand
confirm-what = { $who } kende dit op { $day } alleen toe. Klopt het? Dan kan er worden betaald.
confirm-next = Bent u het niet eens, dan wordt het een geschil. Tot dat is geregeld, gaat er geen brief uit en wordt er niet betaald.
sentence-confirm = Ik heb de toekenning van { $amount } aan { $who } nagekeken en ben het ermee eens.
dispute-why = Waarom bent u het niet eens?
dispute-then = Daarna kiest een budgethouder wat er geldt.
dispute-why-needed = Schrijf waarom.
dispute-record = Leg vast dat ik het niet eens ben

## Vandaag en de lijst

today-confirm = Wacht op een tweede persoon
today-confirm-by = ter plekke toegekend door { $who }, { $day }
today-act-confirm = Nakijken
applications-mark-alone = zonder tweede persoon
budget-kern-allotted = Daarnaast is { $amount } bij een kernverbinder, om ter plekke toe te kennen.
budget-kern-allotments = Bekijk de ruimte

## Beheer › Ruimte

administration-allotments = Ruimte ter plekke
administration-allotments-what = Een deel van een pot dat een kernverbinder zelf kan toekennen, ook zonder netwerk. Het bedrag gaat meteen van de pot af. Het eindigt als het wordt teruggegeven of overgenomen, nooit vanzelf.
allotments-empty = Nog niemand heeft ruimte om ter plekke toe te kennen.
allotments-only-holder = Ruimte geven kan alleen wie de pot houdt.
allotments-left = Van { $amount } is nog { $left } over.
allotments-given-on = gegeven op { $day }
allotments-returned = teruggegeven; { $used } toegekend
allotments-taken-over = overgenomen; { $used } toegekend
allotments-give = Ruimte geven
allotments-give-record = Geef deze ruimte
allotments-no-seat = Er is geen laptop van een kernverbinder die ruimte kan krijgen. Laat er eerst een toe.
allotments-to = Aan wie?
allotments-pot = Uit welke pot?
allotments-too-much = In deze pot zit nog { $left }. Kies een bedrag dat daarin past.
allotments-sentence = Ik geef
allotments-sentence-to = om ter plekke toe te kennen aan
allotments-then = Dit bedrag gaat nu van de pot af. Stuur een bestand, dan kan het daar worden gebruikt.
allotments-given = { $amount } uit { $pot } is gegeven aan { $who }.
allotments-return = Teruggeven
allotments-return-sentence = Ik geef terug wat over is van mijn ruimte uit { $pot }.
allotments-return-then = Vanaf nu ken ik hieruit niets meer toe.
allotments-return-done = Teruggegeven aan { $pot }: { $left }.
allotments-take = Overnemen
allotments-take-why = Waarom neemt u de ruimte over?
allotments-take-sentence = Ik neem de ruimte van { $who } uit { $pot } over.
allotments-take-then = Wat over is, gaat terug in de pot. Wat daar nog ter plekke wordt toegekend zonder dit te weten, wordt een geschil.
allotments-take-done = Overgenomen. Terug in { $pot }: { $left }.

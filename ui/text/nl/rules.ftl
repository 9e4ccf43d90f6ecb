### What a check says: what was found, what would make it pass (after “Zo lukt het:”), and why there is no more
### (after “omdat”).

## Money

found-most-per-application-given = Toegekend: { $asked }. Er kan hoogstens { $most } naar één aanvraag.
found-pot-left-given = Toegekend: { $asked }. Er was nog { $left } in de pot.
found-published-ceiling-left-given = Toegekend: { $asked }. Onder het subsidieplafond was nog { $left }.
found-most-per-application = U vraagt { $asked }. Er kan hoogstens { $most } naar één aanvraag.
found-most-nothing-asked = Er kan hoogstens { $most } naar één aanvraag.
found-pot-left = U vraagt { $asked }. Er is nog { $left } in de pot.{ $count ->
    [0] { "" }
    [one] { " " }Eén aanvraag was eerder: { $pending }.
   *[other] { " " }{ $count } aanvragen waren eerder, samen { $pending }.
}
found-pot-nothing-asked = Er is nog { $left } in deze pot.{ $count ->
    [0] { "" }
    [one] { " " }Eén aanvraag was eerder: { $pending }.
   *[other] { " " }{ $count } aanvragen waren eerder, samen { $pending }.
}
found-published-ceiling-left = U vraagt { $asked }. Onder het subsidieplafond is nog { $left }.{ $count ->
    [0] { "" }
    [one] { " " }Eén aanvraag was eerder: { $pending }.
   *[other] { " " }{ $count } aanvragen waren eerder, samen { $pending }.
}
found-published-ceiling-nothing-asked = Onder het subsidieplafond is nog { $left }.{ $count ->
    [0] { "" }
    [one] { " " }Eén aanvraag was eerder: { $pending }.
   *[other] { " " }{ $count } aanvragen waren eerder, samen { $pending }.
}
found-pot-unknown = Nog niet bekend uit welke pot dit komt.
found-no-ceiling = Voor deze pot is geen plafond vastgesteld.
found-no-costs-yet = Er zijn nog geen kosten ingevuld.
found-all-costs-count = Alle kosten tellen mee: { $counted }.
found-catering-does-not-count = Er telt { $counted } mee. Eten, drinken, servies en barbecue ({ $catering }) tellen niet mee.
found-other-costs-do-not-count = Er telt { $counted } mee. Voor { $other } is er een soort gekozen die de spelregel niet noemt.
found-catering-and-other-do-not-count = Er telt { $counted } mee. Eten, drinken, servies en barbecue ({ $catering }) tellen niet mee. Voor { $other } is er een soort gekozen die de spelregel niet noemt.
found-share-of-all-costs = De kosten zijn { $costs }. Daarvan is { $percent } procent { $share }.
found-share-of-counting-costs = De kosten die meetellen zijn { $costs }. Daarvan is { $percent } procent { $share }.

remedy-fill-in-asked = vul in hoeveel u vraagt.
remedy-ask-less = vraag { $less } minder of zoek dat elders.
remedy-pot-empty = zoek het geld elders of vraag het voor een volgend jaar; deze pot is op.
remedy-choose-kern = kies een kern van de gemeente.
remedy-fill-in-costs = vul in wat het gaat kosten.
remedy-fill-in-counting-costs = vul kosten in die meetellen, zoals geluid, versiering, spelmateriaal of prijsjes.
remedy-ask-for-counting-costs = vraag hoogstens { $counted }, of kijk of een kostenregel bij een andere soort hoort.

because-nothing-asked = nog niet is ingevuld wat u vraagt
because-most-per-application = er hoogstens { $most } naar één aanvraag kan
because-pot-has-left = er nog { $left } over is in de pot
because-pot-empty = de pot op is
because-published-ceiling-has-left = er nog { $left } over is onder het subsidieplafond (Awb, artikel 4:25)
because-published-ceiling-reached = het subsidieplafond is bereikt (Awb, artikel 4:25)
because-no-costs-yet = er nog geen kosten zijn ingevuld
because-counting-costs = er { $counted } aan kosten meetelt
because-share-of-costs = { $percent } procent van de kosten { $share } is
because-undivided = dit geld nog niet is verdeeld; eerst is een besluit nodig

## Time

found-in-time = Ontvangen op { $received }; het kan tot en met { $by }.
found-counts-for-this-year = Ontvangen op { $received }; tot en met { $last } telt het voor dit jaar.
found-counts-for-next-year = Ontvangen op { $received }; na { $last } telt het voor het volgende jaar.
found-done-by = Klaar op { $done }; het kan tot en met { $last }.
found-done-too-late = Klaar op { $done }; het moet klaar zijn op { $last }.
found-too-late = Ontvangen op { $received }; het kon tot en met { $by }. Dat is { $days ->
    [one] één dag
   *[other] { $days } dagen
} te laat.
found-no-date-yet = De datum van de activiteit is nog niet ingevuld.
found-days-ahead = { $between ->
    [one] De activiteit op { $from } is één dag na de aanvraag.
   *[other] De activiteit op { $from } is { $between } dagen na de aanvraag.
} Dat moet minstens { $days ->
    [one] één dag
   *[other] { $days } dagen
} zijn.
found-activity-over = De activiteit op { $from } was al geweest toen de aanvraag kwam. Een aanvraag moet minstens { $days ->
    [one] één dag
   *[other] { $days } dagen
} vooraf komen.

remedy-fill-in-date = vul de datum van de activiteit in.
remedy-ask-next-year = vraag het voor het volgende jaar opnieuw aan.
remedy-choose-next-year = kies { $year } als jaar.
remedy-be-done-earlier = zorg dat het klaar is op { $last }.
remedy-ask-next-year-or-depart = vraag het voor het volgende jaar opnieuw aan. Bij bijzondere omstandigheden kan de budgethouder met een reden afwijken (Awb, artikel 4:84).
remedy-ask-next-year-or-hardship = vraag het voor het volgende jaar opnieuw aan. Met een reden kan de budgethouder afwijken: { $clause }.
remedy-later-activity = kies een dag vanaf { $earliest }.

because-too-late = de aanvraag na { $by } kwam
because-counts-for-next-year = wat na { $last } binnenkomt, telt voor { $year }
because-done-too-late = het na { $last } pas klaar is
because-not-ahead = de aanvraag niet { $days ->
    [one] één dag
   *[other] { $days } dagen
} vooraf kwam

## Judged by people

found-no-reason-yet = De aanvrager heeft nog geen reden gegeven.
found-reason-given = De aanvrager gaf een reden. Is die genoeg?
found-view-meets = De kernverbinder vindt dat het voldoet. De budgethouder beoordeelt nog.
found-view-fails = De kernverbinder vindt dat het niet voldoet. De budgethouder beoordeelt nog.
found-view-question = De kernverbinder heeft een vraag. De budgethouder beoordeelt nog.
found-officer-meets = De budgethouder vindt dat het voldoet.
found-officer-fails = De budgethouder vindt dat het niet voldoet.
found-officer-question = De budgethouder heeft een vraag.

remedy-write-reason = schrijf op waarom de activiteit hieraan voldoet.
remedy-answer-question = beantwoord de vraag; daarna beoordeelt de budgethouder opnieuw.
remedy-change-plan = pas het plan aan of leg het beter uit; daarna beoordeelt de budgethouder opnieuw.

because-officer-fails = een voorwaarde is beoordeeld met ‘voldoet niet’

## Place and registers

found-no-kern-yet = Er is nog geen kern gekozen.
found-kern-unknown = Deze kern staat niet op de lijst van de gemeente.
found-kern-known = { $kern } staat op de lijst van de gemeente.
found-kern-other-postcode = { $kern } staat op de lijst van de gemeente. De postcode wijst op een andere kern; dat mag.
found-others-in-pot = { $others ->
    [0] Er is er nog geen; er
    [one] Er is er al één; er
   *[other] Er zijn er al { $others }; er
} { $count ->
    [one] kan er één zijn.
   *[other] kunnen er { $count } zijn.
}
found-convenant = Er is een geldig convenant.
found-no-convenant = Er is geen geldig convenant.
found-convenant-since = Het convenant geldt sinds { $from }.
found-convenant-not-yet = Het convenant geldt pas vanaf { $from }. Het gaat om { $day }.
found-convenant-ended = Het convenant gold tot en met { $until }. Het gaat om { $day }.
found-convenant-unknown = Niet bekend of er een convenant is.

remedy-place-taken = beëindig eerst de vorige toekenning, of wijs deze aanvraag af.
remedy-sign-convenant = sluit eerst een convenant met de gemeente.
remedy-look-up-convenant = zoek op of er een geldig convenant is.

because-kern-unknown = de kern niet op de lijst staat
because-place-taken = { $count ->
    [one] er al één is en er niet meer mag zijn
   *[other] er al { $count } zijn en er niet meer mogen zijn
}
because-no-convenant = er geen geldig convenant is

## Receipts of a claim

found-no-receipts-yet = Er zijn nog geen bonnen ingevuld.
found-receipts = { $count ->
    [one] Er is één bon van { $total }.
   *[other] Er zijn { $count } bonnen, samen { $total }.
}
found-receipt-claimed-before = Bon { $line } staat al in { $number }.
found-receipt-twice = Bon { $line } staat er twee keer in.

remedy-fill-in-receipts = vul de bonnen in.
remedy-receipt-twice = haal deze bon weg; elke bon telt één keer.

because-no-receipts-yet = er nog geen bonnen zijn ingevuld
because-receipts = de bonnen samen { $total } zijn
because-receipt-twice = een bon al eerder is ingediend

## Compared with earlier applications

found-no-area-yet = De straat of buurt is nog niet ingevuld.
found-no-activity-yet = De activiteit en de doelgroep zijn nog niet gekozen.
found-once-a-year-none = In { $year } is in deze straat of buurt niets van dezelfde soort gevonden.
found-once-a-year-same = In { $year } was er al zo'n activiteit of doelgroep in deze straat of buurt: { $number }.
found-once-a-year-alike = Dit lijkt op { $number } in { $year }. Is het dezelfde straat of buurt, en dezelfde activiteit of doelgroep?
found-unique-none = Er is geen eerder idee gevonden dat hierop lijkt.
found-unique-same = Voor een vergelijkbaar idee is hier eerder geld gegeven: { $number }.
found-unique-alike = Dit lijkt op { $number }. Is het een vergelijkbaar idee?
found-not-declared-one-off = De aanvrager heeft nog niet verklaard dat het eenmalig is.
found-one-off = De aanvrager verklaart dat het eenmalig is, en er is geen eerdere toekenning gevonden.
found-one-off-alike = Dit lijkt op { $number }, dat eerder geld kreeg. Is het hetzelfde initiatief?

remedy-fill-in-area = vul de straat of buurt in, of kies de hele kern.
remedy-choose-activity = kies de activiteit of de doelgroep.
remedy-compare-earlier = bekijk de eerdere aanvraag en beoordeel of het hetzelfde is.
remedy-once-a-year = kies een andere activiteit én een andere doelgroep, een andere straat of buurt, of een volgend jaar.
remedy-unique = vraag iets nieuws aan voor deze straat, buurt of kern.
remedy-declare-one-off = laat de aanvrager verklaren dat het initiatief eenmalig is.
remedy-one-off = vraag iets anders aan; voor dit initiatief is al eens geld gegeven.

because-once-a-year = er in { $year } al geld is gevraagd of gegeven voor deze activiteit of doelgroep
because-not-unique = er eerder geld was voor een vergelijkbaar idee
because-not-declared-one-off = nog niet is verklaard dat het eenmalig is
because-not-one-off = hier al eerder geld voor was

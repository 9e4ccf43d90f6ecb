### Geschillen: wat twee laptops deden zonder het van elkaar te weten, en wat u kunt kiezen.

## Wat er is gebeurd

dispute-title-last = Twee laptops hebben de laatste { $amount } van { $place ->
    [municipality] de gemeente
   *[other] { $place }
  } toegezegd
dispute-title-was-overspent = Uit de pot van { $place ->
    [municipality] de gemeente
   *[other] { $place }
  } ({ $scheme-nl }) was te veel toegezegd
dispute-title-overspent = Uit de pot van { $place ->
    [municipality] de gemeente
   *[other] { $place }
  } ({ $scheme-nl }) is { $amount } te veel toegezegd
dispute-title-decided-twice = Over { $number } in { $kern } is { $count ->
    [1] opnieuw
    [2] twee keer
    [3] drie keer
   *[other] { $count } keer
  } besloten
dispute-title-field-twice = Bij { $number } in { $kern } is { $field ->
    [ask-scheme] de regeling
    [ask-budget_year] het budgetjaar
    [ask-kern] de kern
    [ask-area] de straat of buurt
    [ask-whole_kern] de plek
    [ask-activity] de activiteit
    [ask-target_group] de doelgroep
    [ask-from] de eerste dag
    [ask-until] de laatste dag
    [ask-people] het aantal mensen
    [ask-costs] de lijst met kosten
    [ask-own_money] het eigen geld
    [ask-other_money] het geld van anderen
    [ask-asked] het gevraagde bedrag
    [ask-declared_open] de verklaring dat iedereen mee kan doen
    [ask-declared_one_off] de verklaring dat het eenmalig is
    [ask-received_on] de dag van ontvangst
    [ask-channel] hoe het binnenkwam
    [ask-signed_copy_seen] de handtekening
    [applicant-kind] het soort aanvrager
    [applicant-name] de naam
    [applicant-organisation] de organisatie
    [applicant-street] de straat
    [applicant-postcode] de postcode
    [applicant-place] de plaats
    [applicant-phone] het telefoonnummer
    [applicant-email] het e-mailadres
    [applicant-iban] het rekeningnummer
    [applicant-iban_holder] de naam bij de rekening
    [words-idea] het idee
    [words-plan] het plan
    [words-other-funders] wie er meebetaalt
    [words-received-reason] de reden van late invoer
    [words-cost] een omschrijving van de kosten
    [words-reason] een reden van de aanvrager
   *[other] een gegeven
  } op twee laptops anders ingevuld
dispute-title-late-decision = Over { $number } in { $kern } is besloten { $reason ->
    [late-bar] op een plek die al buiten gebruik was
   *[other] door iemand die dat niet meer mocht
  }
dispute-title-late-intake = { $number } in { $kern } is ingenomen { $reason ->
    [late-bar] op een plek die al buiten gebruik was
   *[other] door iemand die dat niet meer mocht
  }
dispute-title-successors = De regels van { $scheme-nl } voor { $year } zijn op twee laptops veranderd
dispute-title-late-application = { $number } in { $kern } was eerder ontvangen dan wat al is toegekend
dispute-title-mutual-bar = { $who ->
    [unknown] Een beheerder
   *[other] { $who }
  } en { $other ->
    [unknown] een andere beheerder
   *[other] { $other }
  } hebben elkaar buiten gebruik gesteld
dispute-title-clone = De plek van { $who ->
    [unknown] iemand
   *[other] { $who }
  }{ $laptop ->
    [unknown] {""}
   *[other] {" "}op { $laptop }
  } is op twee laptops tegelijk gebruikt
dispute-title-two-holders = { $scheme-nl ->
    [all] De potten
   *[other] De potten van { $scheme-nl }
  }{ $year ->
    [all] {""}
   *[other] {" "}voor { $year }
  } zijn aan twee plekken gegeven
dispute-title-after-takeover = { $number } in { $kern } is toegekend nadat de pot was overgenomen
dispute-title-after-closing = { $number } in { $kern } is toegekend uit { $year }, dat al gesloten was
dispute-title-roles-twice = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } kreeg op twee laptops andere rollen

## Wat het betekent

dispute-lead-pot = Geen van beiden deed iets fout: zij wisten het niet van elkaar. U kiest. Tot dan gaan er geen brieven en betalingen uit voor deze toezeggingen.
dispute-lead-pot-many = Niemand deed iets fout: in deze pot is meer toegezegd dan erin zit. U kiest. Tot dan gaan er geen brieven en betalingen uit voor deze toezeggingen.
dispute-lead-case = Geen van beiden deed iets fout: zij wisten het niet van elkaar. U kiest welk besluit geldt. Tot dan gaat er geen brief uit en wordt er niet betaald.
dispute-lead-field = Geen van beiden deed iets fout: zij wisten het niet van elkaar. Beide versies zijn bewaard; nu staat er wat er eerst stond. Tot u kiest, gaat er geen brief uit en wordt er niet betaald.
dispute-lead-late-decision = Wie besloot, wist nog niet dat het niet meer mocht. Het besluit is bewaard en telt nu niet mee. U kiest of het alsnog geldt.
dispute-lead-late-intake = Wie deze aanvraag innam, wist nog niet dat het niet meer mocht. De aanvraag is bewaard en telt nu niet mee. U kiest of zij alsnog meedoet.
dispute-lead-successors = Geen van beiden deed iets fout: zij wisten het niet van elkaar. Tot u kiest, gelden de regels van daarvoor.
dispute-lead-late-application = Wie toekende, kende deze aanvraag nog niet. In de pot zit nu minder dan zij vraagt. Wat is toegekend, blijft staan.
dispute-lead-mutual-bar = Geen van beiden kan nu nog iets doen. Met de hoofdsleutel uit de kluis kiest u wie verder mag.
dispute-lead-clone = Dat gebeurt als een laptop of een kopie van de gegevens op twee plaatsen is gebruikt. Alles is bewaard. Deze plek kan niets nieuws vastleggen.
dispute-lead-two-holders = Geen van beiden deed iets fout: zij wisten het niet van elkaar. Tot u kiest, kent niemand nieuw geld uit deze potten toe.
dispute-lead-after-takeover = Wie toekende, wist nog niet dat een ander de pot had overgenomen. Het geld blijft opzij staan. Tot u kiest, gaat er geen brief uit en wordt er niet betaald.
dispute-lead-after-closing = Geen van beiden deed iets fout: wie toekende, wist nog niet dat het jaar gesloten was, en wie het sloot, wist nog niet van deze toekenning. Het geld blijft opzij staan. Tot u kiest, gaat er geen brief uit en wordt er niet betaald.
dispute-lead-roles-twice = Geen van beiden deed iets fout: zij wisten het niet van elkaar. Nu geldt alleen wat in beide staat.

## Wat ieder deed

dispute-did-award = kende { $amount } toe
dispute-did-reject = wees de aanvraag af
dispute-did-not-take = nam de aanvraag niet in behandeling
dispute-did-withdraw = legde vast dat de aanvrager de aanvraag introk
dispute-did-forward = stuurde de aanvraag door
dispute-did-help-otherwise = hielp de aanvrager op een andere manier
dispute-did-choose = koos welk besluit geldt
dispute-did-scheme = veranderde de regels: { $amount } per pot
dispute-did-scheme-without-ceiling = veranderde de regels, zonder plafond
dispute-did-take-in = nam deze aanvraag in
dispute-did-give-roles = gaf andere rollen
dispute-did-bar = stelde de ander buiten gebruik
dispute-did-give-pots = gaf deze potten aan een plek
dispute-did-something = ging op deze laptop verder

dispute-knew-until = wist hier niets van; voor het laatst bijgewerkt met { $laptop ->
    [unknown] { $who ->
        [unknown] die laptop
       *[other] de laptop van { $who }
      }
   *[other] { $laptop }
  } tot { $day }
dispute-knew-nothing = wist hier niets van; had nog nooit iets ontvangen van { $laptop ->
    [unknown] { $who ->
        [unknown] die laptop
       *[other] de laptop van { $who }
      }
   *[other] { $laptop }
  }
dispute-knew-all = wist van de ander
dispute-knew-not-ended = { $reason ->
    [late-bar] wist niet dat de plek buiten gebruik was
   *[other] wist niet dat de rol was geëindigd
  }
dispute-knew-not-taken-over = wist niet dat de pot was overgenomen

dispute-letter-out = brief verstuurd op { $day }
dispute-letter-none = nog geen brief verstuurd

dispute-field-not-here = wat er staat, is op deze laptop niet bekend
dispute-field-empty = leeg
dispute-field-yes = ja
dispute-field-no = nee
dispute-field-costs = { $count ->
    [1] één regel, { $amount }
   *[other] { $count } regels, samen { $amount }
  }
dispute-field-amount = { $amount }
dispute-field-day = { $day }
dispute-field-words = “{ $value }”

## Wat u kunt kiezen

dispute-choice-award-stands = Het besluit van { $who ->
    [unknown] {""}
   *[other] { $who } van{" "}
  }{ $day } geldt: { $amount }
dispute-choice-decision-stands = Het besluit van { $who ->
    [unknown] {""}
   *[other] { $who } van{" "}
  }{ $day } geldt
dispute-then-decision-stands = Wat de ander besloot, vervalt. Was daarover al een brief verstuurd, stuur dan een nieuw besluit. U schrijft waarom.
dispute-then-award-stands = De toekenning blijft zoals zij is. U schrijft waarom.
dispute-choice-other-amount = Een ander bedrag
dispute-then-other-amount = U vult in hoeveel. Was er al een brief verstuurd, stuur dan een nieuw besluit. U schrijft waarom.
dispute-choice-reject = Toch afwijzen
dispute-then-reject = De aanvraag krijgt nu niets. Was er al een brief verstuurd, stuur dan een nieuw besluit. U schrijft waarom.
dispute-choice-only = { $case } krijgt { $amount }
dispute-then-only = { $others ->
    [1] De ander krijgt nu niets. U schrijft waarom.
   *[other] De anderen krijgen nu niets. U schrijft waarom.
  }
dispute-choice-amounts = { $count ->
    [1] Een ander bedrag
    [2] Allebei een deel
   *[other] Ieder een deel
  }
dispute-then-amounts = Samen hooguit { $room }. U vult in wie wat krijgt.
dispute-choice-more-money = Meer geld in de pot
dispute-then-more-money = Zet een beheerder een hoger plafond, dan is dit geschil vanzelf voorbij.
dispute-choice-accept = Het college betaalt het verschil
dispute-then-accept = Alle toezeggingen blijven staan, { $amount } boven het plafond. U vult nummer en datum van het collegebesluit in.
dispute-then-version = Zo legde { $who ->
    [unknown] iemand
   *[other] { $who }
  } het vast op { $day }.
dispute-choice-late-decision-counts = Het besluit geldt alsnog
dispute-then-late-decision-counts = Het geld gaat uit de pot en de brief kan uit. U schrijft waarom.
dispute-choice-late-decision-void = Het besluit geldt niet
dispute-then-late-decision-void = Het blijft bewaard zonder gevolg. Over de aanvraag moet nog worden besloten. U schrijft waarom.
dispute-choice-late-intake-counts = De aanvraag doet alsnog mee
dispute-then-late-intake-counts = Met hetzelfde nummer en dezelfde dag van ontvangst. U schrijft waarom.
dispute-choice-late-intake-void = De aanvraag doet niet mee
dispute-then-late-intake-void = Zij blijft bewaard zonder gevolg. Laat de aanvrager weten dat dit niet is ingenomen. U schrijft waarom.
dispute-choice-document = De regels van { $who ->
    [unknown] {""}
   *[other] { $who } van{" "}
  }{ $day } gelden
dispute-then-document = Voor nieuwe aanvragen. Wie al een aanvraag deed, houdt de regels van toen. U schrijft waarom.
dispute-choice-predecessor = De regels van daarvoor blijven gelden
dispute-then-predecessor = Beide veranderingen vervallen. U schrijft waarom.
dispute-choice-late-application-seen = Gezien: wat is toegekend, blijft zo
dispute-then-late-application-seen = De aanvraag wordt verder behandeld met wat er nog in de pot zit. U schrijft waarom.
dispute-choice-readmit = { $who ->
    [unknown] Deze beheerder
   *[other] { $who }
  } mag verder
dispute-then-readmit = De ander blijft buiten gebruik. U typt de hoofdsleutel van het blad uit de kluis.
dispute-choice-clone-bar = Deze plek buiten gebruik stellen
dispute-then-clone-bar = Wat tot nu toe is vastgelegd, blijft. De persoon krijgt een nieuwe plek. U schrijft waarom.
dispute-choice-holder = { $who ->
    [unknown] Deze plek
   *[other] { $who }
  }{ $laptop ->
    [unknown] {""}
   *[other] {" "}op { $laptop }
  } houdt de potten
dispute-then-holder = De ander stelt besluiten voortaan voor. U schrijft waarom.
dispute-choice-roles-twice = Rollen opnieuw geven
dispute-then-roles-twice = Wat u in Beheer geeft, geldt in plaats van beide.

dispute-locked-more-money = Kan hier niet: daarvoor is een besluit van de raad nodig.
dispute-locked-does-not-fit = Kan niet: in de pot is voor deze toezeggingen nog { $room }.
dispute-locked-roles-twice = Kan hier niet: geef de rollen opnieuw bij Beheer, Mensen.
dispute-locked-barred = Deze plek is al buiten gebruik. Meld de laptop opnieuw aan als nieuwe plek.

## Wat er is gekozen

dispute-chose-claim = Een van de besluiten geldt
dispute-chose-award = Toegekend: { $amount }
dispute-chose-reject = Afgewezen
dispute-chose-amounts = { $count ->
    [0] Niemand krijgt iets
    [1] Eén van de { $of } krijgt { $amount }
   *[other] { $count } van de { $of } krijgen samen { $amount }
  }
dispute-chose-accept = Het college betaalt het verschil: besluit { $number } van { $day }
dispute-chose-version = Een van de versies geldt
dispute-chose-counts = Telt alsnog mee
dispute-chose-void = Telt niet mee
dispute-chose-document = Een van de veranderingen geldt
dispute-chose-predecessor = De regels van daarvoor blijven gelden
dispute-chose-seen = Gezien
dispute-chose-barred = De plek van { $who ->
    [unknown] iemand
   *[other] { $who }
  } is buiten gebruik gesteld
dispute-chose-readmitted = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } is weer beheerder
dispute-chose-holder = { $who ->
    [unknown] Iemand
   *[other] { $who }
  } houdt deze potten

### Nieuwe aanvraag: het formulier, het antwoord ernaast en de regel eronder.

intake-choose = Kies
intake-choose-kern = Kies een kern
intake-choose-scheme = Kies een regeling
intake-kern = Kern
intake-scheme = Regeling
intake-fixed = Kern en regeling liggen vast sinds het indienen.
intake-idea = Wat is het idee?
intake-plan = Wat gaat u doen, en voor wie?
intake-reasons = Waarom past het?
intake-where = Waar, voor wie en wanneer?
intake-area = Straat of buurt
intake-whole-kern = Voor de hele kern
intake-activity = Soort activiteit
intake-target-group = Voor welke groep?
intake-from = Eerste dag
intake-until = Laatste dag
intake-people = Hoeveel mensen?
intake-people-no-number = Dit is geen aantal. Schrijf bijvoorbeeld 60.
intake-costs = Wat gaat het kosten?
intake-own-money = Betaalt u zelf
intake-other-money = Betalen anderen
intake-asked = Vraagt u van ons
intake-other-funders = Wie betaalt nog meer?
intake-who = Wie vraagt aan?
intake-name = Naam
intake-applicant-kind = Vraagt aan als
intake-organisation = Namens welke vereniging, stichting of bedrijf?
intake-street = Straat en huisnummer
intake-postcode = Postcode
intake-place = Plaats
intake-phone-or-email = Een telefoonnummer of een e-mailadres is genoeg.
intake-phone = Telefoon
intake-email = E-mail
intake-iban = Rekeningnummer (IBAN)
intake-iban-holder = Op naam van
intake-declares = Wat verklaart de aanvrager?
intake-declared-open = Iedereen in deze straat, buurt of kern mag meedoen. Niemand wordt uitgesloten.
intake-declared-one-off = Het is eenmalig.
intake-signed = Ik heb de ondertekende aanvraag gezien.
intake-received = Hoe kwam het binnen?
intake-received-on = Ontvangen op
intake-received-hint = Leeg betekent vandaag.
intake-channel = Langs welke weg?
intake-channel-hint = Aan tafel, per post …
intake-budget-year = Begrotingsjaar
intake-budget-year-hint = Uit de pot van dat jaar.
intake-year-follows = jaar van de activiteit
intake-received-reason = Waarom wordt het later ingevoerd dan het binnenkwam?
intake-papers = Papieren
intake-papers-hint = Sleep ze hierheen, of kies onderaan ‘Papier erbij’. Offerte, foto of getekende aanvraag. Hooguit 10 MB per papier: pdf, jpg, png of webp.
intake-decide-by = Ingediend vandaag? Dan hoort de aanvrager het uiterlijk { $day }.
intake-panel = Het antwoord
intake-conditions = Voorwaarden
intake-no-pot = Kies een kern en een regeling. Dan ziet u hier wat er nog is.
intake-missing = Dit is nog nodig.
intake-leave = Terug; het concept blijft bewaard
intake-begin-new = Nieuwe aanvraag beginnen

applicant-resident = inwoner
applicant-organisation = vereniging, stichting of groep
applicant-company = bedrijf
channel-table = aan tafel in de kern
channel-counter = aan de balie
channel-post = per post
channel-email = per e-mail
channel-web-form = via de website
channel-telephone = per telefoon
cost-kind-material = materiaal
cost-kind-hire = huur
cost-kind-printing = drukwerk
cost-kind-wages = loon
cost-kind-sound = geluid
cost-kind-decoration = versiering
cost-kind-play-material = spelmateriaal
cost-kind-prizes = kleine prijzen
cost-kind-food = eten
cost-kind-drink = drinken
cost-kind-tableware = servies
cost-kind-barbecue = barbecue
cost-kind-other = anders

bar-missing = Nog nodig:
bar-missing-more = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
  }
bar-saved = Concept bewaard om { $time }
bar-save-failed = Het concept is niet bewaard. { $why } Uw tekst staat er nog.
need-reason = reden
need-idea = idee
need-plan = wat u gaat doen
need-received-reason = reden van later invoeren
need-other-funders = andere betalers
need-ask-kern = kern
need-ask-scheme = regeling
need-ask-area = straat of buurt
need-ask-activity = soort activiteit
need-ask-target-group = groep
need-ask-from = eerste dag
need-ask-people = aantal mensen
need-ask-costs = kosten
need-ask-asked = bedrag
need-ask-channel = weg van binnenkomst
need-ask-received-on = dag van ontvangst
need-ask-signed-copy-seen = handtekening
need-applicant-kind = soort aanvrager
need-applicant-name = naam
need-applicant-organisation = organisatie
need-applicant-street = straat en huisnummer
need-applicant-postcode = postcode
need-applicant-place = plaats
need-applicant-phone = telefoon of e-mail
need-applicant-email = e-mail
need-applicant-iban = IBAN

pot-title = Pot van { $kern }
pot-title-municipality = Pot van de gemeente
pot-title-none = De pot
pot-aside = { $what }: { $ceiling }
pot-aside-none = { $what }: geen plafond vastgesteld
pot-as-of = Zoals deze laptop het weet: { $when }.
pot-pending = { $count ->
    [one] Eén eerdere aanvraag wacht nog op advies ({ $amount }) en gaat voor.
   *[other] { $count } eerdere aanvragen wachten nog op advies (samen { $amount }) en gaan voor.
  }
because = omdat { $why }.
because-and = { " " }en{ " " }
verdict-quote = Aanvrager schrijft: “{ $quote }”.
verdict-inference = { $place } (onze gevolgtrekking)
clock-time = { $time } uur
clock-today = vandaag
clock-moment = { $day }, { $time }

paper-close = Sluiten
paper-picture = Afbeelding { $name }
paper-save = { $name } bewaren
paper-saves = wordt bewaard waar u kiest
paper-saved = Bewaard als { $name }. Open het daar met uw eigen programma.
paper-keep = Bewaren
paper-refused = { $name } is niet toegevoegd. { $why }
paper-too-large = Het is groter dan 10 MB. Maak het kleiner en probeer het nog eens.
papers-added = { $count ->
    [one] 1 papier toegevoegd
   *[other] { $count } papieren toegevoegd
  }

discard-draft = Concept weggooien
discard-sure = Weet u het zeker? Het concept en zijn papieren verdwijnen.
discard-yes = Ja, weggooien
discard-no = Nee, bewaren

change-title-complete = Aanvulling op { $number }
change-title-correct = Typefout in { $number }
change-act-complete = Aanvulling vastleggen
change-act-correct = Verbetering vastleggen
change-back = Terug naar aanvraag { $number }
change-reason = Wat was er verkeerd getypt?
change-reason-needed = Schrijf kort wat er verkeerd stond. Dat komt in de geschiedenis.
change-on = Aanvulling ontvangen op
change-withheld = De gegevens van de aanvrager staan niet op deze laptop. Daarom kunt u deze aanvraag hier niet veranderen.

## In de plaats van een andere aanvraag

instead-of = Deze aanvraag komt in de plaats van { $number }
instead-ends = Beëindig { $number } als ik deze indien

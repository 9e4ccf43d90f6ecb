# Bewaren en inzage: de schermen.

administration-retention = Bewaren
administration-retention-what = Wat weg mag, wat moet blijven en waarom. Wissen gebeurt nooit vanzelf: de een stelt het voor, een ander bevestigt het.
administration-persons = Inzage
administration-persons-what = Alles wat u van één aanvrager of contactpersoon bewaart, op één blad. Iedereen mag daarom vragen (AVG, artikel 15).
page-person = Wat wij van u bewaren
page-certificate = Verklaring van vernietiging

erased-on = [gewist op { $day }]
erased-short = [gewist]
erased-case = Namen en eigen woorden zijn gewist op { $day }.
erased-case-why = Bedragen, data en besluiten blijven. Er kan niets meer bij.

retention-lead = { $count ->
    [0] Er is nu niets dat weg mag.
    [one] Eén aanvraag mag nu weg.
   *[other] { $count } aanvragen mogen nu weg.
}
retention-lead-held = { $count ->
    [one] Eén aanvraag is over de termijn, maar moet nog blijven.
   *[other] { $count } aanvragen zijn over de termijn, maar moeten nog blijven.
}
retention-lead-confirm = { $count ->
    [one] Eén voorstel wacht op een tweede persoon.
   *[other] { $count } voorstellen wachten op een tweede persoon.
}
retention-more = Er zijn er nog { $count }. Die ziet u als deze weg zijn.
retention-now = Mag nu weg
retention-held = Moet nog blijven
retention-late = Kwam later binnen van wat al gewist was
retention-late-why = Een laptop die van niets wist, schreef er nog iets bij. Wis dat ook.
retention-this-year = Mag later dit jaar weg
retention-number = Nummer
retention-scheme = Regeling
retention-kern = Kern
retention-until = Bewaren t/m
retention-term = Termijn
retention-why = Waarom nog niet
retention-tick = { $number } kiezen
retention-all = Alles kiezen
retention-terms = Hoe lang bewaart u wat?
retention-terms-from = Een termijn loopt vanaf de laatste dag dat er iets gebeurde: een besluit, een brief, een betaling.
retention-class = Soort
retention-years-head = Jaren
retention-source = Bron
retention-sentence = Ik stel voor om van { $what } te wissen: namen, adressen, rekeningen en eigen woorden. Samen { $pieces }. Bedragen, data en besluiten blijven.
retention-bodies = { $count ->
    [one] één stuk tekst
   *[other] { $count } stukken tekst
}
retention-papers = { $count ->
    [one] één papier
   *[other] { $count } papieren
}
retention-what = { $cases ->
    [one] één aanvraag
   *[other] { $cases } aanvragen
}
retention-propose = Stel voor om te wissen
retention-tick-first = Zet eerst het vinkje.
retention-proposed = Uw voorstel ligt klaar. Een ander bevestigt het.
retention-confirmed = Het is gewist op deze laptop. Maak een bestand, dan wissen de andere laptops het ook.
retention-dropped = Het voorstel is ingetrokken.
retention-by = { $who } stelde dit voor op { $day }.
retention-confirm-sentence = Ik bevestig: wis namen, adressen, rekeningen, eigen woorden en papieren van { $what }. Dit kan niemand terugdraaien.
retention-confirm = Wis nu
retention-own = U stelde dit zelf voor. Een ander moet het bevestigen.
retention-drop = Trek in
retention-numbers = Welke?
retention-ground = Grond: { $ground }.
retention-reason = Waarom: { $reason }
retention-proposals = Wacht op een tweede persoon
retention-erased = Wat gewist is
retention-erased-none = Er is nog niets gewist.
retention-erased-line = { $day }: { $cases ->
    [one] één aanvraag
   *[other] { $cases } aanvragen
}, door { $first } en { $second }
retention-laptops = { $awaited ->
    [0] Alle laptops hebben het gewist.
    [one] Eén laptop heeft nog niet laten weten dat het gewist is.
   *[other] { $awaited } laptops hebben nog niet laten weten dat het gewist is.
}
retention-certificate-of = Verklaring van { $day }
retention-backups = Oude reservekopieën en oude bestanden op een stick of schijf horen hier niet bij. Vernietig die zelf.

certificate-number = Kenmerk
certificate-what = Wat is vernietigd
certificate-what-text = Namen, adressen, telefoonnummers, e-mailadressen, rekeningnummers, eigen woorden en papieren van aanvragers.
certificate-cases = Aanvragen
certificate-years = Begrotingsjaren
certificate-bodies = Stukken tekst
certificate-papers = Papieren
certificate-ground = Grond
certificate-class = { $cases ->
    [one] één aanvraag
   *[other] { $cases } aanvragen
}: { $class }, { $years } jaar
certificate-who = Door wie
certificate-proposed = Voorgesteld door { $who } op { $day }
certificate-announced = Bevestigd door { $who } op { $day }
certificate-laptops = Op welke laptops
certificate-laptop-done = gewist op { $day }
certificate-laptop-open = nog niet gehoord
certificate-stays = Wat is gebleven: nummers, bedragen, data en besluiten. Daarin staan geen persoonsgegevens van aanvragers.
certificate-print = Druk af
certificate-back = Terug naar Bewaren
certificate-sign = Handtekening

persons-words = Naam, rekeningnummer, e-mail of telefoon
persons-words-hint = Bijvoorbeeld Jansen, of NL91 ABNA 0417 1643 00
persons-find = Zoek
persons-nobody = Niemand gevonden. Kijk of u het goed schreef, of zoek op iets anders.
persons-more = Er zijn er meer. Schrijf meer woorden om minder te vinden.
persons-found = Gevonden
persons-choose = Kies wat van deze persoon is. Kernkas legt bij elkaar wat hetzelfde adres of dezelfde rekening heeft.
persons-nameless = zonder naam
persons-show = Toon wat wij bewaren
persons-none-chosen = Kies eerst wat van deze persoon is.
persons-entry = register: { $title }
persons-draft = concept op deze laptop
persons-case = aanvraag { $title }

person-lead = Dit bewaart de gemeente { $municipality } van { $name }, op { $day }.
person-lead-nameless = Dit bewaart de gemeente { $municipality } op { $day }.
person-print = Druk af
person-save = Bewaar als bestand
person-save-title = Bewaar dit overzicht
person-saved = Bewaard als { $file }.
person-to-find = Terug naar Inzage
person-case = Aanvraag { $title }
person-entry = Register: { $title }
person-draft = Concept, nog niet ingediend
person-about = { $about }: { $state }.
person-told = Wat er staat, en waar het vandaan komt
person-told-by = { $day }, ingevoerd door { $who }
person-told-somebody = iemand
person-replaced = later veranderd
person-papers = Papieren
person-paid = Betaald
person-paid-line = { $amount } op { $day }
person-kept = Bewaren tot en met { $day }, want: { $class } ({ $source }).
person-kept-open = Er is nog geen besluit. De bewaartermijn begint daarna.
person-kept-entry = Blijft zolang deze in het register staat.
person-kept-draft = Blijft tot het is ingediend of weggegooid.
person-hold = Mag nu niet weg: { $hold }.
person-erased = Gewist op { $day }.
person-elsewhere = { $count ->
    [one] Eén stuk tekst is hier niet: het is gewist, of staat op een andere laptop.
   *[other] { $count } stukken tekst zijn hier niet: ze zijn gewist, of staan op een andere laptop.
}
person-nothing = Hier staat niets meer van deze persoon.
person-rights = Waarom en voor wie
person-rights-purpose = Wij gebruiken deze gegevens om over subsidie te beslissen en die te betalen. Dat is onze wettelijke taak (AVG, artikel 6, lid 1, c en e; Awb, titel 4.2).
person-rights-who = Wie ze ziet: kernverbinders van de kern, budgethouders en beheerders van de gemeente. Wij geven ze aan niemand anders, behalve aan de bank om te betalen.
person-rights-yours = Klopt iets niet? Vraag ons om het te verbeteren. U kunt ook vragen om iets te wissen, of bezwaar maken. Bent u het niet met ons eens? Dan kunt u klagen bij de Autoriteit Persoonsgegevens.
person-rights-source = Alles komt van uzelf, of van wie de aanvraag met u invulde.

person-field-name = Naam
person-field-organisation = Organisatie
person-field-street = Straat en huisnummer
person-field-postcode = Postcode
person-field-place = Plaats
person-field-phone = Telefoon
person-field-email = E-mail
person-field-iban = Rekeningnummer
person-field-iban-holder = Op naam van
person-word-idea = Idee
person-word-plan = Plan
person-word-other-funders = Wie nog meer betaalt
person-word-received-reason = Waarom later ingevoerd
person-word-missing = Wat er nog miste
person-word-discussed-with = Besproken met
person-word-discussed-outcome = Wat daaruit kwam
person-word-advice = Advies
person-word-decision = Reden van het besluit
person-word-cost = Kostenregel
person-word-supplier = Winkel op de bon
person-word-receipt = Nummer van de bon
person-word-reason = Eigen reden
person-word-view = Wat de kernverbinder vindt
person-word-judgement = Reden van de beoordeling
person-word-departure = Reden om af te wijken
person-word-correction = Reden van de verbetering
person-word-ending = Reden van het einde
person-word-other = Andere woorden

person-kept-source = Selectielijst gemeenten 2020
person-file-name = wat-wij-bewaren-{ $day }.txt
person-to-case = Naar de aanvraag
person-word-rectification = Reden van de verbetering

rectify-open = Verbeter gegevens
rectify-title = Verbeter wat niet klopt
rectify-where = In welke aanvragen?
rectify-why = Waarom?
rectify-first = Verander een veld, kies minstens één aanvraag en schrijf waarom.
rectify-sentence = Ik verbeter { $what } in { $where }. Wat er stond, blijft te zien.
rectify-act = Verbeter
rectify-done = { $count ->
    [one] Verbeterd in één aanvraag.
   *[other] Verbeterd in { $count } aanvragen.
}
rectify-some-refused = Niet overal is het gelukt.

erase-open = Stel wissen voor
erase-title = Wissen op verzoek
erase-law = Iemand mag vragen om gewist te worden (AVG, artikel 17). Zolang u iets moet bewaren, hoeft dat niet. Hieronder staat bij elk tot wanneer u bewaart.
erase-which = Wat gaat er weg?
erase-why = Waarom is er geen reden meer om te bewaren?
erase-why-hint = De tweede persoon leest dit. Noem de persoon niet bij naam.
erase-what = { $count ->
    [1] 1 onderdeel
   *[other] { $count } onderdelen
  }

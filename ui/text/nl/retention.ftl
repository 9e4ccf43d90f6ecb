# Bewaren en wissen: termijnen, waarom iets nog niet weg mag, en wat er niet kan.

retention-class-granted = toegekend, met verantwoording
retention-class-granted-freely = toegekend, zonder verantwoording
retention-class-refused = afgewezen
retention-class-ended = beëindigd of teruggevorderd
retention-class-aborted = ingetrokken of niet behandeld
retention-class-objection = bezwaar over geld
retention-class-payment = betaling

retention-hold-undecided = er is nog geen besluit
retention-hold-unsent = er is een brief nog niet verstuurd
retention-hold-disputed = er is een geschil tussen laptops
retention-hold-to-pay = er moet nog geld worden betaald
retention-hold-to-recover = er moet nog geld terugkomen
retention-hold-unsettled = het geld is nog niet verantwoord of vastgesteld
retention-hold-objection = er loopt bezwaar, of bezwaar kan nog
retention-hold-newer = een nieuwere versie van Kernkas is nodig

erasure-ground-expired = de bewaartermijn is voorbij
erasure-ground-request = verzoek van de persoon (AVG, artikel 17)

refusal-erasure-held = { $number } kan nog niet worden gewist: { $hold ->
    [undecided] er is nog geen besluit
    [unsent] er is een brief nog niet verstuurd
    [disputed] er is een geschil tussen laptops
    [to-pay] er moet nog geld worden betaald
    [to-recover] er moet nog geld terugkomen
    [unsettled] het geld is nog niet verantwoord of vastgesteld
    [objection] er loopt bezwaar, of bezwaar kan nog
   *[newer] een nieuwere versie van Kernkas is nodig
}. Rond dat eerst af.
refusal-erasure-term-runs = { $number } bewaart u nog tot en met { $until }. Kies een andere aanvraag.
refusal-erasure-nothing-left = Van { $number } is hier niets meer te wissen.
refusal-erased = Namen en eigen woorden van deze aanvraag zijn gewist op { $on }. Er kan niets meer bij.
refusal-erasure-own-proposal = U stelde dit zelf voor. Vraag een ander om het te bevestigen.
refusal-erasure-not-proposed = Dit voorstel wacht niet meer. Iemand bevestigde het al, of trok het in.
refusal-erasure-count = Kies er minstens één, en hoogstens { $most } tegelijk.

person-told-in-register = In het register gezet.
person-told-in-draft = In een concept gezet.
history-erased = Namen en eigen woorden gewist op { $day }.
history-rectified = Persoonsgegevens verbeterd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }, met een reden.

### Vandaag: wat wacht er op mij?

today-waiting = { $count ->
    [0] Er wacht niets op u.
    [1] Eén ding wacht op u.
    [2] Twee dingen wachten op u.
    [3] Drie dingen wachten op u.
    [4] Vier dingen wachten op u.
    [5] Vijf dingen wachten op u.
    [6] Zes dingen wachten op u.
    [7] Zeven dingen wachten op u.
    [8] Acht dingen wachten op u.
    [9] Negen dingen wachten op u.
    [10] Tien dingen wachten op u.
    [11] Elf dingen wachten op u.
    [12] Twaalf dingen wachten op u.
   *[other] { $count } dingen wachten op u.
  }
today-late = { $count ->
    [1] Eén is te laat.
    [2] Twee zijn te laat.
    [3] Drie zijn te laat.
    [4] Vier zijn te laat.
    [5] Vijf zijn te laat.
    [6] Zes zijn te laat.
    [7] Zeven zijn te laat.
    [8] Acht zijn te laat.
    [9] Negen zijn te laat.
    [10] Tien zijn te laat.
    [11] Elf zijn te laat.
    [12] Twaalf zijn te laat.
   *[other] { $count } zijn te laat.
  }
today-first = Eerst dit
today-week = Deze week
today-week-until = tot en met { $day }
today-later = Daarna
today-drafts = Verder met uw concept
today-draft-nameless = Nog zonder idee
today-draft-saved = Bewaard op { $when }
today-draft-open = Verder
today-until = t/m { $day }
today-was-until = moest uiterlijk { $day }
today-no-term = Kan nu
today-since = sinds { $day }
today-stood-still = { $until }, stond { $days } d. stil
today-moved = { $until }, { $because ->
    [day-off-saturday] na het weekend
    [day-off-sunday] na het weekend
    [day-off-new-year] na Nieuwjaar
    [day-off-good-friday] na Goede Vrijdag
    [day-off-easter-monday] na Pasen
    [day-off-ascension] na Hemelvaart
    [day-off-whit-monday] na Pinksteren
    [day-off-kings-day] na Koningsdag
    [day-off-liberation-day] na Bevrijdingsdag
    [day-off-christmas] na Kerst
   *[other] na een vrije dag
  }
today-act-advise = Adviseren
today-act-decide = Besluiten
today-act-complete = Aanvullen
today-act-announce = Versturen
today-act-take-up = Opnemen
today-act-approve-payment = Goedkeuren
today-act-note-paid = Betalen
today-act-account = Navragen
today-act-settle = Vaststellen
today-act-send-ruling = Versturen
today-act-note-view = Navragen
today-act-rule = Besluiten
today-act-recover = Terugvragen
today-act-note-returned = Navragen
today-act-decide-objection = Beslissen
today-act-send-objection = Versturen
today-act-carry-out-objection = Uitvoeren
today-act-stop-penalty = Besluiten
today-act-pay-penalty = Betalen
today-act-choose = Kiezen
today-act-of = { $act }: { $idea }
today-more = { $count ->
    [1] Nog één, tot en met { $day }
    [2] Nog twee, tot en met { $day }
    [3] Nog drie, tot en met { $day }
    [4] Nog vier, tot en met { $day }
    [5] Nog vijf, tot en met { $day }
    [6] Nog zes, tot en met { $day }
    [7] Nog zeven, tot en met { $day }
    [8] Nog acht, tot en met { $day }
    [9] Nog negen, tot en met { $day }
    [10] Nog tien, tot en met { $day }
    [11] Nog elf, tot en met { $day }
    [12] Nog twaalf, tot en met { $day }
   *[other] Nog { $count }, tot en met { $day }
  }
today-all = Alles wat nog besloten moet worden
today-elsewhere = { $count ->
    [1] Eén aanvraag wacht op iemand anders.
    [2] Twee aanvragen wachten op iemand anders.
    [3] Drie aanvragen wachten op iemand anders.
    [4] Vier aanvragen wachten op iemand anders.
    [5] Vijf aanvragen wachten op iemand anders.
    [6] Zes aanvragen wachten op iemand anders.
    [7] Zeven aanvragen wachten op iemand anders.
    [8] Acht aanvragen wachten op iemand anders.
    [9] Negen aanvragen wachten op iemand anders.
    [10] Tien aanvragen wachten op iemand anders.
    [11] Elf aanvragen wachten op iemand anders.
    [12] Twaalf aanvragen wachten op iemand anders.
   *[other] { $count } aanvragen wachten op iemand anders.
  }
today-choose = kiezen
today-open = openen
today-empty-intake = Hier staan de aanvragen die op uw advies of besluit wachten, en uw eigen concepten. Begin met een aanvraag van een inwoner.
today-empty-reader = Hier staat wat op iemand wacht. U leest alleen mee, dus hier blijft het leeg.
today-empty-administrator = Hier staat wat op u wacht. U beheert; aanvragen neemt een kernverbinder of budgethouder in.
today-left = Hoeveel is er nog?
today-left-of = Leefbaarheidsbudget { $year }
today-kern-filter = Kies een kern
today-kern-none = Geen kern die zo heet.
today-kern-show = Toon de aanvragen van { $kern }
today-spent = uitgegeven
today-reserved = gereserveerd
today-one-administrator = Er is nog maar één beheerder.
today-one-administrator-why = Gaat die weg, dan kan niemand meer iets instellen. Geef een tweede persoon ook die rol.
today-one-administrator-act = Naar Beheer
today-disputes = { $count ->
    [1] Er is een geschil.
   *[other] Er zijn { $count } geschillen.
  }
today-settle = { $count ->
    [1] Een geschil om te regelen
   *[other] { $count } geschillen om te regelen
  }
today-disputes-why = Tot iemand kiest, gaan er geen brieven en betalingen over uit.
today-disputes-act = { $count ->
    [1] Naar het geschil
   *[other] Naar de geschillen
  }

today-erasure-confirm = { $count ->
    [1] Eén voorstel om te wissen wacht op een tweede persoon.
   *[other] { $count } voorstellen om te wissen wachten op een tweede persoon.
  }
today-retention-past = { $count ->
    [1] Van één aanvraag is de bewaartermijn voorbij.
    [1000] Van duizend of meer aanvragen is de bewaartermijn voorbij.
   *[other] Van { $count } aanvragen is de bewaartermijn voorbij.
  }
today-retention-act = Naar Bewaren

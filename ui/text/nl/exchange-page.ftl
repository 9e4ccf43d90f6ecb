### Uitwisselen: bestanden innemen en maken, wie is hoe ver, en wat er eerder is gebeurd.

exchange-page-steps = Stappen
exchange-page-look = Bekijken
exchange-page-take-in = Innemen
exchange-page-send-back = Terugsturen
exchange-page-busy = Bezig

exchange-page-come = Een bestand innemen
exchange-page-come-why = Kies het, of sleep het op dit venster. U ziet eerst wat erin zit; er verandert nog niets.
exchange-page-choose = Kies een bestand
exchange-page-go = Een bestand maken
exchange-page-go-behind = Nog niet alles hebben: { $names }.
exchange-page-go-nothing = Iedereen heeft al wat u hebt. U kunt altijd opnieuw een bestand maken.
exchange-page-go-nobody = Er is nog geen andere laptop om iets voor te maken.
exchange-page-go-locked = Een beheerder laat bij Beheer, Mensen een laptop toe.
exchange-page-let-in = Laat een laptop toe
exchange-page-make = Maak een bestand

exchange-page-file-of = Bestand van { $name }
exchange-page-whole = Echt en heel
exchange-page-period = Periode
exchange-page-period-of = { $from } tot en met { $to }
exchange-page-in-it = Erin
exchange-page-nothing-new = Niets nieuws: u hebt dit al.
exchange-page-missing = Ontbreekt
exchange-page-missing-nothing = niets; sluit aan op wat u al hebt
exchange-page-changes = Dit verandert er
exchange-page-not-yet = Nog niets is opgeslagen.
exchange-page-kern = Kern
exchange-page-what = Wat
exchange-page-now-left = Nu over
exchange-page-then-left = Straks over
exchange-page-same = blijft gelijk
exchange-page-municipality = Hele gemeente
exchange-page-no-pots = In de potten verandert niets.
exchange-page-cases-show = { $count ->
    [one] Bekijk de verandering in 1 aanvraag
   *[other] Bekijk de veranderingen in { $count } aanvragen
  }
exchange-page-cases-hide = Verberg de aanvragen
exchange-page-idea-elsewhere = Het idee staat niet op deze laptop
exchange-page-no-clash = Er ontstaat geen nieuw geschil.
exchange-page-clashes = { $count ->
    [one] Er ontstaat 1 geschil.
   *[other] Er ontstaan { $count } geschillen.
  }
exchange-page-clashes-after = U kiest daarna hoe het verder gaat. Er gaat niets verloren.
exchange-page-taking = Bezig met innemen …
exchange-page-leave = Niet innemen
exchange-page-another = Kies een ander bestand
exchange-page-again = Bekijk het opnieuw
exchange-page-looking = Bezig met bekijken: { $file } …
exchange-page-waiting = { $count ->
    [one] Hierna wacht nog 1 bestand.
   *[other] Hierna wachten nog { $count } bestanden.
  }
exchange-page-taken = Het bestand van { $name } is ingenomen
exchange-page-next = Bekijk het volgende bestand
exchange-page-back-to = Maak een bestand terug
exchange-page-ready = Klaar

exchange-page-make-for = Een bestand maken
exchange-page-whom = Voor wie?
exchange-page-everybody = Iedereen
exchange-page-everybody-why = Alle laptops kunnen het lezen, behalve die buiten gebruik zijn gesteld.
exchange-page-some = Kies voor wie
exchange-page-some-missing = Kies ten minste één laptop.
exchange-page-much = Hoeveel?
exchange-page-lacking = Wat zij nog missen
exchange-page-lacking-why = Alles waarvan u niet zeker weet dat zij het hebben.
exchange-page-everything = Alles vanaf het begin
exchange-page-everything-why = Voor een nieuwe laptop, of als er een bestand kwijt is.
exchange-page-preview-for = Voor { $names }.
exchange-page-preview = { $actions ->
    [one] 1 stap
   *[other] { $actions } stappen
  } in { $cases ->
    [one] 1 aanvraag
   *[other] { $cases } aanvragen
  }, { $papers ->
    [0] geen papieren
    [one] 1 papier
   *[other] { $papers } papieren
  }; hoogstens ongeveer { $size }.
exchange-page-preview-nothing = Zij hebben alles al. Het bestand vertelt hun alleen wat u hebt.
exchange-page-save = Bewaar het bestand
exchange-page-save-again = Bewaar het nog een keer
exchange-page-saving = Bezig met bewaren …
exchange-page-saved = Bewaard: { $file } ({ $size }).
exchange-page-saved-do = Geef het mee op een stick, zet het in een gedeelde map of mail het. Alleen voor wie het is gemaakt, kan het openen.
exchange-page-back = Terug

exchange-page-how-far = Wie is hoe ver
exchange-page-this-laptop = Deze laptop
exchange-page-me = { $name }, deze laptop
exchange-page-here = werkt ook op deze laptop
exchange-page-never-heard = nog niets gehoord
exchange-page-heard-days = { $days ->
    [1] gisteren
   *[other] { $days } dagen geleden
  }
exchange-page-behind = { $count ->
    [0] heeft alles
    [one] mist misschien 1 stap
   *[other] mist misschien { $count } stappen
  }
exchange-page-unread = kan nog geen bestand krijgen
exchange-page-standing-barred = buiten gebruik gesteld
exchange-page-standing-frozen = staat stil: op twee laptops gebruikt
exchange-page-standing-catching-up = teruggezet, haalt nog in
exchange-page-held = Er wacht iets op een eerder bestand
exchange-page-history = Eerdere bestanden
exchange-page-history-in = Ingenomen van { $names }: { $count ->
    [0] niets nieuws
    [one] 1 nieuwe stap
   *[other] { $count } nieuwe stappen
  }
exchange-page-history-out = Gemaakt voor { $names }: { $count ->
    [one] 1 stap
   *[other] { $count } stappen
  }
exchange-page-history-file = { $file }, bestand { $number }, { $count ->
    [one] 1 stap
   *[other] { $count } stappen
  }.
exchange-page-history-all = Toon alle { $count }
exchange-page-history-less = Toon minder
exchange-page-today = vandaag
exchange-page-yesterday = gisteren

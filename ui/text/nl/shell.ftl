### Words of the window around every page.

app-name = Kernkas
skip-to-page = Naar de pagina
rail-name = Pagina’s
rail-menu = Menu
page-today = Vandaag
page-applications = Aanvragen
page-new-application = Nieuwe aanvraag
page-budget = Budget
page-exchange = Uitwisselen
page-administration = Beheer
page-application = Aanvraag
page-receipt = Ontvangstbewijs
top-year = Jaar
top-kern = Kern
top-all-kernen = Alle kernen
top-search = Zoek een aanvraag, kern of pagina
top-saved = Opgeslagen op deze laptop
top-saved-short = Opgeslagen
top-switch = Iemand anders
top-lock = Vergrendel
top-theme = Kleuren
top-theme-system = zoals de laptop
top-theme-light = licht
top-theme-dark = donker
top-language = Taal
language-nl = Nederlands
language-en = English
shell-sample = Voorbeeldgemeente – alles is verzonnen
shell-municipality = Gemeente { $name }
shell-keys = Alle toetsen
shell-back = Terug
shell-palette = Zoeken en springen
top-disputes = { $count ->
    [one] 1 geschil
   *[other] { $count } geschillen
  }
top-held = { $count ->
    [one] 1 stap wacht
   *[other] { $count } stappen wachten
  }
shell-catching-up = Deze laptop is teruggezet en haalt nog in.
shell-catching-up-do = Tot dan kunt u geen geld toezeggen of betalen. Neem de nieuwste bestanden van de anderen in.
shell-catching-up-awaited = Nog geen nieuw bestand van: { $laptops }. Bewaar eerst een bestand voor iedereen, en laat dat daar innemen.
shell-catching-up-all-told = Komt er niets meer? Vraag een beheerder om deze plek vrij te geven.
shell-catching-up-go = Naar Uitwisselen
page-failed = Deze pagina kan niet worden getoond. Wat u hebt ingevoerd, is bewaard. Sluit Kernkas en open het opnieuw.

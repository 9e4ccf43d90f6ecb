### Words of the window around every page.

app-name = Kernkas
skip-to-page = Skip to the page
rail-name = Pages
rail-menu = Menu
page-today = Today
page-applications = Applications
page-new-application = New application
page-budget = Budget
page-exchange = Exchange
page-administration = Settings
page-application = Application
page-receipt = Receipt
top-year = Year
top-kern = Kern
top-all-kernen = All kernen
top-search = Find an application, kern or page
top-saved = Saved on this laptop
top-saved-short = Saved
top-switch = Someone else
top-lock = Lock
top-theme = Colours
top-theme-system = as the laptop
top-theme-light = light
top-theme-dark = dark
top-language = Language
language-nl = Nederlands
language-en = English
shell-sample = Sample municipality – everything is made up
shell-municipality = Municipality of { $name }
shell-keys = All keys
shell-back = Back
shell-palette = Search and go
top-disputes = { $count ->
    [one] 1 dispute
   *[other] { $count } disputes
  }
top-held = { $count ->
    [one] 1 step waits
   *[other] { $count } steps wait
  }
shell-catching-up = This laptop was put back and is still catching up.
shell-catching-up-do = Until then you cannot promise or pay money. Take in the newest files from the others.
shell-catching-up-awaited = No new file yet from: { $laptops }. Save a file for everybody first, and have it taken in there.
shell-catching-up-all-told = Will nothing more come? Ask an administrator to release this seat.
shell-catching-up-go = To Exchange
page-failed = This page cannot be shown. What you entered is kept. Close Kernkas and open it again.

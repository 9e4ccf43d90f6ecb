### Wat de kern van het programma zelf zegt: bij Vandaag, in de geschiedenis, en als er iets misgaat.

## Vandaag

today-detail-submitted = nog geen advies
today-detail-completed = aangevuld, nog geen advies
today-detail-advice-award = advies: toekennen
today-detail-advice-part = advies: een deel
today-detail-advice-reject = advies: afwijzen
today-detail-proposed = voorgesteld besluit; u houdt de pot
today-detail-room = op de wachtlijst; er is weer { $left }
today-detail-approve-payment = betaling, tweede persoon keurt goed
today-detail-note-paid = goedgekeurd, nog niet betaald
today-detail-account = nog niets laten zien
today-detail-settle = verantwoording is binnen
today-detail-send-ruling = besluit over het geld, nog niet verstuurd
today-detail-note-view = zienswijze gevraagd
today-detail-rule = zienswijze is binnen; betalen wacht
today-detail-recover = te veel betaald, nog niet teruggevraagd
today-detail-note-returned = teruggevraagd, nog niet terug
today-detail-decide-objection = bezwaar
today-detail-send-objection = besluit op bezwaar, nog niet verstuurd
today-detail-carry-out-objection = gegrond bezwaar, nog niet uitgevoerd
today-detail-stop-penalty = in gebreke gesteld; daarna kost elke dag geld
today-detail-pay-penalty = dwangsom, uiterlijk dan vaststellen en betalen
today-detail-term-ended = aanvullen kon tot en met { $day }
today-detail-decided = { $state ->
    [awarded] toegekend, nog niet verstuurd
    [awarded-in-part] deels toegekend, nog niet verstuurd
    [rejected] afgewezen, nog niet verstuurd
    [not-taken] niet in behandeling genomen, nog niet verstuurd
   *[other] besloten, nog niet verstuurd
  }

## De stappen van een aanvraag

track-on = { $day }
track-by = uiterlijk { $day }
track-until = tot en met { $day }
track-ended = { $state ->
    [withdrawn] ingetrokken op { $day }
    [forwarded] doorgestuurd op { $day }
    [helped-otherwise] anders geholpen op { $day }
   *[other] { $day }
  }

## Geschiedenis

history-submitted = Ingenomen door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-submitted-later = Ontvangen op { $received }, ingenomen door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-completion-asked = Om aanvulling gevraagd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }. Dat kan tot en met { $until }; de tijd staat stil.
history-completed = Aangevuld op { $day }, verwerkt door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-advised-award = Advies van { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: { $amount } toekennen.
history-advised-reject = Advies van { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: afwijzen.
history-judged = “{ $condition-nl }” beoordeeld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: { $judged ->
    [meets] voldoet
    [fails] voldoet niet
   *[other] vraag
  }.
history-departed = Afgeweken van “{ $condition-nl }” door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }, met een reden.
history-proposed = Voorgesteld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: { $amount }.
history-settled-claim = Geschil geregeld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: een van de besluiten geldt, met een reden.
history-settled-award = Geschil geregeld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: { $amount } toegekend, met een reden.
history-settled-reject = Geschil geregeld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: afgewezen, met een reden.
history-field-settled = Geschil over een gegeven geregeld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-awarded = Besloten door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }{ $basis ->
    [college] , naar het besluit van het college
   *[other] {""}
  }: { $amount } { $form ->
    [directe-vaststelling] direct vastgesteld
   *[other] verleend
  }, met { $left } over in de pot.
history-awarded-without-ceiling = Besloten door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }{ $basis ->
    [college] , naar het besluit van het college
   *[other] {""}
  }: { $amount } { $form ->
    [directe-vaststelling] direct vastgesteld
   *[other] verleend
  }. Voor deze pot is geen plafond vastgesteld.
history-rejected = Besloten door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }{ $basis ->
    [college] , naar het besluit van het college
   *[other] {""}
  }: afgewezen.
history-not-taken = Besloten door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }: niet in behandeling genomen.
history-withdrawn = Ingetrokken door de aanvrager; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-forwarded = Doorgestuurd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-helped-otherwise = De aanvrager is op een andere manier geholpen; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }.
history-announced = Het besluit is verstuurd op { $day }; vastgelegd door { $who ->
    [unknown] iemand
   *[other] { $who }
  }.
history-corrected = Typefout hersteld door { $who ->
    [unknown] iemand
   *[other] { $who }
  } op { $day }, met een reden.

## Nummers

number-slip = Dit nummer klopt niet: er is een teken verkeerd verstaan of getypt. Kijk het nummer na, teken voor teken.

## Als er iets niet kan of misgaat

fault-locked = Kernkas is vergrendeld. Ontgrendel het eerst met uw wachtwoordzin.
fault-wrong-passphrase = Deze wachtwoordzin klopt niet. Typ hem opnieuw; let op hoofdletters.
fault-try-again-in = { $seconds ->
    [1] Dit ging een paar keer mis. Wacht nog 1 seconde en probeer het dan opnieuw.
   *[other] Dit ging een paar keer mis. Wacht nog { $seconds } seconden en probeer het dan opnieuw.
  }
fault-wrong-recovery-key = Dit is niet de herstelsleutel van deze gegevens. Neem het blad uit de kluis dat bij deze gemeente hoort.
fault-printed-key = In deze sleutel zit een typefout. Typ hem over van het blad, in groepjes.
fault-passphrase-rules = Deze wachtwoordzin kan niet. Neem een zin van minstens twaalf tekens, zonder onzichtbare tekens.
fault-bad-name = Deze naam kan niet. Gebruik 1 tot en met 100 zichtbare tekens.
fault-newer-file = Deze gegevens zijn gemaakt met een nieuwere versie van Kernkas. Er is niets veranderd. Werk Kernkas op deze laptop bij en open ze opnieuw.
fault-already-there = Hier staan al gegevens van Kernkas, of een bestand met deze naam. Er is niets overschreven. Open wat er staat, of kies een lege map of een andere naam.
fault-already-open = Kernkas is met deze gegevens al open, in een ander venster of programma. Ga daarheen, of sluit het eerst.
fault-network-drive = Deze map staat op een netwerkschijf. Daar kunnen de gegevens beschadigd raken. Kies een map op de laptop zelf.
fault-keys-damaged = De sleutels op deze laptop zijn beschadigd of veranderd. Er is niets weggegooid. Zet een reservekopie terug, of gebruik de herstelsleutel uit de kluis. Voor wie helpt: { $detail }
fault-database-damaged = Het bestand met de gegevens is beschadigd of past niet bij deze sleutels. Er is niets veranderd. Zet een reservekopie terug. Voor wie helpt: { $detail }
fault-database-missing = Het bestand met de gegevens staat niet in deze map. Kies de goede map, of zet een reservekopie terug. Voor wie helpt: { $detail }
fault-restore-office-here = In deze map staan al gegevens van Kernkas. Er is niets veranderd. Sluit Kernkas, geef de map { $folder } een andere naam en zet de kopie dan terug.
fault-restore-no-keys = Naast deze kopie staan de sleutels niet. Zet { $keys } in dezelfde map en kies de kopie opnieuw.
fault-restore-not-a-backup = Dit is geen goede reservekopie: het bestand is beschadigd, of het is van iets anders. Er is niets veranderd. Kies een andere kopie. Voor wie helpt: { $detail }
fault-paper = Dit bestand kan niet worden bewaard. Neem een pdf of een foto (jpg, png of webp) van hoogstens 10 MB.
fault-bad-call = Dit verzoek begrijpt Kernkas niet. Er is niets veranderd. Voor wie helpt: { $detail }
fault-disk-full = De schijf van deze laptop is vol. Wat al vastgelegd was, staat er nog; deze stap niet. Maak ruimte en probeer het opnieuw.
fault-disk = Kernkas kan niet bij een bestand of map. Wat al vastgelegd was, staat er nog; deze stap niet. Kijk of de schijf er is en of u er mag schrijven. Voor wie helpt: { $detail }
fault-unexpected = Er ging iets mis wat niet had mogen gebeuren. Wat al vastgelegd was, staat er nog; deze stap niet. Sluit Kernkas, open het opnieuw, en meld dit bij wie u helpt: { $detail }

verify-broken = Bij plek { $seat } klopt het journaal niet vanaf gebeurtenis { $seq }. Gebruik deze laptop niet verder en zet een reservekopie terug.
verify-paper-broken = Het papier van gebeurtenis { $seq } bij plek { $seat } is weg of veranderd. Zet een reservekopie terug.
verify-set-aside = Bij plek { $seat } staat vanaf gebeurtenis { $seq } iets in het journaal dat niet mocht: { $reason ->
    [other-person] het zegt dat iemand anders het deed.
    [same-person] wie de aanvraag innam, besliste er ook over.
    [not-holder] het geld van deze pot wordt op een andere plek vastgelegd.
    [beyond-allotment] er is ter plekke meer toegekend dan er van de ruimte over was.
    [late-bar] de plek was toen al buiten gebruik gesteld. Wie het deed, wist dat nog niet.
    [late-role] de rol was toen al beëindigd. Wie het deed, wist dat nog niet.
    [cloned] deze laptop is gekopieerd: het is niet zeker wie dit deed.
   *[role] wie het deed, had daar geen rol voor.
  } Het telt niet mee. Vraag een beheerder om uit te zoeken wat er is gebeurd.

## Waarom een veld niet klopt

why-no-scheme-year = Voor deze regeling zijn in dit jaar geen regels bekend. Kies een ander jaar of een andere regeling.
why-bad-characters = Hier staan tekens in die niet kunnen, of die niemand ziet. Typ de naam opnieuw in plaats van te plakken.
why-no-iban = Dit rekeningnummer (IBAN) klopt niet. Kijk het na, teken voor teken.
why-not-listed = Dit staat niet in de lijst. Kies iets uit de lijst.
why-unreadable = Dit bestand kwam niet heel over. Kies het opnieuw.
why-last-administrator = Dit is de laatste beheerder. Geef eerst iemand anders die rol.
why-no-post = Noem de begrotingspost die deze regeling betaalt.
why-no-bearer = Uit de pot van die regeling kan dit geld niet komen. Kies een regeling met een eigen pot.
why-twice = Er staan twee voorwaarden met dezelfde korte naam in. Geef een van beide een andere naam.

## Registers en bijdragen

why-two-coordinators = Er is in die tijd al een coördinator. Vul eerst de laatste dag van de ander in.
why-twice-in-register = Deze naam staat al in het register. Wijzig die regel, of kies een andere naam.
contribution-not-proposed = Deze bijdrage is nog niet voorgesteld.

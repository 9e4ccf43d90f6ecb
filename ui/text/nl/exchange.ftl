### Bijpraten per bestand: wat er in een bestand zit, wat het verandert, en waarom het niet kan

## Waarmee Kernkas bezig is

exchange-task-export = Bezig met opslaan
exchange-task-inspect = Bezig met bekijken
exchange-task-import = Bezig met innemen

## Als een bestand niet kan

fault-bundle-none = Dit is geen bestand van Kernkas. Er is niets veranderd. Kies een bestand waarvan de naam op .kernkas eindigt.
fault-bundle-newer = Dit bestand is gemaakt met een nieuwere versie van Kernkas. Er is niets ingenomen. Werk Kernkas op deze laptop bij en kies het bestand opnieuw.
fault-bundle-not-for-you = Dit bestand is voor iemand anders gemaakt; u kunt het niet openen. Er is niets ingenomen. Vraag wie het maakte om een bestand dat ook voor u is.
fault-bundle-other-municipality = Dit bestand is van een andere gemeente. Er is niets ingenomen. Kies een bestand van uw eigen gemeente.
fault-bundle-cut-short = Dit bestand is niet heel: het laatste stuk ontbreekt. Er is niets ingenomen. Kopieer het bestand opnieuw, of vraag het opnieuw.
fault-bundle-damaged = Dit bestand is beschadigd of veranderd. Er is niets ingenomen. Kopieer het bestand opnieuw, of vraag het opnieuw. Voor wie helpt: { $detail }
fault-bundle-too-big = Dit bestand is groter dan Kernkas aanneemt. Er is niets ingenomen. Vraag wie het maakte of dit het goede bestand is. Voor wie helpt: { $detail }
fault-bundle-unread = Het bestand was niet tot het einde te lezen. Zit de stick er nog in? Er is niets ingenomen. Steek de stick er opnieuw in en kies het bestand nog een keer. Voor wie helpt: { $detail }
fault-bundle-changed = Het bestand is veranderd sinds u het bekeek. Er is niets ingenomen. Bekijk het opnieuw.
fault-bundle-unwritten = Het bestand is niet opgeslagen. Er is geen half bestand blijven staan. Kijk of de stick of map er is en of u er mag schrijven, en probeer het opnieuw. Voor wie helpt: { $detail }
fault-bundle-no-room = Er is te weinig ruimte voor het bestand. Er is geen half bestand blijven staan. Maak ruimte, of kies een andere stick of map.
fault-exchange-stopped = U hebt dit gestopt. Er is niets veranderd.
fault-receiver-unknown = Deze plek kent Kernkas hier niet. Kies iemand uit de lijst.
fault-receiver-barred = Voor { $name } wordt geen bestand meer gemaakt: deze plek is buiten gebruik gesteld.
fault-receiver-unread = Voor { $name } kan nog geen bestand worden gemaakt: van deze plek is geen leessleutel bekend. Vraag een beheerder om de laptop opnieuw aan te melden.

## Wat niet meegaat

exchange-without = { $cases ->
    [1] Van 1 aanvraag
   *[other] Van { $cases } aanvragen
  } uit { $kern } gaan namen en eigen woorden niet mee: { $who } mag die niet zien.
exchange-without-kern = Van { $cases ->
    [1] 1 aanvraag
   *[other] { $cases } aanvragen
  } waarvan de kern hier niet bekend is, gaan namen en eigen woorden niet mee naar { $who }.

## Wat erin zit

exchange-count-submitted = { $count ->
    [1] 1 aanvraag
   *[other] { $count } aanvragen
  }
exchange-count-advised = { $count ->
    [1] 1 advies
   *[other] { $count } adviezen
  }
exchange-count-proposed = { $count ->
    [1] 1 voorgesteld besluit
   *[other] { $count } voorgestelde besluiten
  }
exchange-count-decided = { $count ->
    [1] 1 besluit
   *[other] { $count } besluiten
  }
exchange-count-announced = { $count ->
    [1] 1 verstuurd besluit
   *[other] { $count } verstuurde besluiten
  }
exchange-count-remedies = { $count ->
    [1] één stap bij bezwaar of ingebrekestelling
   *[other] { $count } stappen bij bezwaar of ingebrekestelling
  }
exchange-count-settled = { $count ->
    [1] 1 geregeld geschil
   *[other] { $count } geregelde geschillen
  }
exchange-count-papers = { $count ->
    [1] 1 papier
   *[other] { $count } papieren
  }
exchange-count-people = { $count ->
    [1] 1 wijziging van mensen en plekken
   *[other] { $count } wijzigingen van mensen en plekken
  }
exchange-count-office = { $count ->
    [1] 1 wijziging van lijsten en regelingen
   *[other] { $count } wijzigingen van lijsten en regelingen
  }
exchange-count-erased = { $count ->
    [one] één keer wissen
   *[other] { $count } keer wissen
}
exchange-count-other = { $count ->
    [1] 1 andere stap
   *[other] { $count } andere stappen
  }
exchange-count-bodies = { $count ->
    [1] namen en woorden van 1 stap die hier eerder niet waren
   *[other] namen en woorden van { $count } stappen die hier eerder niet waren
  }

## Wat u mist

exchange-missing-file = U mist bestand { $number } van { $whose }.
exchange-missing-files = U mist de bestanden { $from } tot en met { $to } van { $whose }.
exchange-missing-since = Van { $whose } mist u wat er na { $day } is gebeurd.
exchange-missing-all = Van { $whose } hebt u nog niets; de maker van dit bestand ging ervan uit dat u dat had.
exchange-missing-own = Deze laptop mist werk van uzelf dat anderen al kennen. Is hier een reservekopie teruggezet? Neem dan alle bestanden van anderen in.

## Wat het verandert

exchange-change = { $cases ->
    [1] 1 aanvraag
   *[other] { $cases } aanvragen
  }{ $fresh ->
    [0] {""}
    [1] , waarvan 1 nieuw
   *[other] , waarvan { $fresh } nieuw
  }{ $decided ->
    [0] {""}
    [1] ; 1 besluit
   *[other] ; { $decided } besluiten
  }
exchange-case-newer = Er is iets gebeurd wat deze versie van Kernkas nog niet kent.
exchange-case-words = Namen of woorden zijn aangevuld.
exchange-case-paper = Er is een papier toegevoegd.
exchange-case-otherwise = Wat hier al bekend was, telt nu anders mee.
exchange-dispute = { $kind ->
    [decided-twice] Over { $case } is twee keer besloten, zonder dat van elkaar te weten.
    [field-twice] In { $case } is hetzelfde gegeven op twee laptops veranderd.
    [overspent] Uit de pot van { $kern } is meer toegezegd dan erin zit.
    [late-decision] Er is besloten door iemand die dat toen niet meer mocht.
    [late-intake] Er is een aanvraag ingenomen door iemand die dat toen niet meer mocht.
    [successors] Van een regeling zijn twee nieuwe versies gemaakt.
    [late-application] { $case } was er eerder dan aanvragen waaraan het geld al is gegeven.
    [mutual-bar] Twee beheerders hebben elkaar buiten gebruik gesteld.
    [clone] Een laptop is gekopieerd: zijn plek is op twee laptops gebruikt.
    [two-holders] Twee mensen houden dezelfde pot.
    [after-takeover] Over { $case } is besloten nadat een ander de pot had overgenomen.
    [after-closing] { $case } is toegekend uit een jaar dat al gesloten was.
    [on-the-spot] Over een toekenning ter plekke van { $case } moet iemand kiezen.
    [roles-twice] Iemand kreeg op twee laptops verschillende rollen.
    [objection-twice] Op het bezwaar bij { $case } is op twee laptops verschillend beslist.
   *[other] Er komt een geschil bij.
  }

## Wat u verder moet weten

exchange-note-nothing = Er zit niets nieuws in dit bestand.
exchange-note-own = Dit bestand hebt u zelf gemaakt.
exchange-note-unknown-seat = Wie dit bestand maakte, is hier nog niet bekend. Wat die plek deed, telt pas mee als een beheerder haar heeft toegelaten.
exchange-note-barred = Wie dit bestand maakte, is buiten gebruik gesteld. Wat daarna is gedaan, telt niet vanzelf mee.
exchange-note-newer = { $count ->
    [1] Er zit 1 stap in die met een nieuwere versie van Kernkas is gemaakt. Die wordt bewaard, maar telt pas mee als u Kernkas bijwerkt.
   *[other] Er zitten { $count } stappen in die met een nieuwere versie van Kernkas zijn gemaakt. Die worden bewaard, maar tellen pas mee als u Kernkas bijwerkt.
  }
exchange-note-clock = De klok van { $laptop } loopt niet gelijk met die van deze laptop: dit bestand zegt van { $day } te zijn. Voor de volgorde maakt dat niet uit.
exchange-note-large = Het is een groot bestand. Wat er precies in de potten verandert, ziet u na het innemen.
exchange-note-more-cases = Van nog { $count } andere aanvragen staat hier niet wat er verandert.
exchange-note-held = { $count ->
    [1] 1 stap wacht op een eerder bestand.
   *[other] { $count } stappen wachten op een eerder bestand.
  } Zodra u dat inneemt, { $count ->
    [1] telt die mee.
   *[other] tellen ze mee.
  }

## Het verslag

exchange-report-nothing = Alles uit dit bestand was hier al.
exchange-report-fresh = { $count ->
    [1] 1 nieuwe stap ingenomen.
   *[other] { $count } nieuwe stappen ingenomen.
  }
exchange-report-dispute = { $count ->
    [1] Er is 1 geschil bij gekomen. U vindt het bij Uitwisselen.
   *[other] Er zijn { $count } geschillen bij gekomen. U vindt ze bij Uitwisselen.
  }
exchange-report-settled = { $count ->
    [1] 1 geschil is hiermee geregeld.
   *[other] { $count } geschillen zijn hiermee geregeld.
  }
exchange-report-papers-left = { $count ->
    [1] 1 papier hoort nergens bij en is niet bewaard.
   *[other] { $count } papieren horen nergens bij en zijn niet bewaard.
  }

## Wie is hoe ver

exchange-held = { $count ->
    [1] 1 stap
   *[other] { $count } stappen
  } van { $whose } { $count ->
    [1] wacht
   *[other] wachten
  } op een eerder bestand.
exchange-last = { $days ->
    [0] laatste van { $laptop }: vandaag
    [1] laatste van { $laptop }: gisteren
   *[other] laatste van { $laptop }: { $days } dagen geleden
  }
exchange-last-never = nog niets van { $laptop }
# In a narrow top bar, beside an icon.
exchange-last-short = { $days ->
    [0] vandaag
    [1] gisteren
   *[other] { $days } dagen
  }
exchange-last-never-short = nog niets
exchange-as-of = bijgewerkt met alle plekken t/m { $day }
exchange-as-of-never = nog niet bijgewerkt met { $laptop }

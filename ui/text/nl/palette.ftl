### Wat het zoekvenster (Ctrl K) zelf zegt.

palette-left = nog { $left }
palette-no-ceiling = geen plafond
palette-other-language = Switch to English

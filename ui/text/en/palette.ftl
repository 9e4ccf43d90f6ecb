### What the command palette (Ctrl K) itself says.

palette-left = { $left } left
palette-no-ceiling = no ceiling
palette-other-language = Schakel over naar het Nederlands

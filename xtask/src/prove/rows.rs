//! The promises: for each the fault, what must come of it, and the tests that try it.
//!
//! A test that scales heeds `KERNKAS_CASES`: so many times as many cases. A test with seeds heeds `KERNKAS_FROM` too, and
//! goes on where an earlier run stopped; the others draw at random each time.

/// One promise.
pub struct Row {
    /// Its number on the sheet.
    pub number: u32,
    /// What is tried.
    pub fault: &'static str,
    /// What must come of it.
    pub comes: &'static str,
    /// What one case is.
    pub unit: &'static str,
    /// What tries it. The first one counts the cases of the row.
    pub proofs: &'static [Proof],
    /// What the row does not try.
    pub limits: &'static str,
}

/// Some tests of one program.
pub struct Proof {
    /// The package.
    pub package: &'static str,
    /// The test program; none for the tests inside the package.
    pub test: Option<&'static str>,
    /// The tests, by part of their names; all when none is named.
    pub names: &'static [&'static str],
    /// How many cases it tries as it is; 0 where its tests are counted.
    pub each: u64,
    /// How many a full run tries.
    pub full: u64,
    /// How it goes on.
    pub scale: Scale,
}

/// How a test is made to try more.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Its cases are its tests.
    Counted,
    /// It always tries the same.
    Fixed,
    /// It draws other cases each time.
    Drawn,
    /// It goes on from a seed.
    Seeded,
}

const fn tests(package: &'static str, test: &'static str, names: &'static [&'static str]) -> Proof {
    Proof {
        package,
        test: Some(test),
        names,
        each: 0,
        full: 0,
        scale: Scale::Counted,
    }
}

const fn inside(package: &'static str, names: &'static [&'static str]) -> Proof {
    Proof {
        test: None,
        ..tests(package, "", names)
    }
}

impl Proof {
    const fn always(mut self, each: u64) -> Self {
        (self.each, self.full, self.scale) = (each, each, Scale::Fixed);
        self
    }

    const fn drawn(mut self, each: u64, full: u64) -> Self {
        (self.each, self.full, self.scale) = (each, full, Scale::Drawn);
        self
    }

    const fn seeded(mut self, each: u64, full: u64) -> Self {
        (self.each, self.full, self.scale) = (each, full, Scale::Seeded);
        self
    }
}

const TESTS: &str = "kernkas-tests";

/// All rows of the sheet that have tests.
pub const ROWS: &[Row] = &[
    Row {
        number: 1,
        fault: "The same commits shuffled, split over files, some of them twice",
        comes: "the same state, the same disputes",
        unit: "orders, 40 of each history",
        proofs: &[tests(TESTS, "simulator", &["commits_shuffled"]).seeded(2_000, 200_000)],
        limits: "Commits are handed to the journal; the bytes of files are tried in rows 8 to 11.",
    },
    Row {
        number: 2,
        fault: "3 to 9 seats on 2 to 7 laptops; files lost, late, in pieces, twice; restores; changed programs",
        comes: "one state everywhere after all have met, no commit lost, nothing overspent in silence at any step; a \
                naive model comes to the same",
        unit: "seeds, 90 turns each",
        proofs: &[tests(TESTS, "simulator", &["laptops_that_hand"]).seeded(200, 20_000)],
        limits: "Files hold commits and bodies, not papers. What a laptop leaves out of a file follows the journal of the \
                 receiver as last told, not the tables of the exchange. People serve all kernen, and pots are given as a \
                 whole. The model leaves out late applications, and is longer than the 200 lines it was to have.",
    },
    Row {
        number: 3,
        fault: "Tables that were moved on file by file, thrown away and folded again",
        comes: "equal, row by row, on one laptop after every seed of rows 2, 7 and 16 and every fortieth order of row 1",
        unit: "tests besides those rows",
        proofs: &[tests(TESTS, "journal", &["folded_again"]).drawn(12, 120)],
        limits: "One laptop of each seed is folded again; all others say the same as that one.",
    },
    Row {
        number: 4,
        fault: "Two to five laptops spend the last of a pot without knowing of each other",
        comes: "contested everywhere, letters blocked, never in silence",
        unit: "draws",
        proofs: &[tests(TESTS, "disputes", &["overspent"]).drawn(4, 400)],
        limits: "Through the desk, with real files; rows 2 and 7 check the sum of every pot after every file besides.",
    },
    Row {
        number: 5,
        fault: "What is signed without authority: another's name, another's role, an award on the own intake, a changed \
                commit, a moved signature",
        comes: "broken bytes refuse the file; an event without authority is kept, has no effect, and is listed with \
                its reason",
        unit: "forgeries of each of 40 kinds",
        proofs: &[
            tests(TESTS, "forged", &[]).drawn(50, 1_000),
            tests(TESTS, "journal", &["without_authority", "tampered"]),
            tests("seal", "tampering", &[]),
        ],
        limits: "In rows 2 and 7 one deed in twenty-five is of a program that checks nothing besides.",
    },
    Row {
        number: 6,
        fault: "Every order of seven commits around the end of a role",
        comes: "the same verdict",
        unit: "orders",
        proofs: &[
            tests(TESTS, "standing", &[]).always(5_040),
            inside("office", &["tables::authority"]),
        ],
        limits: "One history of seven.",
    },
    Row {
        number: 7,
        fault: "Laptops put back from an older copy, noticed or not, and copies that both go on",
        comes: "the fork is proven at the first meeting, nothing that anybody still has is lost, the model agrees",
        unit: "seeds, 90 turns each",
        proofs: &[
            tests(TESTS, "simulator", &["restored_and_copied"]).seeded(300, 5_000),
            tests(TESTS, "seats", &["putting_back"]),
        ],
        limits: "As row 2. What only the laptop knew that was put back is gone, as it would be.",
    },
    Row {
        number: 8,
        fault: "A bundle cut at every byte; every bit of one flipped",
        comes: "refused, nothing taken in, the database unchanged",
        unit: "bits",
        proofs: &[
            tests("seal", "bundles", &["broken_files"]).always(32_768),
            tests(TESTS, "exchange", &["broken_files"]),
            tests(TESTS, "bad_files", &[]),
        ],
        limits: "Every byte and bit through the reader; samples of both through the office.",
    },
    Row {
        number: 10,
        fault: "The format's own vectors, and the published ones of age and Ed25519",
        comes: "the expected outcome, here and in a second program in Python",
        unit: "own vectors",
        proofs: &[
            tests(TESTS, "vectors", &[]).always(336),
            inside("seal", &["published", "vectors", "rfc"]),
        ],
        limits: "",
    },
    Row {
        number: 11,
        fault: "Bombs, lying sizes, hostile names, markup and disguising characters",
        comes: "capped or inert, shown as text",
        unit: "tests",
        proofs: &[
            tests(TESTS, "bad_input", &[]),
            tests(
                "seal",
                "bundles",
                &["a_line_without_end", "unpack", "window", "frame", "nesting"],
            ),
        ],
        limits: "Exports that do not exist yet (spreadsheets, letters, payment file) are not tried.",
    },
    Row {
        number: 12,
        fault: "Every call with the wrong role, huge, malformed, out of order",
        comes: "a typed refusal, state unchanged",
        unit: "tests, each over all calls",
        proofs: &[tests(TESTS, "who_may", &[])],
        limits: "",
    },
    Row {
        number: 13,
        fault: "Killed at a random moment of deciding, taking in, making files and backups",
        comes: "opens again, every acknowledged decision is there, never half a file",
        unit: "kills",
        proofs: &[tests(TESTS, "killed", &[]).drawn(150, 3_000)],
        limits: "",
    },
    Row {
        number: 15,
        fault: "Two programs on one database, a newer database, a folder that cannot be written, a full disk",
        comes: "a polite refusal; files are whole or not there",
        unit: "tests",
        proofs: &[
            tests(TESTS, "at_rest", &["the_file"]),
            tests(TESTS, "exchange", &["saving"]),
        ],
        limits: "",
    },
    Row {
        number: 16,
        fault: "Clocks that are 50 years behind to 10 years ahead and jump back",
        comes: "all come to one end; the year is that of the application",
        unit: "seeds, 90 turns each",
        proofs: &[tests(TESTS, "simulator", &["wrong_clocks"]).seeded(60, 2_000)],
        limits: "As row 2.",
    },
    Row {
        number: 18,
        fault: "Passphrases lost and wrong, the printed keys, lost and new laptops",
        comes: "recovers or refuses, as written down",
        unit: "tests",
        proofs: &[tests(TESTS, "seats", &[]), tests(TESTS, "at_rest", &["keys"])],
        limits: "",
    },
];

//! The promises: for each the fault, what must come of it, and the tests that try it.
//!
//! A test that scales heeds `KERNKAS_CASES`: so many times as many cases. A test with seeds heeds `KERNKAS_FROM` too, and
//! goes on where an earlier run stopped; the others draw at random each time. A test that counts what it tried says so on a
//! line, `tried: 25 bombs`, and that must be no less than what stands here; else its tests are the cases.

/// One promise.
pub struct Row {
    /// Its number on the sheet.
    pub number: u32,
    /// What is tried.
    pub fault: &'static str,
    /// What must come of it.
    pub comes: &'static str,
    /// What tries it.
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
    /// What one case is.
    pub unit: &'static str,
    /// How many cases it tries as it is; 0 where it is tried besides, and its tests are not counted as cases.
    pub each: u64,
    /// How many a full run tries.
    pub full: u64,
    /// How it goes on.
    pub scale: Scale,
}

/// How a test is made to try more.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// It is tried besides: its tests are no cases.
    Besides,
    /// It always tries the same: no fewer than that.
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
        unit: "",
        each: 0,
        full: 0,
        scale: Scale::Besides,
    }
}

const fn inside(package: &'static str, names: &'static [&'static str]) -> Proof {
    Proof {
        test: None,
        ..tests(package, "", names)
    }
}

impl Proof {
    const fn always(mut self, each: u64, unit: &'static str) -> Self {
        (self.each, self.full, self.unit, self.scale) = (each, each, unit, Scale::Fixed);
        self
    }

    const fn drawn(mut self, each: u64, full: u64, unit: &'static str) -> Self {
        (self.each, self.full, self.unit, self.scale) = (each, full, unit, Scale::Drawn);
        self
    }

    const fn seeded(mut self, each: u64, full: u64, unit: &'static str) -> Self {
        (self.each, self.full, self.unit, self.scale) = (each, full, unit, Scale::Seeded);
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
        proofs: &[tests(TESTS, "simulator", &["commits_shuffled"]).seeded(
            2_000,
            200_000,
            "orders, 40 of each history",
        )],
        limits: "Commits are handed to the journal; the bytes of files are tried in rows 8 to 11.",
    },
    Row {
        number: 2,
        fault: "3 to 9 seats on 2 to 7 laptops that take in, claim on receipts, decide, grant on the spot out of parts of pots that are \
                given, brought back and taken over, pay, settle, take back and undo, close a year, raise and lower ceilings; files \
                lost, late, in pieces, twice; restores; changed programs",
        comes: "one state everywhere after all have met, no commit lost; at each step nothing overspent and nothing paid too much in \
                silence, and the steps add up to what each pot bears; a naive model comes to the same: who is entitled to what, what \
                was paid above that, what came back, what each pot bears, and what has no effect",
        proofs: &[tests(TESTS, "simulator", &["laptops_that_hand"]).seeded(
            200,
            20_000,
            "seeds, 90 turns each",
        )],
        limits: "Files hold commits and bodies, not papers. What a laptop leaves out of a file follows the journal of the \
                 receiver as last told, not the tables of the exchange. People serve all kernen, and pots are given as a \
                 whole. The model knows nothing of the root key and of late deeds that somebody lets count: in every other \
                 year there are none, and in those with them it takes from the office what has no effect. Fields, \
                 takeovers, copies, documents, awards out of parts that were taken over, mutual bars and what came late are held to \
                 what must be told, not modelled; roles given twice and two holders only to being the same everywhere. No \
                 objections. Receipts that stand in two claims are a warning at the desk, and not played here.",
    },
    Row {
        number: 3,
        fault: "Tables that were moved on file by file, thrown away and folded again",
        comes: "equal, row by row, on one laptop after every seed of rows 2, 7 and 16 and every fortieth order of row 1",
        proofs: &[tests(TESTS, "journal", &["folded_again"]).drawn(10, 100, "draws besides those rows")],
        limits: "One laptop of each seed is folded again; all others say the same as that one. Known and not mended: in one of the \
                 longer years of row 14 (2,000,003, of 160 turns, with the root key and a copied administrator) one laptop keeps a \
                 verdict that the others and its own refold give otherwise.",
    },
    Row {
        number: 4,
        fault: "Two to five laptops spend the last euro of a pot without knowing of each other: in equal shares, a cent more or \
                less, a cent each, all of it each; under one holder, after takeovers, on copies, under a ceiling that was \
                lowered meanwhile",
        comes: "impossible under one holder: the others can only propose; else contested everywhere and letters refused, by \
                an oracle that adds up the raw events after every file; never in silence",
        proofs: &[
            tests(TESTS, "simulator", &["the_last_euro"]).seeded(500, 50_000, "draws"),
            tests(TESTS, "disputes", &["overspent"]).drawn(4, 400, "draws through the desk, with real files"),
        ],
        limits: "Letters are tried to go out, payments are not: nobody handles money after an award here. No parts of a pot \
                 to grant on the spot: those are in row 22.",
    },
    Row {
        number: 5,
        fault: "What is signed without authority: another's name, another's role, an award on the own intake, a changed \
                commit, a moved signature; the same events signed in two commits",
        comes: "broken bytes refuse the file; an event without authority is kept, has no effect, and is listed with \
                its reason; of what was signed twice nothing is believed, in any order",
        proofs: &[
            tests(TESTS, "forged", &[]).drawn(50, 1_000, "forgeries of each of 40 kinds"),
            tests(TESTS, "journal", &["without_authority", "tampered"]),
            tests(TESTS, "simulator", &["twins"]),
            tests(TESTS, "exchange", &["twins"]),
            tests("seal", "tampering", &[]),
        ],
        limits: "In rows 2 and 7 one deed in twenty-five is of a program that checks nothing besides.",
    },
    Row {
        number: 6,
        fault: "Every order of seven commits around the end of a role",
        comes: "the same verdict",
        proofs: &[
            tests(TESTS, "standing", &[]).always(5_040, "orders"),
            inside("office", &["tables::authority"]),
        ],
        limits: "One history of seven.",
    },
    Row {
        number: 7,
        fault: "Laptops put back from an older copy, noticed or not, and copies that both go on",
        comes: "the fork is proven at the first meeting, nothing that anybody still has is lost, the model agrees",
        proofs: &[
            tests(TESTS, "simulator", &["restored_and_copied"]).seeded(300, 5_000, "seeds, 90 turns each"),
            tests(TESTS, "seats", &["putting_back"]),
        ],
        limits: "As row 2. What only the laptop knew that was put back is gone, as it would be.",
    },
    Row {
        number: 8,
        fault: "A bundle cut at every byte; every bit of one flipped",
        comes: "refused, nothing taken in, the database unchanged",
        proofs: &[
            tests("seal", "bundles", &["broken_files"]).always(32_768, "bits"),
            tests(TESTS, "exchange", &["broken_files"]),
            tests(TESTS, "bad_files", &[]),
        ],
        limits: "Every byte and bit through the reader; samples of both through the office.",
    },
    Row {
        number: 9,
        fault: "What is read from a file, fed anything: bytes of any kind behind any beginning, and lines of a bundle that were \
                swapped, dropped, repeated, cut and changed",
        comes: "refused, and never taken for what was not written",
        proofs: &[tests("seal", "bundles", &["anything"]).drawn(6_000, 600_000, "draws")],
        limits: "Drawn blindly: no fuzzer that learns from what the parser does, and memory is not measured. The headers of spreadsheets \
                 and of other files come with what reads those.",
    },
    Row {
        number: 10,
        fault: "The format's own vectors, and the published ones of age and Ed25519",
        comes: "the expected outcome, here and in a second program in Python",
        proofs: &[
            tests(TESTS, "vectors", &[]).always(336, "own vectors"),
            inside("seal", &["published", "vectors", "rfc"]),
        ],
        limits: "",
    },
    Row {
        number: 11,
        fault: "Bombs and lying sizes; hostile names of files, people and laptops; disguising characters; markup and formulas",
        comes: "capped before it is read, or inert: shown as text, or refused by its field",
        proofs: &[
            tests("seal", "bundles", &["bombs"]).always(25, "bombs"),
            tests(
                TESTS,
                "bad_files",
                &["a_name_is_shown", "a_laptop_may_be", "a_file_may_be"],
            )
            .always(60, "hostile names"),
            tests(TESTS, "bad_files", &["in_disguise"]).always(80, "disguised names"),
            tests(TESTS, "bad_input", &["disguise_a_text"]).always(80, "disguised texts"),
            tests(TESTS, "bad_input", &["markup_in_every_field"]).always(120, "fields with markup"),
            tests(TESTS, "bad_input", &[]),
        ],
        limits: "Exports that do not exist yet (spreadsheets, letters, payment file) are not tried.",
    },
    Row {
        number: 12,
        fault: "Every call with the wrong role, huge, malformed, out of order, on a locked office, by a barred seat",
        comes: "a typed refusal, state unchanged",
        proofs: &[tests(TESTS, "who_may", &[]).always(720, "calls, twelve or more of each kind")],
        limits: "",
    },
    Row {
        number: 13,
        fault: "Killed at a random moment of deciding, taking in, saving files, copying, erasing, and bringing a database up to date",
        comes: "opens again within two seconds, every acknowledged decision is there, never half a file; an erasure is not begun or done, \
                and once it counts as done the person stands nowhere in the file",
        proofs: &[tests(TESTS, "killed", &[]).drawn(180, 3_600, "kills")],
        limits: "",
    },
    Row {
        number: 14,
        fault: "A disk that fills up at any page while a file comes in",
        comes: "refused, nothing changed; with room again it comes in as ever",
        proofs: &[tests(TESTS, "simulator", &["full_at_any_page"]).always(200, "full disks")],
        limits: "The pages of the database alone, and taking in alone. A write that fails for another reason, at every call of the \
                 system, is not tried.",
    },
    Row {
        number: 15,
        fault: "Two programs on one database, a newer database, a folder that cannot be written, a full disk",
        comes: "a polite refusal; files are whole or not there",
        proofs: &[
            tests(TESTS, "at_rest", &["the_file"]).always(8, "places"),
            tests(TESTS, "exchange", &["saving"]).always(6, "ways to save"),
        ],
        limits: "",
    },
    Row {
        number: 16,
        fault: "Clocks that are 50 years behind to 10 years ahead and jump back",
        comes: "all come to one end; the year is that of the application",
        proofs: &[tests(TESTS, "simulator", &["wrong_clocks"]).seeded(60, 2_000, "seeds, 90 turns each")],
        limits: "As row 2.",
    },
    Row {
        number: 17,
        fault: "An older database that is brought up to date, interrupted after any statement of any step; the database and the \
                bundle that each release left",
        comes: "as it was, and then it goes through and comes to the same; opens, holds up, shows what it showed, and work goes on",
        proofs: &[
            tests(TESTS, "at_rest", &["migrations"]).always(19, "interruptions"),
            tests(TESTS, "released", &[]),
        ],
        limits: "Broken off by a statement that fails; by a kill in row 13.",
    },
    Row {
        number: 18,
        fault: "Passphrases lost and wrong ten times, the printed keys, lost and new laptops, copies put back",
        comes: "recovers or refuses, as written down",
        proofs: &[
            tests(
                TESTS,
                "seats",
                &["arriving", "putting_back", "reviving", "root_key"],
            )
            .always(22, "scripts"),
            tests(TESTS, "at_rest", &["keys"]).always(8, "scripts with keys"),
        ],
        limits: "",
    },
    Row {
        number: 20,
        fault: "Each money scheme of the municipality's documents (M1, M3 to M13) by command: asked, advised, decided, due, paid, \
                accounted for, settled; a cent more, a second time, by the wrong person, without the college",
        comes: "what its rule and its number say, to the cent, at each step in the case and in its pot; else a sentence",
        proofs: &[tests(TESTS, "money_rows", &[]).always(30, "tests, two or more for most rows")],
        limits: "Twenty numbers and rules of the preset were changed together, once, by hand: 25 of the 30 failed, in every \
                 row at least one. One by one was not tried. Residents who judge (M2) and prizes (M14) are not built.",
    },
    Row {
        number: 21,
        fault: "Bad input about money: a ceiling below what was promised, a payment over what is due, a settlement over what was \
                granted, a receipt twice, a closed year, what is no amount in each call that takes one; leap days, the end of a \
                year, nights of 23 and 25 hours",
        comes: "a sentence that says how much is possible, nothing written; days counted as days",
        proofs: &[
            tests(TESTS, "bad_input", &["money", "edges_of_days"]).always(9, "tests"),
            tests(TESTS, "disputes", &["closed_year"]),
        ],
        limits: "",
    },
    Row {
        number: 22,
        fault: "Parts of pots that are granted on the spot: given, used, returned, taken over, on three laptops that seldom meet",
        comes: "within what was given, or told; one state in every order",
        proofs: &[tests(TESTS, "allotments", &[]).always(
            6,
            "tests: 100 years of 60 turns, and all 720 orders of four histories",
        )],
        limits: "One pot of one kern; row 2 has more of them.",
    },
    Row {
        number: 23,
        fault: "The money of one award on one laptop and on three: any sequence of what the rules let people do",
        comes: "each act leads where it promises, the pot is never overspent, nothing is paid twice in silence",
        proofs: &[inside("rules", &["grant::branch_tests"]).drawn(150, 15_000, "sequences")],
        limits: "Without the office: row 2 has it.",
    },
];

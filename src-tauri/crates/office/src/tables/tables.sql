-- The read tables: views of the journal that can be thrown away and folded again. Amounts are cents, days ISO texts.

-- The last event of each chain.
CREATE TABLE heads (
    seat TEXT NOT NULL, incarnation INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
    depth INTEGER NOT NULL,
    PRIMARY KEY (seat, incarnation)
) STRICT, WITHOUT ROWID;

-- Where each commit stands in the one order in which everything is folded, on every laptop: deeper ones know of others.
CREATE TABLE commit_order (
    "commit" INTEGER PRIMARY KEY,
    depth    INTEGER NOT NULL CHECK (depth >= 0),  -- 0 for the founding, else one more than the deepest it knew of
    head     BLOB    NOT NULL,                     -- the hash of its last event; looked up among the events
    twice    INTEGER NOT NULL DEFAULT 0 CHECK (twice IN (0, 1)) -- its events were signed twice: nothing is believed of what it saw
) STRICT;

-- Chains that were continued twice, from where: two events of one number prove that a laptop was copied.
CREATE TABLE forks (
    seat TEXT NOT NULL, incarnation INTEGER NOT NULL,
    seq  INTEGER NOT NULL,                         -- the first number that two events have
    PRIMARY KEY (seat, incarnation)
) STRICT, WITHOUT ROWID;

-- Commits without authority: kept in the journal, without effect.
CREATE TABLE set_aside (
    "commit" INTEGER PRIMARY KEY,
    reason   TEXT NOT NULL CHECK (reason IN (
        'other-person', 'role', 'same-person', 'not-holder', 'beyond-allotment', 'late-bar', 'late-role', 'cloned'
    ))
) STRICT;

-- What clashes: its key is the same on every laptop, its facts are what a card is drawn from.
CREATE TABLE disputes (
    key    TEXT PRIMARY KEY,
    kind   TEXT NOT NULL,
    "case" BLOB,
    pot    TEXT,
    seat   TEXT,
    facts  TEXT NOT NULL                           -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX disputes_by_case ON disputes ("case") WHERE "case" IS NOT NULL;
CREATE INDEX disputes_by_pot ON disputes (pot) WHERE pot IS NOT NULL;

-- Of which cases no letter and no payment goes out as long as a dispute lasts.
CREATE TABLE dispute_blocks (
    "case" BLOB NOT NULL,
    key    TEXT NOT NULL REFERENCES disputes (key) ON DELETE CASCADE,
    PRIMARY KEY ("case", key)
) STRICT, WITHOUT ROWID;
CREATE INDEX dispute_blocks_by_key ON dispute_blocks (key);

-- Cases in which it was settled what stands of their money, or which decision on an objection: few, and the way to find
-- those settlements in the journal.
CREATE TABLE clash_settled ("case" BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    tenant    TEXT NOT NULL,
    name      TEXT NOT NULL,
    code      TEXT NOT NULL,
    root_key  TEXT NOT NULL,
    sample    INTEGER NOT NULL,
    recovery_key   TEXT,                           -- the public half of the printed recovery key
    recovery_reads TEXT                            -- its reading key, as age writes it
) STRICT;

-- kernen, activities, target groups, organisations, the frame: JSON by name, replaced whole.
CREATE TABLE lists (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE kernen (id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL) STRICT;

-- Who holds a pot and is no kern, as last set.
CREATE TABLE register (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,                         -- '' for a volunteer
    kern    TEXT NOT NULL,                         -- where it is at home; '' for a volunteer
    file    BLOB NOT NULL UNIQUE,                  -- under which its personal data stand in the journal
    entry   TEXT NOT NULL,                         -- JSON
    details TEXT                                   -- JSON of who to ask for; NULL when withheld, erased or never told
) STRICT, WITHOUT ROWID;

CREATE TABLE areas (
    kern TEXT NOT NULL,
    id   TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kern, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    person TEXT PRIMARY KEY,
    name   TEXT,                                   -- NULL when withheld or erased
    roles  TEXT NOT NULL DEFAULT '[]'              -- JSON of role grants
) STRICT;

CREATE TABLE seats (
    seat     TEXT PRIMARY KEY,
    person   TEXT NOT NULL,
    tag      TEXT NOT NULL,
    reads    TEXT,                                 -- the reading key, as age writes it
    laptop   TEXT NOT NULL DEFAULT '',             -- what the laptop is called; '' when withheld or erased
    standing TEXT NOT NULL DEFAULT 'working' CHECK (standing IN ('working', 'barred', 'frozen'))
) STRICT;

-- Parts of pots that seats were given to grant on the spot, in the order of giving.
CREATE TABLE allotments (
    allotment TEXT PRIMARY KEY,
    position  INTEGER NOT NULL,
    pot       TEXT    NOT NULL,
    seat      TEXT    NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount > 0),
    given     BLOB    NOT NULL,                    -- the head of the commit that gave it
    ended     TEXT    CHECK (ended IN ('returned', 'taken-over'))
) STRICT, WITHOUT ROWID;
CREATE INDEX allotments_by_pot ON allotments (pot);

-- What each award on the spot takes of its allotment, whether the award counts or not.
CREATE TABLE awards_on_the_spot (
    "commit"  INTEGER NOT NULL,
    "case"    BLOB    NOT NULL,
    allotment TEXT    NOT NULL,
    amount    INTEGER NOT NULL CHECK (amount >= 0),
    PRIMARY KEY ("commit", "case")
) STRICT, WITHOUT ROWID;
CREATE INDEX awards_on_the_spot_by_allotment ON awards_on_the_spot (allotment);
CREATE INDEX awards_on_the_spot_by_case ON awards_on_the_spot ("case");

-- The mandate register: who may decide in the name of the college. JSON of each row.
CREATE TABLE mandates (mandate TEXT PRIMARY KEY, person TEXT NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE role_titles (
    role TEXT NOT NULL, from_day TEXT NOT NULL, nl TEXT NOT NULL, en TEXT NOT NULL,
    PRIMARY KEY (role, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE scheme_years (
    hash        TEXT PRIMARY KEY,
    scheme      TEXT NOT NULL,
    year        INTEGER NOT NULL,
    predecessor TEXT,
    current     INTEGER NOT NULL CHECK (current IN (0, 1)), -- applies to new cases
    contested   INTEGER NOT NULL CHECK (contested IN (0, 1)), -- another follows the same document, and nobody chose
    document    TEXT NOT NULL
) STRICT;
CREATE INDEX scheme_years_by_year ON scheme_years (year, scheme) WHERE current = 1;

-- The closings of years that stand: nothing is decided in such a year.
CREATE TABLE closings (
    year     INTEGER NOT NULL,
    "commit" INTEGER NOT NULL,
    PRIMARY KEY (year, "commit")
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
    id           INTEGER PRIMARY KEY,              -- from the case's own identity: one order on every laptop
    "case"       BLOB NOT NULL UNIQUE,
    number       TEXT NOT NULL,
    version      INTEGER NOT NULL,                 -- how many events it has
    newer        INTEGER NOT NULL CHECK (newer IN (0, 1)), -- holds a kind this program does not know: read-only
    scheme       TEXT NOT NULL,
    scheme_year  TEXT NOT NULL,
    kern         TEXT NOT NULL,
    year         INTEGER NOT NULL,
    area         TEXT,
    activity     TEXT,
    target_group TEXT,
    from_day     TEXT,
    held_in      INTEGER NOT NULL,                 -- the year of the activity; the budget year as long as no day is named
    state        TEXT NOT NULL,                    -- as `rules::life::State` is written
    outcome      TEXT,                             -- the decision or other ending, also once announced
    is_open      INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    contested    INTEGER NOT NULL DEFAULT 0 CHECK (contested IN (0, 1)), -- in a dispute: no letter, no payment
    asked        INTEGER NOT NULL,
    advised      INTEGER,                          -- 0 for a negative advice
    proposed     INTEGER,                          -- an award that waits for who holds the pot
    awarded      INTEGER,
    on_the_spot  TEXT CHECK (on_the_spot IN ('unconfirmed', 'confirmed', 'disputed')), -- an award out of an allotment
    departures   INTEGER NOT NULL DEFAULT 0,       -- how many conditions were departed from
    remedy       TEXT CHECK (remedy IN ('objection', 'default', 'both')), -- an objection or a notice of default is open
    received_on  TEXT NOT NULL,
    decide_by    TEXT NOT NULL,                    -- counting a running completion term to its end
    still_until  TEXT,                             -- last day of a running completion term
    decided_on   TEXT,
    sent_on      TEXT,
    grant_state  TEXT,                             -- as `rules::grant::State` is written; none without an award
    due_by       TEXT,                             -- the first day by which something has to be paid
    account_by   TEXT,                             -- the last day to show what was done, while that is awaited
    kept_class   TEXT,                             -- as `rules::retention::Class` is written; none while it is open
    kept_since   TEXT,                             -- the day from which that term runs
    kept_until   TEXT,                             -- the last day on which words and personal data are kept
    erased_on    TEXT,                             -- the day on which they were erased; none as long as they are not
    waiting      TEXT,                             -- on the waiting list of its pot since then, while it is open
    taken_in_by  TEXT NOT NULL,
    pot          TEXT NOT NULL,                    -- `pot_key` of the pot that bears it
    holder       TEXT NOT NULL,                    -- the entry of a register it is for; '' where somebody applies
    idea         TEXT NOT NULL,                    -- '' when withheld or erased
    applicant    TEXT NOT NULL                     -- the same
) STRICT;
CREATE UNIQUE INDEX cases_by_number ON cases (number, "case");
CREATE INDEX cases_by_year ON cases (year, id);
CREATE INDEX cases_by_kern ON cases (kern, scheme, year, id);
CREATE INDEX cases_by_scheme ON cases (scheme, year);
-- what a check compares with, without visiting the rows: what is open or has an award
CREATE INDEX cases_before ON cases (
    scheme, kern, held_in, id, year, outcome, received_on, area, activity, target_group, from_day, number, "case", idea
) WHERE outcome IS NULL OR outcome IN ('awarded', 'awarded-in-part');
-- what waits, and on whom: Vandaag goes through these without visiting the rows
CREATE INDEX cases_open ON cases (decide_by, id, state, kern, still_until, taken_in_by, proposed, holder)
    WHERE is_open = 1;
CREATE INDEX cases_to_announce ON cases (decide_by, id, kern)
    WHERE state IN ('awarded', 'awarded-in-part', 'rejected', 'not-taken');
CREATE INDEX cases_to_confirm ON cases (decided_on, id) WHERE on_the_spot = 'unconfirmed';
CREATE INDEX cases_departed ON cases (year, pot, id) WHERE departures > 0;
CREATE INDEX cases_remedied ON cases (year, pot, id) WHERE remedy IS NOT NULL;
CREATE INDEX cases_by_pot ON cases (pot);
-- what may go, and what may go soon
CREATE INDEX cases_kept ON cases (kept_until, id) WHERE kept_until IS NOT NULL AND erased_on IS NULL;
CREATE INDEX cases_waiting ON cases (pot, waiting) WHERE waiting IS NOT NULL;
CREATE INDEX cases_contested ON cases ("case") WHERE contested = 1;
-- what a list filters, orders and adds up, without visiting the rows
CREATE INDEX cases_list ON cases (year, kern, scheme, state, outcome, is_open, decide_by, asked, awarded);
-- the same for what was found by words
CREATE INDEX cases_found ON cases (id, year, kern, scheme, state, outcome, is_open, decide_by, asked, awarded);

-- What is to be done with a case besides deciding on it, from which day on and by when: Vandaag asks for what has begun.
CREATE TABLE duties (
    "case"   INTEGER NOT NULL REFERENCES cases (id),
    duty     TEXT    NOT NULL,                     -- as `rules::duty::Deed` is written
    about    TEXT    NOT NULL,                     -- which of several of its kind; '' where there is one
    from_day TEXT    NOT NULL,
    by_day   TEXT,                                 -- the last day; NULL where no rule sets a term
    amount   INTEGER NOT NULL,
    kern     TEXT    NOT NULL,
    not_by   TEXT    NOT NULL,                     -- the people who may not, divided by spaces
    PRIMARY KEY ("case", duty, about)
) STRICT, WITHOUT ROWID;
CREATE INDEX duties_by_day ON duties (from_day, by_day, amount, kern, not_by);

-- Erasures, from proposal to announcement, in the order of proposing.
CREATE TABLE erasures (
    erasure      TEXT PRIMARY KEY,
    position     INTEGER NOT NULL,
    proposed     TEXT NOT NULL,                    -- JSON of the proposal
    proposed_by  TEXT,                             -- the person; NULL when the seat is not known
    dropped      TEXT,                             -- on which day
    announced    TEXT,                             -- JSON of the announcement
    announced_by TEXT
) STRICT, WITHOUT ROWID;

-- What was erased: cases and entries of registers (by their file).
CREATE TABLE erased_cases (
    "case"  BLOB PRIMARY KEY,
    on_day  TEXT NOT NULL,                         -- the first time
    erasure TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which seats told that their laptop carried an erasure out.
CREATE TABLE erasure_seats (
    erasure TEXT NOT NULL,
    seat    TEXT NOT NULL,
    on_day  TEXT NOT NULL,
    PRIMARY KEY (erasure, seat)
) STRICT, WITHOUT ROWID;

-- Words to find a case by: number, idea, applicant, area. Kept by the fold, removed with an erased body.
CREATE VIRTUAL TABLE case_words USING fts5(
    words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

-- What remains of each case at each step of its money; nothing where that is nothing.
CREATE TABLE ledger (
    "case" INTEGER NOT NULL REFERENCES cases (id),
    pot    TEXT    NOT NULL,
    step   TEXT    NOT NULL CHECK (step IN (
        'asked', 'reserved', 'committed', 'due', 'paid', 'settled', 'to-recover', 'recovered'
    )),
    amount INTEGER NOT NULL CHECK (amount > 0),
    on_day TEXT    NOT NULL,                       -- of the decision, else of receipt
    received_on TEXT NOT NULL,
    PRIMARY KEY ("case", step)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_by_pot ON ledger (pot, step, on_day, amount);
-- who asked before whom
CREATE INDEX ledger_asked ON ledger (pot, received_on, "case", amount) WHERE step = 'asked';

CREATE TABLE pot_sums (
    pot         TEXT PRIMARY KEY,
    asked       INTEGER NOT NULL DEFAULT 0,
    asked_count INTEGER NOT NULL DEFAULT 0,
    reserved    INTEGER NOT NULL DEFAULT 0,
    committed   INTEGER NOT NULL DEFAULT 0,        -- all beyond reserved: with what is due, paid and settled
    due         INTEGER NOT NULL DEFAULT 0,
    paid        INTEGER NOT NULL DEFAULT 0,
    settled     INTEGER NOT NULL DEFAULT 0,
    to_recover  INTEGER NOT NULL DEFAULT 0,        -- beside the pot, as what came back
    recovered   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ledger_adds AFTER INSERT ON ledger BEGIN
    INSERT INTO pot_sums (pot, asked, asked_count, reserved, committed, due, paid, settled, to_recover, recovered)
    VALUES (
        NEW.pot,
        iif(NEW.step = 'asked', NEW.amount, 0), iif(NEW.step = 'asked', 1, 0),
        iif(NEW.step = 'reserved', NEW.amount, 0),
        iif(NEW.step IN ('committed', 'due', 'paid', 'settled'), NEW.amount, 0),
        iif(NEW.step = 'due', NEW.amount, 0), iif(NEW.step = 'paid', NEW.amount, 0),
        iif(NEW.step = 'settled', NEW.amount, 0), iif(NEW.step = 'to-recover', NEW.amount, 0),
        iif(NEW.step = 'recovered', NEW.amount, 0)
    ) ON CONFLICT (pot) DO UPDATE SET
        asked = asked + excluded.asked, asked_count = asked_count + excluded.asked_count,
        reserved = reserved + excluded.reserved, committed = committed + excluded.committed,
        due = due + excluded.due, paid = paid + excluded.paid, settled = settled + excluded.settled,
        to_recover = to_recover + excluded.to_recover, recovered = recovered + excluded.recovered;
END;
CREATE TRIGGER ledger_takes_back AFTER DELETE ON ledger BEGIN
    UPDATE pot_sums SET
        asked = asked - iif(OLD.step = 'asked', OLD.amount, 0),
        asked_count = asked_count - iif(OLD.step = 'asked', 1, 0),
        reserved = reserved - iif(OLD.step = 'reserved', OLD.amount, 0),
        committed = committed - iif(OLD.step IN ('committed', 'due', 'paid', 'settled'), OLD.amount, 0),
        due = due - iif(OLD.step = 'due', OLD.amount, 0),
        paid = paid - iif(OLD.step = 'paid', OLD.amount, 0),
        settled = settled - iif(OLD.step = 'settled', OLD.amount, 0),
        to_recover = to_recover - iif(OLD.step = 'to-recover', OLD.amount, 0),
        recovered = recovered - iif(OLD.step = 'recovered', OLD.amount, 0)
    WHERE pot = OLD.pot;
    DELETE FROM pot_sums WHERE pot = OLD.pot AND asked_count = 0 AND reserved = 0 AND committed = 0
        AND to_recover = 0 AND recovered = 0;
END;

-- What went out to each case and came back, by day: the course of a year. What came back is below nought.
CREATE TABLE payments (
    "case" INTEGER NOT NULL REFERENCES cases (id),
    line   INTEGER NOT NULL,
    pot    TEXT    NOT NULL,
    on_day TEXT    NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY ("case", line)
) STRICT, WITHOUT ROWID;
CREATE INDEX payments_by_pot ON payments (pot, on_day, amount);

-- The receipts of claims, to find one that was handed in before.
CREATE TABLE receipts (
    "case"   INTEGER NOT NULL REFERENCES cases (id),
    line     INTEGER NOT NULL,
    key      TEXT    NOT NULL,                     -- its supplier as it is compared; '' when withheld or erased
    supplier TEXT    NOT NULL,
    number   TEXT    NOT NULL,
    expense  TEXT    NOT NULL,                     -- JSON of the rest
    PRIMARY KEY ("case", line)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_supplier ON receipts (key) WHERE key <> '';

-- By what applicants are found to be likely the same: never more than shown.
CREATE TABLE applicants (
    "case"  INTEGER PRIMARY KEY REFERENCES cases (id),
    account TEXT NOT NULL,                         -- the IBAN as machines write it; '' when there is none
    address TEXT NOT NULL,                         -- name, postcode and house number, folded; '' when not whole
    email   TEXT NOT NULL,                         -- in small letters; '' when there is none
    phone   TEXT NOT NULL                          -- its last nine digits; '' when there are fewer
) STRICT;
CREATE INDEX applicants_by_account ON applicants (account) WHERE account <> '';
CREATE INDEX applicants_by_address ON applicants (address) WHERE address <> '';
CREATE INDEX applicants_by_email ON applicants (email) WHERE email <> '';
CREATE INDEX applicants_by_phone ON applicants (phone) WHERE phone <> '';

CREATE TABLE case_papers (
    paper    BLOB PRIMARY KEY,
    "case"   BLOB NOT NULL,
    name     TEXT NOT NULL,
    media    TEXT NOT NULL,
    size     INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_papers_by_case ON case_papers ("case");

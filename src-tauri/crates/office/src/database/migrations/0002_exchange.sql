-- Catching up by file.

-- Commits that were verified and wait for what came before them: an earlier bundle, or what another laptop did that
-- their signer had seen. They go into the journal when that is in. Nothing here has any effect.
CREATE TABLE held (
    head        BLOB    PRIMARY KEY CHECK (length(head) = 32), -- the hash of its last event
    seat        TEXT    NOT NULL,
    incarnation INTEGER NOT NULL,
    first       INTEGER NOT NULL CHECK (first >= 1),
    last        INTEGER NOT NULL CHECK (last >= first),
    lines       BLOB    NOT NULL                   -- its events and the commit, as the lines of a bundle
) STRICT;
CREATE INDEX held_by_chain ON held (seat, incarnation, first);

-- What the laptops of others were last heard to know, chain by chain.
CREATE TABLE heard (
    seat        TEXT    NOT NULL,                  -- who knows
    chain       TEXT    NOT NULL,                  -- whose chain
    incarnation INTEGER NOT NULL,
    seq         INTEGER NOT NULL,                  -- up to which event
    PRIMARY KEY (seat, chain, incarnation)
) STRICT, WITHOUT ROWID;

-- Bodies that another seat may have and said it lacks.
CREATE TABLE wanted (
    seat  TEXT NOT NULL,
    event BLOB NOT NULL CHECK (length(event) = 32),
    PRIMARY KEY (seat, event)
) STRICT, WITHOUT ROWID;

-- Bundles written and taken in here.
CREATE TABLE bundles (
    id        INTEGER PRIMARY KEY,
    at        TEXT    NOT NULL,                    -- when that was
    made      TEXT    NOT NULL,                    -- when it was written, by its writer's clock
    direction TEXT    NOT NULL CHECK (direction IN ('out', 'in')),
    file      TEXT    NOT NULL,
    seat      TEXT    NOT NULL,                    -- who wrote it
    incarnation INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    reached   INTEGER NOT NULL,                    -- the writer's own last event in it
    receivers TEXT    NOT NULL,                    -- JSON list of seats
    actions   INTEGER NOT NULL,
    fresh     INTEGER NOT NULL,
    report    TEXT    NOT NULL                     -- JSON list of texts
) STRICT;
CREATE INDEX bundles_by_seat ON bundles (seat, incarnation, number);

-- What is of no case is little, and is asked for by its kind.
CREATE INDEX events_of_office ON events (kind) WHERE "case" IS NULL;

-- What settled a dispute, shown the newest first.
CREATE INDEX events_settling ON events (kind, "commit") WHERE kind IN ('decision-settled', 'field-settled',
    'late-application-seen', 'late-settled', 'successor-chosen', 'overspend-accepted');
-- Bodies that are not here are few; whether there are any is asked at every file.
CREATE INDEX bodies_withheld ON bodies (event) WHERE state = 'withheld';

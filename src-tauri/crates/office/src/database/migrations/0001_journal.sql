-- The journal: what everything else follows from. Never edited after a release; a change is a next numbered file.

CREATE TABLE commits (
    id        INTEGER PRIMARY KEY,                 -- order of arrival on this laptop
    seat      TEXT    NOT NULL,
    incarnation INTEGER NOT NULL CHECK (incarnation >= 0),
    first     INTEGER NOT NULL CHECK (first >= 1),
    last      INTEGER NOT NULL CHECK (last >= first),
    bytes     BLOB    NOT NULL,                    -- as signed
    signature BLOB    NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE INDEX commits_by_chain ON commits (seat, incarnation, first);

-- One position in a chain may hold two events: that proves a clone, and nothing of it is thrown away.
CREATE TABLE events (
    id        INTEGER PRIMARY KEY,                 -- order of arrival on this laptop
    hash      BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    "commit"  INTEGER NOT NULL REFERENCES commits (id),
    seat      TEXT    NOT NULL,
    incarnation INTEGER NOT NULL,
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    at        TEXT    NOT NULL,                    -- claimed wall time: for display and flags only
    kind      TEXT    NOT NULL,
    "case"    BLOB    CHECK ("case" IS NULL OR length("case") = 16),
    private   INTEGER NOT NULL CHECK (private IN (0, 1)),
    header    BLOB    NOT NULL                     -- as chained and signed
) STRICT;
CREATE INDEX events_by_chain ON events (seat, incarnation, seq);
-- a commit is folded and verified by its own events, however long the journal
CREATE INDEX events_by_commit ON events ("commit");
CREATE INDEX events_by_case ON events ("case", id) WHERE "case" IS NOT NULL;

CREATE TABLE bodies (
    event     INTEGER PRIMARY KEY REFERENCES events (id),
    state     TEXT    NOT NULL CHECK (state IN ('present', 'withheld', 'erased')),
    bytes     BLOB,
    erased_by INTEGER REFERENCES events (id),      -- the event that announced it
    CHECK ((state = 'present') = (bytes IS NOT NULL)),
    CHECK ((state = 'erased') = (erased_by IS NOT NULL))
) STRICT;

CREATE TRIGGER commits_stay BEFORE UPDATE ON commits BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER commits_keep BEFORE DELETE ON commits BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER events_keep BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER bodies_keep BEFORE DELETE ON bodies BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
-- A withheld body may arrive later; a private body may be erased by a later event. Nothing else.
CREATE TRIGGER bodies_stay BEFORE UPDATE ON bodies
WHEN NOT (
    (OLD.state = 'withheld' AND NEW.state = 'present' AND NEW.event = OLD.event)
    OR (OLD.state IN ('present', 'withheld') AND NEW.state = 'erased' AND NEW.event = OLD.event
        AND NEW.erased_by > OLD.event
        AND (SELECT private FROM events WHERE id = OLD.event) = 1)
)
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

-- What is of this laptop alone and in no journal.

CREATE TABLE drafts (
    draft       BLOB PRIMARY KEY CHECK (length(draft) = 16),
    person      TEXT NOT NULL,
    application TEXT NOT NULL,                     -- JSON, as it stands on the form
    saved_at    TEXT NOT NULL
) STRICT;
CREATE INDEX drafts_by_person ON drafts (person, saved_at);

-- The bytes of papers; what they are called and to which case they belong stands in private events.
CREATE TABLE papers (
    paper   BLOB PRIMARY KEY CHECK (length(paper) = 16),
    draft   BLOB REFERENCES drafts (draft) ON DELETE CASCADE,
    name    TEXT,                                  -- while it belongs to a draft
    media   TEXT NOT NULL,
    added_at TEXT NOT NULL,
    bytes   BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 10485760)
) STRICT;
CREATE INDEX papers_by_draft ON papers (draft) WHERE draft IS NOT NULL;

CREATE TABLE local (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

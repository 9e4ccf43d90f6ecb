-- The same events in another commit: whoever signed them twice said two things about what was known then, so that neither
-- can be believed. Only a changed program does it, since an honest one draws new salts each time. What came second stays
-- beside the first, as it was signed; its events are those of the journal.
CREATE TABLE twins (
    "commit"  INTEGER NOT NULL REFERENCES commits (id), -- each that holds one of its events here
    first     INTEGER NOT NULL CHECK (first >= 1),
    last      INTEGER NOT NULL CHECK (last >= first),
    bytes     BLOB    NOT NULL,                    -- as signed
    signature BLOB    NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (bytes, "commit")
) STRICT;
CREATE INDEX twins_by_commit ON twins ("commit");
-- Bodies that were erased are few; which they are is asked when the office is opened.
CREATE INDEX bodies_erased ON bodies (event) WHERE state = 'erased';
CREATE TRIGGER twins_stay BEFORE UPDATE ON twins BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER twins_keep BEFORE DELETE ON twins BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

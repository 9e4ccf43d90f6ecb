-- Erasing: what is known beside the journal.

-- Events whose bodies an erasure named of which this database does not know (any more): it was put back from an older
-- copy, and the list beside it (`erased.json`) tells. Their bodies are not shown, not taken in and not kept; when the
-- erasure itself comes in again, they are erased by it.
CREATE TABLE to_erase (
    event BLOB PRIMARY KEY CHECK (length(event) = 32)
) STRICT, WITHOUT ROWID;

-- As before, and: a private body that is named there is taken away.
DROP TRIGGER bodies_stay;
CREATE TRIGGER bodies_stay BEFORE UPDATE ON bodies
WHEN NOT (
    (OLD.state = 'withheld' AND NEW.state = 'present' AND NEW.event = OLD.event
        AND (SELECT hash FROM events WHERE id = OLD.event) NOT IN (SELECT event FROM to_erase))
    OR (OLD.state IN ('present', 'withheld') AND NEW.state = 'erased' AND NEW.event = OLD.event
        AND NEW.erased_by > OLD.event
        AND (SELECT private FROM events WHERE id = OLD.event) = 1)
    OR (OLD.state = 'present' AND NEW.state = 'withheld' AND NEW.event = OLD.event
        AND (SELECT private FROM events WHERE id = OLD.event) = 1
        AND (SELECT hash FROM events WHERE id = OLD.event) IN (SELECT event FROM to_erase))
)
BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

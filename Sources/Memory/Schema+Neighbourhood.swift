/// The tables of what goes on between people.
///
/// Moments are seconds on the clock in the room, since that is what its rules go by.
extension Schema {
    static let neighbourhood = """
        ALTER TABLE person ADD COLUMN kamer TEXT NOT NULL DEFAULT 'kamer';
        ALTER TABLE person ADD COLUMN roles TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN is_formal INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE person ADD COLUMN languages TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN phone TEXT;
        ALTER TABLE person ADD COLUMN block TEXT;
        ALTER TABLE person ADD COLUMN talents TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN rests_until INTEGER;
        CREATE INDEX person_of_kamer ON person (kamer);

        ALTER TABLE conversation
            ADD COLUMN held_by INTEGER REFERENCES person (id) ON DELETE SET NULL;
        CREATE INDEX conversation_held ON conversation (held_by) WHERE held_by IS NOT NULL;
        ALTER TABLE outbox ADD COLUMN is_answer INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE timer ADD COLUMN arguments TEXT;
        UPDATE timer SET arguments = 'r:', key = 'errand ' WHERE key = 'begin';

        CREATE TABLE consent (
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            purpose TEXT NOT NULL,
            other_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
            words TEXT NOT NULL,
            given_at INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX consent_once ON consent (person_id, purpose, coalesce(other_id, 0));
        CREATE INDEX consent_about ON consent (other_id) WHERE other_id IS NOT NULL;

        CREATE TABLE initiative (
            person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            count INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE matter (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            kamer TEXT NOT NULL,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            helper_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
            due_at INTEGER,
            is_open INTEGER NOT NULL,
            fields TEXT NOT NULL
        ) STRICT;
        CREATE INDEX matter_open ON matter (kamer, kind) WHERE is_open;
        CREATE INDEX matter_of_person ON matter (person_id);
        CREATE INDEX matter_of_helper ON matter (helper_id) WHERE helper_id IS NOT NULL;
        CREATE INDEX matter_due ON matter (due_at) WHERE is_open AND due_at IS NOT NULL;

        CREATE TABLE ask (
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            matter_id INTEGER NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            answer TEXT,
            PRIMARY KEY (person_id, matter_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ask_of_matter ON ask (matter_id);

        CREATE TABLE visit (
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            activity TEXT NOT NULL,
            day INTEGER NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (person_id, activity, day)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE counted (
            kamer TEXT NOT NULL,
            month INTEGER NOT NULL,
            what TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (kamer, month, what)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE begun_day (
            kamer TEXT PRIMARY KEY NOT NULL,
            day INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// The last day on which danger was heard from a person, who noted a yes in her place, and a kind
    /// of its own for whoever waits for the door.
    static let peace = """
        ALTER TABLE person ADD COLUMN danger_on INTEGER;
        ALTER TABLE consent ADD COLUMN noted_by INTEGER REFERENCES person (id) ON DELETE SET NULL;
        UPDATE matter SET kind = 'deur'
            WHERE kind = 'aanmelding' AND instr(fields, 'activiteit') = 0;
        CREATE INDEX visit_of_day ON visit (day);
        """

    /// The number that one other person may have stands with that yes, and with nothing else; and since
    /// when a matter was seen to be over.
    static let numbers = """
        ALTER TABLE matter ADD COLUMN over_since INTEGER;
        ALTER TABLE consent ADD COLUMN number TEXT;
        UPDATE consent SET number = (SELECT phone FROM person WHERE id = person_id)
            WHERE purpose = 'nummer delen';
        UPDATE person SET phone = NULL
            WHERE roles = '' AND id IN (SELECT person_id FROM consent WHERE purpose = 'nummer delen')
                AND id NOT IN (SELECT person_id FROM consent WHERE purpose LIKE '%bellen');
        """

    static let wishes = """
        ALTER TABLE person ADD COLUMN wants_messages INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE person ADD COLUMN was_asked_back INTEGER NOT NULL DEFAULT 0;
        UPDATE person SET was_asked_back = 1
            WHERE id IN (SELECT person_id FROM ask WHERE kind = 'aanbod');
        DELETE FROM ask WHERE kind = 'aanbod';
        """
}

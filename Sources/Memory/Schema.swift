internal import GRDB

/// The tables, as they came to be.
///
/// A migration that was released never changes again.
enum Schema {
    /// Marks a file as ours ("Buur"), so that the database of another program is refused.
    static let applicationID = 0x4275_7572

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001 people and their talks") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: people)
            try db.execute(sql: edges)
            try db.execute(sql: traces)
        }
        migrator.registerMigration("002 indexes") { try $0.execute(sql: indexes) }
        migrator.registerMigration("003 what is set aside, and what expires") { db in
            try db.execute(sql: unreadable)
            try db.execute(sql: expiry)
        }
        migrator.registerMigration("004 what goes on between people") { db in
            try db.execute(sql: neighbourhood)
        }
        migrator.registerMigration("005 what messages are known by, and files") { db in
            try db.execute(sql: doors)
        }
        migrator.registerMigration("006 days of danger, and who noted a yes") { db in
            try db.execute(sql: peace)
        }
        migrator.registerMigration("007 what providers bring") { db in
            try db.execute(sql: providers)
        }
        migrator.registerMigration("008 what pieces lie with others") { db in
            try db.execute(sql: pieces)
        }
        migrator.registerMigration("009 numbers for one person, and what is over") { db in
            try db.execute(sql: numbers)
        }
        migrator.registerMigration("010 who wants no messages, and what is asked once") { db in
            try db.execute(sql: wishes)
        }
        return migrator
    }

    private static let people = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT CHECK (name <> ''),
            known_since INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE address (
            channel TEXT NOT NULL CHECK (channel <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            PRIMARY KEY (channel, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX address_of_person ON address (person_id);

        CREATE TABLE conversation (
            person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
            channel TEXT NOT NULL CHECK (channel <> ''),
            address TEXT NOT NULL CHECK (address <> ''),
            turns INTEGER NOT NULL CHECK (turns >= 0),
            waiting_dialog TEXT,
            waiting_question TEXT,
            heard_at INTEGER NOT NULL,
            silence_at INTEGER,
            stack TEXT NOT NULL,
            CHECK (waiting_question IS NULL OR waiting_dialog IS NOT NULL)
        ) STRICT;
        CREATE INDEX silence ON conversation (silence_at) WHERE silence_at IS NOT NULL;
        """

    private static let edges = """
        CREATE TABLE inbox (
            channel TEXT NOT NULL CHECK (channel <> ''),
            external_id TEXT NOT NULL,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            taken_at INTEGER NOT NULL,
            PRIMARY KEY (channel, external_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            channel TEXT NOT NULL CHECK (channel <> ''),
            address TEXT NOT NULL CHECK (address <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('message', 'page')),
            title TEXT CHECK ((title IS NOT NULL) = (kind = 'page')),
            body TEXT NOT NULL,
            options TEXT CHECK (options IS NULL OR kind = 'message'),
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            due_at INTEGER NOT NULL,
            dead_at INTEGER,
            reason TEXT CHECK ((reason IS NOT NULL) = (dead_at IS NOT NULL))
        ) STRICT;

        CREATE TABLE timer (
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            dialog TEXT NOT NULL,
            key TEXT NOT NULL,
            due_at INTEGER NOT NULL,
            PRIMARY KEY (person_id, dialog, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX timer_due ON timer (due_at);
        """

    private static let traces = """
        CREATE TABLE hand_over (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            what TEXT NOT NULL,
            name TEXT NOT NULL,
            reach TEXT NOT NULL,
            is_urgent INTEGER NOT NULL CHECK (is_urgent IN (0, 1)),
            made_at INTEGER NOT NULL,
            forget_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE finished_dialog (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            dialog TEXT NOT NULL,
            ended_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX finished_dialog_of_person ON finished_dialog (person_id);

        CREATE TABLE finished_answer (
            finished_id INTEGER NOT NULL REFERENCES finished_dialog (id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            words TEXT NOT NULL,
            label TEXT,
            forget_at INTEGER NOT NULL,
            PRIMARY KEY (finished_id, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX finished_answer_forget ON finished_answer (forget_at);

        CREATE TABLE audit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
            event TEXT NOT NULL,
            subject TEXT NOT NULL
        ) STRICT;

        CREATE TABLE counter (
            name TEXT PRIMARY KEY NOT NULL,
            value INTEGER NOT NULL CHECK (value > 0)
        ) STRICT, WITHOUT ROWID;
        """

    /// What is looked up when a person is forgotten, and when a sweep looks for who is silent.
    private static let indexes = """
        CREATE INDEX inbox_of_person ON inbox (person_id);
        CREATE INDEX outbox_of_person ON outbox (person_id);
        CREATE INDEX hand_over_of_person ON hand_over (person_id);
        CREATE INDEX audit_of_person ON audit (person_id);
        CREATE INDEX conversation_heard ON conversation (heard_at);
        """

    /// Stored conversations that could not be read, for a version that can.
    private static let unreadable = """
        CREATE TABLE unreadable (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            stack TEXT NOT NULL,
            set_aside_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX unreadable_of_person ON unreadable (person_id);
        """

    /// Until when a delivery is kept, and what is looked up when deliveries are made.
    private static let expiry = """
        ALTER TABLE outbox ADD COLUMN forget_at INTEGER NOT NULL DEFAULT 0;
        UPDATE outbox SET forget_at = coalesce(dead_at, due_at) + 14 * 86400;
        CREATE INDEX outbox_of_channel ON outbox (channel) WHERE dead_at IS NULL;
        CREATE INDEX outbox_of_address ON outbox (channel, address) WHERE dead_at IS NULL;
        """
}

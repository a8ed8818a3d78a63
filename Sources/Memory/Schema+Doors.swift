/// The tables of what comes and goes over channels: by which ids messages are known there, what they
/// were about, up to where a channel has read, and which files came.
extension Schema {
    static let doors = """
        ALTER TABLE inbox ADD COLUMN fate TEXT;
        ALTER TABLE inbox ADD COLUMN frame TEXT;
        ALTER TABLE inbox ADD COLUMN question TEXT;
        ALTER TABLE outbox ADD COLUMN frame TEXT;
        ALTER TABLE outbox ADD COLUMN question TEXT;

        CREATE TABLE sent (
            channel TEXT NOT NULL CHECK (channel <> ''),
            external_id TEXT NOT NULL,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            frame TEXT,
            question TEXT CHECK ((question IS NULL) = (frame IS NULL)),
            sent_at INTEGER NOT NULL,
            PRIMARY KEY (channel, external_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sent_of_person ON sent (person_id);

        CREATE TABLE bookmark (
            channel TEXT PRIMARY KEY NOT NULL CHECK (channel <> ''),
            text TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE bookmark_leaf (
            channel TEXT NOT NULL REFERENCES bookmark (channel) ON DELETE CASCADE,
            name TEXT NOT NULL,
            text TEXT NOT NULL CHECK (text <> ''),
            PRIMARY KEY (channel, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE received_file (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            channel TEXT NOT NULL CHECK (channel <> ''),
            address TEXT NOT NULL CHECK (address <> ''),
            kind TEXT NOT NULL,
            name TEXT,
            size INTEGER,
            type TEXT,
            handle TEXT,
            received_at INTEGER NOT NULL,
            forget_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX received_file_of_person ON received_file (person_id);
        """
}

/// What must be known of deliveries that providers bring: when somebody wrote last from an address,
/// how far a delivery came, and under which id it lies with others; and the codes with which somebody
/// can write over one more of them.
extension Schema {
    static let providers = """
        ALTER TABLE address ADD COLUMN heard_at INTEGER;

        ALTER TABLE outbox ADD COLUMN pieces INTEGER NOT NULL DEFAULT 0 CHECK (pieces >= 0);
        ALTER TABLE outbox ADD COLUMN is_suspended INTEGER NOT NULL DEFAULT 0
            CHECK (is_suspended IN (0, 1));
        ALTER TABLE outbox ADD COLUMN entrusted_as TEXT;
        ALTER TABLE outbox ADD COLUMN entrusted_at INTEGER
            CHECK ((entrusted_at IS NULL) = (entrusted_as IS NULL));
        CREATE INDEX outbox_entrusted ON outbox (channel, entrusted_as)
            WHERE entrusted_as IS NOT NULL;

        CREATE TABLE join_code (
            person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
            code TEXT NOT NULL UNIQUE CHECK (code <> ''),
            until INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE wrong_code (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX wrong_code_of_person ON wrong_code (person_id);
        """

    /// Under which ids the pieces of a delivery lie with others, of which nothing was heard yet.
    static let pieces = """
        CREATE TABLE outbox_piece (
            channel TEXT NOT NULL CHECK (channel <> ''),
            external_id TEXT NOT NULL,
            outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
            PRIMARY KEY (channel, external_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX outbox_piece_of_outbox ON outbox_piece (outbox_id);
        INSERT OR REPLACE INTO outbox_piece
            SELECT channel, entrusted_as, id FROM outbox WHERE entrusted_as IS NOT NULL;
        DROP INDEX outbox_entrusted;
        """
}

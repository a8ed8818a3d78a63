/// What must be known of deliveries that providers bring: when somebody wrote last from an address,
/// how far a delivery came, and under which id it lies with others.
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
        """
}

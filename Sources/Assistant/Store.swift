/// Where everything lies that outlives a turn.
///
/// A store keeps these laws, and one suite of law tests is run against every implementation.
///
/// - What was saved last is what is read. A text that cannot be kept whole is refused.
/// - A transaction is kept whole, or not at all: when its body throws, nothing of it remains.
/// - Transactions follow each other; none sees half of another.
/// - What is kept of one person is never read as another's.
/// - An external id is new once for each channel, and what became of it is read back until its dialog
///   is over.
/// - A bookmark is kept with the turns before it, or not at all.
/// - The numbers of deliveries grow, and none is given twice.
/// - When `transaction` returns, a power cut takes nothing of it away.
/// - What it throws because it cannot keep anything just now is a ``StoreFailure``. What it throws
///   because it refuses a value is not.
public protocol Store: Sendable {
    /// Carries out a transaction, all or nothing, after those that were asked for earlier.
    ///
    /// - Parameter body: What is read and written. It may be carried out only once.
    /// - Returns: What the body returned, after it is kept.
    /// - Throws: What the body throws, or why nothing can be kept.
    func transaction<Result: Sendable>(
        _ body: @escaping @Sendable (any Ledger) throws -> Result
    ) async throws -> Result

    /// Wipes what was forgotten from wherever the store keeps things, so that it cannot be found by
    /// looking at the bytes either. It forgets nothing by itself.
    ///
    /// - Returns: False when somebody is reading just now, so that traces may remain.
    /// - Throws: Why nothing can be wiped.
    func scrub() async throws -> Bool
}

/// Why a store can keep nothing just now, such as a full disk: no turn is to blame for it, and the
/// same turn may be kept later.
public protocol StoreFailure: Error {}

/// What can be read and written inside one transaction.
///
/// The parts are described apart because they are about different things; whoever keeps one keeps
/// them all, since a turn touches all of them at once.
public typealias Ledger = Talks & Inbox & Outbox & Timers & Archive & People & Matters & Joinings

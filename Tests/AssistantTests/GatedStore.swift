import Assistant

/// A store that holds its first transaction back until it is opened.
actor GatedStore: Store {
    private let store = DictionaryStore()
    private var isOpen = false
    private var held: CheckedContinuation<Void, Never>?

    /// How many transactions there were.
    var transactions: Int {
        get async { await store.transactions }
    }

    func transaction<Result: Sendable>(
        _ body: @escaping @Sendable (any Ledger) throws -> Result
    ) async throws -> Result {
        if !isOpen { await withCheckedContinuation { held = $0 } }
        return try await store.transaction(body)
    }

    func scrub() async throws -> Bool { true }

    /// Lets everything through from now on.
    func open() {
        isOpen = true
        held?.resume()
    }
}

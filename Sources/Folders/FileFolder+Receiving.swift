public import Assistant

extension FileFolder {
    /// The largest file that is fetched, in bytes; of a larger one it is only known that it came.
    public static let largestFile = 20 * 1024 * 1024

    /// Fetches a file that lies under a handle, or tells why it cannot be had.
    public typealias Fetch = (_ handle: String) async throws -> Result<[UInt8], Attachment.Loss>

    /// Hands over what people sent, with the photos and documents among it fetched into the folder, and
    /// removes those that then belong to nothing, or were taken back.
    ///
    /// What is handed over again after a power cut has the same files.
    ///
    /// - Throws: What fetching and handing over throw. What was fetched by then may stay in the folder.
    public func receive(
        _ said: [Incoming],
        now: Instant,
        isolation: isolated (any Actor)? = #isolation,
        fetching fetch: Fetch,
        handingOver handOver: ([Incoming]) async throws -> [Receipt?]
    ) async throws -> [Receipt?] {
        var saved: [Incoming] = []
        for incoming in said { saved.append(try await save(incoming, now: now, fetching: fetch)) }
        let receipts = try await handOver(saved)
        for (incoming, receipt) in zip(saved, receipts) {
            try removeFile(of: incoming, receipt)
        }
        return receipts
    }

    private func save(
        _ incoming: Incoming,
        now: Instant,
        isolation: isolated (any Actor)? = #isolation,
        fetching fetch: Fetch
    ) async throws -> Incoming {
        guard case .file(let file) = incoming.content, let id = incoming.id else { return incoming }
        guard file.isWorthKeeping, let handle = file.handle else {
            return incoming.holding(file.lying(at: nil))
        }
        let isTooLarge = file.size ?? 0 > FileFolder.largestFile
        switch isTooLarge ? .failure(.tooLarge) : try await fetch(handle) {
        case .success(let bytes):
            let path = try save(bytes, named: file.name, of: incoming.from, id: id, now: now)
            return incoming.holding(file.lying(at: path))
        case .failure(let loss): return incoming.holding(file.lost(loss))
        }
    }

    private func removeFile(of incoming: Incoming, _ receipt: Receipt?) throws(FolderFailure) {
        switch incoming.content {
        case .retraction(let id): try remove(id: id, of: incoming.from)
        case .file(let file) where receipt?.keepsFile != true:
            if let path = file.handle { try remove(path) }
        default: break
        }
    }
}

extension Incoming {
    fileprivate func holding(_ file: Attachment) -> Incoming {
        Incoming(from: from, id: id, content: .file(file), inReplyTo: inReplyTo, sentAt: sentAt)
    }
}

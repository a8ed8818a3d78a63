internal import Assistant
internal import Folders
internal import Matrix

extension Correspondent {
    /// The largest file that is fetched, in bytes; of a larger one it is only known that it came.
    private static let largestFile = 20 * 1024 * 1024

    /// Fetches the photos and documents among what was sent, so that they can be kept with it.
    func saveFiles(of said: [Incoming]) async throws -> [Incoming] {
        var saved: [Incoming] = []
        for incoming in said { saved.append(try await saveFile(of: incoming)) }
        return saved
    }

    /// Removes the files that belong to nothing, or were taken back.
    func removeFiles(of said: [Incoming], _ receipts: [Receipt?]) throws {
        for (incoming, receipt) in zip(said, receipts) {
            switch incoming.content {
            case .retraction(let id): try files.remove(id: id, of: incoming.from)
            case .file(let file) where receipt?.isRepeat != true && receipt?.keepsFile != true:
                if let path = file.handle { try files.remove(path) }
            default: break
            }
        }
    }

    private func saveFile(of incoming: Incoming) async throws -> Incoming {
        guard case .file(let file) = incoming.content, let id = incoming.id else { return incoming }
        var path: String?
        if file.isWorthKeeping, let uri = file.handle, let bytes = try await fetch(uri) {
            path = try files.save(
                bytes,
                named: file.name,
                of: incoming.from,
                id: id,
                now: clock.now
            )
        }
        return incoming.holding(file.lying(at: path))
    }

    /// The bytes of a file, nil when the homeserver answers and will not give them: nobody waits for
    /// one photo.
    private func fetch(_ uri: String) async throws -> [UInt8]? {
        do {
            return try await homeserver.download(uri, limit: Correspondent.largestFile)
        } catch  where error.isAway || error.isEndOfToken {
            throw error
        } catch {
            return nil
        }
    }
}

extension Incoming {
    fileprivate func holding(_ file: Attachment) -> Incoming {
        Incoming(from: from, id: id, content: .file(file), inReplyTo: inReplyTo, sentAt: sentAt)
    }
}

extension Attachment {
    /// The same, with another place where the channel finds it.
    fileprivate func lying(at path: String?) -> Attachment {
        Attachment(kind, name: name, size: size, type: type, handle: path, caption: caption)
    }
}

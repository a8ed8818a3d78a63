internal import Assistant
internal import Folders
internal import Matrix

extension Correspondent {
    /// For how long no file is asked for after one that did not come, so that many hold up nobody.
    private static let fileRest = Duration.seconds(60)
    /// For how long a file is waited for when the homeserver asks for that.
    private static let longestFileWait = Duration.seconds(10)

    /// The bytes of a file, or why the homeserver will not give them: nobody waits long for one photo.
    func fetch(_ uri: String) async throws -> Result<[UInt8], Attachment.Loss> {
        guard filesRestUntil <= .now else { return .failure(.unavailable) }
        do {
            return .success(try await download(uri))
        } catch {
            // What was cut off by the end of the program is told again after it.
            try Task.checkCancellation()
            return .failure(try loss(because: error))
        }
    }

    /// Asks for the bytes of a file, once more when the homeserver asks to wait for a little.
    private func download(_ uri: String) async throws(HomeserverError) -> [UInt8] {
        let limit = FileFolder.largestFile
        do {
            return try await homeserver.download(uri, limit: limit)
        } catch {
            guard case .limited(let wait?) = error, wait <= Correspondent.longestFileWait else {
                throw error
            }
            do { try await Task.sleep(for: wait) } catch { throw .limited(retryAfter: wait) }
        }
        return try await homeserver.download(uri, limit: limit)
    }

    /// Why a file cannot be had, and until when none is asked for.
    ///
    /// - Throws: The error when nothing can be asked at all.
    private func loss(because error: HomeserverError) throws -> Attachment.Loss {
        if case .limited(let wait) = error {
            filesRestUntil = .now + (wait ?? Correspondent.fileRest)
            return .unavailable
        }
        if error.isAway || error.isEndOfToken { throw error }
        if error.mayPass { filesRestUntil = .now + Correspondent.fileRest }
        return error == .tooLarge ? .tooLarge : .unavailable
    }
}

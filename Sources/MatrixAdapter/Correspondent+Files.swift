internal import Assistant
internal import Folders
internal import Matrix

extension Correspondent {
    /// For how long no file is asked for after one that did not come, so that many hold up nobody.
    private static let fileRest = Duration.seconds(60)
    /// For how long none is asked for at most, whatever the homeserver asks.
    private static let longestFileRest = Duration.seconds(900)

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

    /// Asks for the bytes of a file, once more when the homeserver asks to wait for a little: all files
    /// of one look together wait no longer than one may.
    private func download(_ uri: String) async throws(HomeserverError) -> [UInt8] {
        let limit = FileFolder.largestFile
        do {
            return try await homeserver.download(uri, limit: limit)
        } catch {
            guard case .limited(let wait?) = error, .now + wait <= filesWaitUntil else {
                throw error
            }
            do { try await Task.sleep(for: wait) } catch { throw .limited(retryAfter: wait) }
        }
        return try await homeserver.download(uri, limit: limit)
    }

    /// For how long no file is asked for when the homeserver asks to wait, and for how long if it says.
    static func fileRest(asked: Duration?) -> Duration { min(asked ?? fileRest, longestFileRest) }

    /// Why a file cannot be had, and until when none is asked for.
    ///
    /// - Throws: The error when nothing can be asked at all.
    private func loss(because error: HomeserverError) throws -> Attachment.Loss {
        if case .limited(let wait) = error {
            filesRestUntil = .now + Correspondent.fileRest(asked: wait)
            return .unavailable
        }
        if error.isAway || error.isEndOfToken { throw error }
        if error.mayPass { filesRestUntil = .now + Correspondent.fileRest }
        return error == .tooLarge ? .tooLarge : .unavailable
    }
}

internal import Assistant
internal import Folders
internal import Matrix

extension Correspondent {
    /// For how long no file is asked for after one that did not come, so that many hold up nobody.
    private static let fileRest = Duration.seconds(60)

    /// The bytes of a file, or why the homeserver will not give them: nobody waits for one photo.
    func fetch(_ uri: String) async throws -> Result<[UInt8], Attachment.Loss> {
        guard filesRestUntil <= .now else { return .failure(.unavailable) }
        do {
            return .success(try await homeserver.download(uri, limit: FileFolder.largestFile))
        } catch  where error.isAway || error.isEndOfToken {
            throw error
        } catch {
            // What was cut off by the end of the program is told again after it.
            try Task.checkCancellation()
            if error.mayPass { filesRestUntil = .now + Correspondent.fileRest }
            return .failure(error == .tooLarge ? .tooLarge : .unavailable)
        }
    }
}

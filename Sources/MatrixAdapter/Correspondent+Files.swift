internal import Assistant
internal import Folders
internal import Matrix

extension Correspondent {
    /// The bytes of a file, or why the homeserver will not give them: nobody waits for one photo.
    func fetch(_ uri: String) async throws -> Result<[UInt8], Attachment.Loss> {
        do {
            return .success(try await homeserver.download(uri, limit: FileFolder.largestFile))
        } catch  where error.isAway || error.isEndOfToken {
            throw error
        } catch {
            return .failure(error == .tooLarge ? .tooLarge : .unavailable)
        }
    }
}

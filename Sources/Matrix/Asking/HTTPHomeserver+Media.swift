internal import HTTP
internal import Notation

extension HTTPHomeserver {
    public func upload(
        _ bytes: [UInt8],
        name: String,
        mediaType: String
    ) async throws(HomeserverError) -> String {
        var call = Call(.post, .upload + ["upload"], query: [("filename", name)])
        call.body = bytes
        call.mediaType = mediaType
        call.isRepeatable = false
        call.patience.whole = .seconds(600)
        return try await line.json(call).told("content_uri")
    }

    /// Homeservers from before authenticated media know only the older path.
    public func download(_ uri: String, limit: Int) async throws(HomeserverError) -> [UInt8] {
        let parts = uri.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[0] == "mxc:", parts[1].isEmpty, !parts[2].isEmpty,
            !parts[3].isEmpty
        else { throw .notFound }
        let place = ["download", parts[2], parts[3]]
        var line = line
        line.persistence = .once
        do {
            return try await line.bytes(download(.media + place, limit: limit))
        } catch .unrecognised {
            return try await line.bytes(download(.upload + place, limit: limit))
        }
    }

    private func download(_ path: [String], limit: Int) -> Call {
        var call = Call(.get, path)
        call.answerLimit = limit
        // Others wait for it: a line that is slower than this brings no photos.
        call.patience.whole = .seconds(30)
        return call
    }
}

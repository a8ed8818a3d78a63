internal import HTTP
internal import Notation

/// A line to one homeserver: asks a question, and gives the answer or what went wrong.
struct Line: Sendable {
    let base: String
    let client: Client
    var persistence: Persistence
    var token: AccessToken?
    /// Seconds since 1970, for a homeserver that asks to wait until a moment.
    let now: @Sendable () -> Int

    /// Asks, and reads the answer as JSON.
    func json(_ call: Call) async throws(HomeserverError) -> JSON {
        try await persistence.ask(isRepeatable: call.isRepeatable) { () throws(HomeserverError) in
            let response = try await response(to: call)
            guard let answer = JSON(parsing: response.body), case .object = answer else {
                throw .unreadableAnswer
            }
            return answer
        }
    }

    /// Asks, and gives the bytes of the answer.
    func bytes(_ call: Call) async throws(HomeserverError) -> [UInt8] {
        try await persistence.ask(isRepeatable: call.isRepeatable) { () throws(HomeserverError) in
            try await response(to: call).body
        }
    }

    private func response(to call: Call) async throws(HomeserverError) -> Response {
        let response: Response
        do {
            response = try await client.send(request(for: call))
        } catch {
            throw error.reason == .tooLarge ? .tooLarge : .unreachable(error)
        }
        guard response.status == 200 else { throw HomeserverError(response, at: now()) }
        return response
    }

    private func request(for call: Call) -> Request {
        var headers: Headers = [:]
        headers["Content-Type"] = call.mediaType
        if let token { headers["Authorization"] = "Bearer \(token.secret)" }
        var request = Request(
            call.method,
            call.url(at: base),
            reach: .anywhere,
            headers: headers,
            body: call.body
        )
        request.patience = call.patience
        request.answerLimit = call.answerLimit
        return request
    }
}

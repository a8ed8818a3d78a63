internal import Assistant
internal import Folders
internal import HTTP
internal import Webhook

/// Asks a provider for the files that people sent.
///
/// Who calls waits for it, so it takes seconds at most: of what cannot be had by then, it is only known
/// that it came.
struct Fetcher: Sendable {
    private static let attempts = 3
    /// How long all files of one call may take, whatever goes wrong.
    static let patience = Duration.seconds(12)
    private static let backoff = Backoff(first: .seconds(1), ceiling: .seconds(2))

    let provider: any Provider
    let client: Client

    fileprivate enum Failure: Error {
        case later, never(Attachment.Loss)
        /// Buur stops.
        case cutOff
    }

    /// The bytes of a file, or why they cannot be had by then.
    ///
    /// - Throws: When Buur stops meanwhile.
    func fetch(
        _ handle: String,
        until end: ContinuousClock.Instant
    ) async throws -> Result<[UInt8], Attachment.Loss> {
        guard .now < end, let fetch = provider.fetch(handle) else { return .failure(.unavailable) }
        for attempt in 1...Fetcher.attempts {
            do throws(Failure) {
                return .success(try await bytes(by: fetch, until: end))
            } catch {
                switch error {
                case .never(let loss): return .failure(loss)
                case .cutOff: throw CancellationError()
                case .later: break
                }
            }
            let pause = Fetcher.backoff.delay(after: attempt, jitter: 0.5)
            guard attempt < Fetcher.attempts, .now + pause < end else { break }
            try await Task.sleep(for: pause)
        }
        return .failure(.unavailable)
    }

    private func bytes(
        by fetch: Fetch,
        until end: ContinuousClock.Instant
    ) async throws(Failure) -> [UInt8] {
        switch fetch {
        case .file(let request): return try await file(request, until: end)
        case .place(let request):
            let place = try await ask(request, until: end)
            guard let request = provider.file(at: place) else { throw .never(.unavailable) }
            return try await file(request, until: end)
        }
    }

    private func file(
        _ request: Request,
        until end: ContinuousClock.Instant
    ) async throws(Failure) -> [UInt8] {
        var response = try await ask(request, until: end)
        if let place = response.headers["Location"], !response.isFinal {
            // It lies elsewhere; who lets Buur in here is no business of that place.
            response = try await ask(Request(.get, place, reach: request.reach), until: end)
        }
        guard response.isFinal else { throw .never(.unavailable) }
        return response.body
    }

    private func ask(
        _ request: Request,
        until end: ContinuousClock.Instant
    ) async throws(Failure) -> Response {
        var request = request
        request.answerLimit = FileFolder.largestFile
        let rest = max(.milliseconds(1), end - .now)
        request.patience = Patience(connecting: rest, silence: rest, whole: rest)
        let response: Response
        do throws(RequestError) {
            response = try await client.send(request)
        } catch {
            throw Failure(error)
        }
        switch response.status {
        case 200...299, 301...303, 307, 308: return response
        case 408, 425, 429, 500...599: throw .later
        default: throw .never(.unavailable)
        }
    }
}

extension Response {
    /// Whether it brings what was asked for, and does not send on to another place.
    fileprivate var isFinal: Bool { (200...299).contains(status) }
}

extension Fetcher.Failure {
    fileprivate init(_ error: RequestError) {
        self =
            switch error.reason {
            case .cancelled, .shutDown: .cutOff
            case .tooLarge: .never(.tooLarge)
            case .malformedURL, .malformedHeader, .refusedAddress: .never(.unavailable)
            case .cannotResolve, .cannotConnect, .untrusted, .tls, .timedOut, .cutOff, .unreadable,
                .failed:
                .later
            }
    }
}

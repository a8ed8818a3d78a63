internal import Synchronization

/// A request on its way from the task that sends it to the thread that carries it out.
final class Errand: Sendable {
    typealias Outcome = Result<Response, RequestError>

    let request: Request
    let destination: Destination
    let authorities: String?
    private let cancellation = Atomic(false)

    /// Refuses a request that cannot be sent.
    init(_ request: Request, trusting authorities: String?) throws(RequestError) {
        destination = try Destination(of: request)
        self.request = request
        self.authorities = authorities
    }

    /// Whether nobody waits for it any more; it may be so before it is begun.
    var isCancelled: Bool { cancellation.load(ordering: .acquiring) }

    func cancel() { cancellation.store(true, ordering: .releasing) }

    func error(_ reason: RequestError.Reason, mayHaveArrived: Bool = false) -> RequestError {
        RequestError(reason, host: destination.host, mayHaveArrived: mayHaveArrived)
    }
}

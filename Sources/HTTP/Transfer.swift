internal import CCurl

/// One errand as it is carried out.
///
/// Lives on the thread of its loop.
final class Transfer {
    let errand: Errand
    let easy: UnsafeMutableRawPointer
    private let continuation: CheckedContinuation<Errand.Outcome, Never>
    var headerLines: UnsafeMutablePointer<curl_slist>?
    /// Why it cannot be begun.
    var trouble: RequestError.Reason?
    /// Why a callback ended it.
    var ending: RequestError.Reason?
    /// Whether one of the host's addresses was out of reach.
    var hasRefusedAddress = false
    /// How often the request was about to be sent.
    var attempts = 0
    var answer = Answer()
    private var bytesMoved: curl_off_t = 0
    private var lastMoved: ContinuousClock.Instant?

    init(of errand: Errand, for continuation: CheckedContinuation<Errand.Outcome, Never>) {
        guard let easy = curl_easy_init() else { preconditionFailure("There is memory") }
        self.errand = errand
        self.easy = easy
        self.continuation = continuation
        setOptions()
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headerLines)
    }

    /// Tells the task how it went.
    func finish(_ reason: RequestError.Reason?) {
        if let reason {
            let error = errand.error(reason, mayHaveArrived: mayHaveArrived)
            continuation.resume(returning: .failure(error))
        } else {
            continuation.resume(returning: .success(answer.response))
        }
    }

    /// When the server has been silent for too long; none while there is no connection.
    var silenceEnds: ContinuousClock.Instant? {
        lastMoved.map { $0 + errand.request.patience.silence }
    }

    /// Notes that bytes went to or fro, when more of them did than before.
    func note(bytesMoved: curl_off_t) {
        guard bytesMoved != self.bytesMoved else { return }
        self.bytesMoved = bytesMoved
        noteMovement()
    }

    func noteMovement() {
        lastMoved = ContinuousClock.now
    }

    /// Whether the server may have seen the whole request.
    private var mayHaveArrived: Bool {
        guard attempts == 1 else { return attempts > 1 }
        var uploaded: curl_off_t = 0
        curl_get_size(easy, CURLINFO_SIZE_UPLOAD_T, &uploaded)
        return uploaded >= errand.request.body.count
    }
}

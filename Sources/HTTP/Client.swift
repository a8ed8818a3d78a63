/// Asks servers things, many at once, over connections that are kept.
///
/// Redirects are not followed, no cookies are kept and no proxy is used; certificates are always
/// checked. A client has one thread, which waits for all of its requests together and lives until
/// ``shutDown()``, or until nobody holds the client any more.
public final class Client: Sendable {
    private let mailbox: Mailbox
    private let thread: EventThread

    private let authorities: String?

    /// Makes a client, and starts its thread.
    ///
    /// - Parameter authorities: A file with the certificates of those who vouch for servers, in place
    ///   of the ones that the machine trusts.
    public init(trusting authorities: String? = nil) {
        self.authorities = authorities
        let mailbox = Mailbox()
        self.mailbox = mailbox
        thread = EventThread(named: "http") { EventLoop(mailbox).run() }
    }

    deinit {
        mailbox.post(.stop(nil))
    }

    /// Sends a request and waits for the whole answer.
    ///
    /// A request goes out once. Only when a kept connection turns out to be closed is it sent again,
    /// over a new one, and never with ``Request/Method/post`` or ``Request/Method/patch``. Cancelling
    /// the task ends the request at once.
    public func send(_ request: Request) async throws(RequestError) -> Response {
        let errand = try Errand(request, trusting: authorities)
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let letter = Mailbox.Letter.start(errand, continuation)
                if !mailbox.post(letter) { letter.returnUnopened() }
            }
        } onCancel: {
            errand.cancel()
            mailbox.post(.cancel(errand))
        }
        return try outcome.get()
    }

    /// Ends what is in hand, closes the connections and waits until the thread has ended.
    ///
    /// What is sent afterwards ends at once.
    public func shutDown() async {
        await withCheckedContinuation { continuation in
            let letter = Mailbox.Letter.stop(continuation)
            if !mailbox.post(letter) { letter.returnUnopened() }
        }
        thread.join()
    }
}

internal import CCurl

/// Carries out the errands in a mailbox, all at once, on the thread that runs it.
final class EventLoop {
    private let mailbox: Mailbox
    private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
    private var stopping: [CheckedContinuation<Void, Never>?] = []
    private let clock = ContinuousClock()

    init(_ mailbox: Mailbox) {
        self.mailbox = mailbox
    }

    /// Works until it is asked to stop.
    ///
    /// Then what is in hand ends, and so do the connections.
    func run() {
        curl_multi_set_number(mailbox.transfers, CURLMOPT_MAXCONNECTS, 32)
        repeat {
            perform()
            endSilentOnes()
            wait()
            for letter in mailbox.empty() { open(letter) }
        } while stopping.isEmpty
        for transfer in transfers.values { end(transfer, .shutDown) }
        let unopened = mailbox.close()
        curl_multi_cleanup(mailbox.transfers)
        for letter in unopened { letter.returnUnopened() }
        for waiting in stopping { waiting?.resume() }
    }

    private func open(_ letter: Mailbox.Letter) {
        switch letter {
        case .start(let errand, let continuation): start(errand, continuation)
        case .cancel(let errand):
            for transfer in transfers.values where transfer.errand === errand {
                end(transfer, .cancelled)
            }
        case .stop(let continuation): stopping.append(continuation)
        }
    }

    private func start(
        _ errand: Errand,
        _ continuation: CheckedContinuation<Errand.Outcome, Never>
    ) {
        let transfer = Transfer(of: errand, for: continuation)
        if errand.isCancelled { return transfer.finish(.cancelled) }
        if let trouble = transfer.trouble { return transfer.finish(trouble) }
        let code = curl_multi_add_handle(mailbox.transfers, transfer.easy)
        guard code == CURLM_OK else { return transfer.finish(.failed(Int(code.rawValue))) }
        transfers[transfer.easy] = transfer
    }

    /// Does what can be done without waiting.
    private func perform() {
        var (running, left) = (Int32(0), Int32(0))
        curl_multi_perform(mailbox.transfers, &running)
        while let message = curl_multi_info_read(mailbox.transfers, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle,
                let transfer = transfers[easy]
            else { continue }
            end(transfer, transfer.reason(of: curl_message_result(message)))
        }
    }

    private func endSilentOnes() {
        let now = clock.now
        for transfer in transfers.values where transfer.silenceEnds.map({ $0 <= now }) ?? false {
            end(transfer, .timedOut(.sign))
        }
    }

    private func end(_ transfer: Transfer, _ reason: RequestError.Reason?) {
        transfers[transfer.easy] = nil
        curl_multi_remove_handle(mailbox.transfers, transfer.easy)
        transfer.finish(reason)
    }

    /// Waits until a byte, a letter or the end of somebody's patience comes.
    private func wait() {
        let soonest = transfers.values.compactMap(\.silenceEnds).min()
        let patience = soonest.map { min($0 - clock.now, .seconds(60)) } ?? .seconds(60)
        curl_multi_poll(mailbox.transfers, nil, 0, Int32(patience.wholeMilliseconds), nil)
    }
}

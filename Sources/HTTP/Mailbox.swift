internal import CCurl
internal import Synchronization

/// What the tasks want of the thread, in order.
///
/// A letter wakes it.
final class Mailbox: Sendable {
    enum Letter {
        case start(Errand, CheckedContinuation<Errand.Outcome, Never>)
        case cancel(Errand)
        case stop(CheckedContinuation<Void, Never>?)
    }

    private struct Content {
        var letters: [Letter] = []
        var isOpen = true
    }

    /// The transfers that the thread carries out.
    ///
    /// Others than the thread may only wake it.
    nonisolated(unsafe) let transfers: UnsafeMutableRawPointer
    private let content = Mutex(Content())

    init() {
        precondition(Mailbox.isLibraryReady, "libcurl can be started")
        guard let transfers = curl_multi_init() else { preconditionFailure("There is memory") }
        self.transfers = transfers
    }

    private static let isLibraryReady = curl_global_start() == CURLE_OK

    /// Leaves a letter; false when nobody takes them any more.
    @discardableResult
    func post(_ letter: Letter) -> Bool {
        content.withLock { content in
            guard content.isOpen else { return false }
            content.letters.append(letter)
            if content.letters.count == 1 { curl_multi_wakeup(transfers) }
            return true
        }
    }

    /// Takes the letters out.
    func empty() -> [Letter] {
        content.withLock { content in
            defer { content.letters = [] }
            return content.letters
        }
    }

    /// Takes the letters out for the last time.
    ///
    /// From now on nobody wakes the thread.
    func close() -> [Letter] {
        content.withLock { content in
            defer { content = Content(isOpen: false) }
            return content.letters
        }
    }
}

extension Mailbox.Letter {
    /// Tells who wrote it that the thread has ended.
    func returnUnopened() {
        switch self {
        case .start(let errand, let continuation):
            continuation.resume(returning: .failure(errand.error(.shutDown)))
        case .stop(let continuation): continuation?.resume()
        case .cancel: break
        }
    }
}

internal import CCurl
internal import Glibc
internal import Synchronization

/// A thread that can be waited for.
///
/// Signals are left to other threads.
final class EventThread: Sendable {
    private typealias Body = @Sendable () -> Void

    private final class Box: Sendable {
        let name: String
        let body: Body

        init(_ name: String, _ body: @escaping Body) {
            self.name = name
            self.body = body
        }
    }

    private let thread: Mutex<pthread_t?>

    /// Starts it.
    init(named name: String, _ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(Box(name, body)).toOpaque()
        let failure = pthread_create(&thread, nil, { EventThread.run($0) }, box)
        precondition(failure == 0, "A thread can be made")
        self.thread = Mutex(thread)
    }

    deinit {
        thread.withLock { thread in
            if let thread { pthread_detach(thread) }
        }
    }

    /// Waits until it has ended, which must be soon: the caller is held up.
    func join() {
        thread.withLock { thread in
            if let thread { pthread_join(thread, nil) }
            thread = nil
        }
    }

    private static func run(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        var signals = sigset_t()
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        guard let box else { return nil }
        let start = Unmanaged<Box>.fromOpaque(box).takeRetainedValue()
        thread_set_name(start.name)
        start.body()
        return nil
    }
}

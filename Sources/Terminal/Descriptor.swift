private import Foundation

/// A file descriptor to read from.
struct Descriptor {
    enum Readiness {
        case ready, silent, interrupted, closed
    }

    let number: Int32
    /// Becomes readable when the wait must end; negative when nothing can end it.
    var interrupts: Int32 = -1

    /// Waits until there is something to read, for a second at most.
    func wait() -> Readiness {
        let none = Int16(0)
        var requests = [
            pollfd(fd: number, events: Int16(POLLIN), revents: none),
            pollfd(fd: interrupts, events: Int16(POLLIN), revents: none),
        ]
        let count = poll(&requests, 2, 1000)
        if count < 0 { return errno == EINTR ? .silent : .closed }
        if requests[1].revents != 0 { return .interrupted }
        if requests[0].revents == 0 { return .silent }
        return requests[0].revents & Int16(POLLIN) != 0 ? .ready : .closed
    }

    /// Reads what there is, up to 64 kB; nothing at the end of the input.
    func read() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            count = max(0, Foundation.read(number, buffer.baseAddress, buffer.count))
        }
    }
}

private import Foundation

/// A file descriptor to read from.
struct Descriptor {
    enum Readiness {
        case ready, silent, interrupted, closed
    }

    let number: Int32

    static let standardInput = Descriptor(number: STDIN_FILENO)

    /// Waits until there is something to read, for a second at most.
    func wait() -> Readiness {
        var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        let count = poll(&request, 1, 1000)
        if count < 0 { return errno == EINTR ? .interrupted : .closed }
        if count == 0 { return .silent }
        return request.revents & Int16(POLLIN) != 0 ? .ready : .closed
    }

    /// Reads what there is, up to 64 kB; nothing at the end of the input.
    func read() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            count = max(0, Foundation.read(number, buffer.baseAddress, buffer.count))
        }
    }
}

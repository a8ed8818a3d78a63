private import Foundation

/// Notes that Ctrl-C was pressed, in place of ending the process.
///
/// The signal may arrive on any thread, so it cannot be counted on to wake the one that waits for a
/// key. What is written into a pipe does wake it.
enum Interrupts {
    private static let ends: (read: Int32, write: Int32) = {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        return (ends[0], ends[1])
    }()

    /// Becomes readable when Ctrl-C is pressed.
    static var descriptor: Int32 { ends.read }

    /// Begins to note.
    static func start() {
        _ = ends  // made here, for making it inside the handler would not be safe
        signal(SIGINT) { _ in
            var mark: UInt8 = 1
            write(Interrupts.ends.write, &mark, 1)
        }
    }

    /// Forgets what was noted.
    static func clear() {
        var marks: [UInt8] = Array(repeating: 0, count: 64)
        read(ends.read, &marks, marks.count)
    }
}

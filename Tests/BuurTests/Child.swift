import Foundation
import Synchronization

/// A process that was started, and our ends of what it reads from and writes to.
struct Child {
    let pid: pid_t
    let input: Int32
    let output: Int32

    /// One at a time, so that no other child is handed an end that is not its own.
    private static let turn = Mutex(())

    /// Starts the program between two pipes.
    static func spawn(_ arguments: [String], errorFile: String) throws -> Child {
        try turn.withLock { _ in
            signal(SIGPIPE, SIG_IGN)
            let (toChild, fromChild) = (try makePipe(), try makePipe())
            defer {
                close(toChild.read)
                close(fromChild.write)
            }
            let pid = try start(arguments) { actions in
                posix_spawn_file_actions_adddup2(&actions, toChild.read, STDIN_FILENO)
                posix_spawn_file_actions_adddup2(&actions, fromChild.write, STDOUT_FILENO)
                posix_spawn_file_actions_addopen(
                    &actions,
                    STDERR_FILENO,
                    errorFile,
                    O_WRONLY | O_CREAT | O_TRUNC,
                    0o600
                )
            }
            return Child(pid: pid, input: toChild.write, output: fromChild.read)
        }
    }

    /// Starts the program on a terminal of its own, so many columns wide.
    static func spawn(_ arguments: [String], columns: UInt16, variables: [String]) throws -> Child {
        try turn.withLock { _ in
            let (terminal, name) = try makeTerminal()
            var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
            _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
            let pid = try start(arguments, variables: variables, ownsTerminal: true) { actions in
                posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
                posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
                posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
            }
            return Child(pid: pid, input: terminal, output: terminal)
        }
    }

    private static func start(
        _ arguments: [String],
        variables: [String] = [],
        ownsTerminal: Bool = false,
        _ prepare: (inout posix_spawn_file_actions_t) -> Void
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        prepare(&actions)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The leader of a session gets the terminal that it opens first.
        if ownsTerminal { posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID) }
        let words = ([Program.path] + arguments).map { (word: String) in strdup(word) }
        let environment = (["HOME=/nonexistent", "PATH=/usr/bin:/bin", "TERM=xterm"] + variables)
            .map { (word: String) in strdup(word) }
        defer { for word in words + environment { free(word) } }
        var pid: pid_t = 0
        let result = posix_spawn(
            &pid,
            Program.path,
            &actions,
            &attributes,
            words + [nil],
            environment + [nil]
        )
        guard result == 0 else { throw ProgramFailure.notStarted }
        return pid
    }

    // Linux has these under the same names, but its headers show them to C with GNU extensions only.
    private static let (TIOCSPTLCK, TIOCGPTN): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    private static let POSIX_SPAWN_SETSID: Int16 = 0x80

    private static func makeTerminal() throws -> (ours: Int32, name: String) {
        let ours = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (isLocked, number): (Int32, Int32) = (0, 0)
        guard ours >= 0, ioctl(ours, TIOCSPTLCK, &isLocked) == 0,
            ioctl(ours, TIOCGPTN, &number) == 0
        else { throw ProgramFailure.notStarted }
        return (ours, "/dev/pts/\(number)")
    }

    private static func makePipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ProgramFailure.notStarted }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}

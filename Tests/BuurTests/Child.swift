import Foundation
import Synchronization

/// A process that was started, and the ends of the pipes to it that are ours.
struct Child {
    let pid: pid_t
    let input: Int32
    let output: Int32

    /// One at a time, so that no other child is handed an end of these pipes.
    private static let turn = Mutex(())

    static func spawn(_ arguments: [String], errorFile: String) throws -> Child {
        try turn.withLock { _ in
            signal(SIGPIPE, SIG_IGN)
            let (toChild, fromChild) = (try makePipe(), try makePipe())
            defer {
                close(toChild.read)
                close(fromChild.write)
            }
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_adddup2(&actions, toChild.read, STDIN_FILENO)
            posix_spawn_file_actions_adddup2(&actions, fromChild.write, STDOUT_FILENO)
            posix_spawn_file_actions_addopen(
                &actions,
                STDERR_FILENO,
                errorFile,
                O_WRONLY | O_CREAT | O_TRUNC,
                0o600
            )
            let pid = try start(arguments, &actions)
            return Child(pid: pid, input: toChild.write, output: fromChild.read)
        }
    }

    private static func start(
        _ arguments: [String],
        _ actions: inout posix_spawn_file_actions_t
    ) throws -> pid_t {
        let words = ([Program.path] + arguments).map { (word: String) in strdup(word) }
        let environment = ["HOME=/nonexistent", "PATH=/usr/bin:/bin"]
            .map { (word: String) in strdup(word) }
        defer { for word in words + environment { free(word) } }
        var pid: pid_t = 0
        let result = posix_spawn(
            &pid,
            Program.path,
            &actions,
            nil,
            words + [nil],
            environment + [nil]
        )
        guard result == 0 else { throw ProgramFailure.notStarted }
        return pid
    }

    private static func makePipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ProgramFailure.notStarted }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}

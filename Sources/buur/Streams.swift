import Foundation

/// The three streams that every program begins with.
enum Streams {
    /// Makes sure that the streams are what the rest of the program takes them for.
    ///
    /// A stream that was closed is opened on nothing, so that no file takes its number and is written
    /// into by accident. When nobody reads the output any more the program ends there and then: what
    /// was not shown is not counted as delivered.
    static func prepare() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0
        {
            // Only for reading: writing to what was the output must fail, not vanish.
            _ = open("/dev/null", O_RDONLY)
        }
        signal(SIGPIPE) { _ in _exit(0) }
    }

    /// Writes a line to the output at once.
    static func write(_ sentence: String) {
        FileHandle.standardOutput.write(Data((sentence + "\n").utf8))
    }

    static func write(toError sentence: String) {
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
    }
}

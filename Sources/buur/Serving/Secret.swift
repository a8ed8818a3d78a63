import Foundation

/// Something that somebody has to tell the program and that must be seen nowhere, such as a password.
///
/// It never stands in the arguments, which everybody on the machine can read.
enum Secret {
    private static let (endOfText, interrupt): (Character, Character) = ("\u{4}", "\u{3}")

    /// Asks for a secret, on the error stream.
    ///
    /// On a terminal it is not shown while it is typed; otherwise it is a line of the input.
    ///
    /// - Throws: ``Failure/noSecret`` when nothing was given.
    static func ask(_ question: String) throws(Failure) -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            Streams.write(toError: question)
            return try taken(readLine())
        }
        var usual = termios()
        tcgetattr(STDIN_FILENO, &usual)
        var silent = usual
        // Ctrl-C comes in as a character, so that the terminal is never left without an echo.
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual)
            FileHandle.standardError.write(Data("\n".utf8))
        }
        FileHandle.standardError.write(Data("\(question) ".utf8))
        return try taken(readLine())
    }

    /// Reads a secret from a file that nobody else can read.
    static func read(from path: String) throws(Failure) -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path)
        }
        try Places.refuseExposed(path, mode: "600")
        return try taken(String(decoding: bytes, as: UTF8.self))
    }

    private static func taken(_ words: String?) throws(Failure) -> String {
        let secret = (words ?? "").trimmingCharacters(in: .newlines)
        guard !secret.isEmpty, !secret.contains(interrupt), !secret.contains(endOfText) else {
            throw .noSecret
        }
        return secret
    }
}

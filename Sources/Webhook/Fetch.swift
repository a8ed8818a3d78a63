public import HTTP

/// How the bytes of a file that somebody sent are asked for.
public enum Fetch: Hashable, Sendable {
    /// The answer brings them.
    case file(Request)
    /// The answer tells where they lie, which ``Provider/file(at:)`` reads.
    case place(Request)
}

/// The names by which files are known to providers.
enum FileName {
    /// Whether it can stand in a path, and leads nowhere else.
    static func isPlain(_ name: String) -> Bool {
        (1...500).contains(name.utf8.count) && !name.contains("..")
            && name.wholeMatch(of: /[A-Za-z0-9_\-][A-Za-z0-9._=\-]*/) != nil
    }

    /// Whether each name in a path can stand there.
    static func isPlainPath(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false)
            .allSatisfy { isPlain(String($0)) }
    }
}

/// A place in a row, counted from one of its ends or from where one is.
///
/// From the start the first is 1. From the end the last is 0 and the one before it -1. From the
/// current one the next is 1 and the previous -1.
public struct Ordinal: Hashable, Sendable {
    /// Where counting begins.
    public enum Origin: String, Hashable, Sendable {
        case start, end, current
    }

    public let value: Int
    public let origin: Origin

    public init(_ value: Int, from origin: Origin = .start) {
        self.value = value
        self.origin = origin
    }
}

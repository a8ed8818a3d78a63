/// All dialogs of a room, checked together.
public struct Library: Sendable {
    public let dialogs: [String: Dialog]
    /// Differs whenever any script differs; an open conversation that was last played with another
    /// fingerprint is fitted to the new scripts first.
    public let fingerprint: UInt64

    public init(_ dialogs: [Dialog], fingerprint: UInt64) {
        self.dialogs = Dictionary(dialogs.map { ($0.name, $0) }) { first, _ in first }
        self.fingerprint = fingerprint
    }

    public subscript(name: String) -> Dialog? { dialogs[name] }
}

/// A fingerprint of words, the same on every machine and in every run (FNV-1a, 64 bits).
///
/// The journal keeps marks where it only has to know whether words changed, so that it holds no
/// copy of what was said.
public struct Mark: Hashable, Sendable {
    public let bits: UInt64

    /// The mark that no words have.
    static let none = Mark(bits: 0)

    public init(bits: UInt64) {
        self.bits = bits
    }

    public init(of words: String) {
        self.init(of: CollectionOfOne(words))
    }

    /// Makes one mark of several texts; where one ends and the next begins matters.
    public init(of texts: some Sequence<String>) {
        var bits: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            for byte in text.utf8 { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01b3 }
            bits = (bits ^ 0xff) &* 0x100_0000_01b3
        }
        self.bits = bits
    }
}

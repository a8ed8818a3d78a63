/// What somebody says that she does not want: the last word of "ik wil geen kwijtschelding".
enum Refusals {
    private static let no = Digest(Stem.of(Sound.bytes(of: "geen")))
    private static let wanting = Set(
        ["wil", "wou", "wens", "hoef", "zoek", "vraag", "bedoel"].map {
            Digest(Stem.of(Sound.bytes(of: $0)))
        }
    )

    /// Hears a text word by word, by their stems.
    struct Listening {
        private var (before, last) = (Digest(), Digest())

        /// Whether this next word is what is refused.
        mutating func isRefused(_ stem: Digest) -> Bool {
            defer { (before, last) = (last, stem) }
            return last == no && wanting.contains(before)
        }
    }

    /// The stems of what is refused in the words of a text.
    static func refused(in words: [[UInt8]]) -> [Digest] {
        var listening = Listening()
        return words.map { Digest(Stem.of($0)) }.filter { listening.isRefused($0) }
    }
}

/// One thing read in a text.
///
/// Readings that overlap are rivals for the same words, likeliest first; readings that do not
/// overlap are separate finds, in the order of the text.
public struct Reading: Hashable, Sendable {
    public let meaning: Meaning
    /// Where it stands, in UTF-16 code units.
    public let range: Range<Int>
    /// Whether nothing of weight stands outside it, only such words as "ik denk" and "ongeveer".
    public let isWhole: Bool

    /// Makes a reading, for whoever needs one without a text.
    public init(meaning: Meaning, range: Range<Int>, isWhole: Bool) {
        self.meaning = meaning
        self.range = range
        self.isWhole = isWhole
    }
}

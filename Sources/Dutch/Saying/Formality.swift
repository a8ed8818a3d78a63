/// Says the same to somebody who is said "u" to.
///
/// Texts are written once, in plain Dutch with "je". What stands between quotation marks stays as it
/// is, for those are words that somebody types or says to another; so do orders, and "jullie".
public enum Formality {
    /// The text with "u" and "uw" for "je" and its kin, and the verbs that go with it.
    public static func formal(_ text: String) -> String {
        let prose = Prose(text)
        var result: [UInt8] = []
        var place = 0
        for (index, word) in FormalWording(prose).changes.sorted(by: { $0.key < $1.key }) {
            let range = prose.words[index].range
            result += prose.bytes[place..<range.lowerBound]
            result += cased(word, like: prose.text(of: range)).utf8
            place = range.upperBound
        }
        return String(decoding: result + prose.bytes[place...], as: UTF8.self)
    }

    /// Whether somebody says "u" in what she writes to Buur: "kunt u mij helpen".
    ///
    /// A long text may be copied from a letter, which says "u" to everybody; and "dank u wel" is
    /// said by who says "je" as well.
    public static func isSpoken(in text: String) -> Bool {
        guard text.utf8.count <= longestAddress else { return false }
        let words = Prose(text).words
        return zip(words, words.dropFirst()).contains { before, word in
            word.folded == "u" && !word.isQuoted && AddressWords.beforeYou.contains(before.folded)
        }
    }

    private static let longestAddress = 100

    private static func cased(_ word: String, like old: String) -> String {
        if old.count > 1, old == old.uppercased() { return word.uppercased() }
        guard old.first?.isUppercase ?? false else { return word }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}

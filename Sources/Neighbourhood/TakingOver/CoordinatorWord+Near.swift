internal import Dutch

extension CoordinatorWord {
    /// What a coordinator probably meant to type, in the words that are an order; nil for what she writes
    /// to somebody.
    ///
    /// An order is one or two words: with one letter wrong, taken apart, or behind a slash.
    public static func meant(by text: String) -> String? {
        let words = Spelling.folded(text).split { !$0.isLetter && !$0.isNumber }
        let letters = words.joined().filter { !$0.isNumber }
        let isSlashed = text.drop { $0.isWhitespace }.first == "/"
        guard words.count <= mostOfOrder || isSlashed else { return nil }
        let near = orders.near(Array(letters.utf8)).first
        return near.map { meanings[$0] } ?? (isSlashed ? meanings[0] : nil)
    }

    /// How many words an order is taken apart into at most, with its number.
    private static let mostOfOrder = 3

    private static let spellings = [
        ("teruggeven", "teruggeven"), ("geefterug", "teruggeven"), ("teruggegeven", "teruggeven"),
        ("klaar", "teruggeven"), ("geregeld", "teruggeven"), ("afsluiten", "teruggeven"),
        ("overnemen", "overnemen"), ("neemover", "overnemen"),
    ]
    private static let meanings = spellings.map(\.1)
    private static let orders = spellings.reduce(into: NearWords(shortest: 5)) {
        $0.add(Array($1.0.utf8))
    }
}

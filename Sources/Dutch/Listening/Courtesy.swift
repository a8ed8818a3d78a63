/// Greetings, politeness and haste around what somebody says: "stop nu aub" says "stop".
public enum Courtesy {
    private static let haste: Set<String> = [
        "nu", "even", "ff", "maar", "dan", "direct", "meteen", "gewoon",
    ]

    /// Whether a text greets and says nothing else: "hoi buur".
    public static func isGreeting(_ text: String) -> Bool {
        Utterance(text).courtesies?.contains(.greeting) ?? false
    }

    /// The folded words of a text without those around them; nothing is left of what is only that.
    public static func stripped(from text: String) -> String {
        var words = Utterance(text).withoutCourtesy()[...]
        while let last = words.last, haste.contains(last) {
            words = Utterance(words.dropLast().joined(separator: " ")).withoutCourtesy()[...]
        }
        return words.joined(separator: " ")
    }
}

import Chance

/// Makes texts that nobody would write, to see that nothing breaks on them.
enum Scribble {
    private static let pieces = [
        "ja", "nee", "3", "12", "1.250,50", "€", "euro", "per", "maand", "week", "half", "drie",
        "mei",
        "over", "voor", "kwart", "om", "ik", "heet", "Fatima", "06", "12345678", "+31", "@", ".",
        ",", "-",
        ":", "/", "(", ")", "'", "en", "een", "van", "de", "eind", "volgende", "vrijdag", "honderd",
        "duizend",
        "komma", "tientje", "1102", "AB", "NL91", "ABNA", "0417164300", "wachtwoord", "is",
        "pincode", "niet",
        "maar", "bedoel", "👍", "🏽", "\u{200D}", "\u{301}", "\u{0}", "\u{202E}", "\n", "\t", "é",
        "ß", "ﬁ",
        "فاطمة", "٣", "½", "1/2", "dood", "wil", "huis", "uit", "stroom", "af", "\u{FFFD}", "🇳🇱",
        "a", "0",
        "999999999", "tussen", "meer", "dan", "minder", "procent", "%", "derde", "dozijn",
        "miljoen",
        "kg", "meter", "dollar", "$", "uur", "jaar", "oud", "paar", "min", "k", "⅓", "tot", "à",
        "t/m", "allemaal", "geen", "laatste", "ste", "e",
    ]

    /// Strings pieces together, with a space between them or not.
    static func text(of length: Int, using dice: inout Dice) -> String {
        (0..<Int.random(in: 0...length, using: &dice)).reduce(into: "") { text, _ in
            text += pieces.randomElement(using: &dice) ?? ""
            if Bool.random(using: &dice) { text += " " }
        }
    }

    /// Strings any scalars together.
    static func noise(of length: Int, using dice: inout Dice) -> String {
        let units = (0..<length).map { _ in UInt16.random(in: 0...UInt16.max, using: &dice) }
        return String(decoding: units, as: UTF16.self)
    }
}

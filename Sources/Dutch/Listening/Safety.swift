/// Whether somebody says, asked whether she is safe, that she and all others are.
///
/// Only words for that may stand in the text: "ja maar hij staat buiten" is no such answer, and
/// neither is a bare "nee", which may mean anything.
public enum Safety {
    public static func isSaid(in text: String) -> Bool {
        let tokens = Tokenizer.tokens(of: text)
        guard !tokens.contains(where: { $0.text == "?" }) else { return false }
        let words = tokens.filter { $0.shape != .sign }
        return words.contains(where: assent.contains)
            && words.allSatisfy { assent.contains($0) || besides.contains($0) }
            || nothing.contains(words.map(\.text).joined(separator: " "))
    }

    /// What says it; "1" is the first of what there is to choose.
    private static let assent: WordSet = [
        "ja", "jaa", "jaaa", "jawel", "jazeker", "yes", "veilig", "goed", "prima", "oke", "ok", "1",
    ]

    /// What may stand beside that, and says nothing else.
    private static let besides: WordSet = [
        "hoor", "dank", "je", "u", "bedankt", "dankjewel", "we", "wij", "ik", "ben", "zijn",
        "zitten", "zit", "is", "het", "gaat", "alles", "iedereen", "allemaal", "nu", "hier",
        "thuis", "gelukkig", "gewoon", "en", "de", "mijn", "kinderen", "ons", "met", "mij",
    ]

    private static let nothing: Set<String> = Set(
        ["", "nee ", "nee hoor ", "er is ", "nee er is ", "nee hoor er is "].flatMap { before in
            ["niks", "niets"].map { "\(before)\($0) aan de hand" }
        }
    )
}

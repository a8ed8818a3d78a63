/// Reads addresses of pages on the internet, as they were written.
enum Links {
    private static let mostTokens = 200

    /// What may end a sentence or a bracket, and no address.
    private static let closing: WordSet = [
        ".", ",", "!", "?", ";", ":", ")", "]", "}", ">", "\"", "\u{2026}", "\u{201D}",
    ]

    /// Finds the addresses in an utterance; an uncommon domain counts when it was asked for.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        utterance.scan { start in
            let host =
                hostAfterScheme(in: utterance, at: start)
                ?? domain(in: utterance, at: start, isAsked: isAsked)
            guard let end = host.map({ goingOn(in: utterance, from: $0) }), end > start else {
                return []
            }
            return [Find(.url(utterance.source(of: start..<end)), start..<end)]
        }
    }

    /// Gives where the first word of the host behind "https://" ends.
    private static func hostAfterScheme(in utterance: Utterance, at start: Int) -> Int? {
        guard let scheme = utterance.word(at: start), LinkWords.schemes.contains(scheme),
            utterance.text(at: start + 1) == ":", utterance.text(at: start + 2) == "/",
            utterance.text(at: start + 3) == "/", utterance.isGlued(at: start + 4),
            utterance.text(at: start + 4, .sign) == nil
        else { return nil }
        return start + 5
    }

    /// Gives where a domain ends of which the last part is known: "gemeente.amsterdam".
    private static func domain(in utterance: Utterance, at start: Int, isAsked: Bool) -> Int? {
        guard isStart(start, in: utterance) else { return nil }
        var end: Int?
        var index = start + 1
        while index < start + mostTokens, utterance.isGlued(at: index),
            utterance.text(at: index, .sign).map([".", "-"].contains) ?? true
        {
            if utterance.text(at: index - 1) == ".", let word = utterance.word(at: index),
                LinkWords.isDomain(word, isAsked: isAsked), !isGoingOn(index + 1, in: utterance)
            {
                end = index + 1
            }
            index += 1
        }
        return end
    }

    /// Whether a word begins here that is no part of an address already.
    private static func isStart(_ index: Int, in utterance: Utterance) -> Bool {
        let before = utterance.isGlued(at: index) ? utterance.text(at: index - 1) : nil
        return utterance.tokens[index].shape != .sign
            && !(before.map([".", "@", "-", "_", "/"].contains) ?? false)
    }

    /// Whether the part of a domain has letters or digits behind it.
    private static func isGoingOn(_ index: Int, in utterance: Utterance) -> Bool {
        utterance.isGlued(at: index) && (utterance.text(at: index, .sign) ?? "@") == "@"
    }

    /// Takes everything up to the next space, without the signs that end a sentence.
    private static func goingOn(in utterance: Utterance, from start: Int) -> Int {
        var end = start
        while utterance.isGlued(at: end) { end += 1 }
        while end > start, closing.contains(utterance.tokens[end - 1].text) { end -= 1 }
        return end
    }
}

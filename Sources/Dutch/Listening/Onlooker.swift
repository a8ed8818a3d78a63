/// The cry that somebody else reads along: "hij leest mee".
public enum Onlooker {
    /// Whether a text says that and nothing else: then nothing may stand here that tells of danger.
    public static func isTold(in text: String) -> Bool {
        var words = Courtesy.stripped(from: text)[...]
        for refusal in ["nee ", "stop "] where words.hasPrefix(refusal) {
            words = words.dropFirst(refusal.count)
        }
        let utterance = Utterance(String(words))
        return cries.match(in: utterance, at: 0)?.end == utterance.tokens.count
    }

    private static let cries = Phrases(table) { $0 }

    private static let table: WordTable = """
        onlooker: hij leest mee, ie leest mee, ze leest mee, zij leest mee, ze lezen mee,
            iemand leest mee, mijn man leest mee, me man leest mee, hij leest dit mee, hij leest dit,
            hij leest alles, hij leest alles mee, hij leest mijn berichten, ze leest mijn berichten,
            hij kijkt mee, ze kijkt mee, iemand kijkt mee, hij ziet dit, hij luistert mee,
            hij heeft mijn telefoon, hij zit in mijn telefoon, hij controleert mijn telefoon
        """
}

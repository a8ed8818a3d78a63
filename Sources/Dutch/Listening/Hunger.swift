/// Whether somebody tells that there is nothing to eat or drink for a child, or no nappies, and
/// nothing worse: she needs food, and no number to report her to.
public enum Hunger {
    private static let needs: WordSet = [
        "eten", "melk", "voeding", "flesvoeding", "babymelk", "babyvoeding", "melkpoeder",
        "poedermelk", "brood", "luiers", "luier", "pampers", "honger", "gegeten", "dozen",
        "boodschappen",
    ]
    private static let harms: WordSet = [
        "slaat", "slaan", "sla", "geslagen", "klap", "klappen", "pijn", "bang", "mishandelt",
        "mishandeld", "misbruik", "misbruikt", "opgesloten", "verwaarloosd", "uitgehongerd",
        "alleen", "weggelopen", "krijgt", "straf", "buren", "buurvrouw", "buurman", "buurkind",
        "papa", "mama",
    ]

    /// Hears whether a text asks for food and tells of nothing that was done to a child.
    public static func isTold(in text: String) -> Bool {
        let words = Tokenizer.tokens(of: text)
        return words.contains(where: needs.contains) && !words.contains(where: harms.contains)
    }
}

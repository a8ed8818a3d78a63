/// How people name money.
enum MoneyWords {
    static let euro: WordSet = [
        "€", "eur", "euro", "euros", "eurie", "euri", "eurootjes", "eurotjes", "eruo", "uero",
        "euroos", "euroo", "eurro", "piek", "ekkies", "ojro",
    ]

    /// Notes, coins and street names, in euro each.
    static let pieces = Phrases(pieceTable, meaning: Double.init)

    /// Pieces that mean something else as well, and so need a number before them.
    static let doubtfulPieces: WordSet = [
        "meier", "meiers", "rug", "ruggen", "ton", "kwartje", "kwartjes", "mille", "knaken",
    ]

    /// Words after an amount that say that it is not exact.
    static let aboutAfter = Phrases(aboutTable) { $0 == "after" ? true : nil }

    private static let aboutBefore = Phrases(aboutTable) { $0 == "before" ? true : nil }

    /// Whether the words around an amount say that it is not exact.
    ///
    /// "Ongeveer" between two amounts says it of the second.
    static func isAbout(_ amount: Range<Int>, in utterance: Utterance) -> Bool {
        if aboutBefore.match(in: utterance, before: amount.lowerBound) != nil { return true }
        guard let after = aboutAfter.match(in: utterance, at: amount.upperBound) else {
            return false
        }
        return utterance.number(at: after.end) == nil
    }

    /// Words that may stand between an amount and its period.
    static let beforePeriod: WordSet = [
        "netto", "bruto", "schoon", "contant", "huur", "loon", "uitkering", "salaris", "ongeveer",
        "kaal", "inclusief", "incl", "exclusief", "excl", "ofzo", "leefgeld", "bijstand",
    ]

    /// What stands between an amount and what it is paid for.
    static let perUnit: WordSet = ["per", "p", "/", "elk", "elke", "ieder", "het", "de", "een"]

    /// Words between two sums, and whether the second is added or taken off.
    static let reckoning: [String: Double] = ["plus": 1, "min": -1, "minus": -1]

    private static let pieceTable: WordTable = """
        0.05: stuiver, stuivers
        0.10: dubbeltje, dubbeltjes
        0.25: kwartje, kwartjes
        2.5: knaak, knaken
        5: vijfje, vijfjes
        10: tientje, tientjes, tienje, tientie, tientjs, joet, joetje, joetjes, joeten, donnie, donnies
        20: twintigje, twintigjes, twintigtje
        25: geeltje, geeltjes
        50: vijftigje, vijftigjes
        100: meier, meiers, meijer, meijers, barkie, barkies, barki, honderdje
        1000: rug, ruggen, ruggetjes, mille
        100000: ton
        """

    private static let aboutTable: WordTable = """
        before: ongeveer, ongv, ong, circa, ca, rond, rond de, rond het, zon, plusminus,
            plus minus, ±, ~
        before: om en nabij, om en nabij de, een kleine, kleine, een dikke, bijna, ruim,
            iets meer dan
        before: iets minder dan, een beetje meer dan, tegen de, zowat, een euro of, een stuk of,
            zoiets als
        before: iets van, ik gok, ik schat, grofweg, +-, + -, naar schatting, ongever,
            ongeveer zon, min of meer, wel zon, rondom
        after: of zo, ofzo, ofso, of so, ongeveer, of daaromtrent, daaromtrent, of zoiets, om en nabij, ongv,
            grofweg, en een beetje, en nog wat, en wat, en nog iets, en iets, en een paar euro,
            naar schatting, of iets meer, of iets minder, schat ik, gok ik, ongever
        """
}

/// The parts that Dutch number words are made of, with common misspellings.
enum NumberWords {
    static let parts: [String: NumberPart] = {
        var result: [String: NumberPart] = [
            "en": .and, "half": .half, "halve": .half, "komma": .comma, "punt": .comma,
        ]
        for (word, key) in values.keys { result[word] = Double(key).map(part) }
        for (word, key) in shares.keys { result[word] = Double(key).map(NumberPart.share) }
        return result
    }()

    private static func part(_ value: Double) -> NumberPart {
        value < 20 ? .small(value) : value < 100 ? .tens(value) : .scale(value)
    }

    /// Words that are a number only when a number was asked for.
    static let nothing: WordSet = ["geen", "gene", "gin", "niks", "niets", "nix", "noppes", "nada"]

    /// Words before a number that leave open how many times it is meant.
    static let vague: WordSet = ["paar", "enkele", "enige", "aantal", "zoveel", "meerdere"]

    static let articles: WordSet = ["een", "ene"]

    /// What follows "en een" when that counts nothing: "zeshonderd en een beetje".
    static let remnants: WordSet = ["beetje", "stukje", "paar", "deel"]

    /// What is left of a number word that was cut in two: "vijf tig".
    static let stumps: WordSet = ["tig", "teg", "der", "derd", "derden", "zend", "duiz", "hond"]

    /// The word for one of two parts, which nothing counts.
    static let half = "helft"

    static let minus: WordSet = ["-", "\u{2212}", "min", "minus", "negatief"]

    /// Words that are never a part of a longer number word.
    static let whole = Phrases(wholeTable) { Double($0).map(part) }

    /// Words for so many things together, with a count before them.
    static let collections: [String: Double] = [
        "dozijn": 12, "dozijnen": 12, "gros": 144,
    ].merging(children.filter { $0.value > 1 }) { $1 }

    /// How many people there are in a group: "met zijn vieren".
    static let groups: [String: Double] = [
        "tweeen": 2, "drieen": 3, "vieren": 4, "vijven": 5, "vijfen": 5, "zessen": 6,
        "zevenen": 7, "achten": 8, "negenen": 9, "tienen": 10,
    ]

    /// What stands before the number of a group.
    static let possessives: WordSet = ["zn", "zijn", "ons", "onze", "hun", "jullie", "me", "n"]

    /// Words for a child that is a boy or a girl, with how many one of them is.
    static let children: [String: Double] = [
        "dochter": 1, "dochters": 1, "dochtertje": 1, "dochtertjes": 1, "zoon": 1, "zoons": 1,
        "zonen": 1, "zoontje": 1, "zoontjes": 1, "meisje": 1, "meisjes": 1, "meiden": 1,
        "jongen": 1, "jongens": 1, "jongetje": 1, "jongetjes": 1, "tweeling": 2, "tweelingen": 2,
        "drieling": 3,
    ]

    /// Words for any child, so that "van 5" behind them is an age.
    static let kids: WordSet = [
        "kind", "kinderen", "kids", "kindje", "kindjes", "kleinkind", "kleinkinderen", "meid",
        "baby", "puber", "kleuter", "peuter", "tiener", "ene", "eentje", "oudste", "jongste",
        "andere", "broertje", "zusje",
    ]

    /// Whether a word is for people, animals or rooms, so that the number before it is no amount.
    static func isCounted(_ word: String) -> Bool {
        children[word] != nil || kids.contains(word) || others.contains(word)
    }

    /// What people often count that is neither a child nor a grown-up person.
    static let things: WordSet = [
        "kat", "katten", "poes", "poezen", "kitten", "kittens", "hond", "honden", "puppy", "puppys",
        "vogel", "vogels", "vis", "vissen", "konijn", "konijnen", "cavia", "cavias", "hamster",
        "hamsters", "kip", "kippen", "paard", "paarden", "dier", "dieren", "huisdier", "huisdieren",
        "kamer", "kamers", "slaapkamer", "slaapkamers", "auto", "autos", "fiets", "fietsen",
        "brief", "brieven", "schuld", "schulden", "rekening", "rekeningen", "baan", "banen",
        "volwassene", "volwassenen", "ouders",
    ]

    /// The words for large numbers that are easily mistyped.
    static let scales = ["duizend", "honderd", "miljoen"]

    private static let others: WordSet = [
        "personen", "mensen", "volwassenen", "kinders", "kinder", "huisgenoten", "man", "katten",
        "honden", "kamers", "banen",
    ]

    /// What stands between the two numbers of a ratio.
    static let ratios = Phrases("ratio: op de, op elke, op iedere, uit") { _ in true }

    private static let values: WordTable = """
        0: nul
        1: een
        1.5: anderhalf, anderhalve
        2: twee, twie
        3: drie
        4: vier
        5: vijf, vyf, veif, vief
        6: zes, ses
        7: zeven, seven, zeve, zeuven
        8: acht, agt
        9: negen, nege
        10: tien
        11: elf
        12: twaalf, twalf
        13: dertien, dertein
        14: veertien, viertien
        15: vijftien, vyftien, viftien
        16: zestien, sestien
        17: zeventien, seventien
        18: achttien, achtien
        19: negentien
        20: twintig, twinteg, tweintig
        30: dertig, derteg
        40: veertig, viertig, veerteg
        50: vijftig, vyftig, vijfteg, viftig
        60: zestig, sestig, zesteg
        70: zeventig, seventig
        80: tachtig, tagtig, tachentig, achtig
        90: negentig, negenteg
        100: honderd, hondert, hondred
        1e3: duizend, duizent, duzend, duuzend, duuzent, duisend, duisent, duzent,
            duizen, duizand
        1e6: miljoen, miljun
        1e9: miljard
        1e12: biljoen
        1e15: biljard
        1e18: triljoen
        1e21: triljard
        """

    private static let wholeTable: WordTable = """
        1: ene, eene, eentje
        1.5: anderhalfje
        2: tweetjes
        3: drietjes
        1e3: dzd
        1e6: mln, mio, miljoenen
        1e9: mld, mrd
        """

    /// Into how many parts a whole is divided; "eerste" and "tweede" only say which.
    private static let shares: WordTable = """
        3: derde, derden
        4: vierde, vierden, kwart, kwarten
        5: vijfde, vijfden
        6: zesde, zesden
        7: zevende, zevenden
        8: achtste, achtsten
        9: negende, negenden
        10: tiende, tienden
        """
}

/// One part of a number word: "vijfentwintig" is five, and, twenty.
enum NumberPart: Hashable, Sendable {
    /// Below twenty, or written in digits before a scale, as in "2 duizend".
    case small(Double)
    case tens(Double)
    case scale(Double)
    /// One of so many parts of a whole.
    case share(Double)
    case and
    case half
    case comma
}

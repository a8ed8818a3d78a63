/// How people choose out of a list.
enum ChoiceWords {
    /// Words before a number that say that it counts the options.
    static let numbering: WordSet = [
        "nummer", "nr", "no", "optie", "keuze", "antwoord", "punt", "mogelijkheid", "de", "het",
        "num",
        "nummertje", "#",
    ]

    static let none = Phrases(noneTable) { _ in true }
    static let all = Phrases(allTable) { _ in true }
    static let except: WordSet = ["behalve", "zonder", "uitgezonderd", "niet"]
    static let through = Phrases(throughTable) { _ in true }

    /// What separates one choice from the next.
    static let separators: WordSet = [
        ",", "en", "&", "+", ";", "/", "plus", "ook", "und", "and",
    ]

    /// Words that say nothing about which option is meant.
    static let idle: WordSet = [
        "de", "het", "een", "en", "of", "ik", "heb", "wil", "van", "in", "op", "met", "voor", "is",
        "te", "mijn",
        "mn", "me", "dat", "die", "dit", "er", "graag", "kies", "neem", "doe", "maar", "denk",
        "ook", "bij", "aan", "zn", "vd", "n", "ff", "effe", "even", "nou",
        "om", "naar", "ben", "zijn", "wel", "toch", "dan", "nog", "dus", "want", "kan", "moet",
        "hebben", "we", "wij",
        "je", "jij", "u", "hij", "zij", "ze", "mij", "mezelf", "o", "oh", "eh", "hoor", "svp",
        "aub", "als", "nu", "over",
        "heeft", "krijg", "kreeg", "zou", "willen", "t", "k", "m", "s", "iets", "dank",
        "alsjeblieft", "alstublieft", "woon", "woont",
    ]

    /// Words that stand for an answer to the question, and not for what an option is about.
    static let answers: WordSet = ["ja", "nee", "weet"]

    /// With these words a label begins that says that nothing is so.
    static let refusals: WordSet = ["nee", "geen", "niets", "niemand"]

    /// Words of a sentence around choices that can also be part of a label.
    static let loose: WordSet = [
        "alleen", "samen", "woon", "wonen", "woont", "hele", "alle", "erbij", "bijna", "nee", "ja",
        "geen", "niet", "zit", "zitten", "staat", "ligt", "liggen", "krijgen", "krijgt", "gewoon",
        "eigenlijk", "hebt", "hier", "thuis", "gebruik", "nodig", "vooral", "soms", "zeg", "echt",
        "ons", "onze", "haar", "hun", "al",
        "alleenstaand", "alleenstaande", "helemaal", "weer", "bijv", "ongeveer", "allebei",
    ]

    /// Whether a word says nothing about which option is meant, where it stands among others.
    static func isIdle(_ word: String) -> Bool {
        idle.contains(word) || loose.contains(word) || numbering.contains(word)
    }

    /// After these words it is about whose or what kind, which no option has to say.
    static let asides: WordSet = ["van", "vd", "voor", "uit", "omdat", "want"]

    /// Words that are the same word.
    static let same: [String: String] = [
        "niks": "niets", "nix": "niets", "nikss": "niets", "niksniet": "niets",
        "mnd": "maand", "mnden": "maand", "maant": "maand", "maandelijks": "maand", "pm": "maand",
        "wk": "week", "wkn": "weken", "wekelijks": "week", "pw": "week", "kwrt": "kwartaal",
        "jr": "jaar", "jaarlijks": "jaar", "pj": "jaar",
    ]

    private static let noneTable: WordTable = """
        none: geen, geen enkele, geen van allen, geen van alle, geen van deze, geen van die,
            geen van beide, niets, niks, nix, geeneen, geen een, niks van dat alles, nee,
            nee geen, nee niks, ik heb niks, ik heb niets, heb niks, heb ik niet,
            heb ik allemaal niet, allemaal niet, helemaal niets, helemaal niks, geen ervan,
            niet een, noppes, nop, heb geen, ik heb geen, ik heb er geen, geen een van,
            niks daarvan, geen daarvan, ik heb geen enkele
        """

    private static let allTable: WordTable = """
        all: allemaal, alles, alle, allebei, beide, beiden, alle twee, alle drie, alle vier,
            alle vijf, allen, ze allemaal, het allemaal, alle opties, alles graag, alle papieren,
            alle 2, alle 3, alle 4, alle 5, alle 6, ik heb alles, ik heb ze allemaal, heb alles,
            alemaal, allemaal ja, elke dag, alle dagen, iedere dag
        """

    private static let throughTable: WordTable = """
        through: t/m, tm, tot en met, tot, -
        """
}

/// The parts that Dutch number words are made of, with common misspellings.
enum NumberWords {
    static let parts: [String: NumberPart] = {
        var result: [String: NumberPart] = [
            "en": .and, "half": .half, "halve": .half, "komma": .comma,
        ]
        for (word, key) in values.keys {
            guard let value = Double(key) else { continue }
            result[word] = value < 20 ? .small(value) : value < 100 ? .tens(value) : .scale(value)
        }
        return result
    }()

    /// Words that are a number only when a number was asked for.
    static let nothing: Set<String> = ["geen", "niks", "niets", "nix", "noppes", "nada"]

    /// Words that are never a part of a longer number word.
    static let whole: [String: NumberPart] = [
        "eene": .small(1), "ene": .small(1), "eentje": .small(1), "tweetjes": .small(2),
        "drietjes": .small(3), "anderhalfje": .small(1.5),
    ]

    private static let values: WordTable = """
        0: nul
        1: een
        1.5: anderhalf, anderhalve
        2: twee
        3: drie
        4: vier
        5: vijf, vyf, veif
        6: zes, ses
        7: zeven, seven, zeve
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
        1000: duizend, duizent, duzend
        1000000: miljoen, miljun
        1000000000: miljard
        """
}

/// One part of a number word: "vijfentwintig" is five, and, twenty.
enum NumberPart: Hashable, Sendable {
    /// Below twenty, or written in digits before a scale, as in "2 duizend".
    case small(Double)
    case tens(Double)
    case scale(Double)
    case and
    case half
    case comma
}

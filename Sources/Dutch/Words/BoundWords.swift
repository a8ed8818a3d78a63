/// Words that make an end of a moment.
enum BoundWords {
    /// What stands before the moment.
    static let before = Phrases(beforeTable, meaning: MomentGrammar.Bound.init(rawValue:))

    /// What stands behind the moment.
    static let after = Phrases(afterTable, meaning: MomentGrammar.Bound.init(rawValue:))

    /// Words that may stand between the bound and the moment.
    static let at: WordSet = ["op", "om", "in"]

    /// Words of planning, after which "voor maandag" is on Monday and not before it.
    static let planning: WordSet = [
        "afspraak", "afspraken", "alarm", "wekker", "plan", "plannen", "boek", "reserveer",
        "reserveren", "reservering", "rooster", "weer", "weerbericht", "agenda", "vergadering",
        "meeting", "herinnering", "tafel", "inplannen", "gesprek",
    ]

    static let beforeTable: WordTable = """
        before: voor, tot, tot aan, eerder dan, vroeger dan, <
        until: uiterlijk, uiterlijk op, ten laatste, t/m, tm, tot en met, niet later dan, op of voor,
            op of eerder dan, op of vroeger dan, voor of op, voor of in, voor of om, op zijn laatst,
            tegen, < =, niet na, voor het einde van, eindigend met, eindigend op, in of voor
        since: sinds, sedert
        from: vanaf, vana, per, met ingang van, m.i.v., miv, beginnend vanaf, beginnend op, > =,
            op zijn vroegst, op z'n vroegst, niet eerder dan, niet voor, zo vroeg als,
            al zo vroeg als, op of na, ingaande, ingaand
        after: na, later dan, na afloop van, >, hoger dan
        """

    private static let afterTable: WordTable = """
        until: op zijn laatst, op z'n laatst, of eerder, of vroeger, en eerder, en daarvoor
        from: of later, en later, en daarna, of daarna, of erna, en erna, en hoger, of hoger,
            en verder, op zijn vroegst, op z'n vroegst
        """
}

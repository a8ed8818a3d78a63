/// Words that say little of what somebody wants.
enum SmallWords {
    static let stems: Set<Digest> = Set(
        table.rows.flatMap(\.phrases).map { Digest(Stem.of(Sound.bytes(of: $0))) }
    )

    private static let table: WordTable = """
        persons: ik, je, jij, u, jullie, hij, zij, ze, we, wij, men, mij, me, jou, hem, haar, ons,
            hen, hun, mijn, jouw, uw, onze, iemand, iets, zich
        pointers: de, het, een, die, dat, deze, dit, er, daar, hier, zo, nu, dan, toen
        verbs: is, ben, bent, zijn, was, waren, heb, hebt, heeft, hebben, had, kan, kun, kunt,
            kunnen, wil, wilt, willen, moet, moeten, mag, mogen, ga, gaat, gaan, doe, doet, doen,
            krijg, krijgt, krijgen, kreeg, gekregen, word, wordt, worden, werd, zal, zou, zullen,
            laat, laten, kom, komt, komen
        joints: van, voor, op, in, te, aan, om, en, of, bij, naar, met, uit, over, als, maar, want,
            tot, door, tegen, zonder, omdat, ook, nog, al, wel, niet, geen, weer, even, heel, veel,
            te, erg, echt, graag, altijd, nooit
        questions: wat, wie, hoe, waar, waarom, wanneer, welke, hoeveel
        """
}

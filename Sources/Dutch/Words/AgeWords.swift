/// What makes a number or a duration an age.
enum AgeWords {
    static let adjectives: Set<String> = ["jarig", "jarige", "jarigen"]

    static let openings: WordTable = """
        age: ik ben, ben, ik ben pas, ik ben al, ik ben nu, ben nu, hij is, zij is, ze is, mijn zoon is,
            mijn dochter is, mijn kind is, is nu, word, ik word, wordt, werd, leeftijd van,
            leeftijd is, leeftijd, op de leeftijd van, oud is, geworden, ouder dan, jonger dan, was
        """

    static let closings: WordTable = "age: oud, jong, oude, jonge, oud is, van leeftijd"
}

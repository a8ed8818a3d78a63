/// What makes a number or a duration an age.
enum AgeWords {
    enum Opening: String, Sendable {
        /// It is an age that is spoken of.
        case age
        /// A child is so much, which is hardly ever anything but an age.
        case child
        /// Someone or something is so much, of which an age is one.
        case being
    }

    static let adjectives: WordSet = ["jarig", "jarige", "jarigen"]

    static let openings = Phrases(openingTable, meaning: Opening.init)

    static let closings = Phrases("age: oud, jong, oude, jonge, van leeftijd") { _ in true }

    private static let openingTable: WordTable = """
        age: leeftijd van, leeftijd is, leeftijd, op de leeftijd van, mijn leeftijd is, ouder dan,
            jonger dan, een leeftijd van
        child: zoon is, zoontje is, dochter is, dochtertje is, kind is, baby is, jongste is,
            oudste is, middelste is, kleinzoon is, kleindochter is, kleinkind is, broertje is,
            zusje is, neefje is, nichtje is
        being: ben, ben pas, ben al, ben nu, ben net, ben bijna, is, is pas, is al, is nu, is net,
            is bijna, zijn, word, word nu, wordt, wordt nu, werd, geworden, was
        """
}

/// Words that add nothing to an answer.
enum Fillers {
    static let phrases = Phrases(table) { _ in true }

    private static let table: WordTable = """
        opening: hoi, hallo, hey, hai, hi, dag, goedemorgen, goedemiddag, goedenavond, goeiemorgen
        opening: eigenlijk, gewoon, eerlijk gezegd, goedendag, beste, oke, ok, okay, nou, nouja, nou ja, tja, tsja, ja, eh, ehm, uh,
            uhm
        opening: hm, hmm, euh, even denken, ff kijken, effe kijken, ff denken, ff, effe, effe denken, even kijken, eens kijken,
            laat eens kijken, laat me kijken, so, zo
        thinking: ik denk, denk ik, ik denk dat, ik geloof, geloof ik, ik gok, gok ik, ik schat
        thinking: schat ik, volgens mij, misschien, mss, waarschijnlijk, wrs, dacht ik, ik dacht
        thinking: ik weet niet zeker, weet niet zeker, niet zeker, wss, vermoedelijk, lijkt me,
            lijkt mij
        about: ongeveer, ongv, ong, circa, ca, rond, rond de, rond het, zon, zowat, plusminus,
            plus minus, ±, ~
        about: om en nabij, een kleine, een dikke, een goede, bijna, ruim, iets meer dan,
            iets minder dan
        about: een stuk of, stuk of, of zo, ofzo, oid, of daaromtrent, daaromtrent, tegen de,
            minstens
        about: minimaal, maximaal, hooguit, hoogstens, zeker, precies, exact, een beetje
        being: mijn, mn, me, het is, t is, is, dat is, dit is, dat was, het was, was, het zijn,
            zijn, dat zijn, het wordt
        being: het kost, kost, dat kost, ik heb, ik heb er, heb er, k heb, heb, ik krijg, krijg,
            krijg ik
        being: ik betaal, betaal ik, betaal, we betalen, ik verdien, verdien, ik ontvang,
            we krijgen, we hebben, er zijn, er komt, komt binnen
        being: er wonen, wij zijn, we zijn, we zijn met, met, samen, in totaal, totaal,
            met zn, met zijn, met ons, we zijn met zn, we zijn met zijn, we zijn met ons, bij elkaar, alles bij elkaar
        being: het antwoord is, mijn antwoord is, doe maar, zeg maar, maak er, maak daar,
            schrijf maar, zet maar, noteer, van, maar
        being: ik kies, ik neem, neem, graag, kan het, kan, zou kunnen, kan ook, het liefst,
            liefst, om, op, vanaf, sinds, tot, voor, in, de, het, een, er, dan
        being: geboren op, ik ben geboren op, geboren, mijn geboortedatum is, mn geboortedatum is,
            geboortedatum, mijn verjaardag is, datum
        being: mijn nummer is, mn nummer is, nummer, mijn telefoonnummer is, mn telefoonnummer is,
            telefoonnummer, telefoon, tel, mobiel, mobiele nummer, bel me op,
            je kunt me bellen op, bel, mijn mobiel is
        being: mijn postcode is, mn postcode is, postcode, ik woon op, ik woon in, mijn email is,
            mn email is, mijn mail is, mn mail is, mijn e-mail is, mijn mailadres is,
            mn mailadres is, mijn emailadres is, mijn e-mailadres is, email, mail, e-mail,
            mailadres, emailadres, e-mailadres
        being: mijn huur is, huur is, huur, mijn inkomen is, mijn loon is, mijn uitkering is,
            netto, bruto, schoon, iets van, zoiets als, zoiets
        closing: hoor, toch, dus, alsjeblieft, alstublieft, aub, ajb, svp, dank je, dankje,
            dankjewel
        closing: dank u, dank u wel, bedankt, thanks, gr, groet, groetjes, haha, hihi,
            en dat is het, meer niet, meer is het niet, en niet meer
        """
}

/// How much of an utterance says something.
struct Weights: Sendable {
    private static let weightySigns: WordSet = [
        "%", "$", "£", "¥", "€", "+", "=", "/", "#", "@", "&", "*", "<", ">", "|", "\\", "^", "_",
        "?",
    ]

    /// How many weighty tokens stand before each token, and before the end.
    private let before: [Int]

    /// Weighs tokens: fillers, punctuation and emoji add nothing.
    init(of utterance: Utterance) {
        var before = [0]
        while before.count <= utterance.tokens.count {
            let index = before.count - 1
            if let filler = Fillers.phrases.match(in: utterance, at: index) {
                before += Array(repeating: before[index], count: filler.end - index)
                continue
            }
            let token = utterance.tokens[index]
            let isWeighty = token.shape != .sign || Weights.weightySigns.contains(token.text)
            before.append(before[index] + (isWeighty ? 1 : 0))
        }
        self.before = before
    }

    /// How many tokens in the range add something to what was said.
    func weight(of range: Range<Int>) -> Int {
        before[range.upperBound] - before[range.lowerBound]
    }

    /// Whether all that is said is said in the range.
    func isAll(in range: Range<Int>) -> Bool {
        weight(of: range) == before[before.count - 1]
    }
}

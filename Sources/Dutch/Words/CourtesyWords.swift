/// Greetings and politeness around what someone really says.
enum CourtesyWords {
    static let phrases = Phrases(table) { Sort(rawValue: $0) }

    enum Sort: String, Sendable {
        case greeting
        /// Whom it is said to, which may be part of a name as well.
        case address
        case politeness
    }

    private static let table: WordTable = """
        greeting: hallo, hoi, hey, hai, hi, hee, dag, yo, goedemorgen, goedemiddag, goedenavond,
            goedendag, goeiemorgen, goeiemiddag, goeienavond, goede morgen, goede middag,
            goede avond, goede dag, gm, salam, salaam, selam, salam alaikum, hello, hola, fa waka
        address: beste, beste buur, buur, meneer, mevrouw, mensen, allemaal
        politeness: alsjeblieft, alstublieft, aub, ajb, svp, please, graag, dank je, dank je wel,
            dankje, dankjewel, dank u, dank u wel, bedankt, alvast bedankt, dank, sorry, excuus,
            excuseer, pardon, groet, groetjes, gr, groeten, met vriendelijke groet, mvg, hoor
        """
}

extension Utterance {
    /// The folded words without greetings and politeness around them, unless there is nothing else.
    func withoutCourtesy() -> [String] {
        var (start, end) = (0, tokens.count)
        while start < end {
            let match = CourtesyWords.phrases.match(in: self, at: start)
            guard match != nil || isSilent(start) else { break }
            start = match?.end ?? start + 1
        }
        while end > start {
            let match = CourtesyWords.phrases.match(in: self, before: end)
            guard match != nil || isSilent(end - 1) else { break }
            end = match?.end ?? end - 1
        }
        let kept = start < end ? start..<end : indices
        return kept.filter { !isSilent($0) }.map { tokens[$0].text }
    }

    /// The greetings and politeness that it is made of, nil when it says anything else.
    var courtesies: [CourtesyWords.Sort]? {
        var (found, start) = ([CourtesyWords.Sort](), 0)
        while start < tokens.count {
            let match = CourtesyWords.phrases.match(in: self, at: start)
            guard match != nil || isSilent(start) else { return nil }
            if let match { found.append(match.value) }
            start = match?.end ?? start + 1
        }
        return found
    }

    /// Whether a token is a sign that is not read aloud.
    private func isSilent(_ index: Int) -> Bool {
        tokens[index].shape == .sign && !["%", "€", "$"].contains(tokens[index].text)
    }
}

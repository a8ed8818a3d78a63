/// Reads how old someone or something is: "ik ben 29", "3 jaar oud", "op 6-jarige leeftijd".
enum Ages {
    private static let openings = Phrases(AgeWords.openings) { _ in true }
    private static let closings = Phrases(AgeWords.closings) { _ in true }

    /// Finds the ages in an utterance; "29 jaar" or a bare number counts when an age was asked.
    static func finds(in utterance: Utterance, isAsked: Bool) -> [Find] {
        guard utterance.hasNumbers else { return [] }
        let finds = utterance.scan { start -> [Find] in
            adjective(in: utterance, at: start) ?? age(in: utterance, at: start) ?? []
        }
        let best = finds.map(\.certainty).max() ?? .asked
        guard best > .asked || isAsked else { return [] }
        return finds.filter { $0.certainty == best && (isAsked || best == .certain) }
    }

    /// Reads "95-jarige", "zesjarig" and "6 jarige".
    private static func adjective(in utterance: Utterance, at start: Int) -> [Find]? {
        guard let number = utterance.number(at: start) else { return nil }
        let isHyphen = utterance.text(at: number.end) == "-"
        let index = isHyphen ? number.end + 1 : number.end
        guard AgeWords.adjectives.contains(utterance.word(at: index) ?? "") else { return nil }
        return [Find(.age(.exactly(Term(number.size, .year))), start..<index + 1)]
    }

    private static func age(in utterance: Utterance, at start: Int) -> [Find]? {
        let isOpened = openings.match(in: utterance, before: start, within: 6) != nil
        if let term = Terms.term(in: utterance, at: start) {
            let closing = closings.match(in: utterance, at: term.end)
            let isCertain = isOpened || closing != nil
            let tokens = start..<(closing?.end ?? term.end)
            return [Find(.age(.exactly(term.value)), tokens, isCertain ? .certain : .likely)]
        }
        guard let number = utterance.number(at: start), !number.isDoubtful,
            number.size == number.size.rounded(), (0...120).contains(number.size)
        else { return nil }
        let term = Term(number.size, .year)
        return [Find(.age(.exactly(term)), start..<number.end, isOpened ? .likely : .asked)]
    }
}

/// Reads yes, no, maybe and never mind.
enum Assents {
    private typealias Heard = (answer: AssentWords.Answer, tokens: Range<Int>)

    /// Finds at most one answer in an utterance.
    ///
    /// "Laat maar" outweighs doubt, doubt outweighs yes and no, a plain word outweighs a weak one,
    /// and the last plain word wins: "ja nee, dat hoeft niet" is a no.
    static func finds(in utterance: Utterance) -> [Find] {
        let heard = answers(in: utterance)
        guard let first = heard.first, let last = heard.last else { return [] }
        let assent = settled(heard.map(\.answer))
        let tokens = first.tokens.lowerBound..<last.tokens.upperBound
        let cover = isOneAnswer(heard, in: utterance) ? tokens : first.tokens
        return [Find(.assent(assent), tokens, cover: cover)]
    }

    private static func answers(in utterance: Utterance) -> [Heard] {
        var heard: [Heard] = []
        var index = 0
        while index < utterance.tokens.count {
            let match = AssentWords.phrases.match(in: utterance, at: index)
            if let match { heard.append((match.value, index..<match.end)) }
            index = match?.end ?? index + 1
        }
        return heard
    }

    private static func settled(_ answers: [AssentWords.Answer]) -> Assent {
        if answers.contains(where: { $0.assent == .cancel }) { return .cancel }
        let plain = answers.filter { !$0.isWeak }
        if plain.contains(where: { $0.assent == .unsure }) { return .unsure }
        return plain.last?.assent ?? answers.last?.assent ?? .unsure
    }

    /// Whether only fillers and signs stand between the words that answer.
    private static func isOneAnswer(_ heard: [Heard], in utterance: Utterance) -> Bool {
        let weights = Weights(of: utterance)
        return zip(heard, heard.dropFirst()).allSatisfy { one, other in
            weights.weight(of: one.tokens.upperBound..<other.tokens.lowerBound) == 0
        }
    }
}

/// Reads yes, no, maybe and never mind.
///
/// Words such as "niet" and "wel" stand in any sentence, so that they only answer where a text
/// begins with them or says nothing else; a plain "ja" or "nee" answers anywhere.
enum Assents {
    private typealias Heard = (answer: AssentWords.Answer, tokens: Range<Int>)

    /// Whoever explains more than this is telling something, and not only answering.
    private static let mostExplained = 8

    /// Finds at most one answer in an utterance.
    ///
    /// In a text of nothing but answers "laat maar" outweighs doubt, doubt outweighs yes and no, a
    /// plain word outweighs a weak one, and the last plain word wins: "ja nee, dat hoeft niet" is a
    /// no. A "ja" with an explanation behind it stays a yes.
    static func finds(in utterance: Utterance) -> [Find] {
        let heard = answers(in: utterance)
        guard let first = heard.first, let last = heard.last else { return [] }
        let weights = Weights(of: utterance)
        let all = first.tokens.lowerBound..<last.tokens.upperBound
        if isOneAnswer(heard, in: utterance, weights), weights.isAll(in: all) {
            return [Find(.assent(settled(heard.map(\.answer))), all)]
        }
        if weights.weight(of: 0..<first.tokens.lowerBound) == 0,
            let find = opening(heard, first, in: utterance)
        {
            return [find]
        }
        return heard.first { isPlain($0, in: utterance) }
            .map { [Find(.assent($0.answer.assent), $0.tokens)] } ?? []
    }

    /// Reads the answer with which a longer text begins.
    private static func opening(_ heard: [Heard], _ first: Heard, in utterance: Utterance) -> Find?
    {
        let isPlain = isPlain(first, in: utterance)
        // "Kan ik" is a yes, and "kan ik morgen komen" a question.
        guard
            isPlain || first.answer.assent != .yes
                || AssentWords.breaks.contains(utterance.text(at: first.tokens.upperBound) ?? "")
        else { return nil }
        let isAll = isPlain && explains(heard, from: first, in: utterance)
        return Find(
            .assent(first.answer.assent),
            first.tokens,
            cover: isAll ? utterance.indices : first.tokens
        )
    }

    private static func answers(in utterance: Utterance) -> [Heard] {
        var heard: [Heard] = []
        var index = 0
        while index < utterance.tokens.count {
            let match = AssentWords.phrases.match(in: utterance, at: index)
            let end = match?.end ?? index + 1
            if isDenial(index..<end, in: utterance) {
                index = end + 1
                continue
            }
            if let match { heard.append((match.value, index..<end)) }
            index = end
        }
        return heard
    }

    /// Whether it only denies the yes or no behind it: "niet" in "ik zeg niet ja".
    private static func isDenial(_ tokens: Range<Int>, in utterance: Utterance) -> Bool {
        tokens.count == 1 && Denial.words.contains(utterance.tokens[tokens.lowerBound].text)
            && AssentWords.plain.contains(utterance.word(at: tokens.upperBound) ?? "")
    }

    private static func settled(_ answers: [AssentWords.Answer]) -> Assent {
        if answers.contains(where: { $0.assent == .cancel }) { return .cancel }
        let plain = answers.filter { !$0.isWeak }
        if plain.contains(where: { $0.assent == .unsure }) { return .unsure }
        return plain.last?.assent ?? answers.last?.assent ?? .unsure
    }

    /// Whether only fillers and signs stand between the words that answer.
    private static func isOneAnswer(
        _ heard: [Heard],
        in utterance: Utterance,
        _ weights: Weights
    ) -> Bool {
        zip(heard, heard.dropFirst()).allSatisfy { one, other in
            let between = one.tokens.upperBound..<other.tokens.lowerBound
            return weights.weight(of: between) == 0
                && !between.contains { AssentWords.reserving.contains(utterance.tokens[$0].text) }
        }
    }

    /// Whether an answer begins with "ja" or "nee" itself.
    private static func isPlain(_ heard: Heard, in utterance: Utterance) -> Bool {
        AssentWords.plain.contains(utterance.tokens[heard.tokens.lowerBound].text)
    }

    /// Whether what follows the first answer explains it, and takes nothing back.
    private static func explains(_ heard: [Heard], from first: Heard, in utterance: Utterance)
        -> Bool
    {
        let rest = first.tokens.upperBound..<utterance.tokens.count
        return rest.filter { utterance.tokens[$0].shape != .sign }.count <= mostExplained
            && !rest.contains { AssentWords.reserving.contains(utterance.tokens[$0].text) }
            && heard.allSatisfy { $0.answer.isWeak || $0.answer.assent == first.answer.assent }
    }
}

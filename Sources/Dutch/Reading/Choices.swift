/// What an answer chooses out of labelled options.
public enum ChoiceReading: Hashable, Sendable {
    case one(Int)
    /// More than one option fits as well; the indices are in the order of the options.
    case ambiguous([Int])
    case none
}

/// Reads a choice out of labelled options: by number, key, label or a part of it.
///
/// Typing mistakes are forgiven in words of five letters or more; words that mean the same as a
/// label are not known.
public struct Choices: Sendable {
    /// Whoever says more than this is not choosing.
    private static let mostWords = 100

    private let options: [ChoiceOption]

    /// Makes a reader for options in the order in which they were shown.
    public init(_ options: [(key: String, label: String)]) {
        self.options = options.map { ChoiceOption(key: $0.key, label: $0.label) }
    }

    /// Reads which single option the text chooses.
    public func one(in text: String) -> ChoiceReading {
        let utterance = Utterance(text)
        return one(in: utterance, utterance.indices)
    }

    /// Reads which options the text chooses: an empty list for an explicit none, nil when it is not
    /// understood.
    ///
    /// The indices come in the order of the options, each once.
    public func several(in text: String) -> [Int]? {
        let utterance = Utterance(text)
        if case .one(let index) = exact(in: utterance, utterance.indices) { return [index] }
        if isNone(utterance) { return [] }
        if let rest = exceptions(in: utterance) {
            return options.indices.filter { !rest.contains($0) }
        }
        return listed(in: utterance, utterance.indices) ?? mentioned(in: utterance)
    }

    // MARK: One

    private func one(in utterance: Utterance, _ range: Range<Int>) -> ChoiceReading {
        let exact = exact(in: utterance, range)
        guard exact == .none else { return exact }
        if let index = numbered(in: utterance, range) { return .one(index) }
        let said = words(of: utterance, range)
        return best(options.map { $0.likeness(to: said) })
    }

    /// Reads a key or a whole label.
    private func exact(in utterance: Utterance, _ range: Range<Int>) -> ChoiceReading {
        let said = words(of: utterance, range).joined(separator: " ")
        guard !said.isEmpty else { return .none }
        return reading(options.indices.filter { options[$0].isCalled(said) })
    }

    private func best(_ scores: [Int]) -> ChoiceReading {
        guard let most = scores.max(), most > 0 else { return .none }
        return reading(scores.indices.filter { scores[$0] == most })
    }

    private func reading(_ indices: [Int]) -> ChoiceReading {
        guard let first = indices.first else { return .none }
        return indices.count == 1 ? .one(first) : .ambiguous(indices)
    }

    private func words(of utterance: Utterance, _ range: Range<Int>) -> [String] {
        range.prefix(Choices.mostWords).compactMap {
            utterance.text(at: $0, .sign) == nil ? utterance.text(at: $0) : nil
        }
    }

    // MARK: By number

    /// Reads "2", "nummer 2", "de tweede" and "laatste".
    private func numbered(in utterance: Utterance, _ range: Range<Int>) -> Int? {
        for start in range {
            if let ordinal = Ordinals.ordinal(in: utterance, at: start),
                ordinal.end <= range.upperBound
            {
                return index(ordinal.value < 0 ? options.count : ordinal.value)
            }
            guard let number = Numbers.number(in: utterance, at: start), !number.isDoubtful,
                number.end <= range.upperBound
            else { continue }
            let isNumbered =
                start > range.lowerBound
                && ChoiceWords.numbering.contains(utterance.text(at: start - 1) ?? "")
            guard isNumbered || isAlone(start..<number.end, in: range, of: utterance) else {
                return nil
            }
            return number.values[0] == number.values[0].rounded() && number.values[0] < 1000
                ? index(Int(number.values[0])) : nil
        }
        return nil
    }

    /// Whether a number stands among nothing but fillers.
    private func isAlone(_ number: Range<Int>, in range: Range<Int>, of utterance: Utterance)
        -> Bool
    {
        guard range.count <= Choices.mostWords else { return false }
        let weights = Weights(of: utterance.slice(range))
        return weights.isAll(
            in: number.lowerBound - range.lowerBound..<number.upperBound - range.lowerBound
        )
    }

    private func index(_ number: Int) -> Int? {
        options.indices.contains(number - 1) ? number - 1 : nil
    }

    // MARK: Several

    private func isNone(_ utterance: Utterance) -> Bool {
        guard let match = ChoiceWords.none.match(in: utterance, at: 0) else { return false }
        return Weights(of: utterance).isAll(in: 0..<match.end)
    }

    /// Reads what follows "alles" after "behalve": nothing when all were chosen.
    private func exceptions(in utterance: Utterance) -> [Int]? {
        for start in utterance.indices {
            guard let all = ChoiceWords.all.match(in: utterance, at: start) else { continue }
            guard
                let except = (all.end..<utterance.tokens.count).first(where: {
                    ChoiceWords.except.contains(utterance.tokens[$0].text)
                })
            else { return [] }
            return listed(in: utterance, except + 1..<utterance.tokens.count)
        }
        return nil
    }

    /// Reads choices one by one, between separators: "1 en 3", "1,3", "paspoort en huurcontract".
    private func listed(in utterance: Utterance, _ range: Range<Int>) -> [Int]? {
        var chosen: Set<Int> = []
        for part in parts(of: utterance, range) {
            if let run = run(in: utterance, part) {
                chosen.formUnion(run)
            } else if case .one(let index) = one(in: utterance, part) {
                chosen.insert(index)
            } else {
                return nil
            }
        }
        return chosen.isEmpty ? nil : chosen.sorted()
    }

    private func parts(of utterance: Utterance, _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range {
            let isSeparator = ChoiceWords.separators.contains(utterance.tokens[index].text)
            let isSpace =
                index > start && utterance.digits(at: index) != nil
                && utterance.digits(at: index - 1) != nil
            if isSeparator || isSpace {
                parts.append(start..<index)
                start = isSeparator ? index + 1 : index
            }
        }
        parts.append(start..<range.upperBound)
        return parts.filter { !$0.isEmpty }
    }

    /// Reads "1 t/m 3".
    private func run(in utterance: Utterance, _ part: Range<Int>) -> [Int]? {
        guard let first = utterance.whole(at: part.lowerBound).flatMap(index),
            let through = ChoiceWords.through.match(in: utterance, at: part.lowerBound + 1),
            through.end == part.upperBound - 1,
            let last = utterance.whole(at: through.end).flatMap(index), first <= last
        else { return nil }
        return Array(first...last)
    }

    /// Takes every option whose label the text mentions, in a sentence that is no list.
    private func mentioned(in utterance: Utterance) -> [Int]? {
        let said = words(of: utterance, utterance.indices)
        let chosen = options.indices.filter { options[$0].isMentioned(in: said) }
        return chosen.isEmpty ? nil : chosen
    }
}

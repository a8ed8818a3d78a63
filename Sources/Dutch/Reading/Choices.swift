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
        one(in: Utterance(text))
    }

    /// Reads which options the text chooses: an empty list for an explicit none, nil when it is not
    /// understood, or not all of it: nothing that was said is left out in silence.
    ///
    /// The indices come in the order of the options, each once.
    public func several(in text: String) -> [Int]? {
        let utterance = Utterance(text)
        if case .one(let index) = exact(in: utterance) { return [index] }
        if isNone(utterance) { return [] }
        if let rest = exceptions(in: utterance) {
            return options.indices.filter { !rest.contains($0) }
        }
        return listed(in: utterance) ?? mentioned(in: utterance)
    }

    // MARK: One

    private func one(in utterance: Utterance) -> ChoiceReading {
        let exact = exact(in: utterance)
        guard exact == .none else { return exact }
        if let index = numbered(in: utterance) { return .one(index) }
        let said = words(of: utterance)
        return best(options.map { $0.likeness(to: said) })
    }

    /// Reads a key or a whole label.
    private func exact(in utterance: Utterance) -> ChoiceReading {
        let said = words(of: utterance).joined(separator: " ")
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

    private func words(of utterance: Utterance) -> [String] {
        utterance.tokens.prefix(Choices.mostWords).filter { $0.shape != .sign }.map {
            ChoiceWords.same[$0.text] ?? $0.text
        }
    }

    // MARK: By number

    /// Reads "2", "nummer 2", "de tweede" and "laatste".
    private func numbered(in utterance: Utterance) -> Int? {
        for start in utterance.indices.prefix(Choices.mostWords) {
            if let ordinal = Ordinals.ordinal(in: utterance, at: start) {
                return index(ordinal.value < 0 ? options.count : ordinal.value)
            }
            guard let number = utterance.number(at: start), !number.isDoubtful,
                let value = number.values.first
            else { continue }
            let before = utterance.text(at: start - 1) ?? ""
            let isMeant =
                ChoiceWords.numbering.contains(before)
                || Weights(of: utterance).isAll(in: start..<number.end)
            return isMeant && value == value.rounded() && value < 1000 ? index(Int(value)) : nil
        }
        return nil
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
            let except = (all.end..<utterance.tokens.count).first {
                ChoiceWords.except.contains(utterance.tokens[$0].text)
            }
            guard let except else { return [] }
            return listed(in: utterance.slice(except + 1..<utterance.tokens.count))
        }
        return nil
    }

    /// Reads choices one by one, between separators: "1 en 3", "1,3", "paspoort en huurcontract".
    private func listed(in utterance: Utterance) -> [Int]? {
        var chosen: Set<Int> = []
        for part in parts(of: utterance) {
            if let run = run(in: part) {
                chosen.formUnion(run)
            } else if case .one(let index) = one(in: part), isAccountedFor(part, for: [index]) {
                chosen.insert(index)
            } else if Weights(of: part).weight(of: part.indices) > 0 {
                return nil
            }
        }
        return chosen.isEmpty ? nil : chosen.sorted()
    }

    private func parts(of utterance: Utterance) -> [Utterance] {
        var parts: [Range<Int>] = []
        var (start, index) = (0, 0)
        while index < utterance.tokens.count {
            let isSeparator = ChoiceWords.separators.contains(utterance.tokens[index].text)
            let isDigits = utterance.digits(at: index) != nil
            if let through = ChoiceWords.through.match(in: utterance, at: index) {
                index = through.end - 1
            } else if isSeparator {
                parts.append(start..<index)
                start = index + 1
            } else if isDigits, index > start, utterance.digits(at: index - 1) != nil {
                parts.append(start..<index)
                start = index
            }
            index += 1
        }
        parts.append(start..<utterance.tokens.count)
        return parts.filter { !$0.isEmpty }.map(utterance.slice)
    }

    /// Reads "1 t/m 3".
    private func run(in part: Utterance) -> [Int]? {
        guard let first = part.whole(at: 0).flatMap(index),
            let through = ChoiceWords.through.match(in: part, at: 1),
            through.end == part.tokens.count - 1,
            let last = part.whole(at: through.end).flatMap(index), first <= last
        else { return nil }
        return Array(first...last)
    }

    /// Takes every option whose label the text mentions, in a sentence that is no list.
    private func mentioned(in utterance: Utterance) -> [Int]? {
        let said = words(of: utterance)
        let chosen = options.indices.filter { options[$0].isMentioned(in: said) }
        let isAll = parts(of: utterance).allSatisfy { isAccountedFor($0, for: chosen) }
        return chosen.isEmpty || !isAll ? nil : chosen
    }

    /// Whether every word is one of a chosen label, a number, or says nothing.
    private func isAccountedFor(_ utterance: Utterance, for chosen: [Int]) -> Bool {
        for index in utterance.indices.prefix(Choices.mostWords) {
            guard let word = utterance.word(at: index) else { continue }
            if ChoiceWords.asides.contains(word) { return true }
            let isKnown =
                ChoiceWords.idle.contains(word) || ChoiceWords.loose.contains(word)
                || ChoiceWords.numbering.contains(word) || utterance.number(at: index) != nil
                || Ordinals.ordinal(in: utterance, at: index) != nil
                || chosen.contains { options[$0].likeness(to: [word]) > 0 }
            if !isKnown { return false }
        }
        return true
    }
}

/// What an answer chooses out of labelled options.
public enum ChoiceReading: Hashable, Sendable {
    case one(Int)
    /// More than one option fits as well; the indices are in the order of the options.
    case ambiguous([Int])
    case none
}

/// Reads a choice out of labelled options: by number, key, label, a part of it, or further words.
///
/// Typing mistakes are forgiven in words of five letters or more. What is denied is not chosen, and
/// a plain yes or no chooses the options that stand for it.
public struct Choices: Sendable {
    /// Whoever says more than this is not choosing.
    private static let mostWords = 100

    private let options: [ChoiceOption]

    /// Makes a reader for options in the order in which they were shown.
    ///
    /// - Parameters:
    ///   - options: The key and the label of each.
    ///   - synonyms: For the key of an option the further words by which it may be chosen.
    public init(_ options: [(key: String, label: String)], synonyms: [String: [String]] = [:]) {
        self.options = options.map {
            ChoiceOption(key: $0.key, label: $0.label, synonyms: synonyms[$0.key] ?? [])
        }
    }

    /// Reads which single option the text chooses.
    public func one(in text: String) -> ChoiceReading {
        let utterance = Utterance(text)
        let exact = exact(in: utterance)
        guard exact == .none else { return exact }
        let assent = assent(in: utterance)
        if assent == .unsure { return reading(indifferent(utterance)) }
        let reading = part(of: utterance)
        guard reading == .none else { return reading }
        let word = assent == .yes ? "ja" : assent == .no ? "nee" : nil
        let answering = options.indices.filter { place in
            word.map(options[place].answers) ?? false
        }
        guard answering.isEmpty, isNone(utterance) else { return self.reading(answering) }
        return self.reading(refusals)
    }

    /// Reads the one option that a sentence about something else calls by its whole name.
    public func named(in text: String) -> Int? {
        let named = Set(phrases(in: words(of: Utterance(text))).map(\.option))
        return named.count == 1 ? named.first : nil
    }

    /// Reads which options the text chooses: an empty list for an explicit none, nil when it is not
    /// understood, or not all of it: nothing that was said is left out in silence.
    ///
    /// The indices come in the order of the options, each once.
    public func several(in text: String) -> [Int]? {
        let utterance = Utterance(text)
        if case .one(let index) = exact(in: utterance) { return [index] }
        if isNone(utterance) { return refusals.count == 1 ? refusals : [] }
        if assent(in: utterance) == .unsure {
            let meant = indifferent(utterance)
            return meant.isEmpty ? nil : meant
        }
        if let rest = exceptions(in: utterance) {
            return options.indices.filter { options[$0].isSubstantial && !rest.contains($0) }
        }
        return listed(in: utterance) ?? mentioned(in: utterance)
    }

    // MARK: One

    /// Reads an option out of a sentence, or out of a part of a list.
    private func part(of utterance: Utterance) -> ChoiceReading {
        let exact = exact(in: utterance)
        guard exact == .none else { return exact }
        for run in Denial.runs(of: utterance) where !run.isDenied {
            if let index = numbered(in: run.part) { return .one(index) }
        }
        let said = words(of: utterance)
        let found = phrases(in: said)
        let rest = said.indices.filter { place in !found.contains { $0.range.contains(place) } }
        return best(
            options.indices.map { option in
                let named = found.filter { $0.option == option }.map { weight(of: said[$0.range]) }
                return options[option].likeness(to: rest.map { said[$0] }) + (named.max() ?? 0)
            }
        )
    }

    /// What a phrase weighs: as much as its words that say something would in a label.
    private func weight(of phrase: ArraySlice<SaidWord>) -> Int {
        4 * max(1, phrase.filter { !ChoiceWords.idle.contains($0.text) }.count)
    }

    /// Reads a key, a whole label or a further word.
    private func exact(in utterance: Utterance) -> ChoiceReading {
        let said = words(of: utterance).map(\.text)
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

    private func words(of utterance: Utterance) -> [SaidWord] {
        Denial.words(of: utterance, upTo: Choices.mostWords)
    }

    /// The yes, the no or the doubt that is all that was said.
    private func assent(in utterance: Utterance) -> Assent? {
        guard let find = Assents.finds(in: utterance).first,
            case .assent(let assent) = find.meaning,
            Weights(of: utterance).isAll(in: find.cover)
        else { return nil }
        return assent
    }

    /// The options that a doubt names, "maakt nie uit": where it may be chosen, it is no doubt.
    private func indifferent(_ utterance: Utterance) -> [Int] {
        let said = words(of: utterance)
        return options.indices.filter { options[$0].isMentioned(in: said) }
    }

    /// The options that say that none of it is so.
    private var refusals: [Int] { options.indices.filter { options[$0].isRefusal } }

    // MARK: By phrase

    private typealias Phrase = (option: Int, range: Range<Int>)

    /// The names of options in what was said, the longest first; a shorter one in it is no other.
    private func phrases(in said: [SaidWord]) -> [Phrase] {
        let all = options.indices.flatMap { option in
            options[option].phrases.flatMap { words in
                places(of: words, in: said).map { (option: option, range: $0) }
            }
        }
        return all.filter { one in
            !all.contains { $0.range.count > one.range.count && $0.range.overlaps(one.range) }
        }
    }

    private func places(of words: [String], in said: [SaidWord]) -> [Range<Int>] {
        guard !words.isEmpty, words.count <= said.count else { return [] }
        let isDenial = words.contains(where: Denial.words.contains)
        return (0...said.count - words.count).map { $0..<$0 + words.count }.filter { range in
            zip(said[range], words).allSatisfy { said, word in
                (isDenial || !said.isDenied) && ChoiceOption.isSame(said.text, word)
            }
        }
    }

    // MARK: By number

    /// Reads "2", "nummer 2", "de tweede" and "laatste".
    private func numbered(in utterance: Utterance) -> Int? {
        for start in utterance.indices.prefix(Choices.mostWords) {
            if let ordinal = Ordinals.ordinal(in: utterance, at: start),
                ordinal.value < 0 || !isNamed(at: start, utterance)
            {
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

    /// Whether a label has the word itself: "Bep van de derde" names who lives in "de Derde".
    private func isNamed(at place: Int, _ utterance: Utterance) -> Bool {
        guard let word = utterance.text(at: place) else { return false }
        return options.contains { $0.tells(word) }
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
        let denied = Denial.flags(of: utterance)
        for start in utterance.indices where !denied[start] {
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
        for (run, isDenied) in Denial.runs(of: utterance) {
            for part in isDenied ? [run] : parts(of: run) {
                if let run = self.run(in: part) {
                    chosen.formUnion(run)
                } else if case .one(let index) = self.part(of: part),
                    isDenied || isAccountedFor(part, for: [index])
                {
                    chosen.insert(index)
                } else if !isDenied, Weights(of: part).weight(of: part.indices) > 0 {
                    return nil
                }
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

    /// Reads "1 t/m 3" and "maandag tot en met donderdag".
    private func run(in part: Utterance) -> [Int]? {
        for start in part.indices.dropFirst() {
            guard let through = ChoiceWords.through.match(in: part, at: start),
                through.end < part.tokens.count,
                let first = end(of: part.slice(0..<start)),
                let last = end(of: part.slice(through.end..<part.tokens.count)), first < last
            else { continue }
            return Array(first...last)
        }
        return nil
    }

    /// The option at one end of a run: its number, or its name and nothing else.
    private func end(of part: Utterance) -> Int? {
        if part.tokens.count == 1, let number = part.whole(at: 0) { return index(number) }
        guard case .one(let place) = self.part(of: part), isAccountedFor(part, for: [place]) else {
            return nil
        }
        return place
    }

    /// Takes every option that the text mentions, in a sentence that is no list.
    private func mentioned(in utterance: Utterance) -> [Int]? {
        let runs = Denial.runs(of: utterance).filter { !$0.isDenied }.map(\.part)
        let chosen = Set(runs.flatMap(mentioned))
        let isAll = runs.flatMap(parts).allSatisfy { isAccountedFor($0, for: chosen.sorted()) }
        return chosen.isEmpty || !isAll ? nil : chosen.sorted()
    }

    private func mentioned(in run: Utterance) -> [Int] {
        let said = words(of: run)
        let aside = said.firstIndex { ChoiceWords.asides.contains($0.text) } ?? said.count
        let found = phrases(in: said)
        // In "kinderen van mijn zus" the sister is not one of them.
        let named = found.filter { $0.range.lowerBound < aside }
        let labelled = options.indices.filter { options[$0].isMentioned(in: said) }
        return labelled + (named.isEmpty ? found : named).map(\.option)
    }

    /// Whether every word is one of a chosen option, a number, or says nothing.
    private func isAccountedFor(_ utterance: Utterance, for chosen: [Int]) -> Bool {
        let said = words(of: utterance)
        let named = phrases(in: said).filter { chosen.contains($0.option) }
        let indices = utterance.indices.filter { utterance.tokens[$0].shape != .sign }
        for (place, index) in zip(said.indices, indices) {
            let word = said[place]
            if ChoiceWords.asides.contains(word.text) { return true }
            let isKnown =
                ChoiceWords.isIdle(word.text) || named.contains { $0.range.contains(place) }
                || utterance.number(at: index) != nil || utterance.digits(at: index) != nil
                || Ordinals.ordinal(in: utterance, at: index) != nil
                || chosen.contains { options[$0].likeness(to: [word]) > 0 }
            if !isKnown { return false }
        }
        return true
    }
}

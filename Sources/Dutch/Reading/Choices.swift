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

    let options: [ChoiceOption]

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

    // MARK: One

    /// Reads an option out of a sentence, or out of a part of a list.
    func part(of utterance: Utterance) -> ChoiceReading {
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
    func exact(in utterance: Utterance) -> ChoiceReading {
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

    func words(of utterance: Utterance) -> [SaidWord] {
        Denial.words(of: utterance, upTo: Choices.mostWords)
    }

    /// The yes, the no or the doubt that is all that was said.
    func assent(in utterance: Utterance) -> Assent? {
        guard let find = Assents.finds(in: utterance).first,
            case .assent(let assent) = find.meaning,
            Weights(of: utterance).isAll(in: find.cover)
        else { return nil }
        return assent
    }

    /// The options that a doubt names, "maakt nie uit": where it may be chosen, it is no doubt.
    func indifferent(_ utterance: Utterance) -> [Int] {
        let said = words(of: utterance)
        return options.indices.filter { options[$0].isMentioned(in: said) }
    }

    /// The options that say that none of it is so.
    var refusals: [Int] { options.indices.filter { options[$0].isRefusal } }

    // MARK: By phrase

    typealias Phrase = (option: Int, range: Range<Int>)

    /// The names of options in what was said, the longest first; a shorter one in it is no other.
    func phrases(in said: [SaidWord]) -> [Phrase] {
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

    func index(_ number: Int) -> Int? {
        options.indices.contains(number - 1) ? number - 1 : nil
    }
}

internal import Dutch

// MARK: - Amounts that are said with a choice, ahead of their own questions

extension Floor {
    /// Keeps each amount that was said with one of the options which a message chose: "210
    /// huurtoeslag en 123 zorg".
    ///
    /// They take the place of those that were said with an earlier answer to that question.
    mutating func keepAmounts(
        with options: [Option],
        at question: Question,
        key: String,
        in place: Int
    ) {
        let said = Hearing(heard, at: surroundings.now).amounts(with: options, at: question)
        guard !said.isEmpty else { return }
        frames[place].journal.forgetAmounts(saidAt: key)
        for (option, money) in said {
            frames[place].journal.record(
                .given(.money(money)),
                at: Journal.aheadKey(key, option)
            )
        }
    }

    /// Answers a question with the amount that was said already with the option that it is about.
    mutating func takeAmount(at open: OpenQuestion) -> Bool {
        guard let top = frames.indices.last, open.question.answer.valueType == .money,
            let said = frames[top].journal.amount(for: open.question),
            let meaning = open.answer(in: said.amount.spoken, at: surroundings.now)
        else { return false }
        frames[top].journal.record(.given(.text(open.key)), at: said.key)
        followUnasked(meaning)
        return true
    }
}

extension Journal {
    /// The key of an amount that was said with an option, or of the question that it answered.
    fileprivate static func aheadKey(_ question: String, _ option: Option) -> String {
        question + ahead + option.key + ":" + option.label
    }
    private static let ahead = "/vooruit/"

    /// The amount that waits for a question and was said with what that is about; nil when several may
    /// be.
    fileprivate func amount(for question: Question) -> (key: String, amount: Value)? {
        let waiting = entriesAhead.compactMap {
            entry -> (key: String, amount: Value, likeness: Int)? in
            guard case .given(.money(let money)) = entry.event,
                let name = entry.key.firstRange(of: Journal.ahead)
            else { return nil }
            let likeness = question.likeness(toOption: entry.key[name.upperBound...])
            return (entry.key, .money(money), likeness)
        }
        guard let most = waiting.map(\.likeness).max(), most > 0 else { return nil }
        let best = waiting.filter { $0.likeness == most }
        return best.count == 1 ? (best[0].key, best[0].amount) : nil
    }

    /// The keys of the questions that were answered by what was said with an answer.
    func keysAnsweredAhead(by question: String) -> [String] {
        entriesAhead.filter { $0.key.hasPrefix(question + Journal.ahead) }.compactMap { entry in
            if case .given(.text(let key)) = entry.event { key } else { nil }
        }
    }

    /// Forgets the amounts that were said with an answer, and what they answered.
    fileprivate mutating func forgetAmounts(saidAt question: String) {
        keysAnsweredAhead(by: question).forEach { forget($0) }
        for entry in entriesAhead where entry.key.hasPrefix(question + Journal.ahead) {
            forget(entry.key)
        }
    }

    private var entriesAhead: [Entry] { (path + kept).filter { $0.key.contains(Journal.ahead) } }
}

extension Hearing {
    /// Amounts below this, in cents, may as well be the number of an option.
    private static let least = 10_00

    /// The amounts that are said with one option each; none when one of them may be anything,
    /// or two are said of one thing.
    fileprivate func amounts(with options: [Option], at question: Question) -> [(Option, Money)] {
        let said = zip(amounts, clauses).compactMap { amount, clause -> (Option, Money)? in
            guard let amount, case .one(let place) = question.choices(of: options).one(in: clause)
            else { return nil }
            return (options[place], amount)
        }
        let isClear = said.count == amounts.count && Set(said.map(\.0)).count == said.count
        return isClear ? said : []
    }

    /// What is said besides amounts: "huur, gas en licht" of "huur 650, gas en licht 140 per maand".
    var textWithoutAmounts: String { amounts.contains(nil) ? "" : clauses.joined(separator: ", ") }

    /// What is read at each place that holds an amount; nil where that is in doubt.
    private var amounts: [Money?] {
        amountPlaces.map { readings in
            guard readings.count == 1, case .money(let amount) = readings[0].meaning,
                amount.moneys.count == 1, let money = amount.moneys.first
            else { return nil }
            return money.cents >= Hearing.least ? money : nil
        }
    }

    /// What is said with each amount.
    private var clauses: [String] {
        Clauses.texts(with: amountPlaces.compactMap(\.first?.range), in: text)
    }

    private var amountPlaces: [[Reading]] {
        Hearing.places(of: reader.readings(in: text, of: [.money]))
    }
}

extension Question {
    /// How much an option, its key and its label, is what this asks an amount for: most when they have
    /// one name.
    fileprivate func likeness(toOption option: Substring) -> Int {
        if option.prefix(while: { $0 != ":" }) == name { return .max }
        let told = Clauses.told(in: String(option)).words.subtracting(Question.ofAnyAmount)
        return told.intersection(words).count
    }

    /// Words that speak of every amount.
    private static let ofAnyAmount: Set<String> = [
        "geld", "bedrag", "hoeveel", "betaal", "betalen",
    ]
}

internal import Dutch

// MARK: - What is said ahead of its question

extension Floor {
    /// Answers a choice, or a question for a number or a name, that follows at once with words said
    /// before.
    mutating func isChosen(_ open: OpenQuestion) -> Bool {
        guard let words = chosen else { return false }
        defer { chosen = nil }
        let isChoice =
            open.question.isChoice && !Hearing(words, at: surroundings.now).isSign
        guard isChoice || open.question.answer == .phone || asksHerName(open),
            case .answer(let value) = open.answer(in: words, at: surroundings.now)
        else { return false }
        followUnasked(.answer(value))
        return true
    }

    /// Answers the first choice in a dialog that was begun with the name of one option: "een brief
    /// van de belasting".
    mutating func isNamed(_ open: OpenQuestion) -> Bool {
        defer { beganWith = nil }
        guard let words = beganWith, open.question.isChoice,
            let value = Hearing(words, at: surroundings.now).named(of: open)
        else { return false }
        followUnasked(.answer(value))
        return true
    }

    /// Keeps each amount that was said with one of the options which a message chose: "210
    /// huurtoeslag en 123 zorg".
    mutating func keepAmounts(with options: [Option], at open: OpenQuestion, in place: Int) {
        let said = Hearing(heard, at: surroundings.now).amounts(with: options, at: open.question)
        for (option, money) in said {
            let key = Journal.aheadKey(open.key, option.label)
            frames[place].journal.record(.given(.money(money)), at: key)
        }
    }

    /// Answers a question with the amount that was said already with the option that it is about.
    mutating func isSaidAhead(_ open: OpenQuestion) -> Bool {
        guard let top = frames.indices.last,
            let said = frames[top].journal.saidAhead.first(where: {
                open.question.isAbout($0.option)
            }),
            let meaning = open.answer(in: said.amount.spoken, at: surroundings.now)
        else { return false }
        frames[top].journal.record(.given(.text(open.key)), at: said.key)
        followUnasked(meaning)
        return true
    }
}

extension Journal {
    /// An amount that waits for its question.
    fileprivate struct SaidAhead {
        let key: String
        let option: String
        let amount: Value
    }

    fileprivate var saidAhead: [SaidAhead] {
        entriesAhead.compactMap { entry in
            guard case .given(.money(let money)) = entry.event,
                let name = entry.key.firstRange(of: Journal.ahead)?.upperBound
            else { return nil }
            return SaidAhead(
                key: entry.key,
                option: String(entry.key[name...]),
                amount: .money(money)
            )
        }
    }

    /// The keys of the questions that were answered by what was said with an answer.
    func keysAnsweredAhead(by question: String) -> [String] {
        entriesAhead.filter { $0.key.hasPrefix(Journal.aheadKey(question, "")) }.compactMap {
            entry in
            if case .given(.text(let key)) = entry.event { key } else { nil }
        }
    }

    private var entriesAhead: [Entry] { (path + kept).filter { $0.key.contains(Journal.ahead) } }
}

extension Hearing {
    /// Amounts below this, in cents, may as well be the number of an option.
    private static let least = 10_00

    /// The amounts that are said with one option each; none when one of them may be anything.
    fileprivate func amounts(with options: [Option], at question: Question) -> [(Option, Money)] {
        let said = zip(amounts, clauses).compactMap { amount, clause -> (Option, Money)? in
            guard let amount, case .one(let place) = question.choices(of: options).one(in: clause)
            else { return nil }
            return (options[place], amount)
        }
        return said.count == amounts.count ? said : []
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
    /// Whether it asks for an amount, and speaks of an option.
    fileprivate func isAbout(_ option: String) -> Bool {
        answer.valueType == .money && !Clauses.told(in: option).words.isDisjoint(with: words)
    }
}

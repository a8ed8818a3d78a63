internal import Dutch

/// Reads a message in the light of the question that is open.
struct Hearing {
    let text: String
    let reader: Reader

    init(_ text: String, at moment: Moment) {
        self.text = text
        reader = Reader(at: moment)
    }

    /// What the text says in answer to a question, nil when it answers nothing; a term in it counts
    /// from the given day.
    func answer(
        to question: Question,
        options: [Option],
        countingFrom start: Day? = nil
    ) -> Understanding? {
        if question.isSkipped(by: text) { return .answer(.missing) }
        return switch question.answer {
        case .text: .answer(.text(text))
        case .choice, .choiceFrom: choice(of: options, at: question)
        case .choices: choices(of: options, at: question)
        case .flag:
            isObjection(to: question)
                ? nil : assent(to: question) ?? numberedAssent ?? statement(about: question)
        case .name: one(.name, for: question) ?? nameInFront
        case .number: one(.number, for: question)
        case .day: day(for: question, countingFrom: start)
        case .time: meanings(of: .time, for: question).first?.values.first.map { .answer($0) }
        case .period: one(.period, for: question)
        case .span: one(.span, for: question)
        case .phone: one(.phone, for: question)
        case .postcode: one(.postcode, for: question)
        case .email: one(.email, for: question)
        case .money: amount(for: question) { $0.period == nil ? .answer(.money($0)) : nil }
        case .moneyPer(let period):
            amount(for: question) { .answer(.money($0.converted(to: period))) }
        case .moneyWithPeriod:
            amount(for: question) { $0.period == nil ? .withoutPeriod($0) : .answer(.money($0)) }
        case .moneyUsually(let period):
            amount(for: question) { amount in
                if amount.period != nil { return .answer(.money(amount)) }
                return namesPeriod
                    ? .withoutPeriod(amount) : .answer(.money(amount.converted(to: period)))
            }
        }
    }

    /// What was said behind a name, nil when that adds nothing.
    var textBehindName: String? {
        guard let name = reader.readings(in: text, of: [.name]).first, !name.isWhole else {
            return nameInFront == nil ? nil : String(text.dropFirst(firstSentence.count + 1))
        }
        return String(text.utf16.dropFirst(name.range.upperBound))
    }

    func one(_ kind: Kind, for question: Question) -> Understanding? {
        guard kind != .number || !isPartOfNumber(at: question),
            kind != .day || !leftovers(of: .day).leaveChoice && !leftovers(of: .day).endInFigure
        else { return nil }
        let values = meanings(of: kind, for: question).flatMap(\.values)
        guard let first = values.first else { return nil }
        return values.count == 1 ? .answer(first) : .rivals(values)
    }

    private func amount(for question: Question, _ understood: (Money) -> Understanding?)
        -> Understanding?
    {
        let amounts = meanings(of: .money, for: question).flatMap { meaning -> [Money] in
            if case .money(let amount) = meaning { amount.moneys } else { [] }
        }
        guard let first = amounts.first else { return foreignAmount(for: question) }
        guard !isPartOfAmount, !tellsNoMoney, amounts.allSatisfy(Hearing.isPlausible) else {
            return nil
        }
        if let sum = sumOfEqual { return .rivals([.money(first), .money(sum)]) }
        return amounts.count == 1 ? understood(first) : .rivals(amounts.map(Value.money))
    }

    /// Who says "1100 gulden" may mean euros by it, which is asked and never assumed.
    private func foreignAmount(for question: Question) -> Understanding? {
        let amounts = meanings(of: .money, for: question).flatMap { meaning -> [Money] in
            guard case .money(let amount) = meaning else { return [] }
            return Amount(
                amount.extent,
                per: amount.period,
                isApproximate: amount.isApproximate
            ).moneys
        }
        return amounts.isEmpty ? nil : .rivals(amounts.map(Value.money))
    }

    /// Yes or no when the whole text says so, or when it goes on with something else: "nee, ik ben
    /// alleen".
    private func assent(to question: Question) -> Understanding? {
        let readings = reader.readings(in: text, of: [.assent])
        let whole = readings.first(where: \.isWhole)
        guard let reading = whole ?? readings.first, case .assent(let assent) = reading.meaning
        else { return nil }
        switch assent {
        case .yes where question.remark != nil && condition != nil: return .answer(.flag(true))
        case .yes, .no:
            let isOne = readings.allSatisfy { $0.meaning == reading.meaning }
            let isClear =
                whole != nil || isOne && goesOn(after: assent, at: reading.range)
                || assent == .yes && phone != nil && remark == nil
            let isSaid = assent == .no || !question.isConsent || consents(to: question)
            return isClear && isSaid && !deniesFigure
                && !isContradicted(assent, at: reading.range, question)
                ? .answer(.flag(assent == .yes)) : nil
        case .unsure: return whole.map { _ in .reserved(.unsure) }
        case .cancel: return whole.map { _ in .reserved(.stop) }
        }
    }

    /// Whether a yes is a consent: nothing is told with it but what was asked, or a telephone number.
    ///
    /// "Ja, ik ben bang" agrees with something else.
    private func consents(to question: Question) -> Bool {
        phone != nil || leftovers(of: .assent).words.isSubset(of: question.words)
    }

    /// Whether it says that something is wrong where that was not asked: "klopt niet" is no plain no
    /// to "Krijg je huurtoeslag?".
    private func isObjection(to question: Question) -> Bool {
        let words = Set(Spelling.folded(text).split(separator: " ").map(String.init))
        return words.contains("klopt") && !words.isDisjoint(with: ["niet", "nie"])
            && words.isDisjoint(with: ["nee", "neen"]) && !question.words.contains("klopt")
    }

    /// Whether what is said behind a yes or a no says the opposite of it: "nee ik heb bewind".
    ///
    /// Who has it already, or has another, says something else.
    private func isContradicted(_ assent: Assent, at range: Range<Int>, _ question: Question)
        -> Bool
    {
        let rest = String(text.utf16.dropFirst(range.upperBound)) ?? ""
        let words = Set(Spelling.folded(rest).split(separator: " "))
        let told = Clauses.told(in: rest)
        guard question.asksOneThing, !told.words.isEmpty, told.words.allSatisfy(question.speaks),
            words.isDisjoint(with: Hearing.reservations), words.isDisjoint(with: Hearing.others),
            !words.isDisjoint(with: Hearing.having)
        else { return false }
        return told.isDenied == (assent == .yes)
    }

    /// What makes of a statement another one than the question asks.
    private static let others: Set<Substring> = ["al", "ander", "andere", "zelf", "genoeg", "nog"]
    private static let having: Set<Substring> = [
        "heb", "hebben", "heeft", "ben", "is", "zijn", "krijg", "krijgen", "woon", "staat", "er",
    ]

    /// Whether it denies a figure that was said before, as "nee niet 650" does.
    private var deniesFigure: Bool {
        Clauses.told(in: text).isDenied && text.contains(where: \.isNumber)
    }

    /// Whether the text begins with a yes or a no and a clause of its own follows.
    ///
    /// "Geen kinderen" goes on behind a no, and not behind a yes.
    private func goesOn(after assent: Assent, at range: Range<Int>) -> Bool {
        let rest = text.utf16.dropFirst(range.upperBound)
        guard range.lowerBound == 0, let next = rest.first else { return false }
        let words = Spelling.folded(String(rest) ?? "").split(separator: " ")
        let first = words.first ?? ""
        guard next != UInt16(UInt8(ascii: ",")) else {
            return assent == .no || !Hearing.reservations.contains(first)
        }
        return Hearing.clauses.contains(first)
            || assent == .no && (Hearing.reservations.contains(first) || first == "geen")
    }

    /// Words that begin what is said after a yes or a no.
    private static let clauses: Set<Substring> = [
        "want", "en", "omdat", "dus", "ik", "we", "wij", "dat", "die", "daar",
    ]

    /// Words that take part of a yes back: "ja, maar niet nu" is asked once more.
    private static let reservations: Set<Substring> = [
        "maar", "alleen", "behalve", "tenzij", "als", "niet", "nie", "eigenlijk", "toch",
    ]

    /// Yes when the text says what is asked, "ik krijg huurtoeslag", and no when it denies that; a
    /// figure is no yes.
    private func statement(about question: Question) -> Understanding? {
        let told = Clauses.told(in: text)
        guard !question.isConsent, !told.words.isEmpty, told.words.isSubset(of: question.words),
            !text.contains("?"),
            question.asksOneThing, !text.contains(where: \.isNumber)
        else { return nil }
        return .answer(.flag(!told.isDenied))
    }

    private func choice(of options: [Option], at question: Question) -> Understanding? {
        switch question.choices(of: options).one(in: text) {
        case .one(let place): .answer(question.value(of: options, at: place))
        case .ambiguous(let places): .rivals(places.map { question.value(of: options, at: $0) })
        case .none: nil
        }
    }

    /// The one option that is called by its whole name.
    func named(of open: OpenQuestion) -> Value? {
        open.question.choices(of: open.options).named(in: text)
            .map { open.question.value(of: open.options, at: $0) }
    }

    private func choices(of options: [Option], at question: Question) -> Understanding? {
        let choices = question.choices(of: options)
        return (choices.several(in: text) ?? choices.several(in: textWithoutAmounts)).map {
            places in
            .answer(.options(places.map { options[$0] }))
        }
    }
}

extension Question {
    /// Whether it speaks of a word, or of a longer one that begins so: "bewind" of "bewindvoerder".
    fileprivate func speaks(of word: String) -> Bool {
        words.contains { $0 == word || word.utf8.count > 4 && $0.hasPrefix(word) }
    }

    fileprivate func value(of options: [Option], at place: Int) -> Value {
        answer == .choice(options) ? .option(options[place]) : .text(options[place].label)
    }

    func choices(of options: [Option]) -> Choices {
        Choices(options.map { ($0.key, $0.label) }, synonyms: synonyms)
    }

    /// Whether these are words of its own for leaving it open.
    fileprivate func isSkipped(by text: String) -> Bool {
        guard isOptional, !skipPhrases.isEmpty else { return false }
        return skipPhrases.map(Spelling.folded).contains(Spelling.folded(text))
    }
}

extension Meaning {
    /// The values that this stands for, both ends of a range as rivals; none for what no question
    /// asks for, and for assent, which is an answer and no value.
    fileprivate var values: [Value] {
        switch self {
        case .number(let extent): extent.ends.map(Value.number)
        case .money(let amount): amount.moneys.map(Value.money)
        case .day(let day): [.day(day)]
        case .time(let time): [.time(time)]
        case .period(let period): [.period(period)]
        case .span(let span): [.span(span)]
        case .phone(let number): [.text(Speech.say(phone: number))]
        case .name(let text), .postcode(let text), .email(let text): [.text(text)]
        case .assent, .ordinal, .percentage, .duration, .age, .quantity, .moment, .recurrence, .url,
            .iban, .bsn:
            []
        }
    }
}

internal import Dutch

// MARK: - Acting on what was understood

extension Floor {
    mutating func follow(_ meaning: Understanding) {
        switch meaning {
        case .danger(let danger): warn(of: danger)
        case .worry: askHowItIs()
        case .secret(let secret): push(.secret, adding: ["soort": .text(secret.word)])
        case .tooLong: push(.tooLong)
        case .answer(let value): answer(value)
        case .rivals(let values): decide(between: values)
        case .withoutPeriod(let money): push(.whichPeriod, adding: ["bedrag": .money(money)])
        case .reserved(.setAside): takeUp()
        case .reserved(let repair): comply(with: repair)
        case .correction(let key, let value): correct(key, to: value)
        case .reopened(let key): reopen(key)
        case .start(let dialog): start(dialog)
        case .perhaps(let dialogs): suggest(dialogs)
        case .nothing, .nothingSaid: notUnderstood()
        }
    }

    private mutating func answer(_ value: Value) {
        guard let open = context.openQuestion(), let top = frames.indices.last else { return }
        justAnswered = (open.key, frames[top].journal.openQuestion?.misses ?? 0)
        frames[top].take(value, at: open)
        if !isExplained(open, in: top) {
            keepRemark(besides: open.question, at: open.key, in: top)
        }
        if case .options(let options) = value {
            keepAmounts(with: options, at: open.question, key: open.key, in: top)
        }
        let isMenu = frames[top].dialog == Moderator.welcome && open.question.isChoice
        if isMenu {
            ahead.chosen = heard
        } else if value != .flag(false) {
            ahead.chosen = Hearing(heard, at: surroundings.now).more(besides: open.question)
        }
        if open.question.isChoice { ahead.beganWith = heard }
        fate = .answered(QuestionReference(frame: frames[top].reference, key: open.key))
    }

    /// Takes the one value that the question allows, or asks which of them is meant.
    private mutating func decide(between values: [Value]) {
        guard !context.isSpeaking(.didYouMean) else { return notUnderstood() }
        let allowed = values.filter(isAllowed)
        // What stands alone and is in doubt all the same is asked too.
        if allowed.count == 1, values.count > 1 { return answer(allowed[0]) }
        let rivals = allowed.isEmpty ? values : allowed
        if let open = context.openQuestion(), let top = frames.indices.last {
            keepRemark(besides: open.question, at: open.key, in: top)
        }
        push(.didYouMean, adding: ["keuzes": .texts(rivals.map(\.spoken))])
    }

    private func isAllowed(_ value: Value) -> Bool {
        guard let open = context.openQuestion() else { return false }
        var trial = self
        trial.answer(value)
        return !trial.context.look(at: trial.frames.count - 1).refuses(open.key)
    }

    private mutating func correct(_ key: String, to value: Value) {
        guard let place = context.correctable,
            case let seen = context.behindReview(in: place),
            let passed = seen.look(at: place).answered.first(where: { $0.key == key })
        else { return }
        guard seen.isRevocable(key, as: value, in: place) else { return push(.committed) }
        frames.removeSubrange((place + 1)...)
        frames[place].journal.record(passed.answered(with: value), at: key)
        keepRemark(besides: passed.question, at: key, in: place)
        justAnswered = (key, 0)
        confirm(value, to: passed.text, key: key, in: place)
    }

    /// Says which answer an earlier question has now.
    mutating func confirm(_ value: Value, to question: String, key: String, in place: Int) {
        fate = .answered(QuestionReference(frame: frames[place].reference, key: key))
        push(.corrected, adding: ["vraag": .text(question), "woorden": .text(value.spoken)])
    }

    /// Lets the repair dialog of a reserved word speak; one that lies open already asks once more.
    private mutating func comply(with repair: Repair) {
        // Whoever is asked for a number to be called on is on the way to a person already.
        if repair == .human, context.openQuestion()?.question.answer == .phone { return askAgain() }
        // Whoever begins with "wie ben jij" is greeted.
        if repair == .introduced, frames.isEmpty { return push(Moderator.welcome) }
        // Who asks for a person needs no list of guesses any more.
        if repair == .human, context.isSpeaking(.didYouMean) { frames.removeLast() }
        // Whoever thanks where it is asked whether all are safe is not asked that again.
        if repair == .overlooked || repair == .finished && context.asksAboutSafety { stopWarning() }
        if repair == .finished, context.moderator.repair(for: heard) == nil {
            return push(.finished, adding: ["reden": .text("niets")])
        }
        guard let open = frames.lastIndex(where: { $0.dialog == repair.rawValue }),
            open > context.subject ?? -1
        else { return push(repair) }
        frames.removeSubrange((open + 1)...)
        askAgain()
    }

    /// "Verder": back to what was set aside, or the open question once more.
    private mutating func takeUp() {
        if context.isSpeaking(.setAside) || context.isSpeaking(.didYouMean) { frames.removeLast() }
        guard let top = frames.indices.last, !frames[top].isAsleep else { return push(.setAside) }
        let wasSetAside = frames[top].journal.isSetAside
        frames[top].takeUp()
        if wasSetAside { push(.resumed) }
    }

    private mutating func notUnderstood() {
        guard let open = context.openQuestion() else {
            let isSetAside = frames.last?.journal.isSetAside ?? false
            return isSetAside ? push(.setAside) : welcomeWithWords()
        }
        if keepsWords(at: open) { return }
        let misses = miss(open, after: frames.last?.journal.openQuestion?.misses ?? 0)
        let most = context.isSpeaking(.didYouMean) && !saysYes ? Limits.guesses : Limits.attempts
        if misses >= most, isAboutOneAnswer {
            giveUp()
        } else {
            push(.misunderstood)
        }
    }

    /// Whether it is a bare yes, which at "bedoel je dit?" agrees with one of several and leaves open
    /// which.
    private var saysYes: Bool {
        Reader(at: surroundings.now).readings(in: heard, of: [.assent])
            .contains { $0.isWhole && $0.meaning == .assent(.yes) }
    }

    /// Whether the dialog on top only asks what an answer to another question means.
    private var isAboutOneAnswer: Bool {
        context.isSpeaking(.misunderstood) || context.isSpeaking(.didYouMean)
            || context.isSpeaking(.whichPeriod)
    }

    /// Lets a repair dialog rest that does not help, and brings back what lies beneath it.
    private mutating func giveUp() {
        frames.removeLast()
        if frames.isEmpty {
            push(Moderator.welcome)
        } else if context.openQuestion() == nil {
            push(.finished)
        } else {
            askAgain()
        }
    }

    /// Counts that the open question was answered in vain once more.
    ///
    /// - Returns: How often it was by now.
    mutating func miss(_ open: OpenQuestion, after misses: Int) -> Int {
        guard let top = frames.indices.last,
            case .asked(let words, let options, _) = frames[top].journal[open.key]
        else { return 0 }
        let event = Event.asked(words, options: options, misses: misses + 1)
        frames[top].journal.record(event, at: open.key)
        return misses + 1
    }

    // MARK: Repair dialogs

    /// Lets a repair dialog speak, with what it may want to know of the dialog beneath.
    mutating func push(_ repair: Repair, adding more: [String: Value] = [:]) {
        var details = context.openQuestion().map(details) ?? [:]
        if let place = context.subject {
            details["onderwerp"] = .text(context.topic(of: place))
            details["kan_terug"] = .flag(context.lastRevocable(in: place) != nil)
        }
        if repair == .finished, surroundings.isInDanger == true {
            details["soort"] = .text("gevaar")
        }
        details.merge(more) { $1 }
        let wanted = library[repair.rawValue]?.parameters.map(\.name) ?? []
        push(repair.rawValue, with: details.filter { wanted.contains($0.key) })
    }

    /// What a repair dialog may want to know of the open question.
    private func details(of open: OpenQuestion) -> [String: Value] {
        let misses = frames.last?.journal.openQuestion?.misses ?? 0
        return [
            "vraag": .text(open.text),
            "waarom": .init(text: open.reason),
            "voorbeeld": .init(text: open.example),
            "anders_gezegd": .init(text: open.rephrased),
            "opties": .texts(open.labels(in: surroundings)),
            "mag_overslaan": .flag(open.question.isOptional),
            "poging": .number(Double(misses)),
        ]
    }
}

extension OpenQuestion {
    func answered(with value: Value) -> Event {
        .answered(Answer(value, label: question.label, shown: shown))
    }
}

extension Value {
    static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }

    fileprivate init(text: String?) {
        self = text.map(Value.text) ?? .missing
    }
}

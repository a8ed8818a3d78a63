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
        guard let open = openQuestion(), let top = frames.indices.last else { return }
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
        guard !isSpeaking(.didYouMean) else { return notUnderstood() }
        let allowed = values.filter(isAllowed)
        // What stands alone and is in doubt all the same is asked too.
        if allowed.count == 1, values.count > 1 { return answer(allowed[0]) }
        let rivals = allowed.isEmpty ? values : allowed
        if let open = openQuestion(), let top = frames.indices.last {
            keepRemark(besides: open.question, at: open.key, in: top)
        }
        push(.didYouMean, adding: ["keuzes": .texts(rivals.map(\.spoken))])
    }

    private func isAllowed(_ value: Value) -> Bool {
        guard let open = openQuestion() else { return false }
        var trial = self
        trial.answer(value)
        return !trial.look(at: trial.frames.count - 1).refuses(open.key)
    }

    private mutating func correct(_ key: String, to value: Value) {
        guard let place = correctable,
            case let seen = behindReview(in: place),
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

    /// Begins a dialog; one that sleeps is woken, since its person comes back to it herself.
    private mutating func start(_ dialog: String) {
        // Whoever says what she means needs no list of guesses any more.
        if isSpeaking(.didYouMean) { frames.removeLast() }
        if dialog == Moderator.joiningCode { takeUpCode() }
        if dialog == Moderator.noWay { stopWarning() }
        if dialog == Moderator.otherNumber || dialog == Moderator.called && tellsOfSadness(heard) {
            ahead.chosen = heard
        }
        if dialog == Moderator.noCalls { leaveNumberOpen() }
        if dialog == Moderator.missedVisit { frames.removeAll(where: \.isOfBuur) }
        // Who cannot come is not asked any more what Buur asked because she would.
        if dialog == Moderator.callingOff {
            frames.removeAll { $0.isOfBuur && $0.journal.asksConsent }
        }
        guard let asleep = frames.firstIndex(where: { $0.dialog == dialog && isAsleep($0) }) else {
            let wantsWords =
                dialog != Moderator.welcome
                && library[dialog]?.parameters.contains(Dialog.openingWords) ?? false
            if dialog == Moderator.welcome { hearName() }
            let words = wantsWords ? [Dialog.openingWords.name: Value.text(heard)] : [:]
            return introducing(unless: dialog == Moderator.welcome) { floor in
                floor.push(dialog, with: words)
                guard let frame = floor.frames.last, frame.dialog == dialog else { return }
                floor.ahead.beganWith = floor.heard
                guard wantsWords else { return }
                floor.fate = .answered(.opening(of: frame))
            }
        }
        var frame = frames.remove(at: asleep)
        frame.journal.wake()
        frames.append(frame)
    }

    /// Asks whether one of these dialogs is meant; a new guess takes the place of an old one.
    private mutating func suggest(_ dialogs: [String]) {
        if isSpeaking(.didYouMean) { frames.removeLast() }
        let titles = dialogs.compactMap { library[$0]?.title }
        introducing { $0.push(.didYouMean, adding: ["keuzes": .texts(titles)]) }
    }

    /// Lets something speak, after a word about who Buur is when this person does not know that.
    mutating func introducing(
        unless isWelcome: Bool = false,
        _ speak: (inout Floor) -> Void
    ) {
        let isNew = frames.isEmpty && surroundings.isFirstContact && !isWelcome
        speak(&self)
        if isNew { push(.introduced, adding: ["reden": .text("begin")]) }
    }

    /// Lets the repair dialog of a reserved word speak; one that lies open already asks once more.
    private mutating func comply(with repair: Repair) {
        // Whoever is asked for a number to be called on is on the way to a person already.
        if repair == .human, openQuestion()?.question.answer == .phone { return askAgain() }
        // Whoever begins with "wie ben jij" is greeted.
        if repair == .introduced, frames.isEmpty { return push(Moderator.welcome) }
        // Whoever thanks where it is asked whether all are safe is not asked that again.
        if repair == .overlooked || repair == .finished && asksAboutSafety { stopWarning() }
        if repair == .finished, moderator.repair(for: heard) == nil {
            return push(.finished, adding: ["reden": .text("niets")])
        }
        guard let open = frames.lastIndex(where: { $0.dialog == repair.rawValue }),
            open > subject ?? -1
        else { return push(repair) }
        frames.removeSubrange((open + 1)...)
        askAgain()
    }

    /// "Verder": back to what was set aside, or the open question once more.
    private mutating func takeUp() {
        if isSpeaking(.setAside) || isSpeaking(.didYouMean) { frames.removeLast() }
        guard let top = frames.indices.last, !isAsleep(frames[top]) else { return push(.setAside) }
        let wasSetAside = frames[top].journal.isSetAside
        frames[top].takeUp()
        if wasSetAside { push(.resumed) }
    }

    private mutating func notUnderstood() {
        guard let open = openQuestion() else {
            let isSetAside = frames.last?.journal.isSetAside ?? false
            return isSetAside ? push(.setAside) : welcomeWithWords()
        }
        if keepsWords(at: open) { return }
        let misses = miss(open, after: frames.last?.journal.openQuestion?.misses ?? 0)
        let most = isSpeaking(.didYouMean) && !saysYes ? Limits.guesses : Limits.attempts
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
        isSpeaking(.misunderstood) || isSpeaking(.didYouMean) || isSpeaking(.whichPeriod)
    }

    /// Lets a repair dialog rest that does not help, and brings back what lies beneath it.
    private mutating func giveUp() {
        frames.removeLast()
        if frames.isEmpty {
            push(Moderator.welcome)
        } else if openQuestion() == nil {
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

    /// Asks whether somebody is in danger, with what was written kept for when nobody is.
    private mutating func askHowItIs() {
        frames.removeSubrange(((subject ?? -1) + 1)...)
        push(.worry, adding: ["woorden": .text(heard)])
    }

    // MARK: Repair dialogs

    /// Lets a repair dialog speak, with what it may want to know of the dialog beneath.
    mutating func push(_ repair: Repair, adding more: [String: Value] = [:]) {
        var context = openQuestion().map(context) ?? [:]
        if let place = subject {
            context["onderwerp"] = .text(topic(of: place))
            context["kan_terug"] = .flag(lastRevocable(in: place) != nil)
        }
        if repair == .finished, surroundings.isInDanger == true {
            context["soort"] = .text("gevaar")
        }
        context.merge(more) { $1 }
        let wanted = library[repair.rawValue]?.parameters.map(\.name) ?? []
        push(repair.rawValue, with: context.filter { wanted.contains($0.key) })
    }

    /// The title of what a dialog is about now: that of the dialog it is in the middle of calling.
    func topic(of place: Int) -> String {
        surroundings.addressed(
            look(at: place).topic ?? library[frames[place].dialog]?.title ?? frames[place].dialog
        )
    }

    private func context(of open: OpenQuestion) -> [String: Value] {
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
    fileprivate static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }

    fileprivate init(text: String?) {
        self = text.map(Value.text) ?? .missing
    }
}

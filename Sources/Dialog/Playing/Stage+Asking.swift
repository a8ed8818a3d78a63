internal import Dutch

// MARK: - Saying, asking and reviewing

extension Stage {
    /// Says a text, unless the journal knows that these words were said here.
    mutating func say(_ text: Text, in scope: Scope) -> Outcome {
        let text = fill(text, in: scope)
        let key = trail.fresh(scope.key(text.text.key))
        let said = Event.said(text.mark)
        if trail.event(at: key) != said { emit(.say(Message(text.words))) }
        pass(key, said)
        return .on
    }

    /// Sends a page, unless the journal knows that this very page was sent.
    mutating func send(_ document: Document, in scope: Scope) -> Outcome {
        let (title, body) = (fill(document.title, in: scope), fill(document.body, in: scope))
        let key = trail.fresh(scope.key("stuur " + document.key))
        let sent = Event.sent(Mark(of: [title, body]))
        if trail.event(at: key) != sent { emit(.send(Page(title: title.words, body: body.words))) }
        pass(key, sent)
        return .on
    }

    /// Passes a question whose answer still fits, or puts it and halts.
    mutating func ask(_ question: Question, in scope: inout Scope) -> Outcome {
        let key = trail.fresh(scope.key(question.name))
        let put = PutQuestion(
            key: key,
            question: question,
            text: fill(question.text, in: scope),
            options: options(of: question.answer, in: scope),
            start: day(from: question.countsFrom, in: scope)
        )
        if case .answered(let answer) = trail.event(at: key), let fitting = put.fitting(answer) {
            return take(fitting, to: put, in: &scope)
        }
        let open = self.open(put, in: scope)
        if let heard = hear(open).flatMap(put.fitting) { return take(heard, to: put, in: &scope) }
        self.put(open)
        return .halted(.question(open))
    }

    /// Passes a question with its answer, unless a constraint refuses that.
    private mutating func take(
        _ answer: Answer,
        to put: PutQuestion,
        in scope: inout Scope
    ) -> Outcome {
        scope.set(put.question.name, to: answer.value, from: put.key)
        if let name = put.question.remark { scope[name] = remark(of: put.key) }
        guard let objection = objection(to: put.question, at: put.key, in: scope) else {
            pass(AnsweredQuestion(put: put, answer: answer))
            if let name = put.question.remark, !scope[name].isMissing {
                pass(Journal.remarkKey(put.key), .given(scope[name]))
            }
            return .on
        }
        let open = self.open(put, in: scope, isRefused: true)
        emit(.say(Message(objection)))
        self.put(open)
        return .halted(.question(open))
    }

    /// What was said besides the answer to a question.
    private mutating func remark(of key: String) -> Value {
        guard case .given(let remark) = trail.event(at: Journal.remarkKey(key)) else {
            return .missing
        }
        return remark
    }

    private mutating func day(from expression: Expression?, in scope: Scope) -> Day? {
        guard let expression, case .day(let day) = value(of: expression, in: scope) else {
            return nil
        }
        return day
    }

    private mutating func open(
        _ put: PutQuestion,
        in scope: Scope,
        isRefused: Bool = false
    ) -> OpenQuestion {
        OpenQuestion(
            put: put,
            reason: put.question.reason.map { render($0, in: scope) },
            example: put.question.example.map { render($0, in: scope) },
            rephrased: put.question.rephrased.map { render($0, in: scope) },
            isRefused: isRefused
        )
    }

    /// What is answered right now to the first question that is open.
    private mutating func hear(_ open: OpenQuestion) -> Answer? {
        // What is said besides an answer is noted first, and then played.
        guard let hearing, open.question.remark == nil else { return nil }
        self.hearing = nil
        var halted = self
        halted.put(open)
        return hearing(halted.finish(.question(open))).map {
            Answer($0, label: open.question.label, shown: open.shown)
        }
    }

    /// Puts a question, unless it is open already in the same words.
    private mutating func put(_ open: OpenQuestion) {
        let labels = open.labels(in: surroundings)
        let (words, options) = (Mark(of: open.text), Mark(of: labels))
        var misses = 0
        var isOpen = false
        if !open.isRefused,
            case .asked(let earlierWords, let earlierOptions, let count) = trail.event(at: open.key)
        {
            misses = count
            isOpen = earlierWords == words && earlierOptions == options
        }
        if !isOpen { emit(.say(Message(open.text, options: labels))) }
        if open.question.isConsent { noteDay(of: open, isNew: !isOpen) }
        pass(open.key, .asked(words, options: options, misses: misses))
    }

    /// Notes on which day a consent was asked for, for a yes on a later day is none.
    private mutating func noteDay(of open: OpenQuestion, isNew: Bool) {
        let key = Journal.askedOnKey(open.key)
        let today = Event.given(.day(surroundings.now.day))
        pass(key, isNew ? today : trail.event(at: key) ?? today)
    }

    /// The message of the first constraint that the answer breaks; one that reads something unknown
    /// does not hold for now.
    private mutating func objection(
        to question: Question,
        at key: String,
        in scope: Scope
    ) -> String? {
        guard !question.constraints.isEmpty, !scope[question.name].isMissing else { return nil }
        return apart(at: key) { stage in
            let broken = question.constraints.first {
                stage.knows($0.condition, in: scope)
                    && !stage.value(of: $0.condition, in: scope).isTrue
            }
            return broken.map { stage.render($0.message, in: scope) }
        }
    }

    private mutating func options(of answer: AnswerType, in scope: Scope) -> [Option] {
        switch answer {
        case .choice(let options), .choices(let options): return options
        case .choiceFrom(let list):
            guard case .list(let items) = value(of: list, in: scope) else { return [] }
            return items.map(\.spoken).map { Option(key: $0, label: $0) }
        default: return []
        }
    }

    /// Passes a review that the person agreed with in these words, or halts at it.
    mutating func review(_ review: Review, in scope: Scope) -> Outcome {
        let key = trail.fresh(scope.key(review.key))
        let open = OpenReview(key: key, lines: lines(of: review, in: scope))
        guard trail.event(at: key) == .agreed(open.mark) else { return .halted(.review(open)) }
        pass(key, .agreed(open.mark))
        return .on
    }

    private func lines(of review: Review, in scope: Scope) -> [OpenReview.Line] {
        guard review.lines.isEmpty else {
            return review.lines.filter { scope.knows($0.name) }.map { line in
                OpenReview.Line(
                    question: scope.origin(of: line.name),
                    words: "\(line.label): \(scope[line.name].spoken)"
                )
            }
        }
        return answered.filter { $0.key.hasPrefix(scope.prefix) }.map { passed in
            OpenReview.Line(
                question: passed.key,
                words: "\(passed.text) \(passed.answer.value.spoken)"
            )
        }
    }
}

extension OpenQuestion {
    /// The labels as they are said to this person; what stands in a list is somebody's own.
    func labels(in surroundings: Surroundings) -> [String] {
        let labels = options.map(\.label)
        if case .choiceFrom = question.answer { return labels }
        return labels.map(surroundings.addressed)
    }
}

extension Mark {
    /// The mark of texts as they are shown: of their own words and of what their holes show.
    fileprivate init(of texts: [FilledText]) {
        self.init(of: texts.flatMap { [$0.text.key] + $0.shown })
    }
}

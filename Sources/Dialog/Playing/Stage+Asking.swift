internal import Dutch

// MARK: - Saying, asking and reviewing

extension Stage {
    /// Says a text, unless the journal knows that these words were said here.
    mutating func say(_ text: Text, in scope: Scope) -> Outcome {
        let words = render(text, in: scope)
        let key = fresh(scope.key("zeg \(text.mark.short)"))
        let said = Event.said(Mark(of: words))
        if event(key) != said { emit(.say(Message(words))) }
        pass(key, said)
        return .on
    }

    /// Sends a page, unless the journal knows that this very page was sent.
    mutating func send(_ document: Document, in scope: Scope) -> Outcome {
        let page = Page(
            title: render(document.title, in: scope),
            body: render(document.body, in: scope)
        )
        let key = fresh(scope.key("stuur " + document.key))
        let sent = Event.sent(Mark(of: [page.title, page.body]))
        if event(key) != sent { emit(.send(page)) }
        pass(key, sent)
        return .on
    }

    /// Passes a question whose answer still fits, or puts it and halts.
    mutating func ask(_ question: Question, in scope: inout Scope) -> Outcome {
        let key = fresh(scope.key(question.name))
        let text = render(question.text, in: scope)
        let options = self.options(of: question.answer, in: scope)
        let shown = Mark(of: shownValues(question.text, in: scope))
        let answer = fittingAnswer(to: question, at: key, options: options, shown: shown)
        let objection = answer.flatMap {
            self.objection(to: $0.value, of: question, at: key, in: scope)
        }
        if let answer, objection == nil {
            scope[question.name] = answer.value
            pass(
                AnsweredQuestion(
                    key: key,
                    question: question,
                    text: text,
                    options: options,
                    answer: answer
                )
            )
            return .on
        }
        let open = OpenQuestion(
            key: key,
            question: question,
            text: text,
            options: options,
            reason: question.reason.map { render($0, in: scope) },
            example: question.example.map { render($0, in: scope) },
            rephrased: question.rephrased.map { render($0, in: scope) },
            shown: shown,
            isRefused: objection != nil
        )
        put(open, after: objection)
        return .halted(.question(open))
    }

    /// The answer in the journal, if the same question would be asked: of the same type, with the
    /// same values shown in its text.
    private func fittingAnswer(
        to question: Question,
        at key: String,
        options: [Option],
        shown: Mark
    ) -> Answer? {
        guard case .answered(let answer) = event(key), answer.shown == shown,
            question.accepts(answer.value, options: options)
        else { return nil }
        return Answer(
            answer.value.relabelled(with: options),
            label: question.label,
            shown: shown
        )
    }

    /// Puts a question, unless it is open already in the same words.
    private mutating func put(_ open: OpenQuestion, after objection: String?) {
        let labels = open.options.map(\.label)
        let (words, options) = (Mark(of: open.text), Mark(of: labels))
        var misses = 0
        var isOpen = false
        if case .asked(let earlierWords, let earlierOptions, let count) = event(open.key) {
            misses = count
            isOpen = earlierWords == words && earlierOptions == options
        }
        if let objection { emit(.say(Message(objection))) }
        if !isOpen { emit(.say(Message(open.text, options: labels))) }
        pass(open.key, .asked(words, options: options, misses: misses))
    }

    /// The message of the first constraint that the value breaks.
    private mutating func objection(
        to value: Value,
        of question: Question,
        at key: String,
        in scope: Scope
    ) -> String? {
        guard !value.isMissing, !question.constraints.isEmpty else { return nil }
        var inner = scope
        inner[question.name] = value
        return apart(at: key) { stage in
            let broken = question.constraints.first {
                stage.value(of: $0.condition, in: inner) != .flag(true)
            }
            return broken.map { stage.render($0.message, in: inner) }
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
        let key = fresh(scope.key(review.key))
        let open = OpenReview(key: key, lines: lines(of: review, in: scope))
        guard event(key) == .agreed(open.mark) else { return .halted(.review(open)) }
        pass(key, .agreed(open.mark))
        return .on
    }

    private func lines(of review: Review, in scope: Scope) -> [OpenReview.Line] {
        guard review.lines.isEmpty else {
            return review.lines.filter { scope.knows($0.name) }.map { line in
                OpenReview.Line(
                    question: scope.key(line.name),
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

extension Question {
    /// Whether a value could have been given as an answer to this question.
    func accepts(_ value: Value, options: [Option]) -> Bool {
        switch (answer, value) {
        case (_, .missing): isOptional
        case (.text, .text), (.name, .text), (.phone, .text), (.postcode, .text), (.email, .text),
            (.number, .number), (.money, .money), (.moneyWithPeriod, .money), (.day, .day),
            (.time, .time), (.period, .period), (.span, .span), (.flag, .flag):
            true
        case (.moneyPer(let period), .money(let money)): money.period == period
        case (.choice, .option(let chosen)): options.contains { $0.key == chosen.key }
        case (.choices, .options(let chosen)):
            chosen.allSatisfy { one in options.contains { $0.key == one.key } }
        case (.choiceFrom, .text(let text)): options.contains { $0.key == text }
        default: false
        }
    }
}

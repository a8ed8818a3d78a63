internal import Dutch

/// A question as it is put at one moment.
struct PutQuestion: Sendable {
    let key: String
    let question: Question
    let text: FilledText
    let options: [Option]
    /// The day from which a term counts that is told in answer; nil where that is not known.
    let start: Day?

    /// The mark of what must stay the same for an answer to stay: what is shown in the text, and
    /// from where it counts.
    var mark: Mark {
        guard question.countsFrom != nil else { return text.mark }
        return Mark(of: text.shown + [start.map(Value.day)?.spoken ?? ""])
    }

    /// An answer as it counts here, if the same question was put then: one of the same type, with
    /// the same values shown in its text.
    func fitting(_ answer: Answer) -> Answer? {
        let shown = mark
        guard answer.shown == shown, question.accepts(answer.value, options: options) else {
            return nil
        }
        return Answer(
            answer.value.relabelled(with: options),
            label: question.label,
            shown: shown
        )
    }
}

extension Question {
    /// Whether a value could have been given as an answer to this question.
    fileprivate func accepts(_ value: Value, options: [Option]) -> Bool {
        switch (answer, value) {
        case (_, .missing): isOptional
        case (.text, .text), (.name, .text), (.phone, .text), (.postcode, .text), (.email, .text),
            (.number, .number), (.money, .money), (.moneyWithPeriod, .money),
            (.moneyUsually, .money), (.day, .day), (.time, .time), (.period, .period),
            (.span, .span), (.flag, .flag):
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

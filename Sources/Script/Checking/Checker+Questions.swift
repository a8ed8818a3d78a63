internal import Dialog

extension Checker {
    /// Checks a question; from here on its name is known.
    mutating func check(_ syntax: Syntax.Question) -> Question {
        let answer = answer(of: syntax)
        let text = check(syntax.text)
        let countsFrom = syntax.countsFrom.map { check($0, fits: .exactly(.day)).expression }
        declare(syntax.name, answer.valueType, isBroken: syntax.answer.isBroken)
        if let remark = syntax.remark { declare(remark, .text, isBroken: false) }
        refuseSecrets(syntax, answer)
        return Question(
            name: syntax.name.text,
            answer: answer,
            text: text,
            reason: syntax.reason.map { check($0) },
            example: syntax.example.map { check($0) },
            rephrased: syntax.rephrased.map { check($0) },
            isOptional: syntax.isOptional,
            label: syntax.label,
            constraints: syntax.constraints.map {
                Constraint(condition: condition($0.condition), message: check($0.message))
            },
            synonyms: Dictionary(
                syntax.options.filter { !$0.synonyms.isEmpty }.map { ($0.option.key, $0.synonyms) },
                uniquingKeysWith: +
            ),
            skipPhrases: syntax.skipPhrases,
            countsFrom: countsFrom,
            remark: syntax.remark?.text,
            isConsent: syntax.isConsent,
            hearsOpening: syntax.hearsOpening
        )
    }

    private mutating func declare(_ name: Fragment, _ type: ValueType, isBroken: Bool) {
        if scope[name.text]?.origin == .asked {
            report(.name(.askedTwice(name.text)), at: name)
        } else {
            set(name, to: isBroken ? .anything : type, origin: .asked)
            scope[name.text]?.origin = .asked
        }
    }

    private mutating func answer(of syntax: Syntax.Question) -> AnswerType {
        switch syntax.answer {
        case .broken: return .text
        case .choiceFrom(let list):
            refuseOptions(of: syntax, type: .text)
            return .choiceFrom(check(list, fits: .exactly(.list(.text))).expression)
        case .fixed(.choice): return .choice(options(of: syntax))
        case .fixed(.choices): return .choices(options(of: syntax))
        case .fixed(let type):
            refuseOptions(of: syntax, type: type.valueType)
            return type
        }
    }

    private mutating func options(of syntax: Syntax.Question) -> [Option] {
        if syntax.options.isEmpty {
            report(.question(.noOptions(syntax.name.text)), at: syntax.place)
        }
        var keys: Set<String> = []
        for choice in syntax.options where !keys.insert(choice.option.key).inserted {
            report(.question(.duplicateOption(choice.option.key)), at: choice.place)
        }
        return syntax.options.map(\.option)
    }

    private mutating func refuseOptions(of syntax: Syntax.Question, type: ValueType) {
        guard let first = syntax.options.first else { return }
        report(.question(.unexpectedOptions(type)), at: first.place)
    }
}

extension Syntax.Answer {
    fileprivate var isBroken: Bool {
        if case .broken = self { true } else { false }
    }
}

import Dialog
import Dutch

extension Library {
    /// The library with every question of this name replaced by other steps.
    func mapping(_ name: String, _ change: (Question) -> [Step]) -> Library {
        Library(
            dialogs.values.map { dialog in
                Dialog(
                    name: dialog.name,
                    title: dialog.title,
                    audience: dialog.audience,
                    phrases: dialog.phrases,
                    parameters: dialog.parameters,
                    result: dialog.result,
                    steps: dialog.steps.mapping(name, change)
                )
            },
            fingerprint: fingerprint &+ 1
        )
    }
}

extension [Step] {
    fileprivate func mapping(_ name: String, _ change: (Question) -> [Step]) -> [Step] {
        flatMap { step -> [Step] in
            switch step {
            case .ask(let question) where question.name == name: change(question)
            case .branch(let branches, let otherwise):
                [
                    .branch(
                        branches.map {
                            Branch(condition: $0.condition, steps: $0.steps.mapping(name, change))
                        },
                        otherwise: otherwise.mapping(name, change)
                    )
                ]
            case .collect(let collect):
                [
                    .collect(
                        Collect(
                            name: collect.name,
                            steps: collect.steps.mapping(name, change),
                            until: collect.until,
                            maximum: collect.maximum
                        )
                    )
                ]
            default: [step]
            }
        }
    }
}

extension Question {
    /// A question that no script has.
    static let extra = Question(name: "extra", answer: .flag, text: Text("Nog een vraag?"))

    func saying(_ words: String) -> Question {
        Question(
            name: name,
            answer: answer,
            text: Text(text.parts + [.words(" " + words)]),
            reason: reason,
            example: example,
            rephrased: rephrased,
            isOptional: isOptional,
            label: label,
            constraints: constraints
        )
    }

    func expecting(_ answer: AnswerType) -> Question {
        Question(
            name: name,
            answer: answer,
            text: text,
            reason: reason,
            example: example,
            rephrased: rephrased,
            isOptional: isOptional,
            label: label
        )
    }
}

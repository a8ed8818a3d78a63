internal import Dialog

extension Checker {
    mutating func branch(_ arms: [Syntax.Arm], _ otherwise: [Syntax.Step]?) -> Step {
        let conditions = arms.map { condition($0.condition) }
        let blocks = ways(arms.map(\.steps) + [otherwise ?? []])
        return .branch(
            zip(conditions, blocks).map(Branch.init),
            otherwise: blocks.last ?? []
        )
    }

    /// Checks blocks of which exactly one is played; names from any of them are known afterwards.
    private mutating func ways(_ blocks: [[Syntax.Step]]) -> [[Step]] {
        let start = scope
        var ends: [Scope] = []
        let checked = blocks.map { steps in
            scope = start
            defer { ends.append(scope) }
            return check(steps)
        }
        for conflict in scope.merge(ends) {
            report(
                .name(.changedType(conflict.name, from: conflict.old, to: conflict.new)),
                at: conflict.place
            )
        }
        return checked
    }

    /// A question whose options lead to steps of their own.
    mutating func choose(_ syntax: Syntax.Question) -> [Step] {
        let question = check(syntax)
        let canPass = syntax.isOptional || syntax.options.isEmpty
        let blocks = ways(syntax.options.map(\.steps) + (canPass ? [[]] : []))
        let branches = zip(syntax.options, blocks).map { choice, steps in
            Branch(
                condition: .operation(
                    .equal,
                    .name(question.name),
                    .literal(.option(choice.option))
                ),
                steps: steps
            )
        }
        return [.ask(question), .branch(branches, otherwise: [])]
    }

    mutating func collect(
        _ name: Fragment,
        _ steps: [Syntax.Step],
        until: Syntax.Expression,
        _ maximum: Int?
    ) -> Step {
        let outside = scope
        scope = scope.round
        let steps = check(steps)
        let until = condition(until)
        let round = scope
        scope = outside
        // The first round is always played, so one that always ends the dialog is its last step.
        scope.hasEnded = round.hasEnded
        set(name, to: .list(.record(round.fields)), origin: .collected)
        return .collect(
            Collect(
                name: name.text,
                steps: steps,
                until: until,
                maximum: maximum ?? Collect.usualMaximum
            )
        )
    }
}

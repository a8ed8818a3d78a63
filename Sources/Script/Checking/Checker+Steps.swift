internal import Dialog
internal import Dutch

extension Checker {
    /// Checks the steps of a block, in order.
    mutating func check(_ steps: [Syntax.Step]) -> [Step] {
        var isReported = scope.hasEnded
        return steps.flatMap { step in
            if scope.hasEnded, !isReported {
                isReported = true
                report(.flow(.unreachable), at: step.place)
            }
            return check(step)
        }
    }

    private mutating func check(_ step: Syntax.Step) -> [Step] {
        switch step.kind {
        case .say(let text): [.say(check(text))]
        case .ask(let question): [.ask(check(question))]
        case .choose(let question): choose(question)
        case .branch(let arms, let otherwise): [branch(arms, otherwise)]
        case .collect(let name, let steps, let until, let maximum):
            [collect(name, steps, until: until, maximum)]
        case .set(let name, let node): [set(name, node)]
        case .add(let text, let name): [add(text, to: name)]
        case .perform(let result, let action, let whenChanged):
            [perform(result, action, whenChanged)]
        case .call(let result, let dialog): [call(result, dialog)]
        case .wait(let until, let time): [wait(until, time)]
        case .review(let lines): [review(lines)]
        case .person(let text): [person(text, at: step.place)]
        case .send(let name, let title, let body):
            [.send(Document(key: keys.key(name.text), title: check(title), body: check(body)))]
        case .end: [end()]
        case .give(let node): [give(node)]
        case .broken: tolerate(step.place)
        }
    }

    private mutating func end() -> Step {
        scope.hasEnded = true
        return .end(nil)
    }

    private mutating func tolerate(_ line: Fragment) -> [Step] {
        tolerateNames(in: line)
        return []
    }
}

// MARK: - Ways

extension Checker {
    private mutating func branch(_ arms: [Syntax.Arm], _ otherwise: [Syntax.Step]?) -> Step {
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
        for (mine, theirs, name) in scope.merge(ends) {
            report(.name(.changedType(name, from: mine.type, to: theirs.type)), at: theirs.place)
        }
        return checked
    }

    /// A question whose options lead to steps of their own.
    private mutating func choose(_ syntax: Syntax.Question) -> [Step] {
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

    private mutating func collect(
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

// MARK: - Values

extension Checker {
    private mutating func set(_ name: Fragment, _ node: Syntax.Expression) -> Step {
        let checked = check(node)
        set(name, to: checked.type, origin: .computed)
        return .set(name.text, checked.expression)
    }

    private mutating func add(_ text: Syntax.Text, to name: Fragment) -> Step {
        let item = joined(text)
        set(name, to: .list(.text), origin: .computed)
        return .add(item, to: name.text)
    }

    private mutating func wait(_ until: Syntax.Expression, _ time: ClockTime?) -> Step {
        let key = keys.key("wacht " + until.place.text)
        let checked = check(until, fits: .delay)
        return .wait(Wait(key: key, until: checked.expression, time: time))
    }

    private mutating func review(_ lines: [Syntax.ReviewLine]) -> Step {
        let key = keys.key("controleer")
        for line in lines {
            let type = type(of: line.name)
            guard type != .anything, scope[line.name.text]?.origin != .asked else { continue }
            report(.question(.notReviewable(line.name.text)), at: line.name)
        }
        return .review(
            Review(key: key, lines: lines.map { ReviewLine(name: $0.name.text, label: $0.label) })
        )
    }
}

// MARK: - Actions and calls

extension Checker {
    private mutating func perform(
        _ result: Fragment?,
        _ syntax: Syntax.Invocation,
        _ whenChanged: [Syntax.Step]?
    ) -> Step {
        let name = syntax.name.text
        let key = keys.key(result?.text ?? name)
        let signature = action(syntax.name)
        let arguments = arguments(of: syntax, for: signature?.parameters)
        if let signature { checkChangeSteps(whenChanged, signature, at: syntax.place) }
        let steps = aside(whenChanged ?? [])
        if let result {
            receive(signature.map(\.result), of: syntax, as: result)
        }
        return .perform(
            Perform(
                key: key,
                result: result?.text,
                action: name,
                arguments: arguments,
                whenChanged: steps
            )
        )
    }

    private mutating func action(_ name: Fragment) -> ActionSignature? {
        if let action = world.actions[name.text] { return action }
        if let command = World.commands[name.text] {
            if header.audience != .repair, !header.isBroken {
                report(.flow(.repairCommand(name.text)), at: name)
            }
            return command
        }
        let commands = header.audience == .repair ? Array(World.commands.keys) : []
        let known = (world.actions.keys + commands).sorted()
        reportUnknown(.action, name.text, known: known, at: name)
        return nil
    }

    private mutating func checkChangeSteps(
        _ steps: [Syntax.Step]?,
        _ action: ActionSignature,
        at place: Fragment
    ) {
        switch (action.isDefinitive, steps) {
        case (true, nil): report(.flow(.noChangeSteps(action: action.name)), at: place)
        case (false, .some): report(.flow(.needlessChangeSteps(action: action.name)), at: place)
        default: break
        }
    }

    /// Checks steps that are played instead of the way on, which knows nothing of their names.
    private mutating func aside(_ steps: [Syntax.Step]) -> [Step] {
        let start = scope
        defer { scope = start }
        return check(steps)
    }

    private mutating func call(_ result: Fragment?, _ syntax: Syntax.Invocation) -> Step {
        let name = syntax.name.text
        let key = keys.key(result?.text ?? name)
        let signature = dialog(name, at: syntax.name)
        let arguments = arguments(of: syntax, for: signature?.parameters)
        if let result { receive(signature.map(\.result), of: syntax, as: result) }
        return .call(
            Call(key: key, result: result?.text, dialog: name, arguments: arguments)
        )
    }

    /// A call of the repair dialog that hands over to a person, with the reason.
    private mutating func person(_ text: Syntax.Text, at place: Fragment) -> Step {
        let name = Repair.human.rawValue
        let key = keys.key(name)
        if let parameters = dialog(name, at: place)?.parameters, parameters.count != 1 {
            let count = parameters.count
            report(
                .type(.argumentCount(name: name, wanted: count...count, given: 1)),
                at: place
            )
        }
        return .call(Call(key: key, result: nil, dialog: name, arguments: [joined(text)]))
    }

    /// What is known of a dialog that is called; nil when that is nothing.
    private mutating func dialog(_ name: String, at place: Fragment) -> World.Signature? {
        guard let signature = world.dialogs[name] else {
            reportUnknown(.dialog, name, known: world.dialogs.keys.sorted(), at: place)
            return nil
        }
        calls.append((name, place))
        return signature.isUnknown ? nil : signature
    }

    private mutating func arguments(
        of syntax: Syntax.Invocation,
        for parameters: [Parameter]?
    ) -> [Expression] {
        guard let parameters else { return syntax.arguments.map { check($0).expression } }
        guard parameters.count == syntax.arguments.count else {
            let (count, given) = (parameters.count, syntax.arguments.count)
            let name = syntax.name.text
            report(
                .type(.argumentCount(name: name, wanted: count...count, given: given)),
                at: syntax.place
            )
            return syntax.arguments.map { check($0).expression }
        }
        return zip(syntax.arguments, parameters).map {
            check($0, fits: .exactly($1.type)).expression
        }
    }

    /// Gives a name what came of an action or a call; an outer nil means that nobody knows.
    private mutating func receive(
        _ type: ValueType??,
        of syntax: Syntax.Invocation,
        as name: Fragment
    ) {
        if case .some(.none) = type {
            report(.flow(.nothingGiven(syntax.name.text)), at: syntax.place)
        }
        set(name, to: (type ?? nil) ?? .anything, origin: .given)
    }
}

internal import Dialog

extension Checker {
    mutating func perform(
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
        if let result { receive(signature.map(\.result), of: syntax, as: result, from: .given) }
        return .perform(
            Perform(
                key: key,
                result: result?.text,
                action: name,
                arguments: arguments,
                repeatsWords: signature?.repeatsWords ?? false,
                whenChanged: steps
            )
        )
    }

    private mutating func action(_ name: Fragment) -> ActionSignature? {
        if let action = world.actions[name.text] { return action }
        if let command = World.commands[name.text] {
            if header.audience != .repair, !header.isBroken,
                Command(rawValue: name.text)?.isForAll != true
            {
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

    mutating func call(_ result: Fragment?, _ syntax: Syntax.Invocation) -> Step {
        let name = syntax.name.text
        let key = keys.key(result?.text ?? name)
        let signature = dialog(name, at: syntax.name)
        let arguments = arguments(of: syntax, for: signature?.parameters)
        if let result { receive(signature.map(\.result), of: syntax, as: result, from: .called) }
        return .call(
            Call(key: key, result: result?.text, dialog: name, arguments: arguments)
        )
    }

    /// A call of the repair dialog that hands over to a person, with the reason.
    mutating func person(_ text: Syntax.Text, at place: Fragment) -> Step {
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
        return zip(syntax.arguments, parameters).map { argument, parameter in
            // Who takes records reads the fields that it asks for.
            usedNames.formUnion((parameter.type.fields ?? [:]).keys)
            return check(argument, fits: .exactly(parameter.type)).expression
        }
    }

    /// Gives a name what came of an action or a call; an outer nil means that nobody knows.
    private mutating func receive(
        _ type: ValueType??,
        of syntax: Syntax.Invocation,
        as name: Fragment,
        from origin: Scope.Variable.Origin
    ) {
        if case .some(.none) = type {
            report(.flow(.nothingGiven(syntax.name.text)), at: syntax.place)
        }
        set(name, to: (type ?? nil) ?? .anything, origin: origin)
    }
}

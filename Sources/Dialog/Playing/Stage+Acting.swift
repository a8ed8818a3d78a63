internal import Dutch

// MARK: - Branching, repeating, calling, acting and waiting

extension Stage {
    mutating func branch(
        _ branches: [Branch],
        _ otherwise: [Step],
        in scope: inout Scope
    ) -> Outcome {
        for branch in branches where value(of: branch.condition, in: scope).isTrue {
            return perform(branch.steps, in: &scope)
        }
        return perform(otherwise, in: &scope)
    }

    mutating func set(
        _ name: String,
        to expression: Expression,
        in scope: inout Scope
    ) -> Outcome {
        let isWritten = isWritten(expression, in: scope)
        let value = value(of: expression, in: scope)
        scope.set(name, to: value, from: nil, isWritten: isWritten)
        return .on
    }

    mutating func add(_ item: Value, to name: String, in scope: inout Scope) -> Outcome {
        if case .list(let items) = scope[name] {
            scope[name] = .list(items + [item])
        } else {
            scope[name] = .list([item])
        }
        return .on
    }

    /// Plays rounds until the condition holds, and collects what each round set.
    mutating func collect(_ collect: Collect, in scope: inout Scope) -> Outcome {
        var records: [Value] = []
        while records.count < collect.maximum {
            let prefix = scope.key("\(collect.name).\(records.count + 1).")
            var round = Scope(round: prefix, within: scope)
            let outcome = perform(collect.steps, in: &round)
            guard case .on = outcome else { return outcome }
            records.append(round.record)
            if value(of: collect.until, in: round).isTrue { break }
        }
        scope[collect.name] = .list(records)
        return .on
    }

    /// Plays another dialog in this one's journal, with names of its own.
    mutating func call(_ call: Call, in scope: inout Scope) -> Outcome {
        guard let dialog = library[call.dialog], callDepth < Limits.callDepth else {
            return .halted(.broken("the dialog '\(call.dialog)' cannot be called here"))
        }
        let key = scope.key(call.key)
        var inner = Scope(prefix: key + "/")
        for (parameter, argument) in zip(dialog.parameters, call.arguments) {
            inner[parameter.name] = value(of: argument, in: scope)
        }
        callDepth += 1
        if dialog.canBeStarted { topics.append(dialog.title) }
        let outcome = perform(dialog.steps, in: &inner)
        if case .halted = outcome { return outcome }
        callDepth -= 1
        if dialog.canBeStarted { topics.removeLast() }
        if let name = call.result { scope.set(name, to: outcome.value, from: key) }
        return .on
    }

    /// Passes an action that is done, or asks for it and halts.
    ///
    /// An action that was done with other arguments is asked for again, unless the script says what
    /// happens then: it cannot be taken back, and its steps are played instead, once for each change.
    mutating func act(_ perform: Perform, in scope: inout Scope) -> Outcome {
        let key = trail.fresh(scope.key("doe " + perform.key))
        let arguments = perform.arguments.map { value(of: $0, in: scope) }
        let mark = Mark(of: arguments.map(\.spoken))
        guard case .done(let earlier, let outcome) = trail.event(at: key),
            earlier == mark || !perform.whenChanged.isEmpty
        else {
            let request = Request(key: key, action: perform.action, arguments: arguments)
            pass(key, .requested(mark))
            emit(.perform(request))
            return .halted(.action(request))
        }
        pass(key, .done(earlier, outcome))
        if !perform.whenChanged.isEmpty { commitments.append(key) }
        if let name = perform.result {
            scope.set(name, to: outcome, from: nil, isWritten: !perform.repeatsWords)
        }
        guard earlier != mark else { return .on }
        var changed = Scope(round: "\(key):\(mark.short).", within: scope)
        return self.perform(perform.whenChanged, in: &changed)
    }

    /// Passes a wait that is over, or sets the clock and halts.
    mutating func wait(_ wait: Wait, in scope: Scope) -> Outcome {
        let key = trail.fresh(scope.key(wait.key))
        switch trail.event(at: key) {
        case .waited:
            pass(key, .waited)
            return .on
        case .waiting(let moment) where moment <= surroundings.now:
            pass(key, .waited)
            return .on
        case .waiting(let moment):
            pass(key, .waiting(moment))
            return .halted(.time(moment, key: key))
        default:
            let moment = self.moment(of: wait, in: scope)
            pass(key, .waiting(moment))
            return .halted(.time(moment, key: key))
        }
    }

    private mutating func moment(of wait: Wait, in scope: Scope) -> Moment {
        switch value(of: wait.until, in: scope) {
        case .span(let span):
            let moment = surroundings.now.adding(span)
            return Moment(moment.day, wait.time ?? moment.time)
        case .day(let day): return Moment(day, wait.time ?? Wait.usualTime)
        default: return surroundings.now
        }
    }
}

extension Wait {
    /// Nine in the morning: when a wait for a day is over, if the script names no time.
    static let usualTime = ClockTime(secondOfDay: 9 * 3600)
}

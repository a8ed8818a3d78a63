internal import Dutch

extension Parser {
    mutating func set(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        refuseBlock(under: entry)
        guard let (named, value) = cut(after, at: "="), let name = name(named) else { return nil }
        return .set(name, expression(value))
    }

    mutating func perform(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        let whenChanged = changeSteps(under: entry)
        guard let (result, called) = invocation(after) else { return nil }
        guard let called else {
            report(.form(.unexpected("", expected: .brackets)), at: after.end)
            return nil
        }
        return .perform(result: result, called, whenChanged: whenChanged)
    }

    /// The steps under `bij wijzigen`, nil when there are none.
    private mutating func changeSteps(under entry: Entry) -> [Syntax.Step]? {
        var found: [Syntax.Step]?
        for part in entries(of: entry.body) {
            if part.head.code.text == "bij wijzigen" {
                found = steps(under: part)
            } else {
                report(.step(.unexpectedBlock), at: part.head.code)
            }
        }
        return found
    }

    mutating func call(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        refuseBlock(under: entry)
        guard let (result, called) = invocation(after) else { return nil }
        if let called { return .call(result: result, called) }
        guard let name = name(after) else { return nil }
        return .call(result: nil, Syntax.Invocation(name: name, arguments: [], place: name))
    }

    /// Reads `naam = iets doen(dit, dat)`, with or without the name; nil in it when there is no
    /// call.
    private mutating func invocation(
        _ source: Fragment
    ) -> (result: Fragment?, called: Syntax.Invocation?)? {
        var result: Fragment?
        var rest = source
        if let (named, value) = source.cut(at: "="), named.characters.allSatisfy(\.isPartOfName) {
            guard let name = name(named) else { return nil }
            (result, rest) = (name, value)
        }
        let read = expression(rest)
        switch read.kind {
        case .broken: return nil
        case .call(let name, let arguments):
            return (
                result, Syntax.Invocation(name: name, arguments: arguments, place: read.place)
            )
        case .name where result != nil:
            return (result, Syntax.Invocation(name: read.place, arguments: [], place: read.place))
        default: return (result, nil)
        }
    }

    /// Reads `3 dagen`, or `tot EEN_DAG om 10:00`.
    mutating func wait(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        refuseBlock(under: entry)
        return reading(after) { parser throws(Finding) in
            _ = parser.take("tot")
            let until = try parser.expression()
            let time = parser.take("om") ? try parser.clockTime() : nil
            try parser.expectEnd()
            return .wait(until, time)
        }
    }
}

extension ExpressionParser {
    /// Reads `10:00`, or the hour alone.
    fileprivate mutating func clockTime() throws(Finding) -> ClockTime {
        let refused = refusal(expecting: .clockTime)
        let hour = try number()
        let minute = take(":") ? try number() : 0
        guard let hour = Int(exactly: hour), let minute = Int(exactly: minute),
            let time = ClockTime(hour: hour, minute: minute)
        else { throw refused }
        return time
    }
}

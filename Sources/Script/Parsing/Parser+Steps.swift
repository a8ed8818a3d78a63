internal import Dutch

extension Parser {
    /// Reads the steps of a block.
    mutating func steps(_ entries: ArraySlice<Entry>) -> [Syntax.Step] {
        var steps: [Syntax.Step] = []
        var rest = entries
        while let entry = rest.popFirst() {
            let kind = kind(of: entry, followedBy: &rest) ?? .broken
            steps.append(Syntax.Step(kind: kind, place: entry.head.code))
        }
        return steps
    }

    private mutating func kind(
        of entry: Entry,
        followedBy rest: inout ArraySlice<Entry>
    ) -> Syntax.Kind? {
        let line = entry.head.code
        if let (keyword, after) = Keyword.leading(line) {
            return step(keyword, after, entry, followedBy: &rest)
        }
        if line.after("dialoog") != nil {
            report(.file(.secondHeader), at: line)
            return nil
        }
        let word = line.words.first ?? line
        let guess = Keyword.resembling(line)
        let suggestion = guess?.keyword.rawValue
        report(.step(.unknownStep(word.text, nearest: suggestion)), at: word)
        return guess.flatMap { step($0.keyword, $0.rest, entry, followedBy: &rest) }
    }

    private mutating func step(
        _ keyword: Keyword,
        _ after: Fragment,
        _ entry: Entry,
        followedBy rest: inout ArraySlice<Entry>
    ) -> Syntax.Kind? {
        switch keyword {
        case .say: .say(block(after, entry))
        case .ask: question(after, entry).map { .ask($0) }
        case .choose: choice(after, entry).map { .choose($0) }
        case .branch: branch(after, entry, followedBy: &rest)
        case .otherBranch, .otherwise: orphan(entry)
        case .collect: collect(after, entry)
        case .set: set(after, entry)
        case .add: add(after, entry)
        case .perform: perform(after, entry)
        case .call: call(after, entry)
        case .wait: wait(after, entry)
        case .review: review(after, entry)
        case .person: .person(block(after, entry))
        case .send: send(after, entry)
        case .end: end(after, entry)
        case .give: give(after, entry)
        }
    }
}

// MARK: - Saying and sending

extension Parser {
    /// The text block of a step that has nothing else on its line.
    private mutating func block(_ after: Fragment, _ entry: Entry) -> Syntax.Text {
        guard after.isEmpty else {
            report(.step(.textBesideStep), at: after)
            return Syntax.Text()
        }
        return text(under: entry)
    }

    private mutating func add(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        guard let (named, rest) = cut(after, at: ":"), let name = name(named) else { return nil }
        return .add(text(rest, under: entry), to: name)
    }

    private mutating func send(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        guard let (named, rest) = cut(after, at: ":"), let name = name(named) else { return nil }
        if rest.isEmpty { report(.form(.unexpected("", expected: .title)), at: rest) }
        return .send(name, title: text(rest), body: text(under: entry))
    }

    private mutating func review(_ after: Fragment, _ entry: Entry) -> Syntax.Kind {
        refuse(after)
        let lines: [Syntax.ReviewLine] = entries(of: entry.body).compactMap { line in
            refuseBlock(under: line)
            guard let (named, label) = cut(line.head.code, at: ":") else { return nil }
            if label.isEmpty { report(.form(.unexpected("", expected: .label)), at: label) }
            return name(named).map { Syntax.ReviewLine(name: $0, label: label.text) }
        }
        return .review(lines)
    }

    /// Cuts a line in two, or reports that the sign between is missing.
    private mutating func cut(_ source: Fragment, at sign: Character) -> (Fragment, Fragment)? {
        guard let parts = source.cut(at: sign) else {
            report(.form(.unexpected("", expected: .sign(String(sign)))), at: source.end)
            return nil
        }
        return parts
    }

    private mutating func refuse(_ rest: Fragment) {
        if !rest.isEmpty { report(.form(.unexpected(rest.text, expected: .end)), at: rest) }
    }
}

// MARK: - Choosing a way

extension Parser {
    private mutating func branch(
        _ after: Fragment,
        _ entry: Entry,
        followedBy rest: inout ArraySlice<Entry>
    ) -> Syntax.Kind {
        var arms = [Syntax.Arm(condition: expression(after), steps: steps(under: entry))]
        while let next = rest.first {
            if let condition = next.head.code.after(Keyword.otherBranch.rawValue) {
                rest.removeFirst()
                arms.append(
                    Syntax.Arm(condition: expression(condition), steps: steps(under: next))
                )
            } else if let after = next.head.code.after(Keyword.otherwise.rawValue) {
                rest.removeFirst()
                refuse(after)
                return .branch(arms, otherwise: steps(under: next))
            } else {
                break
            }
        }
        return .branch(arms, otherwise: nil)
    }

    /// Reads the steps under an `anders` without `als`, for the mistakes and names in them.
    private mutating func orphan(_ entry: Entry) -> Syntax.Kind {
        report(.step(.branchWithoutCondition), at: entry.head.code)
        return .branch([], otherwise: steps(under: entry))
    }

    /// Reads `NAAM tot VOORWAARDE, hoogstens 12 keer` with its block.
    private mutating func collect(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        let read = reading(after) { parser throws(Finding) in
            let name = try parser.name(expecting: .name)
            try parser.expect("tot")
            let until = try parser.expression()
            guard parser.take(",") else {
                try parser.expectEnd()
                return (name, until, Int?.none)
            }
            try parser.expect("hoogstens")
            let count = try parser.rounds()
            try parser.expect("keer")
            try parser.expectEnd()
            return (name, until, count)
        }
        let steps = steps(under: entry)
        guard let (named, until, maximum) = read, let name = name(named) else {
            return .branch([], otherwise: steps)
        }
        return .collect(name, steps: steps, until: until, maximum: maximum)
    }
}

extension ExpressionParser {
    fileprivate mutating func rounds() throws(Finding) -> Int? {
        let refused = refusal(expecting: .rounds(maximum: Limits.rounds))
        guard let count = Int(exactly: try number()), (1...Limits.rounds).contains(count) else {
            throw refused
        }
        return count
    }

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

// MARK: - Computing, doing and calling

extension Parser {
    private mutating func set(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        refuseBlock(under: entry)
        guard let (named, value) = cut(after, at: "="), let name = name(named) else { return nil }
        return .set(name, expression(value))
    }

    private mutating func perform(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
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

    private mutating func call(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
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
}

// MARK: - Waiting and ending

extension Parser {
    /// Reads `3 dagen`, or `tot EEN_DAG om 10:00`.
    private mutating func wait(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        refuseBlock(under: entry)
        return reading(after) { parser throws(Finding) in
            _ = parser.take("tot")
            let until = try parser.expression()
            let time = parser.take("om") ? try parser.clockTime() : nil
            try parser.expectEnd()
            return .wait(until, time)
        }
    }

    private mutating func end(_ after: Fragment, _ entry: Entry) -> Syntax.Kind {
        refuse(after)
        refuseBlock(under: entry)
        return .end
    }

    private mutating func give(_ after: Fragment, _ entry: Entry) -> Syntax.Kind {
        refuseBlock(under: entry)
        return .give(expression(after))
    }
}

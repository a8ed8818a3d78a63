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
            guard type != .anything, let origin = scope[line.name.text]?.origin,
                !origin.comesFromAnswers
            else { continue }
            report(.question(.notReviewable(line.name.text)), at: line.name)
        }
        return .review(
            Review(key: key, lines: lines.map { ReviewLine(name: $0.name.text, label: $0.label) })
        )
    }
}

extension Scope.Variable.Origin {
    /// Whether a review can ask again for what this name stands for.
    fileprivate var comesFromAnswers: Bool {
        switch self {
        case .asked, .called, .collected: true
        case .given, .computed: false
        }
    }
}

internal import Dutch

// MARK: - Expressions and texts

extension Stage {
    mutating func value(of expression: Expression, in scope: Scope) -> Value {
        switch expression {
        case .literal(let value): return value
        case .name(let name): return scope[name]
        case .field(let base, let name): return value(of: base, in: scope).field(name)
        case .not(let inner): return value(of: inner, in: scope).negated
        case .negative(let inner): return value(of: inner, in: scope).times(.number(-1))
        case .operation(let sign, let left, let right):
            return operate(sign, left, right, in: scope)
        case .call(let function, let arguments):
            return function.applied(to: arguments.map { value(of: $0, in: scope) })
        case .list(let items): return .list(items.map { value(of: $0, in: scope) })
        case .lookup(let lookup): return look(lookup)
        }
    }

    private mutating func operate(
        _ sign: Operator,
        _ left: Expression,
        _ right: Expression,
        in scope: Scope
    ) -> Value {
        let first = value(of: left, in: scope)
        switch (sign, first) {
        case (.and, .flag(false)), (.or, .flag(true)): return first
        default: return sign.applied(to: first, value(of: right, in: scope))
        }
    }

    /// The text with what its holes show now.
    mutating func fill(_ text: Text, in scope: Scope) -> FilledText {
        FilledText(text: text, shown: text.holes.map { show($0, in: scope) })
    }

    private mutating func show(_ hole: Hole, in scope: Scope) -> String {
        let value = value(of: hole.expression, in: scope)
        return hole.standsAlone ? value.listed : spoken(value, of: hole.expression)
    }

    mutating func render(_ text: Text, in scope: Scope) -> String { fill(text, in: scope).words }

    private func spoken(_ value: Value, of expression: Expression) -> String {
        if value.isMissing, case .lookup(.fact(let name)) = expression,
            let figure = surroundings.figures[name]
        {
            return figure.textOtherwise
        }
        return value.spoken
    }

    /// Whether everything that the expression reads has a value, save what it asks after.
    mutating func knows(_ expression: Expression, in scope: Scope) -> Bool {
        switch expression {
        case .literal, .call(.known, _): true
        case .name, .field, .lookup: !value(of: expression, in: scope).isMissing
        case .not(let inner), .negative(let inner): knows(inner, in: scope)
        case .operation(_, let left, let right):
            knows(left, in: scope) && knows(right, in: scope)
        case .call(_, let parts), .list(let parts): parts.allSatisfy { knows($0, in: scope) }
        }
    }
}

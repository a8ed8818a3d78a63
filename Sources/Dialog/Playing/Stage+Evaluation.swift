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
        let values = text.holes.map { value(of: $0.expression, in: scope) }
        return FilledText(
            text: text,
            shown: zip(text.holes, values).map { show($1, in: $0) },
            own: zip(text.holes, values).map { holdsOwnWords($1, of: $0.expression, in: scope) },
            isFormal: surroundings.isFormal == true
        )
    }

    /// Whether a value may hold what somebody typed, rather than what was written for Buur to say.
    private func holdsOwnWords(_ value: Value, of expression: Expression, in scope: Scope) -> Bool {
        switch value {
        case .text, .list, .record: !isWritten(expression, in: scope)
        default: false
        }
    }

    /// Whether nothing that an expression reads was typed by anybody.
    func isWritten(_ expression: Expression, in scope: Scope) -> Bool {
        switch expression {
        case .literal: true
        case .name(let name): scope.isWritten(name)
        case .field(let base, _): isWritten(base, in: scope)
        case .not(let inner), .negative(let inner): isWritten(inner, in: scope)
        case .operation(_, let left, let right):
            isWritten(left, in: scope) && isWritten(right, in: scope)
        case .call(_, let parts), .list(let parts): parts.allSatisfy { isWritten($0, in: scope) }
        case .lookup(let lookup): lookup != .personName
        }
    }

    private func show(_ value: Value, in hole: Hole) -> String {
        hole.standsAlone ? value.listed : spoken(value, of: hole.expression)
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

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

    /// The text with its holes filled.
    mutating func render(_ text: Text, in scope: Scope) -> String {
        var words = ""
        for (place, part) in text.parts.enumerated() {
            switch part {
            case .words(let piece): words += piece
            case .hole(let expression):
                let value = value(of: expression, in: scope)
                words += text.standsAlone(place) ? value.listed : spoken(value, of: expression)
            }
        }
        return words
    }

    private func spoken(_ value: Value, of expression: Expression) -> String {
        if value.isMissing, case .lookup(.fact(let name)) = expression,
            let figure = surroundings.figures[name]
        {
            return figure.textOtherwise
        }
        return value.spoken
    }

    /// The values that a text shows, in order: what an answer to it depends on.
    mutating func shownValues(_ text: Text, in scope: Scope) -> [String] {
        text.parts.compactMap { part in
            guard case .hole(let expression) = part else { return nil }
            return value(of: expression, in: scope).spoken
        }
    }
}

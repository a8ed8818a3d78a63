internal import Dialog

extension Checker {
    mutating func check(_ text: Syntax.Text) -> Text {
        Text(
            text.parts.map { part in
                switch part {
                case .words(let words): .words(words)
                case .hole(let node): .hole(shown(node))
                }
            }
        )
    }

    /// A text as an expression, for where the engine wants a value: its parts joined.
    mutating func joined(_ text: Syntax.Text) -> Expression {
        let parts: [Expression] = text.parts.map { part in
            switch part {
            case .words(let words): .literal(.text(words))
            case .hole(let node): .call(.text, [shown(node)])
            }
        }
        guard let first = parts.first else { return .literal(.text("")) }
        return parts.dropFirst().reduce(first) { .operation(.plus, $0, $1) }
    }

    /// An expression in a hole: everything can be shown but records, which have no words.
    private mutating func shown(_ node: Syntax.Expression) -> Expression {
        let checked = check(node)
        if checked.type.fields != nil {
            report(.type(.unshowable(operand(node, checked))), at: node.place)
        }
        return checked.expression
    }
}

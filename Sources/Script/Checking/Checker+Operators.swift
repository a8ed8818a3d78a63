internal import Dialog

extension Checker {
    mutating func check(
        _ sign: Operator,
        _ left: Syntax.Expression,
        _ right: Syntax.Expression,
        at place: Fragment
    ) -> Typed {
        let (first, second) = sides(sign, left, right)
        let operation = Expression.operation(sign, first.expression, second.expression)
        if let type = sign.result(of: first.type, second.type) { return Typed(operation, type) }
        let operands = (operand(left, first), operand(right, second))
        switch sign {
        case .and, .or:
            for side in [(left, first), (right, second)] where !side.1.type.fits(.flag) {
                report(.type(.notFlag(operand(side.0, side.1))), at: side.0.place)
            }
        default: report(.type(TypeMistake(sign, operands.0, operands.1)), at: place)
        }
        return Typed(operation, sign.isCalculation ? .anything : .flag)
    }

    /// Both sides of an operator; a bare word beside a choice is one of its options.
    private mutating func sides(
        _ sign: Operator,
        _ left: Syntax.Expression,
        _ right: Syntax.Expression
    ) -> (Typed, Typed) {
        guard [.equal, .unequal, .contains].contains(sign) else {
            return (check(left), check(right))
        }
        if right.isName, !(left.isName && scope[left.place.text] == nil) {
            let first = check(left)
            return (first, option(right, of: first.type) ?? check(right))
        }
        let second = check(right)
        guard left.isName, sign != .contains else { return (check(left), second) }
        return (option(left, of: second.type) ?? check(left), second)
    }

    /// The option that a bare word stands for; nil when it does not stand beside a choice, or when
    /// it is a name and no option.
    private mutating func option(_ node: Syntax.Expression, of type: ValueType) -> Typed? {
        guard let options = type.options else { return nil }
        let word = node.place.text
        let isName = scope[word] != nil
        if let option = options.first(where: { $0.key == word }) {
            if isName { report(.name(.ambiguousOption(word)), at: node.place) }
            return Typed(.literal(.option(option)), .choice(options))
        }
        if isName { return nil }
        guard options.isEmpty else {
            report(.name(.unknownOption(word, known: options.map(\.key))), at: node.place)
            return .unknown
        }
        return Typed(.literal(.option(Option(key: word, label: word))), .choice([]))
    }
}

extension Syntax.Expression {
    fileprivate var isName: Bool {
        if case .name = kind { true } else { false }
    }
}

extension Operator {
    fileprivate var isCalculation: Bool {
        [.plus, .minus, .times, .divided].contains(self)
    }
}

extension TypeMistake {
    /// What keeps an operator from working on these two.
    fileprivate init(_ sign: Operator, _ left: Operand, _ right: Operand) {
        switch sign {
        case .contains: self = .cannotHold(left, right)
        case .plus, .minus, .times, .divided: self = .incalculable(sign, left, right)
        case _ where left.type.fits(right.type): self = .unordered(left)
        default: self = .incomparable(left, right)
        }
    }
}

internal import Dialog

/// An expression with the type that was inferred for it.
struct Typed {
    let expression: Expression
    let type: ValueType

    init(_ expression: Expression, _ type: ValueType) {
        self.expression = expression
        self.type = type
    }

    /// Stands for what is wrong and was reported: it fits everything.
    static let unknown = Typed(.literal(.missing), .anything)
}

extension Checker {
    mutating func check(_ node: Syntax.Expression) -> Typed {
        switch node.kind {
        case .broken: return tolerated(node.place)
        case .literal(let value): return Typed(.literal(value), value.literalType)
        case .name: return Typed(.name(node.place.text), type(of: node.place))
        case .lookup(let lookup): return check(lookup, at: node.place)
        case .field(let base, let name): return check(name, of: base)
        case .list(let items): return check(items)
        case .call(let name, let arguments): return check(name, arguments, at: node.place)
        case .operation(let sign, let left, let right):
            return check(sign, left, right, at: node.place)
        case .not(let inner):
            return Typed(.not(condition(inner)), .flag)
        case .negative(let inner):
            let checked = check(inner, fits: .quantity)
            return Typed(.negative(checked.expression), checked.type)
        }
    }

    /// Checks an expression against what is wanted of it where it stands.
    mutating func check(_ node: Syntax.Expression, fits wanted: Demand) -> Typed {
        let checked = check(node)
        if wanted.accepts(checked.type) { return checked }
        report(.type(.wrong(operand(node, checked), wanted: wanted)), at: node.place)
        return .unknown
    }

    /// Checks an expression that must be yes or no.
    mutating func condition(_ node: Syntax.Expression) -> Expression {
        let checked = check(node)
        if !checked.type.fits(.flag) {
            report(.type(.notFlag(operand(node, checked))), at: node.place)
        }
        return checked.expression
    }

    /// Something that could not be read: any of its words may have been a name.
    private mutating func tolerated(_ place: Fragment) -> Typed {
        usedNames.formUnion(place.words.map(\.text))
        return .unknown
    }

    func operand(_ node: Syntax.Expression, _ checked: Typed) -> TypeMistake.Operand {
        TypeMistake.Operand(words: node.place.text, type: checked.type)
    }
}

// MARK: - Look-ups, fields, lists

extension Checker {
    private mutating func check(_ lookup: Lookup, at place: Fragment) -> Typed {
        switch lookup {
        case .today: return Typed(.lookup(lookup), .day)
        case .now: return Typed(.lookup(lookup), .time)
        case .personName: return Typed(.lookup(lookup), .name)
        case .fact(let name):
            if let type = world.facts[name] { return Typed(.lookup(lookup), type) }
            reportUnknown(.fact, name, known: world.facts.keys.sorted(), at: place)
            return .unknown
        }
    }

    private mutating func check(_ name: Fragment, of base: Syntax.Expression) -> Typed {
        let record = check(base)
        usedNames.insert(name.text)
        if record.type == .anything { return .unknown }
        let fields = record.type.fields ?? [:]
        guard let type = fields[name.text] else {
            reportUnknown(.field, name.text, known: fields.keys.sorted(), at: name)
            return .unknown
        }
        return Typed(
            .field(record.expression, name.text),
            record.type.isList ? .list(type) : type
        )
    }

    private mutating func check(_ items: [Syntax.Expression]) -> Typed {
        var element = ValueType.anything
        let expressions = items.map { item in
            let checked = check(item)
            if let joined = element.joined(with: checked.type) {
                element = joined
            } else {
                report(
                    .type(.wrong(operand(item, checked), wanted: .exactly(element))),
                    at: item.place
                )
            }
            return checked.expression
        }
        return Typed(.list(expressions), .list(element))
    }
}

// MARK: - Functions

extension Checker {
    private mutating func check(
        _ name: Fragment,
        _ arguments: [Syntax.Expression],
        at place: Fragment
    ) -> Typed {
        guard let function = Function(rawValue: name.text) else {
            let known = Function.allCases.map(\.rawValue)
            reportUnknown(.function, name.text, known: known, at: name)
            for argument in arguments { _ = check(argument) }
            return .unknown
        }
        let rule = function.rule
        guard rule.counts.contains(arguments.count) else {
            report(
                .type(
                    .argumentCount(name: name.text, wanted: rule.counts, given: arguments.count)
                ),
                at: place
            )
            for argument in arguments { _ = check(argument) }
            return .unknown
        }
        let checked = arguments.enumerated().map { check($1, fits: rule.demand(at: $0)) }
        return Typed(
            .call(function, checked.map(\.expression)),
            type(rule.result, of: checked, arguments)
        )
    }

    /// The type that a function gives; several arguments must have one type between them.
    private mutating func type(
        _ result: Function.Rule.Result,
        of checked: [Typed],
        _ nodes: [Syntax.Expression]
    ) -> ValueType {
        guard case .element = result else {
            if case .always(let type) = result { return type }
            return .anything
        }
        if checked.count == 1, case .list(let element) = checked[0].type { return element }
        var common = checked.first?.type ?? .anything
        for (item, node) in zip(checked, nodes).dropFirst() {
            if let joined = common.joined(with: item.type) {
                common = joined
            } else {
                report(
                    .type(.wrong(operand(node, item), wanted: .exactly(common))),
                    at: node.place
                )
            }
        }
        return common
    }
}

// MARK: - Operators

extension Checker {
    private mutating func check(
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

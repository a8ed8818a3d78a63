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
        case .address: return Typed(.lookup(lookup), .text)
        case .fact(let name), .source(let name):
            guard let type = world.facts[name] else {
                reportUnknown(.fact, name, known: world.facts.keys.sorted(), at: place)
                return .unknown
            }
            if case .source = lookup { return Typed(.lookup(lookup), .text) }
            return Typed(.lookup(lookup), type)
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
        let checked = items.map { check($0) }
        let element = commonType(of: checked, items)
        return Typed(.list(checked.map(\.expression)), .list(element))
    }

    /// The type that several values have between them; the first that does not fit is reported.
    private mutating func commonType(
        of checked: [Typed],
        _ nodes: [Syntax.Expression]
    ) -> ValueType {
        var common = ValueType.anything
        for (item, node) in zip(checked, nodes) {
            guard let joined = common.joined(with: item.type) else {
                report(
                    .type(.wrong(operand(node, item), wanted: .exactly(common))),
                    at: node.place
                )
                return .anything
            }
            common = joined
        }
        return common
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
            return checkAnyway(arguments)
        }
        let rule = function.rule
        guard rule.counts.contains(arguments.count) else {
            let (wanted, given) = (rule.counts, arguments.count)
            report(
                .type(.argumentCount(name: name.text, wanted: wanted, given: given)),
                at: place
            )
            return checkAnyway(arguments)
        }
        let checked = arguments.enumerated().map { check($1, fits: rule.demand(at: $0)) }
        let type: ValueType =
            switch rule.result {
            case .always(let type): type
            case .element: elementType(of: checked, arguments)
            }
        return Typed(.call(function, checked.map(\.expression)), type)
    }

    /// Checks the arguments of what is wrong itself, for the mistakes in them.
    private mutating func checkAnyway(_ arguments: [Syntax.Expression]) -> Typed {
        for argument in arguments { _ = check(argument) }
        return .unknown
    }

    /// The type of the one list that a function got, or of the values that it got.
    private mutating func elementType(
        of checked: [Typed],
        _ nodes: [Syntax.Expression]
    ) -> ValueType {
        if checked.count == 1, case .list(let element) = checked[0].type { return element }
        return commonType(of: checked, nodes)
    }
}

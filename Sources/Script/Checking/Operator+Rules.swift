internal import Dialog

extension Operator {
    /// What an operator makes of two types.
    struct Rule {
        let left: ValueType
        let right: ValueType
        let result: ValueType

        init(_ left: ValueType, _ right: ValueType, gives result: ValueType) {
            self.left = left
            self.right = right
            self.result = result
        }
    }

    private static let rules: [Operator: [Rule]] = [
        .or: [Rule(.flag, .flag, gives: .flag)],
        .and: [Rule(.flag, .flag, gives: .flag)],
        .plus: [
            Rule(.number, .number, gives: .number),
            Rule(.money, .money, gives: .money),
            Rule(.text, .text, gives: .text),
            Rule(.day, .span, gives: .day),
            Rule(.time, .span, gives: .time),
        ],
        .minus: [
            Rule(.number, .number, gives: .number),
            Rule(.money, .money, gives: .money),
            Rule(.day, .span, gives: .day),
            Rule(.time, .span, gives: .time),
        ],
        .times: [
            Rule(.number, .number, gives: .number),
            Rule(.money, .number, gives: .money),
            Rule(.number, .money, gives: .money),
        ],
        .divided: [
            Rule(.number, .number, gives: .number),
            Rule(.money, .number, gives: .money),
            Rule(.money, .money, gives: .number),
        ],
    ]

    /// The type of what the operator makes of two values; nil when they do not go together.
    func result(of left: ValueType, _ right: ValueType) -> ValueType? {
        switch self {
        case .equal, .unequal: left.widened.joined(with: right.widened).map { _ in .flag }
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            left.isOrdered && right.isOrdered && left.fits(right) ? .flag : nil
        case .contains: left.holds(right) ? .flag : nil
        default: calculated(left, right)
        }
    }

    private func calculated(_ left: ValueType, _ right: ValueType) -> ValueType? {
        if self == .plus, left.isList, right.isList { return left.joined(with: right) }
        let fitting = (Operator.rules[self] ?? []).filter {
            left.fits($0.left) && right.fits($0.right)
        }
        guard let first = fitting.first else { return nil }
        return fitting.allSatisfy { $0.result == first.result } ? first.result : .anything
    }
}

extension ValueType {
    fileprivate func holds(_ item: ValueType) -> Bool {
        switch self {
        case .anything: true
        case .list(let element): element.widened.joined(with: item.widened) != nil
        case .choices(let options): item.fits(.choice(options))
        default: false
        }
    }
}

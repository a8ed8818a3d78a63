internal import Dialog

extension Function {
    /// What a function takes and gives.
    struct Rule {
        enum Result {
            case always(ValueType)
            /// The type of the list's elements.
            case element
        }

        let parameters: [Demand]
        /// Whether the last parameter may be given any number of times.
        let isVariadic: Bool
        let result: Result

        init(_ parameters: Demand..., isVariadic: Bool = false, gives result: Result) {
            self.parameters = parameters
            self.isVariadic = isVariadic
            self.result = result
        }

        var counts: ClosedRange<Int> {
            parameters.count...(isVariadic ? Limits.tokens : parameters.count)
        }

        func demand(at place: Int) -> Demand {
            place < parameters.count ? parameters[place] : parameters.last ?? .anything
        }
    }

    var rule: Rule {
        switch self {
        case .sum: Rule(.quantities, gives: .element)
        case .count: Rule(.several, gives: .always(.number))
        case .smallest, .largest: Rule(.ordered, isVariadic: true, gives: .element)
        case .euro: Rule(.exactly(.number), gives: .always(.money))
        case .perMonth, .perWeek, .perYear: Rule(.exactly(.money), gives: .always(.money))
        case .item: Rule(.exactly(.text), .exactly(.money), gives: .always(.item))
        case .between: Rule(.exactly(.money), .exactly(.money), gives: .always(.text))
        case .day, .month, .year: Rule(.exactly(.day), gives: .always(.number))
        case .weekday: Rule(.exactly(.day), gives: .always(.text))
        case .daysBetween: Rule(.exactly(.day), .exactly(.day), gives: .always(.number))
        case .length: Rule(.exactly(.text), gives: .always(.number))
        case .namesWay, .namesLanguages, .namesUnsafeTime, .refusesCalls:
            Rule(.exactly(.text), gives: .always(.flag))
        case .mourning: Rule(.exactly(.text), gives: .always(.text))
        case .lowercase, .uppercase: Rule(.exactly(.text), gives: .always(.text))
        case .text: Rule(.anything, gives: .always(.text))
        case .rounded: Rule(.exactly(.number), gives: .always(.number))
        case .known: Rule(.anything, gives: .always(.flag))
        }
    }
}

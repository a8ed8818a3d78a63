public import Dialog
public import Dutch

/// All facts that a room keeps.
///
/// The same name may stand there more than once, for times that follow each other: next year's
/// amount can be written down before the year begins.
public struct Facts: Sendable {
    private let byName: [String: [Fact]]

    /// Gathers facts.
    ///
    /// - Throws: ``FactError`` for the first fact that cannot stand beside the others.
    public init(_ facts: [Fact] = []) throws(FactError) {
        byName = Dictionary(grouping: facts, by: \.name)
            .mapValues { $0.sorted { $0.validFrom < $1.validFrom } }
        for fact in facts {
            if let end = fact.validUntil, end < fact.validFrom {
                throw .endsBeforeItBegins(fact.name)
            }
        }
        for (name, facts) in byName.sorted(by: { $0.key < $1.key }) {
            for (one, next) in zip(facts, facts.dropFirst()) {
                guard one.unit == next.unit else { throw .unitsDiffer(name) }
                guard !one.holds(on: next.validFrom) else { throw .overlap(name) }
            }
        }
    }

    /// The type that each fact has in a script.
    public var types: [String: ValueType] {
        byName.compactMapValues { $0.first?.unit.valueType }
    }

    /// The figures that dialogs can show on a day: the fact that holds then, or else the last one
    /// that began.
    public func figures(on day: Day) -> [String: Figure] {
        byName.compactMapValues { facts in
            (facts.last { $0.validFrom <= day } ?? facts.first)?.figure
        }
    }
}

/// Why facts cannot stand beside each other; each names the fact.
public enum FactError: Error, Hashable {
    case endsBeforeItBegins(String)
    case overlap(String)
    case unitsDiffer(String)
}

extension FactError: CustomStringConvertible {
    /// What is wrong and what to do, in one sentence.
    public var description: String {
        switch self {
        case .endsBeforeItBegins(let name):
            "The fact '\(name)' ends before it begins; look at valid_from and valid_until."
        case .overlap(let name):
            "The fact '\(name)' stands there twice for the same day; give the first a valid_until."
        case .unitsDiffer(let name):
            "The fact '\(name)' has two different units; a script needs one."
        }
    }
}

public import Dutch

/// Which of several debts comes first, and how much haste there is.
///
/// It orders and adds up what a person said. It decides nothing about what must be paid.
public struct Triage: Hashable, Sendable {
    /// How much haste there is.
    public enum Colour: String, Hashable, Sendable, CaseIterable {
        /// Today, with a person.
        case red = "rood"
        /// This week.
        case orange = "oranje"
        case green = "groen"
    }

    /// The debts from the first to the last, whatever order they were told in.
    public let ordered: [Arrears]
    public let colour: Colour
    /// The debt that cannot wait, nil unless it is red; the first to pay may be another.
    public let pressing: Arrears?

    /// A letter that names a day this near is for today.
    static let nearDays = 14
    /// With more creditors than this, nobody should sort it out alone.
    static let manyCreditors = 3

    public init(_ debts: [Arrears], on today: Day) {
        ordered = debts.sorted { $0.precedence < $1.precedence }
        colour = debts.map { $0.colour(on: today) }.reduce(Triage.colour(of: debts.count)) {
            $0.isMoreUrgent(than: $1) ? $0 : $1
        }
        pressing = ordered.filter { $0.colour(on: today) == .red }
            .min { ($0.deadline?.number ?? .max) < ($1.deadline?.number ?? .max) }
    }

    private static func colour(of count: Int) -> Colour {
        count > manyCreditors ? .orange : .green
    }

    /// Where the reasons of the order come from, each once.
    public var sources: [String] {
        ordered.map(\.source).reduce(into: []) { sources, source in
            if !source.isEmpty, !sources.contains(source) { sources.append(source) }
        }
    }

    /// What all of it comes to, nil when an amount is not known.
    public var total: Money? {
        let amounts = ordered.compactMap(\.amount)
        guard amounts.count == ordered.count, !amounts.isEmpty else { return nil }
        return Money(
            cents: Int(clamping: amounts.reduce(Int128(0)) { $0 + Int128($1.cents) }),
            isApproximate: amounts.contains(where: \.isApproximate)
        )
    }
}

extension Triage.Colour {
    func isMoreUrgent(than other: Triage.Colour) -> Bool {
        let order = Triage.Colour.allCases
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
}

extension Arrears {
    /// Where the debt comes among others: a smaller one first.
    fileprivate var precedence: Precedence {
        Precedence(
            places: [
                letter.isLast && kind.isEssential ? 0 : 1,
                Kind.allCases.firstIndex(of: kind) ?? 0,
                deadline?.number ?? .max,
                -(age.flatMap(Age.allCases.firstIndex) ?? -1),
                -(amount?.cents ?? 0),
            ],
            name: creditor
        )
    }

    fileprivate func colour(on today: Day) -> Triage.Colour {
        if letter.isLast { return .red }
        let isNear = deadline.map { $0.number - today.number <= Triage.nearDays } ?? false
        if letter == .bailiff { return isNear ? .red : .orange }
        if isNear || letter == .demand || letter == .collector { return .orange }
        return kind.isEssential && age != nil && age != .weeks ? .orange : .green
    }
}

extension Arrears.Letter {
    /// Whether a court, an eviction or a cut-off is what comes next.
    fileprivate var isLast: Bool { self == .court || self == .end }
}

private struct Precedence: Comparable {
    let places: [Int]
    let name: String

    static func < (one: Precedence, other: Precedence) -> Bool {
        one.places == other.places
            ? one.name < other.name : one.places.lexicographicallyPrecedes(other.places)
    }
}

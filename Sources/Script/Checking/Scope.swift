internal import Dialog

/// The names that can be used at some place in a dialog.
struct Scope {
    struct Variable {
        enum Origin { case given, asked, computed, collected }

        var type: ValueType
        var origin: Origin
        var place: Fragment
    }

    private(set) var variables: [String: Variable] = [:]
    /// Names from outside the `herhaal` that we are in, which it cannot change.
    private var outer: Set<String> = []
    /// Whether every way to this place has ended the dialog.
    var hasEnded = false

    subscript(name: String) -> Variable? {
        get { variables[name] }
        set { variables[name] = newValue }
    }

    var names: [String] { variables.keys.sorted() }

    /// Whether the name was set before the round that we are in.
    func isOuter(_ name: String) -> Bool { outer.contains(name) }

    /// The scope at the beginning of a round of `herhaal`.
    var round: Scope {
        var round = self
        round.outer = Set(variables.keys)
        return round
    }

    /// What was set in this round, as the fields of its record.
    var fields: [String: ValueType] {
        variables.filter { !outer.contains($0.key) }.mapValues(\.type)
    }

    /// The list of rounds that has this name as a field, if there is one.
    func list(with field: String) -> String? {
        names.first { variables[$0]?.type.fields?[field] != nil }
    }

    /// Goes on where any of the ways ends that does not end the dialog.
    ///
    /// - Returns: The names that stand for different types on different ways.
    mutating func merge(_ ways: [Scope]) -> [(variable: Variable, other: Variable, name: String)] {
        let open = ways.filter { !$0.hasEnded }
        guard var merged = open.first else {
            hasEnded = true
            return []
        }
        var conflicts: [(variable: Variable, other: Variable, name: String)] = []
        for way in open.dropFirst() {
            for name in way.names {
                guard let theirs = way[name] else { continue }
                if let mine = merged[name] {
                    guard let type = mine.type.joined(with: theirs.type) else {
                        conflicts.append((mine, theirs, name))
                        continue
                    }
                    merged[name]?.type = type
                    if theirs.origin == .asked { merged[name]?.origin = .asked }
                } else {
                    merged[name] = theirs
                }
            }
        }
        self = merged
        return conflicts
    }
}

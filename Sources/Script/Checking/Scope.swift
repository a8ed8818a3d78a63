internal import Dialog

/// The names that can be used at some place in a dialog.
struct Scope {
    struct Variable {
        enum Origin { case given, asked, called, computed, collected }

        var type: ValueType
        var origin: Origin
        var place: Fragment
    }

    private(set) var variables: [String: Variable] = [:]
    /// What was known outside the `herhaal` that we are in, which it cannot change.
    private var outer: [String: Variable] = [:]
    /// Whether every way to this place has ended the dialog.
    var hasEnded = false

    subscript(name: String) -> Variable? {
        get { variables[name] }
        set { variables[name] = newValue }
    }

    var names: [String] { variables.keys.sorted() }

    /// Whether the name was set before the round that we are in.
    func isOuter(_ name: String) -> Bool { outer[name] != nil }

    /// The scope at the beginning of a round of `herhaal`.
    var round: Scope {
        var round = self
        round.outer = variables
        return round
    }

    /// What was set in this round, as the fields of its record.
    var fields: [String: ValueType] {
        variables.filter { outer[$0.key] == nil }.mapValues(\.type)
    }

    /// The list of rounds that has this name as a field, if there is one.
    func list(with field: String) -> String? {
        names.first { variables[$0]?.type.fields?[field] != nil }
    }

    /// A name that stands for different types on different ways.
    struct Conflict {
        let name: String
        let old: ValueType
        let new: ValueType
        let place: Fragment
    }

    /// Goes on where any of the ways ends that does not end the dialog.
    mutating func merge(_ ways: [Scope]) -> [Conflict] {
        let open = ways.filter { !$0.hasEnded }
        guard let first = open.first else {
            hasEnded = true
            return []
        }
        self = first
        return open.dropFirst().flatMap { way in
            way.variables.compactMap { join($0.key, $0.value) }
        }
    }

    /// Takes a name over from another way, if both can mean the same by it.
    private mutating func join(_ name: String, _ theirs: Variable) -> Conflict? {
        guard var mine = self[name] else {
            self[name] = theirs
            return nil
        }
        guard let type = mine.type.joined(with: theirs.type) else {
            return Conflict(name: name, old: mine.type, new: theirs.type, place: theirs.place)
        }
        mine.type = type
        if theirs.origin == .asked { mine.origin = .asked }
        self[name] = mine
        return nil
    }
}

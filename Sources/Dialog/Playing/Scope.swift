/// The names that a step can see, and in a round of a repeat also which of them it set itself.
struct Scope {
    /// What stands before the keys of steps here, such as "lasten.2." inside the third round.
    let prefix: String
    /// The names in the order in which they were first set: few enough to look through.
    private var known: [Known] = []
    /// The names that this round set, in order; nil outside a repeat.
    private var own: [String]?

    private struct Known {
        let name: String
        var value: Value
        /// The key of the step that it came from, where that is not the name itself.
        var key: String?
        /// Whether it was written for Buur to say, and typed by nobody.
        var isWritten: Bool
    }

    init(prefix: String = "") {
        self.prefix = prefix
    }

    /// Makes the scope of one round of a repeat: it sees all names outside it.
    init(round prefix: String, within outer: Scope) {
        self.prefix = prefix
        known = outer.known
        own = []
    }

    subscript(name: String) -> Value {
        get { place(of: name).map { known[$0].value } ?? .missing }
        set { set(name, to: newValue, from: nil) }
    }

    /// Sets a name to what came of a step.
    mutating func set(
        _ name: String,
        to value: Value,
        from key: String?,
        isWritten: Bool = false
    ) {
        let entry = Known(name: name, value: value, key: key, isWritten: isWritten)
        if let place = place(of: name) {
            known[place] = entry
        } else {
            known.append(entry)
        }
        if own?.contains(name) == false { own?.append(name) }
    }

    /// Whether the name was set on the way here, be it to nothing.
    func knows(_ name: String) -> Bool { place(of: name) != nil }

    /// Whether what a name holds was written for Buur to say.
    func isWritten(_ name: String) -> Bool { place(of: name).map { known[$0].isWritten } ?? false }

    /// The key of the step that gave a name its value.
    func origin(of name: String) -> String {
        place(of: name).flatMap { known[$0].key } ?? key(name)
    }

    private func place(of name: String) -> Int? { known.lastIndex { $0.name == name } }

    func key(_ name: String) -> String { prefix.isEmpty ? name : prefix + name }

    /// What was set here, as the record of a round.
    var record: Value {
        .record(Dictionary(uniqueKeysWithValues: (own ?? []).map { ($0, self[$0]) }))
    }
}

/// The names that a step can see, and those that were set in this round or call.
struct Scope {
    private var values: [String: Value] = [:]
    private var own: [String] = []
    /// What stands before the keys of steps here, such as "lasten.2." inside the third round.
    let prefix: String

    init(prefix: String = "") {
        self.prefix = prefix
    }

    /// Makes the scope of one round of a repeat: it sees all names outside it.
    init(round prefix: String, within outer: Scope) {
        self.init(prefix: prefix)
        values = outer.values
    }

    subscript(name: String) -> Value {
        get { values[name] ?? .missing }
        set {
            if !own.contains(name) { own.append(name) }
            values[name] = newValue
        }
    }

    /// Whether the name was set on the way here, be it to nothing.
    func knows(_ name: String) -> Bool { values[name] != nil }

    func key(_ name: String) -> String { prefix.isEmpty ? name : prefix + name }

    /// What was set here, as the record of a round.
    var record: Value {
        .record(Dictionary(uniqueKeysWithValues: own.map { ($0, self[$0]) }))
    }
}

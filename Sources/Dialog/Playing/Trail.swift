/// The way of a walk through what the journal holds.
///
/// In a script that did not change, the walk comes by the entries of the last play in their order:
/// the next of them is nearly always the one that is wanted, and after the last there are only new
/// ones. From the first that comes out of order, all are found by their keys.
struct Trail {
    /// What the walk has passed, in order.
    private(set) var path: [Entry] = []
    private let earlier: Journal
    /// What is known at each key; nil as long as the walk keeps to the order of the last play.
    private var known: [String: Known]?

    private struct Known {
        let event: Event
        var isPassed = false
    }

    /// How many things may belong to a step and stand before it: what it looked up.
    private static let companions = 4
    /// How many new things are looked for one by one.
    private static let few = 64

    init(_ journal: Journal) {
        earlier = journal
        path.reserveCapacity(journal.path.count + Trail.few)
    }

    /// What the journal holds at a key that the walk has not passed.
    mutating func event(at key: String) -> Event? {
        if let place = ahead(key) { return earlier.path[place].event }
        leaveOrder()
        guard let known else { return earlier.kept.last { $0.key == key }?.event }
        return known[key]?.event
    }

    /// Notes that the walk came by a step.
    mutating func pass(_ key: String, _ event: Event) {
        if ahead(key) != path.count { leaveOrder() }
        path.append(Entry(key, event))
        known?[key] = Known(event: event, isPassed: true)
    }

    /// The key under which a step is known, made different when the walk comes by a second time.
    mutating func fresh(_ key: String) -> String {
        if ahead(key) != nil { return key }
        leaveOrder()
        guard isPassed(key) else { return key }
        var round = 2
        while isPassed("\(key)#\(round)") { round += 1 }
        return "\(key)#\(round)"
    }

    /// Leaves out of the path what was passed after its first entries; it is not kept either.
    mutating func forget(after length: Int) {
        index()
        path.removeSubrange(length...)
    }

    /// What the journal holds and the walk did not come by.
    var rest: [Entry] {
        guard known == nil else {
            return (earlier.path + earlier.kept).filter { !isPassed($0.key) }
        }
        let new = path.dropFirst(earlier.path.count)
        return earlier.path.dropFirst(path.count)
            + earlier.kept.filter { entry in !new.contains { $0.key == entry.key } }
    }

    /// The place of a key in the earlier path, if it comes next in its order.
    private func ahead(_ key: String) -> Int? {
        guard known == nil, path.count < earlier.path.count else { return nil }
        let last = min(path.count + Trail.companions, earlier.path.count)
        return (path.count..<last).first { earlier.path[$0].key == key }
    }

    private func isPassed(_ key: String) -> Bool {
        guard let known else { return path.contains { $0.key == key } }
        return known[key]?.isPassed ?? false
    }

    /// Something came out of order, unless it is one of a few that are new.
    private mutating func leaveOrder() {
        let new = path.count - earlier.path.count
        if new < 0 || new > Trail.few { index() }
    }

    private mutating func index() {
        guard known == nil else { return }
        var known: [String: Known] = [:]
        known.reserveCapacity(earlier.path.count + earlier.kept.count + Trail.few)
        for entry in earlier.kept + earlier.path { known[entry.key] = Known(event: entry.event) }
        for entry in path { known[entry.key] = Known(event: entry.event, isPassed: true) }
        self.known = known
    }
}

/// Which dialogs call which.
struct CallGraph {
    private struct Edge {
        let caller: String
        let called: String
        let place: Fragment
        let path: String
    }

    /// The first call of each dialog by each other.
    private var edges: [Edge] = []
    private var called: [String: Set<String>] = [:]

    mutating func add(
        _ calls: [(dialog: String, place: Fragment)],
        from caller: String,
        path: String
    ) {
        for call in calls where called[caller, default: []].insert(call.dialog).inserted {
            edges.append(Edge(caller: caller, called: call.dialog, place: call.place, path: path))
        }
    }

    /// The calls that make a dialog call itself in the end, one for each circle.
    var cycles: [(finding: Finding, path: String)] {
        var known: Set<Set<String>> = []
        return edges.compactMap { edge in
            guard let way = way(from: edge.called, to: edge.caller),
                known.insert(Set(way)).inserted
            else { return nil }
            return (Finding(.flow(.cycle([edge.caller] + way)), at: edge.place), edge.path)
        }
    }

    /// The shortest way from one dialog to another, both included.
    private func way(from start: String, to end: String) -> [String]? {
        var previous = [start: start]
        var queue = [start][...]
        while let current = queue.popFirst() {
            if current == end { return trace(end, previous) }
            for next in called[current, default: []].sorted() where previous[next] == nil {
                previous[next] = current
                queue.append(next)
            }
        }
        return nil
    }

    private func trace(_ end: String, _ previous: [String: String]) -> [String] {
        var way = [end]
        while let last = way.last, let before = previous[last], before != last {
            way.append(before)
        }
        return way.reversed()
    }
}

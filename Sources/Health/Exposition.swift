/// A page of metrics in the text format of Prometheus, version 0.0.4.
struct Exposition {
    enum Kind: String { case counter, gauge, histogram }

    private(set) var text = ""

    /// Adds a metric; without samples nothing of it is written.
    mutating func add(
        _ name: String,
        _ kind: Kind,
        _ help: String,
        _ samples: () -> [(labels: [String: String], value: Int)]
    ) {
        let samples = samples()
        guard !samples.isEmpty else { return }
        begin(name, kind, help)
        for (labels, value) in samples { add(name, labels, "\(value)") }
    }

    /// Adds a histogram.
    mutating func add(_ name: String, _ help: String, _ histogram: Histogram) {
        begin(name, .histogram, help)
        for (bound, count) in histogram.cumulative {
            add("\(name)_bucket", ["le": "\(bound)"], "\(count)")
        }
        add("\(name)_bucket", ["le": "+Inf"], "\(histogram.total)")
        add("\(name)_sum", [:], "\(histogram.sum)")
        add("\(name)_count", [:], "\(histogram.total)")
    }

    private mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    private mutating func add(_ name: String, _ labels: [String: String], _ value: String) {
        let written = labels.sorted { $0.key < $1.key }
            .map { "\($0.key)=\"\($0.value.escapedForLabel)\"" }.joined(separator: ",")
        text += "\(name)\(written.isEmpty ? "" : "{\(written)}") \(value)\n"
    }
}

extension String {
    /// The text as it may stand between the quotes of a label.
    fileprivate var escapedForLabel: String {
        reduce(into: "") { result, letter in
            switch letter {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.append(letter)
            }
        }
    }
}

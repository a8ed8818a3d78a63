internal import Dialog
internal import Dutch

/// What is kept in the fields of a matter, as the rules read it.
struct Kept {
    private let fields: [String: Value]

    init(_ fields: [String: Value]) {
        self.fields = fields
    }

    func text(_ name: String) -> String? {
        if case .text(let text) = fields[name] { text } else { nil }
    }

    func count(_ name: String) -> Int {
        if case .number(let number) = fields[name] { Int(number) } else { 0 }
    }

    func flag(_ name: String) -> Bool { fields[name] == .flag(true) }

    func day(_ name: String) -> Day? {
        if case .day(let day) = fields[name] { day } else { nil }
    }

    func moment(_ name: String) -> Moment? {
        if case .number(let seconds) = fields[name] {
            Moment(wallSeconds: Int(seconds))
        } else {
            nil
        }
    }

    func days(_ name: String) -> [Day] {
        list(name).compactMap { if case .day(let day) = $0 { day } else { nil } }
    }

    func texts(_ name: String) -> [String] {
        list(name).compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    private func list(_ name: String) -> [Value] {
        if case .list(let values) = fields[name] { values } else { [] }
    }
}

/// The words for a mistake, for somebody who writes dialogs and does not program.
struct Wording {
    let message: String
    let tip: String?

    init(_ message: String, tip: String? = nil) {
        self.message = message
        self.tip = tip
    }

    /// A message with a guess at what was meant, or a tip where there is no guess.
    init(_ message: String, nearest: String?, otherwise tip: String? = nil) {
        self.init(message, tip: nearest.map { "Bedoelde je \"\($0)\"?" } ?? tip)
    }
}

extension Mistake {
    var wording: Wording {
        switch self {
        case .file(let mistake): mistake.wording
        case .form(let mistake): mistake.wording
        case .step(let mistake): mistake.wording
        case .name(let mistake): mistake.wording
        case .type(let mistake): mistake.wording
        case .question(let mistake): mistake.wording
        case .flow(let mistake): mistake.wording
        }
    }
}

extension [String] {
    /// The words quoted, with commas between them and "of" before the last.
    var alternatives: String {
        let quoted = map { "\"\($0)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " of " + last
    }
}

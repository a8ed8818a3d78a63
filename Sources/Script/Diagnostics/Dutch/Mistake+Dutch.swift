// The words for mistakes are for people who write dialogs and do not program: short, plain, and
// always with something to do.

extension Mistake {
    /// One sentence that says what is wrong.
    var message: String {
        switch self {
        case .file(let mistake): mistake.message
        case .form(let mistake): mistake.message
        case .step(let mistake): mistake.message
        case .name(let mistake): mistake.message
        case .type(let mistake): mistake.message
        case .question(let mistake): mistake.message
        case .flow(let mistake): mistake.message
        case .plain(let mistake): mistake.message
        }
    }

    /// One sentence that says what to do, where the message does not.
    var tip: String? {
        switch self {
        case .file(let mistake): mistake.tip
        case .form(let mistake): mistake.tip
        case .step(let mistake): mistake.tip
        case .name(let mistake): mistake.tip
        case .type(let mistake): mistake.tip
        case .question(let mistake): mistake.tip
        case .flow(let mistake): mistake.tip
        case .plain(let mistake): mistake.tip
        }
    }
}

extension String {
    /// The guess that this was meant.
    var asGuess: String { "Bedoelde je \"\(self)\"?" }
}

extension [String] {
    /// The words quoted, with commas between them and "of" before the last.
    var alternatives: String {
        let quoted = map { "\"\($0)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " of " + last
    }
}

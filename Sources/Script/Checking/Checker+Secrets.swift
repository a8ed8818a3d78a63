internal import Dialog

extension Checker {
    /// Refuses a question that a person could only answer with a secret.
    mutating func refuseSecrets(_ syntax: Syntax.Question, _ answer: AnswerType) {
        guard answer.isFree else { return }
        let sentences =
            [syntax.name.text] + syntax.text.sentences + (syntax.rephrased?.sentences ?? [])
        if let secret = sentences.lazy.compactMap(Secret.asked(in:)).first {
            report(.question(.forbidden(secret)), at: syntax.place)
        }
    }
}

/// The numbers and words that neighbours must never give away.
private enum Secret {
    private static let words: [[String]] = [
        ["bsn"], ["burgerservicenummer"], ["sofinummer"], ["iban"], ["rekeningnummer"],
        ["bankrekeningnummer"], ["wachtwoord"], ["pincode"], ["pin", "code"], ["digidcode"],
        ["digid", "code"],
    ]

    /// Words that turn a question into a warning: "stuur nooit je pincode".
    private static let denials: Set<String> = ["geen", "niet", "nooit"]

    static func asked(in sentence: String) -> String? {
        let said = sentence.lowercased().split { !$0.isLetter && !$0.isDigit }.map(String.init)
        guard denials.isDisjoint(with: said) else { return nil }
        return words.first { secret in
            said.indices.contains { said[$0...].starts(with: secret) }
        }?.joined(separator: "-")
    }
}

extension Syntax.Text {
    fileprivate var sentences: [String] {
        parts.flatMap { part -> [String] in
            guard case .words(let words) = part else { return [] }
            return words.split { ".?!".contains($0) }.map(String.init)
        }
    }
}

extension AnswerType {
    /// Whether a person can answer with words or digits of her own.
    fileprivate var isFree: Bool {
        switch self {
        case .text, .name, .number, .phone, .postcode, .email: true
        default: false
        }
    }
}

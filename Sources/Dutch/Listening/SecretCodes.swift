/// Finds passwords and codes by the words that announce them.
struct SecretCodes {
    private let utterance: Utterance

    init(in utterance: Utterance) {
        self.utterance = utterance
    }

    /// Finds the codes, each where it stands.
    func finds() -> [SecretFind] {
        utterance.indices.flatMap { start -> [SecretFind] in
            guard let announced = SecretWords.announcements.match(in: utterance, at: start) else {
                return []
            }
            let before = before(start, announced).map { [$0] } ?? []
            return after(announced).map { before + [$0] } ?? before
        }
    }

    private static let mostLinks = 7

    private func after(_ announced: Match<Secret>) -> SecretFind? {
        var index = announced.end
        var isSaid = false
        while index < announced.end + SecretCodes.mostLinks, let text = utterance.text(at: index),
            SecretWords.links.contains(text)
        {
            isSaid = isSaid || ["is", "was", ":", "="].contains(text)
            index += 1
        }
        switch announced.value {
        case .pin: return pin(at: index)
        case .password: return password(at: index, isSaid: isSaid)
        case .bsn, .iban: return nil
        }
    }

    /// Reads "1234 is mijn pincode".
    private func before(_ start: Int, _ announced: Match<Secret>) -> SecretFind? {
        guard announced.value == .pin || announced.value == .password else { return nil }
        var index = start - 1
        while index > start - 4, let text = utterance.text(at: index),
            ["is", "mijn", "mn", "de", "als", "m", "me", "het"].contains(text)
        {
            index -= 1
        }
        guard index < start - 1, utterance.word(at: index + 1) == "is" else { return nil }
        return announced.value == .pin ? pin(at: index) : password(at: index, isSaid: false)
    }

    /// Takes four to eight digits for a code, together or one by one.
    private func pin(at start: Int) -> SecretFind? {
        var digits = 0
        var index = start
        while let group = utterance.digits(at: index), digits + group.utf8.count <= 8 {
            digits += group.utf8.count
            index += 1
            if ["-", "."].contains(utterance.text(at: index) ?? ""),
                utterance.digits(at: index + 1) != nil
            {
                index += 1
            }
        }
        guard (4...8).contains(digits) else { return nil }
        return SecretFind(secret: .pin, place: utterance.offsets(of: start..<index))
    }

    /// Takes everything up to the next space for the password.
    private func password(at start: Int, isSaid: Bool) -> SecretFind? {
        guard start >= 0, start < utterance.tokens.count else { return nil }
        var end = start + 1
        while utterance.isGlued(at: end) { end += 1 }
        while end > start + 1, [",", ";"].contains(utterance.text(at: end - 1) ?? "") { end -= 1 }
        let written = utterance.source(of: start..<end)
        let isOrdinary = SecretWords.ordinary.contains(utterance.tokens[start].text)
        guard looksMade(written) || isSaid && !(isOrdinary && end == start + 1) else { return nil }
        guard utterance.tokens[start].shape != .sign || written.utf8.count > 3 else { return nil }
        return SecretFind(secret: .password, place: utterance.offsets(of: start..<end))
    }

    /// Whether a word looks like a password: letters with digits or signs, or odd capitals.
    private func looksMade(_ written: String) -> Bool {
        guard written.utf8.count >= 4 else { return false }
        let hasLetter = written.contains { $0.isLetter }
        let hasDigit = written.contains { $0.isNumber }
        let hasSign = written.dropLast().contains { "!@#$%^&*+=_~".contains($0) }
        let hasOddCapital =
            written.dropFirst().contains { $0.isUppercase }
            && written.contains { $0.isLowercase }
        return hasLetter && (hasDigit || hasOddCapital) || hasSign
    }
}

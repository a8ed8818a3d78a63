/// Finds passwords and codes by the words that announce them.
struct SecretCodes {
    private let utterance: Utterance

    init(in utterance: Utterance) {
        self.utterance = utterance
    }

    /// Finds the codes, each where it stands.
    func finds() -> [SecretFind] {
        utterance.indices.flatMap { start -> [SecretFind] in
            guard let announced = SecretWords.announcements.match(in: utterance, at: start),
                announced.value.isCode
            else { return [] }
            return before(start, announced.value) + after(announced)
        }
    }

    private static let mostLinks = 7
    /// How many words of a password may follow its first.
    private static let mostSpaces = 3
    /// How many words after its announcement a code may stand.
    private static let reach = 7

    private func after(_ announced: Match<Announcement>) -> [SecretFind] {
        var index = announced.end
        var isSaid = false
        while index < announced.end + SecretCodes.mostLinks, let text = utterance.text(at: index),
            SecretWords.links.contains(text)
        {
            isSaid = isSaid || ["is", "was", ":", "="].contains(text)
            index += 1
        }
        if let find = code(announced.value, at: index, isSaid: isSaid) { return [find] }
        return announced.value == .code ? [] : further(announced)
    }

    private func code(_ announced: Announcement, at index: Int, isSaid: Bool) -> SecretFind? {
        switch announced {
        case .pin, .code: pin(at: index) ?? made(at: index)
        case .card: pin(at: index, lengths: 3...4)
        case .password: password(at: index, isSaid: isSaid)
        case .login: made(at: index)
        case .bsn, .iban: nil
        }
    }

    /// Finds codes some words further on in the sentence: "mijn pin van de bank die is 1234".
    private func further(_ announced: Match<Announcement>) -> [SecretFind] {
        let places = announced.end..<min(announced.end + SecretCodes.reach, utterance.tokens.count)
        let sentence = places.prefix { !endsSentence(at: $0) }
        if announced.value == .pin {
            let codes = sentence.lazy.filter { !isYear(at: $0) || isNamed(at: $0) }
                .compactMap { pin(at: $0) }
            return codes.first.map { [$0] } ?? sentence.compactMap(made)
        }
        return sentence.compactMap(made)
    }

    /// Whether a sign ends a sentence, and not a part of "sam@kpn.nl" or "Roos!9".
    private func endsSentence(at index: Int) -> Bool {
        [".", "?", "!", ";"].contains(utterance.text(at: index) ?? "")
            && !utterance.isGlued(at: index + 1)
    }

    /// Reads "1234 is mijn pincode" and "1234 als pincode".
    private func before(_ start: Int, _ announced: Announcement) -> [SecretFind] {
        var index = start - 1
        while index > start - 4, let text = utterance.text(at: index),
            ["is", "mijn", "mn", "de", "als", "m", "me", "het"].contains(text)
        {
            index -= 1
        }
        guard index < start - 1, ["is", "als"].contains(utterance.word(at: index + 1) ?? "")
        else { return [] }
        while utterance.digits(at: index) != nil, utterance.digits(at: index - 1) != nil {
            index -= 1
        }
        while announced == .password, utterance.isGlued(at: index) { index -= 1 }
        return code(announced, at: index, isSaid: false).map { [$0] } ?? []
    }

    /// Takes four to eight digits for a code, together or one by one.
    private func pin(at start: Int, lengths: ClosedRange<Int> = 4...8) -> SecretFind? {
        guard !utterance.isGlued(at: start) || utterance.digits(at: start - 1) == nil else {
            return nil
        }
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
        guard lengths.contains(digits), !isMoney(start..<index) else { return nil }
        return SecretFind(secret: .pin, place: utterance.offsets(of: start..<index))
    }

    private func isMoney(_ range: Range<Int>) -> Bool {
        [range.lowerBound - 1, range.upperBound].contains {
            utterance.text(at: $0).map(MoneyWords.euro.contains) ?? false
        }
    }

    /// Whether the word before it says that it is the code itself, though it looks like a year.
    private func isNamed(at index: Int) -> Bool {
        let before = utterance.text(at: index - 1) ?? ""
        return ["is", ":", "=", "pas", "bankpas", "pinpas", "kaart"].contains(before)
    }

    private func isYear(at index: Int) -> Bool {
        utterance.whole(at: index).map((1900...2100).contains) ?? false
    }

    /// Takes a word of letters with digits or signs for a password, wherever it stands.
    private func made(at start: Int) -> SecretFind? {
        guard start >= 0, start < utterance.tokens.count, !utterance.isGlued(at: start),
            utterance.tokens[start].shape != .sign
        else { return nil }
        let end = endOfWord(at: start)
        let written = utterance.source(of: start..<end)
        guard written.utf8.count >= 5, looksMade(written, oddly: false),
            !(written.contains("@") && written.contains(".")),
            !SecretWords.measures.contains(utterance.text(at: start + 1) ?? "")
                || end > start + 2 || utterance.digits(at: start) == nil
        else { return nil }
        return SecretFind(secret: .password, place: utterance.offsets(of: start..<end))
    }

    private func endOfWord(at start: Int) -> Int {
        var end = start + 1
        while utterance.isGlued(at: end) { end += 1 }
        while end > start + 1, [",", ";"].contains(utterance.text(at: end - 1) ?? "") { end -= 1 }
        return end
    }

    /// Takes everything up to the next space for the password.
    private func password(at start: Int, isSaid: Bool) -> SecretFind? {
        guard start >= 0, start < utterance.tokens.count else { return nil }
        let end = endOfWord(at: start)
        let written = utterance.source(of: start..<end)
        let isOrdinary = SecretWords.ordinary.contains(utterance.tokens[start].text)
        guard looksMade(written, oddly: true) || isSaid && !(isOrdinary && end == start + 1) else {
            return nil
        }
        guard utterance.tokens[start].shape != .sign || written.utf8.count > 3 else { return nil }
        let place = start..<(isSaid ? endOfPassword(after: end) : end)
        return SecretFind(secret: .password, place: utterance.offsets(of: place))
    }

    /// Where a password of a few words ends, which is in a number: "kip kip 88".
    private func endOfPassword(after end: Int) -> Int {
        let further = (end..<min(end + SecretCodes.mostSpaces, utterance.tokens.count)).prefix {
            utterance.tokens[$0].shape != .sign
        }
        return further.first { utterance.digits(at: $0) != nil }.map { $0 + 1 } ?? end
    }

    /// Whether a word looks like a password: letters with digits or signs, or with odd capitals.
    private func looksMade(_ written: String, oddly allowsCapitals: Bool) -> Bool {
        guard written.utf8.count >= 4 else { return false }
        let hasLetter = written.contains { $0.isLetter }
        let hasDigit = written.contains { $0.isNumber }
        let hasSign = written.dropLast().contains { "!@#$%^&*+=_~".contains($0) }
        let hasOddCapital =
            allowsCapitals && written.dropFirst().contains { $0.isUppercase }
            && written.contains { $0.isLowercase }
        return hasLetter && (hasDigit || hasOddCapital) || hasSign
    }
}

/// Finds citizen service numbers and bank account numbers by their check digits.
struct SecretNumbers {
    private let utterance: Utterance
    /// Tokens of telephone numbers and dates, which are no secret; they are only looked for in a
    /// text in which something passes for one.
    private lazy var innocent: Set<Int> = {
        let utterance = utterance.counted()
        let now = Moment(Day(number: 20_000))
        let finds =
            Phones.finds(in: utterance, isAsked: false)
            + Moments(at: now, in: .netherlands).finds(in: utterance, asked: [])
        return Set(finds.filter { $0.certainty == .certain }.flatMap(\.tokens))
    }()

    init(in utterance: Utterance) {
        self.utterance = utterance
    }

    /// Finds the numbers, each where it stands.
    mutating func finds() -> [SecretFind] {
        var finds: [SecretFind] = []
        var index = 0
        while index < utterance.tokens.count {
            let find =
                iban(at: index).map { (Secret.iban, $0) } ?? bsn(at: index).map { (.bsn, $0) }
            if let (secret, end) = find {
                finds.append(SecretFind(secret: secret, place: utterance.offsets(of: index..<end)))
                index = end
            } else {
                index += 1
            }
        }
        return finds
    }

    // MARK: Bank accounts

    /// Gives where the IBAN that starts at a token ends.
    private func iban(at start: Int) -> Int? {
        guard let country = utterance.word(at: start), let length = BankCountries.lengths[country],
            !utterance.isGlued(at: start) || utterance.text(at: start - 1, .sign) != nil
        else { return nil }
        var text = country
        var index = start + 1
        while text.utf8.count < length, index < utterance.tokens.count, index < start + length * 2 {
            let token = utterance.tokens[index]
            if token.shape != .sign {
                text += token.text
            } else if ![".", "-", "\u{2013}"].contains(token.text) {
                return nil
            }
            index += 1
        }
        guard text.utf8.count == length,
            SecretNumbers.hasCheckOf97(text) || SecretNumbers.hasDutchShape(text),
            !utterance.isGlued(at: index) || utterance.text(at: index, .sign) != nil
        else { return nil }
        return index
    }

    /// Whether it is a Dutch IBAN but for its check digits: one with a typing mistake is a secret too.
    private static func hasDutchShape(_ text: String) -> Bool {
        let characters = Array(text.utf8)
        guard text.hasPrefix("nl"), characters.count == 18 else { return false }
        return characters.indices.dropFirst(2).allSatisfy { index in
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(characters[index])
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(characters[index])
            return (4..<8).contains(index) ? isLetter : isDigit
        }
    }

    private static func hasCheckOf97(_ text: String) -> Bool {
        let turned = Array(text.utf8.dropFirst(4)) + Array(text.utf8.prefix(4))
        var rest = 0
        for character in turned {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                rest = (rest * 10 + Int(character) - 48) % 97
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                rest = (rest * 100 + Int(character) - 87) % 97
            default: return false
            }
        }
        return rest == 1
    }

    // MARK: Citizen service numbers

    /// Gives where the BSN that starts at a token ends.
    private mutating func bsn(at start: Int) -> Int? {
        guard utterance.digits(at: start) != nil, !isInsideNumber(start) else { return nil }
        let isAnnounced = isAnnounced(at: start)
        var digits = ""
        var index = start
        var separator: String?
        while let group = utterance.digits(at: index), digits.utf8.count + group.utf8.count <= 9 {
            digits += group
            index += 1
            if isBSN(digits, groups: start..<index, isAnnounced: isAnnounced), isFree(index),
                isAnnounced || (start..<index).allSatisfy({ !innocent.contains($0) })
            {
                return index
            }
            guard let next = self.separator(at: index), separator == nil || separator == next else {
                return nil
            }
            separator = next
            if !next.isEmpty { index += 1 }
        }
        return nil
    }

    private func isBSN(_ digits: String, groups: Range<Int>, isAnnounced: Bool) -> Bool {
        let count = digits.utf8.count
        if isAnnounced { return (8...9).contains(count) }
        guard count == 9 || count == 8 && groups.count == 1 && !SecretNumbers.isDate(digits) else {
            return false
        }
        return SecretNumbers.hasElevenCheck(digits) && !isAmount(groups)
    }

    /// The sign between two groups of digits: a dot, a hyphen or, as an empty text, a space.
    private func separator(at index: Int) -> String? {
        guard let text = utterance.text(at: index) else { return nil }
        if utterance.digits(at: index) != nil { return "" }
        return [".", "-", "/", "\u{2013}"].contains(text) ? text : nil
    }

    private func isInsideNumber(_ index: Int) -> Bool {
        guard utterance.isGlued(at: index) else { return false }
        return utterance.text(at: index - 1) == "+" || utterance.text(at: index - 1) == ","
            || utterance.isGlued(at: index - 1) && utterance.digits(at: index - 2) != nil
    }

    /// Whether the number does not go on after this token.
    private func isFree(_ index: Int) -> Bool {
        guard utterance.isGlued(at: index), utterance.text(at: index) != "." else { return true }
        return !(utterance.isGlued(at: index + 1) && utterance.digits(at: index + 1) != nil)
    }

    private func isAnnounced(at index: Int) -> Bool {
        (max(0, index - 5)..<index).contains {
            SecretWords.announcements.match(in: utterance, at: $0)?.value == .bsn
        }
    }

    private func isAmount(_ groups: Range<Int>) -> Bool {
        [groups.lowerBound - 1, groups.upperBound].contains {
            utterance.text(at: $0).map(MoneyWords.euro.contains) ?? false
        }
    }

    private static func isDate(_ digits: String) -> Bool {
        guard let value = Int(digits) else { return false }
        let readings = [
            (value % 10_000, value / 10_000 % 100, value / 1_000_000),
            (value / 10_000, value / 100 % 100, value % 100),
        ]
        return readings.contains {
            (1900...2100).contains($0.0) && Day(year: $0.0, month: $0.1, day: $0.2) != nil
        }
    }

    private static func hasElevenCheck(_ digits: String) -> Bool {
        let padded = String(repeating: "0", count: 9 - digits.utf8.count) + digits
        let values = padded.utf8.map { Int($0) - 48 }
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return sum % 11 == 0 && values.contains { $0 != 0 }
    }
}

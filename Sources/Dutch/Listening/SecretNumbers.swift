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
        Ibans.account(in: utterance, at: start) ?? oldAccount(at: start)
    }

    /// Gives where an account number of before the IBAN ends, which must be announced.
    private func oldAccount(at start: Int) -> Int? {
        guard !isInsideNumber(start) else { return nil }
        var digits = ""
        var index = start
        while let group = utterance.digits(at: index), digits.utf8.count < 10 {
            digits += group
            index += utterance.text(at: index + 1) == "." ? 2 : 1
        }
        guard (7...10).contains(digits.utf8.count) else { return nil }
        let isMeant = isAnnounced(.iban, at: start, within: 3) || isAtBank(digits, start..<index)
        return isMeant ? index : nil
    }

    /// Whether digits are named as those of an account, or of a bank, and have the check of one.
    private func isAtBank(_ digits: String, _ place: Range<Int>) -> Bool {
        guard CheckDigits.passAccountTest(digits), !digits.hasPrefix("06") else { return false }
        return (max(0, place.lowerBound - 3)..<place.upperBound + 3).contains { index in
            utterance.text(at: index) == "rekening"
                || index < utterance.tokens.count
                    && SecretWords.banks.contains(utterance.tokens[index])
        }
    }

    // MARK: Citizen service numbers

    /// Gives where the BSN that starts at a token ends.
    private mutating func bsn(at start: Int) -> Int? {
        guard utterance.digits(at: start) != nil, !isInsideNumber(start) else { return nil }
        let isAnnounced = isAnnounced(.bsn, at: start, within: 5)
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
        return CheckDigits.passEleven(digits) && !isAmount(groups)
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

    private func isAnnounced(_ kind: Announcement, at index: Int, within reach: Int) -> Bool {
        (max(0, index - reach)..<index).contains {
            SecretWords.announcements.match(in: utterance, at: $0)?.value == kind
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
}

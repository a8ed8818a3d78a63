internal import Dutch

/// What a message says in other ways than an answer mostly does, and what it says besides one.
extension Hearing {
    /// A day, or the one that a term is counted to.
    ///
    /// A term is never counted from today when it may count from another day that is not known.
    func day(for question: Question, countingFrom start: Day?) -> Understanding? {
        guard let deadline = reader.deadline(in: text) else {
            return isWholeStretch ? nil : contradicted(one(.day, for: question))
        }
        return (deadline.start ?? start).map { .answer(.day(deadline.day(from: $0))) }
    }

    /// Asks which day is meant when it falls on another day of the week than was said.
    private func contradicted(_ understood: Understanding?) -> Understanding? {
        guard let day = understood.flatMap(nearest), text.contains(where: \.isNumber),
            let said = Weekday.named(in: text), said != day.weekday
        else { return understood }
        let others = (1...3).flatMap { [day.adding(days: -$0), day.adding(days: $0)] }
        let meant = others.first { $0.weekday == said }
        return .rivals(([day] + (meant.map { [$0] } ?? [])).map(Value.day))
    }

    /// The day that is understood, or of several days none of which is the one that was said, the
    /// nearest.
    private func nearest(in understood: Understanding) -> Day? {
        let days: [Day] =
            switch understood {
            case .answer(let value): [value].compactMap(\.day)
            case .rivals(let values): values.compactMap(\.day)
            default: []
            }
        let said = Weekday.named(in: text)
        guard !days.contains(where: { $0.weekday == said }) else { return nil }
        return days.min {
            abs($0.number - reader.today.number) < abs($1.number - reader.today.number)
        }
    }

    /// Whether it names a week, a month or a year and no day in it: "ergens in januari" is not the
    /// first.
    private var isWholeStretch: Bool {
        guard case .moment(let when) = reader.readings(in: text, of: [.moment]).first?.meaning,
            case .unit = when.stretch
        else { return false }
        return when.grain >= .week && when.sample == nil
    }

    /// What a message says besides its answer that is often asked right behind it: the part of the day
    /// besides a day, and the number or the day besides a yes.
    func more(besides question: Question) -> String? {
        switch question.answer {
        case .day:
            guard case .moment(let when) = reader.readings(in: text, of: [.moment]).first?.meaning
            else { return nil }
            return when.partOfDay
        case .flag: return phone ?? (reader.readings(in: text, of: [.moment]).isEmpty ? nil : text)
        default: return nil
        }
    }

    /// The telephone number in it, as it is written.
    var phone: String? {
        guard case .phone(let number) = reader.readings(in: text, of: [.phone]).first?.meaning
        else { return nil }
        return Speech.say(phone: number)
    }

    /// The name that is all of the first sentence, where more follows: "Fatma. Ik heb een brief."
    var nameInFront: Understanding? {
        guard firstSentence.count < text.count,
            let name = reader.readings(in: firstSentence, of: [.name]).first, name.isWhole,
            case .name(let words) = name.meaning
        else { return nil }
        return .answer(.text(words))
    }

    /// The text up to the first sign that ends a sentence.
    var firstSentence: String { String(text.prefix { !".!?;\n".contains($0) }) }

    /// Yes for "1" and no for "2": who had numbered choices before goes on in numbers.
    var numberedAssent: Understanding? {
        switch bareNumber {
        case 1: .answer(.flag(true))
        case 2: .answer(.flag(false))
        default: nil
        }
    }

    /// Whether it is a number as people choose by: no amount and no day was ever so small.
    var seemsToChoose: Bool { bareNumber.map { $0 < 10 } ?? false }

    /// The whole number that is all that was said: "13".
    var bareNumber: Int? {
        guard
            case .number(.exactly(let number)) = reader.readings(in: text, of: [.number])
                .first(where: \.isWhole)?.meaning
        else { return nil }
        return leftovers(of: .number).words.isEmpty ? Int(exactly: number) : nil
    }

    /// Whether it is a yes or a no, and nothing else: an answer to what was asked last.
    var isBareAssent: Bool {
        switch reader.readings(in: text, of: [.assent]).first(where: \.isWhole)?.meaning {
        case .assent(.yes), .assent(.no): true
        default: false
        }
    }

    /// Whether a day is said to be none: "morgen kan ik niet", "niet op vrijdag", "behalve maandag".
    func isDenied(_ day: Reading) -> Bool {
        let before = text.foldedWords(text.utf16.prefix(day.range.lowerBound))
        let behind = text.foldedWords(text.utf16.dropFirst(day.range.upperBound))
        let leading = before.reversed().drop { Hearing.prepositions.contains($0) }
        if let word = leading.first, Hearing.denials.contains(word) {
            return leading.dropFirst().first != "waarom"
        }
        let rest = behind.drop { Hearing.fillers.contains($0) }
        guard let word = rest.first, Hearing.denials.contains(word), word != "behalve" else {
            return false
        }
        // "Vrijdag niet donderdag" denies the other.
        if rest.count == behind.count, isFollowedByDay(day) { return false }
        return rest.dropFirst().first.map { !["eerder", "later", "uit"].contains($0) } ?? true
    }

    /// Whether another day stands right behind a "niet" after this one.
    private func isFollowedByDay(_ day: Reading) -> Bool {
        let others = reader.readings(in: text, of: [.day]).map(\.range.lowerBound)
        guard let next = others.first(where: { $0 >= day.range.upperBound }) else { return false }
        let between = text.utf16.dropFirst(day.range.upperBound).prefix(next - day.range.upperBound)
        return text.foldedWords(between).drop { Hearing.denials.contains($0) }
            .allSatisfy { Hearing.prepositions.contains($0) }
    }

    private static let denials: Set<String> = ["niet", "nie", "behalve", "nooit"]
    private static let prepositions: Set<String> = ["op", "de", "in", "s"]
    private static let fillers: Set<String> = [
        "kan", "kunnen", "ik", "we", "wij", "het", "dan", "gaat", "lukt", "past", "komt", "mij",
        "me",
        "uit", "echt", "ook",
    ]

    /// Whether it is a reading of this kind and nothing more.
    func isBare(_ kind: Kind) -> Bool {
        reader.readings(in: text, of: [kind]).contains(where: \.isWhole)
    }

    /// Whether it is a yes, a no or a number, which says nothing of what it is about.
    var isSign: Bool { isBareAssent || bareNumber != nil }

    /// What is said besides a telephone number, nil when that tells nothing: "bel niet 's avonds" of
    /// "0612345678 maar bel niet 's avonds".
    var remark: String? {
        guard let place = reader.readings(in: text, of: [.phone]).first?.range else { return nil }
        let units = text.utf16
        let parts = [units.prefix(place.lowerBound), units.dropFirst(place.upperBound)]
            .compactMap { String($0) }.map(\.withoutLooseEnds)
            .filter { !$0.onlyLeadsToNumber }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

}

extension String {
    /// Whether it says nothing but that a number follows, or that another was wrong: "nee, het nummer
    /// is".
    fileprivate var onlyLeadsToNumber: Bool {
        let words = Clauses.told(in: self).words
        return words.isSubset(of: String.numberWords)
            || !words.isDisjoint(with: ["nummer", "fout"]) && words.isSubset(of: String.wrongWords)
    }

    /// Words that only lead up to a number.
    private static let numberWords: Set<String> = [
        "nummer", "nr", "telefoon", "telefoonnummer", "mobiel", "tel", "bel", "bellen", "me", "op",
        "is", "mijn", "mn", "het", "dit", "ja", "graag", "oke", "ok",
    ]

    /// Words that say with "nummer" that another was wrong; none of them is about calling.
    private static let wrongWords: Set<String> = [
        "nummer", "telefoonnummer", "is", "was", "mijn", "mn", "het", "dit", "dat", "nee", "niet",
        "klopt", "oeps", "sorry", "wacht", "fout", "foute", "verkeerd", "verkeerde", "goede",
        "juiste",
        "nieuw", "nieuwe", "ander", "andere", "moet", "zijn", "een", "heb", "ik",
    ]
}

extension Value {
    fileprivate var day: Day? {
        if case .day(let day) = self { day } else { nil }
    }
}

extension String {
    /// The text without signs and linking words at its ends.
    var withoutLooseEnds: String {
        var words = split(separator: " ")
        while let first = words.first, first.isLoose { words.removeFirst() }
        while let last = words.last, last.isLoose { words.removeLast() }
        return words.joined(separator: " ").trimmingSigns
    }

    private var trimmingSigns: String {
        var text = self[...]
        while let first = text.first, ",.;:-".contains(first) || first == " " { text.removeFirst() }
        while let last = text.last, ",;:-".contains(last) || last == " " { text.removeLast() }
        return String(text)
    }
}

extension Substring {
    fileprivate var isLoose: Bool {
        ["maar", "en", "want", "dus", ",", ".", "-", ";"].contains(Spelling.folded(String(self)))
            || allSatisfy { !$0.isLetter && !$0.isNumber }
    }
}

extension String {
    /// The words of a part of it, as they are compared.
    fileprivate func foldedWords(_ part: Substring.UTF16View) -> [String] {
        Spelling.folded(String(Substring(part))).split { !$0.isLetter }.map(String.init)
    }
}

internal import Dutch

/// Which of the things that were said in one message answers a question.
extension Hearing {
    /// What the text says of a kind: the rival readings of one place.
    ///
    /// Of several places it is the one whose clause speaks of what was asked. Where none does, an
    /// amount or a number may be any of them; of all else the first counts.
    func meanings(of kind: Kind, for question: Question) -> [Meaning] {
        let readings = reader.readings(in: text, of: [kind]).filter {
            kind != .day || !isDenied($0)
        }
        let whole = readings.filter(\.isWhole)
        let places = Hearing.places(of: whole.isEmpty ? readings : whole)
        let left = Leftovers(of: text, beside: places.compactMap(\.first?.range))
        let present = places.first { $0.first.map { left.isPresent(at: $0.range) } ?? false }
        let isOpen = kind == .money || kind == .number || left.isChoice
        let meant =
            (present ?? spokenOf(question, in: places)).map { [$0] }
            ?? (isOpen ? places : Array(places.prefix(1)))
        var seen: Set<Meaning> = []
        return meant.joined().map(\.meaning).filter { seen.insert($0).inserted }
    }

    /// Whether an amount may be more than was read of it: no part of one is ever taken.
    var isPartOfAmount: Bool { leftovers(of: .money).holdMore }

    /// Whether what was read is said to be something else than money.
    var tellsNoMoney: Bool { leftovers(of: .money).tellNoMoney }

    /// Whether a period is spoken of, so that none is to be assumed.
    var namesPeriod: Bool {
        Spelling.folded(text).split(separator: " ").contains {
            Hearing.periodWords.contains(String($0))
        }
    }

    private static let periodWords: Set<String> = [
        "periode", "periodes", "week", "weken", "weekse", "weeks", "kwartaal", "dag", "dagen",
        "jaar",
        "halfjaar", "jaarlijks", "wekelijks",
    ]

    /// What comes to when one amount is said of two people or things: "145 en mijn vrouw 145".
    var sumOfEqual: Money? {
        let readings = reader.readings(in: text, of: [.money])
        let places = Hearing.places(of: readings)
        guard places.count > 1, Set(readings.map(\.meaning)).count == 1,
            !Set(Spelling.folded(text).split(separator: " ").map(String.init))
                .isDisjoint(with: Hearing.sharers),
            case .money(let amount) = readings[0].meaning, let money = amount.moneys.first
        else { return nil }
        let (cents, isTooLarge) = money.cents.multipliedReportingOverflow(by: places.count)
        return isTooLarge ? nil : Money(cents: cents, per: money.period)
    }

    /// Words between two amounts that each count.
    private static let sharers: Set<String> = [
        "en", "plus", "+", "&", "ik", "man", "vrouw", "partner", "vriend", "vriendin", "hij", "zij",
        "zoon", "dochter", "moeder", "vader", "samen", "ook", "allebei",
    ]

    /// Whether a number may be more than was read of it, or counts something else.
    func isPartOfNumber(at question: Question) -> Bool {
        let left = leftovers(of: .number)
        return left.holdMore || left.countOther(than: question.words)
    }

    func leftovers(of kind: Kind) -> Leftovers {
        Leftovers(of: text, beside: reader.readings(in: text, of: [kind]).map(\.range))
    }

    /// Whether anybody has or pays as much: up to a million a year.
    static func isPlausible(_ amount: Money) -> Bool {
        guard let times = amount.period?.timesAYear else { return true }
        let (cents, isTooLarge) = amount.cents.magnitude.multipliedReportingOverflow(
            by: UInt(times)
        )
        return !isTooLarge && cents <= 100_000_000
    }

    /// The readings by the place where they stand.
    static func places(of readings: [Reading]) -> [[Reading]] {
        readings.reduce(into: []) { places, reading in
            if let first = places.last?.first, first.range.overlaps(reading.range) {
                places[places.count - 1].append(reading)
            } else {
                places.append([reading])
            }
        }
    }

    /// The only place that shares the most words with the question.
    private func spokenOf(_ question: Question, in places: [[Reading]]) -> [Reading]? {
        guard places.count > 1 else { return places.first }
        let asked = question.words
        let shared = Clauses.words(with: places.compactMap(\.first?.range), in: text)
            .map { $0.intersection(asked).count }
        let most = shared.max() ?? 0
        guard most > 0, shared.filter({ $0 == most }).count == 1 else { return nil }
        return shared.firstIndex(of: most).map { places[$0] }
    }
}

extension Question {
    /// The folded words in which it asks, and its name.
    var words: Set<String> {
        let texts =
            [text, rephrased].compactMap { $0 }.flatMap(\.parts).map(\.description) + [name]
        return Set(texts.flatMap { Spelling.folded($0).split(separator: " ").map(String.init) })
    }

    /// Whether a yes or a no to it can only mean one thing.
    var asksOneThing: Bool { words.isDisjoint(with: ["of", "niet", "geen"]) }
}

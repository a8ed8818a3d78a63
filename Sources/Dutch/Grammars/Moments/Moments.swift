/// Reads when something is, and how it comes back: days, times of the clock and the stretches
/// between them.
struct Moments {
    private let now: Moment
    private let region: Region

    init(at now: Moment, in region: Region) {
        self.now = now
        self.region = region
    }

    /// Finds the moments in an utterance; what was asked, a day or a time or either, makes that a
    /// bare "8" or "de 15" counts.
    func finds(in utterance: Utterance, asked: Set<Kind>) -> [Find] {
        let isAsked = !asked.isDisjoint(with: Kind.moment.views)
        let grammar = grammar(for: utterance, isAsked: isAsked)
        let weights = isAsked ? Weights(of: utterance) : nil
        return utterance.scan { start in
            guard let reading = grammar.reading(start) else { return [] }
            let tokens = reading.value.start..<reading.end
            if reading.value.isBare {
                guard let weights, weights.isAll(in: tokens) else { return [] }
            }
            guard isAsked || reading.value.certainty > .asked else { return [] }
            return reading.value.finds(in: tokens)
        }
    }

    func grammar(for utterance: Utterance, isAsked: Bool) -> MomentGrammar {
        MomentGrammar(in: utterance, at: now, region: region, isAsked: isAsked)
    }
}

/// The stretches that the words can mean, the likeliest first.
struct MomentReading {
    var stretches: [Stretch]
    var start: Int
    var certainty = Find.Certainty.certain
    var isBare = false
    /// Whether both ends were said.
    var isInterval = false
    /// Whether the words name a day.
    var namesDay = true
    /// Whether the words name a time of the clock.
    var namesTime = true

    init(_ stretches: [Stretch], _ start: Int) {
        self.stretches = stretches
        self.start = start
    }

    func finds(in tokens: Range<Int>) -> [Find] {
        stretches.map { stretch in
            var when = isInterval ? stretch.interval(namesDay) : stretch.when(namesDay)
            (when.sample, when.namesTime) = (stretch.sample, namesTime)
            var find = Find(.moment(when), tokens, certainty)
            find.isRemote = stretch.isRemote
            return find
        }
    }
}

extension Stretch {
    func when(_ namesDay: Bool) -> When {
        guard let from, isUnit else { return interval(namesDay) }
        return When(from, grain, namesDay: namesDay)
    }

    func interval(_ namesDay: Bool) -> When {
        When(from: from, to: to, grain, namesDay: namesDay)
    }
}

extension MomentGrammar {
    /// Reads the moment that starts at a token: the longest of a stretch, a bound and a point.
    func reading(_ start: Int) -> Match<MomentReading>? {
        guard canBegin(start) else { return nil }
        // "Een afspraak voor maandag van 9 tot 11" is on monday.
        let inner = has(["voor"], start) ? interval(start + 1, said(start + 1)) : nil
        let said = said(start)
        let candidates = [
            interval(start, said) ?? inner, bounded(start, said), said.map { point($0) },
        ]
        return longest(candidates).flatMap { $0.value.stretches.isEmpty ? nil : $0 }
    }

    private func point(_ said: Said) -> Match<MomentReading> {
        var reading = MomentReading(almanac.stretches(of: said), said.start)
        (reading.certainty, reading.isBare) = (said.certainty, said.isBare)
        reading.namesDay = said.date != nil
        reading.namesTime = said.partOfDay == nil || said.clock != nil
        return Match(reading, end: said.end)
    }
}

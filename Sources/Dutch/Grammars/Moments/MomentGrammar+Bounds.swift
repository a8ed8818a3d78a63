/// Stretches with one end: "voor vrijdag", "vanaf 3 mei", "morgen na 4 uur", "uiterlijk de 15e",
/// "2026 of later", "binnen 5 dagen".
extension MomentGrammar {
    /// Which side of a moment is meant.
    enum Bound: String, Sendable {
        /// Before it begins.
        case before
        /// Before it is over.
        case until
        /// From when it begins.
        case from
        /// From when it is over.
        case after
        /// From when it began, the last time that it did.
        case since
    }

    /// Reads the bounded stretch that starts at a token, with what was said there.
    func bounded(_ start: Int, _ said: Said?) -> Match<MomentReading>? {
        within(start) ?? compared(start) ?? longest([opened(start), said.flatMap(closed)])
    }

    /// Reads "voor vrijdag" and "niet later dan 6 uur".
    private func opened(_ start: Int) -> Match<MomentReading>? {
        let isGluedSign = has(["<", ">"], start) && utterance.isGlued(at: start)
        guard !isGluedSign, let bound = BoundWords.before.match(in: utterance, at: start),
            let said = said(skip(BoundWords.at, bound.end), isLoose: true)
        else { return nil }
        var reading = MomentReading(bounded(said, bound.value), start)
        (reading.certainty, reading.isBare) = (said.certainty, said.isBare)
        if has(["voor"], start) {
            // "Een afspraak voor maandag" is on Monday; "klaar voor maandag" is before it.
            let plain = almanac.stretches(of: said)
            let isFor =
                said.certainty == .asked && !said.isBare
                || has(["de", "het"], bound.end) && direction(bound.end + 1) != nil
                || (max(0, start - 6)..<start).contains { has(BoundWords.planning, $0) }
            reading.stretches = isFor ? plain + reading.stretches : reading.stretches + plain
            if isFor { reading.start = said.start }
        }
        return reading.stretches.isEmpty ? nil : Match(reading, end: said.end)
    }

    /// Reads "morgen voor 16:00", "2026 of later" and "9 uur op zijn laatst".
    private func closed(_ first: Said) -> Match<MomentReading>? {
        let start = first.start
        if let bound = BoundWords.after.match(in: utterance, at: first.end) {
            let (said, end) = withDay(first, bound.end)
            var reading = MomentReading(bounded(said, bound.value), start)
            reading.certainty = said.certainty
            return Match(reading, end: end)
        }
        guard first.date?.date.isDay ?? false, first.clock == nil,
            let bound = BoundWords.before.match(in: utterance, at: first.end),
            var last = said(bound.end, isDated: true), last.clock != nil
        else { return nil }
        (last.date, last.part) = (first.date, last.part ?? first.part)
        return Match(MomentReading(bounded(last, bound.value), start), end: last.end)
    }

    /// Reads the day behind "15 uur of later op maandag".
    private func withDay(_ said: Said, _ index: Int) -> (Said, Int) {
        guard said.date == nil, has(["op"], index), let date = simpleDay(index + 1)
        else { return (said, index) }
        var said = said
        said.date = date.value
        return (said, date.end)
    }

    private func bounded(_ said: Said, _ bound: Bound) -> [Stretch] {
        var said = said
        said.takeNumberAsHour()
        let isClock = said.clock != nil
        if bound == .since { return since(said) }
        return almanac.stretches(of: said).map { stretch in
            let bounded =
                switch bound {
                case .before: before(stretch)
                case .until: until(stretch, isClock: isClock)
                case .from, .since: opening(stretch.from, stretch.grain)
                case .after: opening(isClock ? stretch.from : stretch.to, stretch.grain)
                }
            return bounded.marked(isRemote: stretch.isRemote)
        }
    }

    private func opening(_ from: Moment?, _ grain: Grain) -> Stretch {
        Stretch(from: from, to: nil, grain: grain)
    }

    /// Who is ready "voor eind december" is so before it is over.
    private func before(_ stretch: Stretch) -> Stretch {
        let end = stretch.isClosing ? stretch.to : stretch.from
        var bounded = Stretch(from: nil, to: end, grain: stretch.grain)
        bounded.sample = stretch.isClosing ? stretch.sample : nil
        return bounded
    }

    /// "Sinds maandag" is since the last one.
    private func since(_ said: Said) -> [Stretch] {
        let stretches = almanac.stretches(of: said)
        let begun = stretches.filter { ($0.from ?? now) <= now }
        return (begun.isEmpty ? stretches : begun).map {
            Stretch(from: $0.from, to: nil, grain: $0.grain)
        }
    }

    private func until(_ stretch: Stretch, isClock: Bool) -> Stretch {
        let end = isClock ? stretch.from : stretch.to
        var bounded = Stretch(from: nil, to: end, grain: stretch.grain)
        // Who comes "uiterlijk volgende week" comes on its last day at the latest.
        bounded.sample = isClock ? nil : stretch.to.map { Moment($0.adding(-1, .second).day) }
        return bounded
    }

    // MARK: Lengths as bounds

    /// Reads "binnen 5 dagen", "binnen de komende 2 weken" and "binnen 14 dagen na 24 november".
    private func within(_ start: Int) -> Match<MomentReading>? {
        guard has(["binnen"], start) else { return nil }
        var index = skip(["de", "het", "nu"], start + 1)
        index = skip(["en"], index)
        if let direction = direction(index) { index = direction.end }
        guard let length = length(index) ?? lengthFromUnit(index) else { return nil }
        if let term = term(start, length) { return term }
        let end = nowOrToday(length.end)
        let isDays = length.value.unit >= .day
        let far = isDays ? moved(now, by: length, 1).from : now.adding(length.value, 1)
        var stretch = Stretch(
            from: isDays ? Moment(today) : now,
            to: far,
            grain: isDays ? .day : .minute
        )
        stretch.sample = stretch.to
        return Match(MomentReading([stretch], start), end: end)
    }

    /// Reads "na 24 november" behind a length: the term counts from that day, and may be over.
    private func term(_ start: Int, _ length: Match<Term>) -> Match<MomentReading>? {
        guard length.value.unit >= .day, !has(["voor"], length.end),
            let base = base(length.end), !base.isNow
        else { return nil }
        let last = moved(base, by: length, 1)
        var stretch = Stretch(from: nil, to: last.from, grain: .day)
        stretch.sample = last.from
        return Match(MomentReading([stretch], start), end: base.end)
    }

    /// Reads "dag en 5 uur", one unit and more.
    private func lengthFromUnit(_ index: Int) -> Match<Term>? {
        guard let unit = unit(index) else { return nil }
        let one = Term(unit.length.count, unit.length.grain)
        guard has(["en"], index + 1), let rest = length(index + 2) else {
            return Match(one, end: index + 1)
        }
        return Match(one.adding(rest.value), end: rest.end)
    }

    /// The index behind "vanaf nu" or "vanaf vandaag".
    private func nowOrToday(_ index: Int) -> Int {
        has(["vanaf", "na"], index) && has(["nu", "vandaag"], index + 1) ? index + 2 : index
    }

    /// Reads "meer dan 2 weken na vandaag" and "minder dan 3 dagen na morgen".
    private func compared(_ start: Int) -> Match<MomentReading>? {
        let index = skip(["over", "binnen"], start)
        guard has(["meer", "minder"], index), has(["dan"], index + 1) else { return nil }
        let found = index > start ? aheadCompared(index + 2) : offset(index + 2)
        guard let found, case .fixed(let stretches) = found.value.date, let far = stretches.first,
            let moment = far.from
        else { return nil }
        let isAhead = moment > now
        let isMore = has(["meer"], index)
        var stretch = Stretch(from: nil, to: nil, grain: far.grain)
        if isMore == isAhead { stretch.from = moment } else { stretch.to = moment }
        if !isMore { stretch.fill(with: far.grain >= .day ? Moment(today) : now) }
        return Match(MomentReading([stretch], start), end: found.end)
    }

    private func aheadCompared(_ index: Int) -> Match<DatePiece>? {
        if let found = offset(index) { return found }
        guard let length = length(index) else { return nil }
        return Match(DatePiece(moved(now, by: length.value, 1)), end: length.end)
    }
}

extension Stretch {
    /// Closes the end that is open.
    fileprivate mutating func fill(with moment: Moment) {
        if from == nil { from = moment } else if to == nil { to = moment }
    }
}

/// Reads when something is: days, times of the clock and the stretches between them.
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
        let isAny = asked.contains(.moment)
        let days = Days(around: now.day)
            .finds(in: utterance, isAsked: isAny || asked.contains(.day))
        let times = Times.finds(in: utterance, isAsked: isAny || asked.contains(.time))
        return (days + times).map(when)
    }

    private func when(_ find: Find) -> Find {
        let when: When? =
            switch find.meaning {
            case .day(let day): When(Moment(day), .day)
            case .time(let time):
                When(
                    Moment(time < now.time ? now.day.adding(days: 1) : now.day, time),
                    .minute,
                    namesDay: false
                )
            default: nil
            }
        guard let when else { return find }
        return Find(.moment(when), find.tokens, find.certainty, cover: find.cover)
    }
}

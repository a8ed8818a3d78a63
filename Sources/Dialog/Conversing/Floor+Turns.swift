internal import Dutch

// MARK: - What waits its turn

extension Floor {
    /// Lets what Buur wants to begin wait beneath the open question, and has it looked at again after
    /// a while: a question that is left open holds nothing back without end.
    mutating func wait(_ frame: Frame) {
        frames.insert(frame, at: 0)
        lookAgain(after: surroundings.now)
    }

    /// Brings up what has waited longest, when the person wrote nothing for a while; what she was in
    /// comes back after it.
    mutating func takeTurn() {
        guard let place = frames.lastIndex(where: \.waitsItsTurn) else { return }
        guard isLeftAlone else { return lookAgain(after: surroundings.heardAt ?? surroundings.now) }
        let left = context.subject.map(context.topic)
        frames.append(frames.remove(at: place))
        if let left { push(.meanwhile, adding: ["onderwerp": .text(left)]) }
        if frames.dropLast(2).contains(where: \.waitsItsTurn) {
            lookAgain(after: surroundings.now)
        }
    }

    private mutating func lookAgain(after moment: Moment) {
        let lull = Span(Limits.lullHours, .hour)
        let later = moment.adding(lull)
        let due = later > surroundings.now ? later : surroundings.now.adding(lull)
        emit(.wake(at: due, dialog: Repair.meanwhile.rawValue, key: Floor.turn))
    }

    /// Whether the person wrote nothing for a while, and is not spoken to about danger.
    private var isLeftAlone: Bool {
        let isWarned = Repair.grave.contains(where: context.isSpeaking)
        guard let heard = surroundings.heardAt else { return !isWarned }
        return !isWarned && heard.adding(Span(Limits.lullHours, .hour)) <= surroundings.now
    }

    private static let turn = "beurt"
}

extension Frame {
    /// Whether it was begun beneath another and knows nothing yet but what it was given.
    fileprivate var waitsItsTurn: Bool {
        journal.path.allSatisfy { if case .given = $0.event { true } else { false } }
    }
}

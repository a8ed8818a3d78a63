internal import Dutch

// MARK: - The journal while playing

extension Stage {
    /// Notes that the walk came by this step.
    mutating func pass(_ key: String, _ event: Event) {
        trail.pass(key, event)
        switch event {
        case .answered, .done, .waited, .agreed: arrive(at: key)
        default: break
        }
    }

    /// A fixed point: look-ups after it are new, and in a changed script nothing before it is said.
    private mutating func arrive(at key: String) {
        site = Site(key: key)
        if isAdopting { effects.removeAll(where: \.isSaid) }
    }

    /// Evaluates something whose look-ups belong to this step, and are forgotten if it is refused.
    mutating func apart<Result>(
        at key: String,
        _ body: (inout Stage) -> Result?
    ) -> Result? {
        let (before, length) = (site, trail.path.count)
        site = Site(key: key + " moet")
        defer { site = before }
        let objection = body(&self)
        if objection != nil { trail.forget(after: length) }
        return objection
    }

    mutating func emit(_ effect: Effect) { effects.append(effect) }

    mutating func pass(_ question: AnsweredQuestion) {
        pass(question.key, .answered(question.answer))
        answered.append(question)
    }

    /// Looks at something outside: what the journal holds, or else what is true now.
    mutating func look(_ lookup: Lookup) -> Value {
        if let seen = site.seen.first(where: { $0.lookup == lookup }) { return seen.value }
        let key = "\(site.key)?\(lookup)"
        let (value, until) = remembered(at: key) ?? surroundings.look(lookup)
        trail.pass(key, .looked(value, until: until))
        site.seen.append((lookup, value))
        return value
    }

    /// What was seen there before, if it still holds.
    private mutating func remembered(at key: String) -> (value: Value, until: Day?)? {
        guard case .looked(let value, let until) = trail.event(at: key),
            until.map({ surroundings.now.day <= $0 }) ?? true
        else { return nil }
        return (value, until)
    }

    func finish(_ pause: Pause) -> Play {
        Play(
            journal: Journal(
                path: trail.path,
                kept: pause.isEnd ? [] : trail.rest.filter(\.isWorthKeeping)
            ),
            effects: effects,
            pause: pause,
            answered: answered,
            commitments: commitments,
            topic: topics.last
        )
    }
}

extension Effect {
    /// Whether it is only words.
    var isSaid: Bool {
        if case .say = self { true } else { false }
    }
}

extension Pause {
    fileprivate var isEnd: Bool {
        if case .ended = self { true } else { false }
    }
}

extension Entry {
    /// Whether the entry means something off the path: an open question does not, nor does when it
    /// was asked.
    fileprivate var isWorthKeeping: Bool {
        switch event {
        case .asked, .requested, .waiting: false
        default: !key.hasSuffix(Journal.askedOn)
        }
    }
}

extension Surroundings {
    fileprivate func look(_ lookup: Lookup) -> (value: Value, until: Day?) {
        switch lookup {
        case .today: (.day(now.day), nil)
        case .now: (.time(now.time), nil)
        case .fact(let name): look(figures[name])
        case .source(let name): (figures[name]?.source.map(Value.text) ?? .missing, nil)
        case .personName: (personName.map(Value.text) ?? .missing, nil)
        case .address: (isFormal.map { .text($0 ? "u" : "je") } ?? .missing, nil)
        }
    }

    private func look(_ figure: Figure?) -> (value: Value, until: Day?) {
        guard let figure else { return (.missing, nil) }
        return (figure.value(on: now.day), figure.validUntil)
    }
}

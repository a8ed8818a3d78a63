internal import Dutch

// MARK: - The journal while playing

extension Stage {
    /// What the journal holds for a key, if it was not passed yet in this play.
    func event(_ key: String) -> Event? { past[key] }

    /// Notes that the walk came by this step.
    mutating func pass(_ key: String, _ event: Event) {
        passed.insert(key)
        path.append(Entry(key, event))
        switch event {
        case .answered, .done, .waited, .agreed: arrive(at: key)
        default: break
        }
    }

    /// A fixed point: look-ups after it are new, and in a changed script nothing before it is said.
    private mutating func arrive(at key: String) {
        site = key
        if isAdopting { effects.removeAll(where: \.isSaid) }
    }

    /// Evaluates something whose look-ups belong to this step, and are forgotten if it is refused.
    mutating func apart<Result>(
        at key: String,
        _ body: (inout Stage) -> Result?
    ) -> Result? {
        let (before, length) = (site, path.count)
        site = key + " moet"
        defer { site = before }
        let objection = body(&self)
        if objection != nil { path.removeSubrange(length...) }
        return objection
    }

    /// The key under which a step is known, made different when the walk comes by a second time.
    func fresh(_ key: String) -> String {
        guard passed.contains(key) else { return key }
        var round = 2
        while passed.contains("\(key)#\(round)") { round += 1 }
        return "\(key)#\(round)"
    }

    mutating func emit(_ effect: Effect) { effects.append(effect) }

    mutating func pass(_ question: AnsweredQuestion) {
        pass(question.key, .answered(question.answer))
        answered.append(question)
    }

    /// Looks at something outside: what the journal holds, or else what is true now.
    mutating func look(_ lookup: Lookup) -> Value {
        let key = "\(site)?\(lookup)"
        if case .looked(let value, let until) = past[key], isFresh(until) {
            if !passed.contains(key) { pass(key, .looked(value, until: until)) }
            return value
        }
        let (value, until) = surroundings.look(lookup)
        past[key] = .looked(value, until: until)
        pass(key, .looked(value, until: until))
        return value
    }

    private func isFresh(_ until: Day?) -> Bool {
        until.map { surroundings.now.day <= $0 } ?? true
    }

    func finish(_ pause: Pause) -> Play {
        let kept = (earlier.path + earlier.kept).filter {
            !passed.contains($0.key) && $0.isWorthKeeping
        }
        return Play(
            journal: Journal(path: path, kept: pause.isEnd ? [] : kept),
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
    /// Whether the entry means something off the path: an open question does not.
    fileprivate var isWorthKeeping: Bool {
        switch event {
        case .asked, .requested, .waiting: false
        default: true
        }
    }
}

extension Surroundings {
    fileprivate func look(_ lookup: Lookup) -> (value: Value, until: Day?) {
        switch lookup {
        case .today: (.day(now.day), nil)
        case .now: (.time(now.time), nil)
        case .fact(let name): look(figures[name])
        case .personName: (personName.map(Value.text) ?? .missing, nil)
        }
    }

    private func look(_ figure: Figure?) -> (value: Value, until: Day?) {
        guard let figure else { return (.missing, nil) }
        return (figure.value(on: now.day), figure.validUntil)
    }
}

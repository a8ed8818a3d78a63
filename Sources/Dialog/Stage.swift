internal import Dutch

/// The walk through one dialog: what the journal still holds, and what has come by so far.
struct Stage {
    let library: Library
    let surroundings: Surroundings
    let isAdopting: Bool
    private var past: [String: Event]
    /// What the earlier play had reached, in order; what is not passed now is kept.
    private let earlier: Journal
    private var passed: Set<String> = []
    private var path: [Entry] = []
    private var effects: [Effect] = []
    private(set) var answered: [AnsweredQuestion] = []
    private var stepsLeft = Limits.steps
    var callDepth = 0
    /// The titles of the dialogs that are being called, parts left out.
    var topics: [String] = []
    /// Where look-ups are remembered: between two answers the world outside stands still.
    private var site = ""

    init(library: Library, journal: Journal, surroundings: Surroundings, isAdopting: Bool) {
        self.library = library
        self.surroundings = surroundings
        self.isAdopting = isAdopting
        earlier = journal
        past = Dictionary(
            (journal.kept + journal.path).map { ($0.key, $0.event) },
            uniquingKeysWith: { $1 }
        )
    }

    /// How the walk goes on after a step.
    enum Outcome {
        case on
        case halted(Pause)
        case ended(Value)

        /// What an ended dialog gives.
        var value: Value {
            if case .ended(let value) = self { value } else { .missing }
        }
    }

    mutating func play(_ name: String) -> Play {
        guard let dialog = library[name] else {
            return finish(.broken("there is no dialog '\(name)'"))
        }
        var scope = Scope()
        for parameter in dialog.parameters {
            let key = Journal.argumentKey(parameter.name)
            if case .given(let value) = past[key] { pass(key, .given(value)) }
            scope[parameter.name] = argument(key)
        }
        if past[Journal.setAsideKey] == .setAside { pass(Journal.setAsideKey, .setAside) }
        switch perform(dialog.steps, in: &scope) {
        case .on: return finish(.ended(.missing))
        case .ended(let value): return finish(.ended(value))
        case .halted(let pause): return finish(pause)
        }
    }

    private func argument(_ key: String) -> Value {
        if case .given(let value) = past[key] { value } else { .missing }
    }

    mutating func perform(_ steps: [Step], in scope: inout Scope) -> Outcome {
        for step in steps {
            stepsLeft -= 1
            guard stepsLeft > 0 else {
                return .halted(.broken("more than \(Limits.steps) steps in one play"))
            }
            let outcome = perform(step, in: &scope)
            guard case .on = outcome else { return outcome }
        }
        return .on
    }

    private mutating func perform(_ step: Step, in scope: inout Scope) -> Outcome {
        switch step {
        case .say(let text): say(text, in: scope)
        case .ask(let question): ask(question, in: &scope)
        case .branch(let branches, let otherwise): branch(branches, otherwise, in: &scope)
        case .set(let name, let expression): set(name, value(of: expression, in: scope), in: &scope)
        case .add(let item, let name): add(value(of: item, in: scope), to: name, in: &scope)
        case .collect(let collect): self.collect(collect, in: &scope)
        case .perform(let action): act(action, in: &scope)
        case .call(let call): self.call(call, in: &scope)
        case .wait(let wait): self.wait(wait, in: scope)
        case .review(let review): self.review(review, in: scope)
        case .send(let document): send(document, in: scope)
        case .end(let result): .ended(result.map { value(of: $0, in: scope) } ?? .missing)
        }
    }
}

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
        if isAdopting { effects.removeAll() }
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

    private func finish(_ pause: Pause) -> Play {
        var kept: [Entry] = []
        if case .ended = pause {
        } else {
            kept = (earlier.path + earlier.kept).filter {
                !passed.contains($0.key) && $0.isWorthKeeping
            }
        }
        return Play(
            journal: Journal(path: path, kept: kept),
            effects: effects,
            pause: pause,
            answered: answered,
            topic: topics.last
        )
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

internal import Dutch

/// The walk through one dialog: what the journal still holds, and what has come by so far.
struct Stage {
    let library: Library
    let surroundings: Surroundings
    let isAdopting: Bool
    var trail: Trail
    var effects: [Effect] = []
    var answered: [AnsweredQuestion] = []
    var commitments: [String] = []
    /// The titles of the dialogs that are being called, parts left out.
    var topics: [String] = []
    var callDepth = 0
    private var stepsLeft = Limits.steps
    var site = Site(key: "")

    private let isSetAside: Bool
    /// Who hears of the first question without an answer, until that has happened.
    var hearing: ((Play) -> Value?)?

    init(
        library: Library,
        journal: Journal,
        surroundings: Surroundings,
        isAdopting: Bool,
        hearing: ((Play) -> Value?)?
    ) {
        self.library = library
        self.surroundings = surroundings
        self.isAdopting = isAdopting
        self.hearing = hearing
        isSetAside = journal.isSetAside
        trail = Trail(journal)
        answered.reserveCapacity(journal.path.count)
    }

    /// Where look-ups are remembered: between two answers the world outside stands still.
    struct Site {
        let key: String
        var seen: [(lookup: Lookup, value: Value)] = []
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
        for parameter in dialog.parameters { scope[parameter.name] = argument(parameter.name) }
        if isSetAside { pass(Journal.setAsideKey, .setAside) }
        let outcome = perform(dialog.steps, in: &scope)
        if case .halted(let pause) = outcome { return finish(pause) }
        return finish(.ended(outcome.value))
    }

    private mutating func argument(_ name: String) -> Value {
        let key = Journal.argumentKey(name)
        guard case .given(let value) = trail.event(at: key) else { return .missing }
        pass(key, .given(value))
        return value
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
        case .set(let name, let expression): set(name, to: expression, in: &scope)
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

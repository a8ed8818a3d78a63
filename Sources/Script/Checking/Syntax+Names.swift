extension Syntax.Step {
    /// The names that this step sets, its inner steps included.
    var namesSet: [String] {
        switch kind {
        case .ask(let question):
            [question.name.text] + [question.remark?.text].compactMap(\.self)
        case .choose(let question):
            [question.name.text] + question.options.flatMap { $0.steps.flatMap(\.namesSet) }
        case .branch(let arms, let otherwise):
            (arms.flatMap(\.steps) + (otherwise ?? [])).flatMap(\.namesSet)
        case .collect(let name, let steps, _, _): [name.text] + steps.flatMap(\.namesSet)
        case .set(let name, _), .add(_, let name): [name.text]
        case .perform(let result, _, let whenChanged):
            [result?.text].compactMap(\.self) + (whenChanged ?? []).flatMap(\.namesSet)
        case .call(let result, _): [result?.text].compactMap(\.self)
        case .say, .wait, .review, .person, .send, .end, .give, .broken: []
        }
    }
}

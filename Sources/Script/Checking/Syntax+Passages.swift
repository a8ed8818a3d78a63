/// A text of a script and what it is for.
struct Passage {
    enum Use {
        /// Is sent as one message.
        case message
        /// Is sent as one message to who asks for it: why, in other words, not like that.
        case help
        /// Stands on a sheet that people keep.
        case sheet
    }

    let text: Syntax.Text
    let use: Use
}

extension Syntax.Script {
    /// Every text that people read, in the order of the script.
    ///
    /// Not the titles, options and examples, which are no sentences.
    var passages: [Passage] { steps.flatMap(\.passages) }
}

extension Syntax.Step {
    fileprivate var passages: [Passage] {
        switch kind {
        case .say(let text), .person(let text): [Passage(text: text, use: .message)]
        case .ask(let question), .choose(let question): question.passages
        case .branch(let arms, let otherwise):
            arms.flatMap { $0.steps.flatMap(\.passages) } + (otherwise ?? []).flatMap(\.passages)
        case .collect(_, let steps, _, _): steps.flatMap(\.passages)
        case .add(let text, _): [Passage(text: text, use: .sheet)]
        case .perform(_, _, let whenChanged): (whenChanged ?? []).flatMap(\.passages)
        case .send(_, _, let body): [Passage(text: body, use: .sheet)]
        case .set, .call, .wait, .review, .end, .give, .broken: []
        }
    }
}

extension Syntax.Question {
    fileprivate var passages: [Passage] {
        let help = [reason, rephrased].compactMap(\.self) + constraints.map(\.message)
        return [Passage(text: text, use: .message)]
            + help.map { Passage(text: $0, use: .help) }
            + options.flatMap { $0.steps.flatMap(\.passages) }
    }
}

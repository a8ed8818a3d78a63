import Dialog
import Dutch

/// A small deterministic source of chance (SplitMix64), so that a failing case can be run again.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }
}

/// Makes dialogs at random: questions of several types, texts and questions that show earlier
/// answers, branches, repeats, computed values, lists, look-ups, actions and calls.
struct DialogGenerator {
    private var chance: Chance
    private var names = 0
    /// The questions and values that steps further on may use.
    private var numbers: [String] = []
    private var flags: [String] = []
    private var choices: [String] = []
    private var depth = 0

    init(seed: UInt64) {
        chance = Chance(seed: seed)
    }

    static let options = ["huur", "koop", "kamer"].map { Option(key: $0, label: "Een \($0)") }

    mutating func library() -> Library {
        let part = Dialog(
            name: "deel",
            title: "Deel",
            audience: .part,
            parameters: [Parameter(name: "aantal", type: .number)],
            steps: [
                .say(Text([.words("Je noemde "), .hole(.name("aantal"))])),
                .ask(Question(name: "binnen", answer: .number, text: Text("Hoeveel binnen?"))),
                .end(.operation(.plus, .name("aantal"), .name("binnen"))),
            ]
        )
        let main = Dialog(name: "proef", title: "Proef", audience: .resident, steps: block(of: 9))
        return Library([main, part], fingerprint: 1)
    }

    /// One more step that uses nothing, as an author could add at the end.
    static let addition = Step.say(Text("Nog iets."))

    private mutating func block(of size: Int) -> [Step] {
        depth += 1
        defer { depth -= 1 }
        return (0..<(1 + chance.below(size))).flatMap { _ in step() }
    }

    private mutating func step() -> [Step] {
        switch chance.below(depth > 2 ? 11 : 15) {
        case 0, 1: [.ask(numberQuestion())]
        case 2: [.ask(flagQuestion())]
        case 3: [.ask(choiceQuestion())]
        case 4: [.say(text())]
        case 5: [set()]
        case 6: [.add(.call(.text, [number()]), to: "papieren")]
        case 7, 8: [.ask(anyQuestion())]
        case 9: [.wait(Wait(key: name(), until: .literal(.span(Span(chance.below(9), .day)))))]
        case 10: [.send(Document(key: name(), title: text(), body: text()))]
        case 11: [branch()]
        case 12: [collect()]
        case 13: action()
        default: chance.happens(50) ? call() : [.review(Review(key: name()))]
        }
    }

    /// A question of any type; what is answered is shown at the end of it.
    private mutating func anyQuestion() -> Question {
        Question(
            name: name(),
            answer: chance.pick(DialogGenerator.answerTypes),
            text: text(),
            isOptional: chance.happens(20),
            label: chance.happens(50) ? "verhaal" : nil
        )
    }

    private static let answerTypes: [AnswerType] = [
        .text, .text, .name, .money, .moneyPer(.month), .moneyWithPeriod, .day, .time, .period,
        .span, .phone, .postcode, .email, .choices(options),
        .choiceFrom(.list([.literal(.text("een; (twee)")), .literal(.text("drie\tvier"))])),
    ]

    private mutating func name() -> String {
        names += 1
        return "v\(names)"
    }

    private mutating func number() -> Expression {
        let known: Expression =
            numbers.isEmpty
            ? .literal(.number(Double(chance.below(5)))) : .name(chance.pick(numbers))
        return chance.happens(30)
            ? .operation(chance.pick([.plus, .minus, .times]), known, .literal(.number(2))) : known
    }

    private mutating func condition() -> Expression {
        switch chance.below(3) {
        case 0 where !flags.isEmpty: .name(chance.pick(flags))
        case 1 where !choices.isEmpty:
            .operation(
                .equal,
                .name(chance.pick(choices)),
                .literal(.option(chance.pick(DialogGenerator.options)))
            )
        default: .operation(.less, number(), .literal(.number(Double(chance.below(9)))))
        }
    }

    private mutating func text() -> Text {
        var parts: [Text.Part] = [.words("Tekst \(chance.below(40)).")]
        if chance.happens(60) { parts.append(.hole(number())) }
        if chance.happens(20) { parts += [.words(" Vandaag "), .hole(.lookup(.today))] }
        if chance.happens(20) { parts += [.words(" Neem mee\n"), .hole(.name("papieren"))] }
        return Text(parts)
    }

    private mutating func numberQuestion() -> Question {
        let name = name()
        let constraints =
            chance.happens(30)
            ? [
                Constraint(
                    condition: .operation(.less, .name(name), .literal(.number(8))),
                    message: Text("Dat is te veel.")
                )
            ] : []
        let question = Question(
            name: name,
            answer: .number,
            text: text(),
            isOptional: chance.happens(30),
            label: chance.happens(50) ? "geld" : nil,
            constraints: constraints
        )
        numbers.append(name)
        return question
    }

    private mutating func flagQuestion() -> Question {
        let question = Question(name: name(), answer: .flag, text: text())
        flags.append(question.name)
        return question
    }

    private mutating func choiceQuestion() -> Question {
        let question = Question(
            name: name(),
            answer: .choice(DialogGenerator.options),
            text: text()
        )
        choices.append(question.name)
        return question
    }

    private mutating func set() -> Step {
        let value = number()
        let name = name()
        numbers.append(name)
        return .set(name, value)
    }

    private mutating func branch() -> Step {
        .branch([Branch(condition: condition(), steps: block(of: 3))], otherwise: block(of: 2))
    }

    private mutating func collect() -> Step {
        let outside = (numbers, flags, choices)
        let again = flagQuestion()
        let collect = Collect(
            name: name(),
            steps: block(of: 3) + [.ask(again)],
            until: .name(again.name),
            maximum: 3
        )
        (numbers, flags, choices) = outside
        return .collect(collect)
    }

    private mutating func action() -> [Step] {
        let argument = number()
        let name = name()
        numbers.append(name)
        return [
            .perform(Perform(key: name, result: name, action: "tellen", arguments: [argument]))
        ]
    }

    private mutating func call() -> [Step] {
        let argument = number()
        let name = name()
        numbers.append(name)
        return [.call(Call(key: name, result: name, dialog: "deel", arguments: [argument]))]
    }
}

/// Answers every question and action of a generated dialog, always in the same way for one seed.
struct Respondent {
    let seed: UInt64
    /// Answers that are given in the place of the usual ones.
    var instead: [String: Value] = [:]

    func value(for question: OpenQuestion, attempt: Int) -> Value {
        if let value = instead[question.key] { return value }
        var chance = Chance(seed: seed ^ Mark(of: question.key + "\(attempt)").bits)
        return Respondent.value(for: question.question, options: question.options, by: &chance)
    }

    func outcome(of request: Request) -> Value {
        let words = request.arguments.map(\.spoken).joined()
        return .number(Double(Mark(of: words).bits % 7))
    }
}

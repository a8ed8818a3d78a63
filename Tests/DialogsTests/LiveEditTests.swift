import Dialog
import Dutch
import Script
import Testing

/// What happens to people who are in the middle of a dialog when its script is edited.
@Suite("Live edit")
struct LiveEditTests {
    static let dialogs = ["welkom", "formulierhulp", "kwijtschelding", "bijzondere_bijstand"]

    /// Every place where a person can be, after answering so many questions with their examples.
    static let places = dialogs.flatMap { name in (0..<14).map { (name, $0) } }

    private let house: House
    private let library: Library

    init() throws {
        (house, library) = try House.shared.get()
    }

    /// A person in the middle of a dialog, and the question that is open there.
    private struct Middle {
        var talk: Talk
        let open: OpenQuestion
        let dialog: String

        var answers: [AnsweredQuestion] { place?.answered ?? [] }

        var place: Play? { talk.lookAtSubject() }
    }

    private func middle(of dialog: String, after count: Int) -> Middle? {
        var talk = Talk(library, facts: house.facts)
        talk.begin(dialog)
        for _ in 0..<count {
            guard let open = talk.openQuestion, let example = open.example else { return nil }
            _ = talk.say(example)
        }
        guard let open = talk.openQuestion else { return nil }
        return Middle(talk: talk, open: open, dialog: talk.conversation.top?.dialog ?? dialog)
    }

    /// The conversation goes on under an edited script, with the open question's example as answer.
    private func goOn(_ middle: Middle, under edited: Library, saying text: String) -> (
        Talk, [Effect]
    ) {
        var talk = middle.talk
        talk.moderator = Moderator(library: edited)
        let effects = talk.say(text)
        return (talk, effects)
    }

    /// Every answer stands where it stood, or was handed over by a dialog that came to its end.
    private func expectKept(
        _ middle: Middle,
        in talk: Talk,
        after effects: [Effect],
        but lost: Set<String> = []
    ) {
        let open = (talk.lookAtSubject()?.answered ?? []).map { ($0.key, $0.answer.value) }
        let now = Dictionary(open + effects.flatMap(\.finalAnswers)) { $1 }
        for old in middle.answers where !lost.contains(old.key) {
            #expect(now[old.key] == old.answer.value, "\(old.key) was lost")
        }
    }

    @Test("a typing mistake mended in the open question changes nothing", arguments: places)
    func mendedQuestion(dialog: String, count: Int) throws {
        guard let middle = middle(of: dialog, after: count), let example = middle.open.example
        else { return }
        let edited = library.mapping(middle.open.question.name) { question in
            [.ask(question.saying("Beter gezegd."))]
        }
        let (talk, effects) = goOn(middle, under: edited, saying: example)
        let (_, unedited) = goOn(middle, under: library, saying: example)
        #expect(effects == unedited)
        expectKept(middle, in: talk, after: effects)
    }

    @Test("a new question before the open one is asked first", arguments: places)
    func newQuestionBefore(dialog: String, count: Int) throws {
        guard let middle = middle(of: dialog, after: count), let example = middle.open.example
        else { return }
        let edited = library.mapping(middle.open.question.name) { [.ask(.extra), .ask($0)] }
        var (talk, effects) = goOn(middle, under: edited, saying: example)
        #expect(talk.openQuestion?.question.name == "extra")
        expectKept(middle, in: talk, after: effects)
        _ = talk.say("ja")
        #expect(talk.openQuestion?.key == middle.open.key)
    }

    @Test("a new question after the open one waits its turn", arguments: places)
    func newQuestionAfter(dialog: String, count: Int) throws {
        guard let middle = middle(of: dialog, after: count), let example = middle.open.example
        else { return }
        let edited = library.mapping(middle.open.question.name) { [.ask($0), .ask(.extra)] }
        let (talk, effects) = goOn(middle, under: edited, saying: example)
        #expect(talk.openQuestion?.question.name == "extra")
        expectKept(middle, in: talk, after: effects)
    }

    @Test("a question that was taken out is passed over", arguments: places)
    func removedQuestion(dialog: String, count: Int) throws {
        guard let middle = middle(of: dialog, after: count), let example = middle.open.example
        else { return }
        let edited = library.mapping(middle.open.question.name) { _ in [] }
        let (talk, effects) = goOn(middle, under: edited, saying: example)
        #expect(talk.openQuestion?.key != middle.open.key)
        #expect(!effects.isEmpty)
        expectKept(middle, in: talk, after: effects)
    }

    @Test("a question of another type is asked again, and only that one", arguments: places)
    func changedType(dialog: String, count: Int) throws {
        guard let middle = middle(of: dialog, after: count), let last = middle.answers.last,
            middle.answers.filter({ $0.question.name == last.question.name }).count == 1,
            last.question.answer != .span
        else { return }
        let edited = library.mapping(last.question.name) { question in
            [.ask(question.expecting(.span))]
        }
        let (talk, effects) = goOn(middle, under: edited, saying: middle.open.example ?? "")
        #expect(talk.openQuestion?.key == last.key)
        expectKept(middle, in: talk, after: effects, but: [last.key])
    }

    @Test("an answer whose option was taken out is asked again", arguments: places)
    func removedOption(dialog: String, count: Int) throws {
        guard let middle = middle(of: dialog, after: count), let last = middle.answers.last,
            case .choice(let options) = last.question.answer,
            case .option(let chosen) = last.answer.value
        else { return }
        let left = options.filter { $0.key != chosen.key }
        let edited = library.mapping(last.question.name) { [.ask($0.expecting(.choice(left)))] }
        let (talk, effects) = goOn(middle, under: edited, saying: middle.open.example ?? "")
        #expect(talk.openQuestion?.key == last.key)
        #expect(talk.openQuestion?.options == left)
        expectKept(middle, in: talk, after: effects, but: [last.key])
    }

    @Test("a dialog that was thrown away ends kindly")
    func removedDialog() throws {
        var middle = try #require(self.middle(of: "kwijtschelding", after: 3))
        let rest = library.dialogs.values.filter { $0.name != "kwijtschelding" }
        middle.talk.moderator = Moderator(library: Library(Array(rest), fingerprint: 9))
        let effects = middle.talk.say("ja")
        #expect(effects.contains { if case .say = $0 { true } else { false } })
        #expect(middle.talk.conversation.frames.isEmpty)
    }
}

extension Effect {
    fileprivate var finalAnswers: [(String, Value)] {
        guard case .finished(_, let answers) = self else { return [] }
        return answers.map { ($0.key, $0.value) }
    }
}

import Dialog
import Dutch
import Script
import Testing

/// What happens to people who are in the middle of a dialog when its script is edited.
@Suite("Live edit")
struct LiveEditTests {
    static let dialogs = ["welkom", "formulierhulp", "kwijtschelding", "bijzondere_bijstand"]

    /// Every place where a person can be after answering questions with their examples.
    static let middles = dialogs.flatMap { Middle.all(in: $0) }
    /// Those in which the last answer can be asked for in another way.
    static let retyped = middles.filter(\.canBeRetyped)
    /// Those in which the last answer was one of a choice.
    static let chosen = middles.filter { $0.lastChoice != nil }

    private let library: Library

    init() throws {
        library = try House.shared.get().library
    }

    @Test("there are people in the middle of every dialog", arguments: dialogs)
    func places(dialog: String) {
        #expect(LiveEditTests.middles.count { $0.begun == dialog } >= 3)
        #expect(LiveEditTests.retyped.count { $0.begun == dialog } >= 2)
        #expect(LiveEditTests.chosen.count { $0.begun == dialog } >= 1)
    }

    /// The conversation goes on under an edited script, with the open question's example as answer.
    private func goOn(_ middle: Middle, under edited: Library, saying text: String) -> (
        Talk, [Effect]
    ) {
        var talk = middle.talk
        talk.moderator = Moderator(library: edited, after: talk.moderator)
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

    @Test("a typing mistake mended in the open question changes nothing", arguments: middles)
    func mendedQuestion(middle: Middle) throws {
        let edited = library.mapping(middle.open.question.name) { question in
            [.ask(question.saying("Beter gezegd."))]
        }
        let (talk, effects) = goOn(middle, under: edited, saying: middle.example)
        let (_, unedited) = goOn(middle, under: library, saying: middle.example)
        #expect(effects == unedited)
        expectKept(middle, in: talk, after: effects)
    }

    @Test("a new question before the open one is asked first", arguments: middles)
    func newQuestionBefore(middle: Middle) throws {
        let edited = library.mapping(middle.open.question.name) { [.ask(.extra), .ask($0)] }
        var (talk, effects) = goOn(middle, under: edited, saying: middle.example)
        #expect(talk.openQuestion?.question.name == "extra")
        expectKept(middle, in: talk, after: effects)
        _ = talk.say("ja")
        #expect(talk.openQuestion?.key == middle.open.key)
    }

    @Test("a new question after the open one waits its turn", arguments: middles)
    func newQuestionAfter(middle: Middle) throws {
        let edited = library.mapping(middle.open.question.name) { [.ask($0), .ask(.extra)] }
        let (talk, effects) = goOn(middle, under: edited, saying: middle.example)
        #expect(talk.openQuestion?.question.name == "extra")
        expectKept(middle, in: talk, after: effects)
    }

    @Test("a question that was taken out is passed over", arguments: middles)
    func removedQuestion(middle: Middle) throws {
        let edited = library.mapping(middle.open.question.name) { _ in [] }
        let (talk, effects) = goOn(middle, under: edited, saying: middle.example)
        #expect(talk.openQuestion?.key != middle.open.key)
        #expect(!effects.isEmpty)
        expectKept(middle, in: talk, after: effects)
    }

    @Test("a question of another type is asked again, and only that one", arguments: retyped)
    func changedType(middle: Middle) throws {
        let last = try #require(middle.answers.last)
        let edited = library.mapping(last.question.name) { question in
            [.ask(question.expecting(.span))]
        }
        let (talk, effects) = goOn(middle, under: edited, saying: middle.example)
        #expect(talk.openQuestion?.key == last.key)
        expectKept(middle, in: talk, after: effects, but: [last.key])
    }

    @Test("an answer whose option was taken out is asked again", arguments: chosen)
    func removedOption(middle: Middle) throws {
        let (last, options, chosen) = try #require(middle.lastChoice)
        let left = options.filter { $0.key != chosen.key }
        let edited = library.mapping(last.question.name) { [.ask($0.expecting(.choice(left)))] }
        let (talk, effects) = goOn(middle, under: edited, saying: middle.example)
        #expect(talk.openQuestion?.key == last.key)
        #expect(talk.openQuestion?.options == left)
        expectKept(middle, in: talk, after: effects, but: [last.key])
    }

    @Test("a dialog that was thrown away ends kindly")
    func removedDialog() throws {
        var middle = try #require(LiveEditTests.middles.last { $0.begun == "kwijtschelding" })
        let rest = library.dialogs.values.filter { $0.name != "kwijtschelding" }
        middle.talk.moderator = Moderator(library: Library(Array(rest), fingerprint: 9))
        let effects = middle.talk.say("ja")
        #expect(effects.contains { if case .say = $0 { true } else { false } })
        #expect(middle.talk.conversation.frames.isEmpty)
    }
}

/// A person in the middle of a dialog, and the question that is open there.
struct Middle: Sendable {
    let begun: String
    var talk: Talk
    let open: OpenQuestion
    /// What the open question gives as an example of an answer.
    let example: String

    /// The name of the dialog that speaks.
    var dialog: String { talk.conversation.top?.dialog ?? begun }

    var answers: [AnsweredQuestion] { talk.lookAtSubject()?.answered ?? [] }

    /// The places in a dialog, as far as its examples lead.
    static func all(in dialog: String) -> [Middle] {
        guard case .success(let (house, library)) = House.shared else { return [] }
        var talk = Talk(library, facts: house.facts)
        talk.begin(dialog)
        var middles: [Middle] = []
        while middles.count < 14, let open = talk.openQuestion, let example = open.example {
            let middle = Middle(begun: dialog, talk: talk, open: open, example: example)
            _ = talk.say(example)
            // Words at the menu that begin a dialog by themselves answer nothing.
            if middle.isAnswered(in: talk) { middles.append(middle) }
        }
        return middles
    }

    /// Whether a later talk still stands in the same dialog, or beyond its end.
    private func isAnswered(in later: Talk) -> Bool {
        dialog != Moderator.welcome || later.conversation.top?.dialog == dialog
    }

    var canBeRetyped: Bool {
        guard let last = answers.last else { return false }
        return last.question.answer != .span
            && answers.count { $0.question.name == last.question.name } == 1
    }

    var lastChoice: (answered: AnsweredQuestion, options: [Option], chosen: Option)? {
        guard let last = answers.last, case .choice(let options) = last.question.answer,
            case .option(let chosen) = last.answer.value
        else { return nil }
        return (last, options, chosen)
    }
}

extension Middle: CustomTestStringConvertible {
    var testDescription: String { "\(begun), at \(open.key)" }
}

extension Effect {
    fileprivate var finalAnswers: [(String, Value)] {
        guard case .finished(_, let answers) = self else { return [] }
        return answers.map { ($0.key, $0.value) }
    }
}

@testable import Dialog
import Dutch
import Testing

/// The laws that make a dialog a function of its journal, over generated dialogs and answers.
@Suite("Journal")
struct JournalLawTests {
    static let seeds = (1...400).map(UInt64.init)

    private func performance(_ seed: UInt64) -> Performance {
        var generator = DialogGenerator(seed: seed)
        return Performance(generator.library(), Respondent(seed: seed))
    }

    @Test("gives the same when it is played again", arguments: seeds)
    func playsTheSameAgain(seed: UInt64) {
        var performance = performance(seed)
        for _ in 0..<6 {
            let first = performance.goOn(answering: 1)
            let second = performance.look()
            #expect(second.journal == first.journal)
            #expect(second.effects.filter(\.isHeard).isEmpty)
        }
    }

    @Test("is left as it was by being written and read", arguments: seeds)
    func survivesWriting(seed: UInt64) throws {
        var performance = performance(seed)
        for _ in 0..<6 {
            performance.goOn(answering: 2)
            let frame = Frame(dialog: "proef", journal: performance.journal, fingerprint: seed)
            let conversation = Conversation(frames: [frame])
            #expect(try Conversation(text: conversation.text) == conversation)
        }
    }

    @Test("goes on with an answer that is heard as if it had held it", arguments: seeds)
    func hearingEqualsAnswering(seed: UInt64) throws {
        var performance = performance(seed)
        for place in 0..<6 {
            guard case .question(let open) = performance.goOn(answering: place).pause else {
                return
            }
            let value = performance.respondent.value(for: open, attempt: 2)
            let heard = performance.look { halted in
                #expect(halted.journal == performance.journal)
                return value
            }
            performance.journal.record(open.answered(with: value), at: open.key)
            let answered = performance.look()
            #expect(heard.journal == answered.journal)
            #expect(heard.effects == answered.effects)
            #expect(heard.answered.map(\.answer) == answered.answered.map(\.answer))
        }
    }

    @Test("after a correction is what answering so at first gives", arguments: seeds)
    func correctionEqualsAnsweringSoAtFirst(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        var corrected = performance(seed)
        let before = corrected.goOn(answering: 2 + chance.below(12))
        guard !before.answered.isEmpty else { return }
        let passed = chance.pick(before.answered)
        let value = Respondent.value(
            for: passed.question,
            options: passed.options,
            by: &chance
        )
        corrected.correct(passed, to: value)
        corrected.goOn()

        var straight = performance(seed)
        straight.respondent.instead[passed.key] = value
        straight.goOn()
        #expect(corrected.journal.path == straight.journal.path)
        expectNeededQuestions(before, corrected)
    }

    /// A question whose answer stood in the journal is asked again when what it shows changed, and
    /// only then, or when its constraint refuses the answer.
    private func expectNeededQuestions(_ before: Play, _ corrected: Performance) {
        let earlier = Dictionary(uniqueKeysWithValues: before.answered.map { ($0.key, $0) })
        for new in corrected.look().answered {
            guard let old = earlier[new.key] else { continue }
            let wasAsked = corrected.asked.contains(new.key)
            let isChanged = old.answer.shown != new.answer.shown
            let isBounded = !old.question.constraints.isEmpty
            #expect(wasAsked == isChanged || isBounded, "\(new.key)")
        }
    }

    @Test("is the same after going back and giving the same answer", arguments: seeds)
    func goingBackAndAnsweringTheSameIsNothing(seed: UInt64) throws {
        var performance = performance(seed)
        let before = performance.goOn(answering: 5)
        guard let last = before.answered.last else { return }
        performance.journal.forget(last.key)
        performance.respondent.instead[last.key] = last.answer.value
        let after = performance.goOn(answering: 1)
        #expect(after.journal.path == before.journal.path)
        #expect(after.effects.filter(\.isText) == before.openTexts)
    }

    @Test("does not change before an edit that it has not reached", arguments: seeds)
    func laterEditsChangeNothingBefore(seed: UInt64) throws {
        var performance = performance(seed)
        let before = performance.goOn(answering: 4)
        guard case .question = before.pause, let dialog = performance.library["proef"],
            let part = performance.library["deel"]
        else { return }
        let edited = Dialog(
            name: dialog.name,
            title: dialog.title,
            audience: dialog.audience,
            steps: dialog.steps + [DialogGenerator.addition]
        )
        performance.library = Library([edited, part], fingerprint: 2)
        let after = performance.look(adopting: true)
        #expect(after.journal == before.journal)
        #expect(after.effects.isEmpty)
    }
}

extension Effect {
    /// Whether the person notices it; an action that waits for its outcome is asked for again.
    fileprivate var isHeard: Bool {
        if case .perform = self { false } else { true }
    }

    fileprivate var isText: Bool {
        if case .say = self { true } else { false }
    }
}

extension Play {
    /// The open question, as it is put again after going back to the one before it.
    fileprivate var openTexts: [Effect] {
        guard case .question(let open) = pause else { return [] }
        return [.say(Message(open.text, options: open.options.map(\.label)))]
    }
}

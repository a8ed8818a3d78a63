import Dialog
import Dutch
import Script
import Testing

/// What the dialogs promise of themselves.
@Suite("Dialogs")
struct ExampleTests {
    private let house: House
    private let library: Library

    init() throws {
        (house, library) = try House.shared.get()
    }

    @Test("exist for every repair")
    func everyRepairHasItsDialog() {
        for repair in Repair.allCases {
            #expect(library[repair.rawValue] != nil, "Dialogs/herstel/\(repair.rawValue).dialoog")
        }
        #expect(library[Moderator.welcome] != nil)
    }

    /// Nothing is found in them, not even what only could be better.
    @Test("are written in plain Dutch")
    func arePlain() {
        let compilation = Compiler.compile(
            house.sources,
            with: house.vocabulary,
            isProofread: true
        )
        #expect(compilation.diagnostics.map { $0.rendered(with: nil) } == [])
    }

    /// Every question outside repair says why it is asked and gives an example, and whoever types
    /// the example is understood.
    @Test("give examples that are understood")
    func examplesAreUnderstood() {
        for dialog in library.dialogs.values.sorted(by: { $0.name < $1.name }) {
            for question in dialog.steps.questions {
                let name = "\(dialog.name).\(question.name)"
                #expect(question.reason != nil, "\(name) does not say why")
                guard let example = question.example?.parts.first, !question.isOpenEnded else {
                    continue
                }
                let understood = question.understands(example.description, at: Talk.monday)
                #expect(understood, "\(name): '\(example)' is not understood")
            }
        }
    }
}

extension [Step] {
    var questions: [Question] {
        flatMap { step -> [Question] in
            switch step {
            case .ask(let question): [question]
            case .branch(let branches, let otherwise):
                branches.flatMap(\.steps.questions) + otherwise.questions
            case .collect(let collect): collect.steps.questions
            case .perform(let perform): perform.whenChanged.questions
            default: []
            }
        }
    }
}

extension Question {
    /// Whether the options are only known while playing.
    fileprivate var isOpenEnded: Bool {
        if case .choiceFrom = answer { true } else { false }
    }

    /// Whether a lone question like this takes the text for an answer.
    fileprivate func understands(_ text: String, at moment: Moment) -> Bool {
        switch understanding(of: text, at: moment) {
        case .answer, .rivals: true
        default: false
        }
    }
}

extension Question {
    /// How a lone question like this understands the text.
    func understanding(of text: String, at moment: Moment) -> Understanding? {
        let bare = Question(
            name: name,
            answer: answer,
            // A hole would show what nobody answered here.
            text: Text(
                self.text.parts.map { if case .words(let words) = $0 { words } else { "" } }
                    .joined()
            ),
            isOptional: isOptional,
            synonyms: synonyms,
            skipPhrases: skipPhrases
        )
        let dialog = Dialog(name: "los", title: "Los", audience: .resident, steps: [.ask(bare)])
        let moderator = Moderator(library: Library([dialog], fingerprint: 1))
        let frame = Frame(dialog: "los", fingerprint: 1)
        return moderator.turn(
            .message(text),
            in: Conversation(frames: [frame]),
            surroundings: Surroundings(now: moment)
        ).understanding
    }
}

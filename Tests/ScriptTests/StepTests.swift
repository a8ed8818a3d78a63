import Dialog
import Dutch
import Foundation
import Script
import Testing

/// Scripts, with exactly the steps that they become.
@Suite("Steps")
struct StepTests {
    @Test("become exactly what the script says", arguments: Sample.all)
    func becomeWhatIsWritten(_ sample: Sample) throws {
        let script = Source(path: "voorbeeld.dialoog", text: sample.header + sample.script)
        let compilation = Compiler.compile([script] + Kamer.companions, with: Kamer.vocabulary)
        #expect(
            compilation.diagnostics.filter { $0.code != .unusedName }
                .map { $0.rendered(with: script) } == []
        )
        let dialog = try #require(compilation.library?["voorbeeld"])
        #expect(dialog.steps == sample.steps)
    }

    @Test("cover every kind of step")
    func coverEveryStep() {
        let kinds = Set(Sample.all.flatMap(\.steps).flatMap(\.withInnerSteps).map(\.kind))
        #expect(kinds == Set(StepKind.allCases))
    }

    @Test("compile the script that has everything in it")
    func compileEverything() throws {
        let sources = try ["alles", "los"].map { name in
            let file = Scripts.folder("Samples").appending(path: name + ".dialoog")
            return Source(path: name + ".dialoog", bytes: [UInt8](try Data(contentsOf: file)))
        }
        let compilation = Compiler.compile(sources + Kamer.companions, with: Kamer.vocabulary)
        #expect(compilation.diagnostics.map { $0.rendered(with: sources[0]) } == [])
        let dialog = try #require(compilation.library?["alles"])
        #expect(dialog.title == "Alles wat kan")
        #expect(dialog.audience == .resident)
        #expect(dialog.phrases == ["laat alles zien", "wat kan Buur"])
        #expect(
            dialog.parameters == [
                Parameter(name: "reden", type: .text),
                Parameter(name: "bedragen", type: .list(.money)),
            ]
        )
        #expect(dialog.result == .money)
        let kinds = Set(dialog.steps.flatMap(\.withInnerSteps).map(\.kind))
        #expect(kinds == Set(StepKind.allCases))
    }
}

/// The cases of `Step` without what they hold.
enum StepKind: CaseIterable {
    case say, ask, branch, set, add, collect, perform, call, wait, review, send, end
}

extension Step {
    var kind: StepKind {
        switch self {
        case .say: .say
        case .ask: .ask
        case .branch: .branch
        case .set: .set
        case .add: .add
        case .collect: .collect
        case .perform: .perform
        case .call: .call
        case .wait: .wait
        case .review: .review
        case .send: .send
        case .end: .end
        }
    }

    var withInnerSteps: [Step] {
        let inner: [Step] =
            switch self {
            case .branch(let branches, let otherwise): branches.flatMap(\.steps) + otherwise
            case .collect(let collect): collect.steps
            case .perform(let perform): perform.whenChanged
            default: []
            }
        return [self] + inner.flatMap(\.withInnerSteps)
    }
}

import Dialog
import Foundation
import Testing

/// What people say at the questions of the dialogs, and at the menu, as it is understood.
///
/// A row of `Answers.tsv` is a dialog and the name of a question in it, what somebody says and the
/// answer that this is; `?` means that Buur asks which of these is meant, `-` that it is no answer.
@Suite("Answers")
struct AnswerTests {
    private let library: Library

    init() throws {
        library = try House.shared.get().library
    }

    @Test("are understood as people give them", arguments: try Row.all("Answers"))
    func answers(_ row: Row) throws {
        let name = row.fields[0].split(separator: ".").map(String.init)
        let question = library[name[0]]?.steps.questions.first { $0.name == name[1] }
        let understood = try #require(question).understanding(of: row.fields[1], at: Talk.monday)
        let shown =
            switch understood {
            case .answer(let value): value.spoken
            case .rivals(let values): "? " + values.map(\.spoken).joined(separator: " | ")
            default: "-"
            }
        #expect(shown == row.fields[2])
    }

    /// A row of `Menu.tsv` is what somebody says at the menu, and the dialog that then speaks.
    @Test("at the menu lead to the right dialog", arguments: try Row.all("Menu"))
    func menu(_ row: Row) throws {
        let house = try House.shared.get().house
        var talk = Talk(library, facts: house.facts)
        _ = talk.say("hallo")
        _ = talk.say("overslaan")
        _ = talk.say(row.fields[0])
        let spoken = talk.conversation.frames.last?.dialog
        let inner = talk.openQuestion?.key ?? "-"
        #expect([spoken, inner].contains(row.fields[1]), "\(spoken ?? "-"), at \(inner)")
    }
}

/// What people say to change what they said before.
@Suite("Corrections")
struct CorrectionTests {
    @Test("change the answer that is meant, and no other", arguments: try Row.all("Corrections"))
    func corrections(_ row: Row) throws {
        let (house, library) = try House.shared.get()
        var talk = Talk(library, facts: house.facts)
        for message in row.fields[0].components(separatedBy: " / ") { _ = talk.say(message) }
        _ = talk.say(row.fields[1])
        let answers = talk.conversation.frames.flatMap { $0.journal.answers }
        for expected in row.fields[2].components(separatedBy: "; ") {
            let (name, value) = try #require(expected.keyAndValue)
            let answer = answers.last { $0.key.hasSuffix(name) }?.value.spoken ?? "-"
            #expect(answer == value, "\(name)")
        }
    }
}

extension Journal {
    fileprivate var answers: [(key: String, value: Value)] {
        path.compactMap { entry in
            if case .answered(let answer) = entry.event { (entry.key, answer.value) } else { nil }
        }
    }
}

extension String {
    fileprivate var keyAndValue: (String, String)? {
        let parts = components(separatedBy: ": ")
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
}

/// A row of a table beside these tests.
struct Row: CustomTestStringConvertible {
    let fields: [String]

    var testDescription: String { fields.joined(separator: " / ") }

    static func all(_ name: String) throws -> [Row] {
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("Tables/\(name).tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { Row(fields: $0.components(separatedBy: "\t")) }
    }
}

import Assistant
import Testing

@testable import Terminal

@Suite("A line of a program")
struct ProgramLineTests {
    private static let inputs: [(line: String, input: ProgramInput)] = [
        ("hallo", ProgramInput(content: .text("hallo"))),
        ("", ProgramInput(content: .text(""))),
        ("  ", ProgramInput(content: .text("  "))),
        (#""hal\"lo""#, ProgramInput(content: .text(#"hal"lo"#))),
        (#""Ami\u0000na\n""#, ProgramInput(content: .text("Amina "))),
        (#"{"text":"a\tb\u0007c"}"#, ProgramInput(content: .text("a bc"))),
        (
            #"{"as":"jan","text":"hoi","id":"7","other":1}"#,
            ProgramInput(name: "jan", id: "7", content: .text("hoi"))
        ),
        (#"{"arrive":true}"#, ProgramInput(content: .arrival)),
        (#"{"silence":true,"as":"jan"}"#, ProgramInput(name: "jan", content: .silence)),
        (#"{"at":"1970-01-01T00:00:09Z"}"#, ProgramInput(time: .instant(9))),
        (
            #"{"at":"1970-01-01T00:00:09Z","text":"hoi"}"#,
            ProgramInput(time: .instant(9), content: .text("hoi"))
        ),
        (
            #"{"edit":"7","text":"hoi","id":"8"}"#,
            ProgramInput(id: "8", content: .edit(of: "7", text: "hoi"))
        ),
        (#"{"retract":"7"}"#, ProgramInput(content: .retraction(of: "7"))),
        (#"{"react":"3","text":"👍🏽"}"#, ProgramInput(content: .reaction(to: "3", text: "👍🏽"))),
        (#"{"text":"2","reply":"3"}"#, ProgramInput(reply: "3", content: .text("2"))),
        (
            #"{"file":{"kind":"image","name":"a\u0007.jpg","size":9,"type":"image/jpeg","path":"x","caption":"kijk"}}"#,
            ProgramInput(
                content: .file(
                    Attachment(
                        .image,
                        name: "a.jpg",
                        size: 9,
                        type: "image/jpeg",
                        caption: "kijk"
                    ),
                    path: "x"
                )
            )
        ),
        (
            #"{"file":{"kind":"anders"}}"#,
            ProgramInput(content: .file(Attachment(.other), path: nil))
        ),
        (#"{"file":{}}"#, ProgramInput(content: .file(Attachment(.other), path: nil))),
    ]

    @Test("is text, a JSON string or an object", arguments: inputs)
    func isRead(_ line: String, _ input: ProgramInput) throws {
        #expect(try ProgramInput.read(line).get() == input)
    }

    private static let mistakes: [(line: String, failure: ProgramInputFailure)] = [
        ("{", .notJSON),
        (#"{"text":"#, .notJSON),
        (#"{"text":7}"#, .notJSON),
        (#""open"#, .notJSON),
        (#""\ud800""#, .notJSON),
        ("{}", .nothingAsked),
        (#"{"as":"jan"}"#, .nothingAsked),
        (#"{"silence":false}"#, .nothingAsked),
        (#"{"arrive":true,"text":"hoi"}"#, .severalInputs),
        (#"{"at":"morgen"}"#, .unreadableTime),
        (#"{"edit":"7"}"#, .nothingAsked),
        (#"{"retract":"7","text":"hoi"}"#, .severalInputs),
        (#"{"edit":"7","react":"7","text":"hoi"}"#, .severalInputs),
        (#"{"retract":"a\nb"}"#, .unusableID),
        (#"{"file":{"size":"veel"}}"#, .notJSON),
        (#"{"as":"","text":"hoi"}"#, .unusableName),
        (#"{"as":"\u0000","text":"hoi"}"#, .unusableName),
        (#"{"as":"jan\npiet","text":"hoi"}"#, .unusableName),
        (#"{"id":"a\u0000b","text":"hoi"}"#, .unusableID),
    ]

    @Test("is refused with a reason", arguments: mistakes)
    func isRefused(_ line: String, _ failure: ProgramInputFailure) {
        #expect(ProgramInput.read(line) == .failure(failure))
    }

    private static let outputs: [(output: ProgramOutput, line: String)] = [
        (
            .delivery(id: 3, to: "jan", say: "Dag \"é\" a/b", options: [], file: nil),
            #"{"id":3,"say":"Dag \"é\" a/b","to":"jan"}"#
        ),
        (
            .delivery(id: 4, to: "jan", say: "Welke?", options: ["Een", "Twee"], file: "b/4.txt"),
            #"{"file":"b/4.txt","id":4,"options":["Een","Twee"],"say":"Welke?","to":"jan"}"#
        ),
        (
            .turn(2, isRepeat: false, waiting: ["jan": "naam"]),
            #"{"turn":2,"waiting":{"jan":"naam"}}"#
        ),
        (.turn(3, isRepeat: true, waiting: [:]), #"{"repeat":true,"turn":3,"waiting":{}}"#),
        (.error("Zo niet."), #"{"error":"Zo niet."}"#),
    ]

    @Test("is written without the keys that are absent", arguments: outputs)
    func isWritten(_ output: ProgramOutput, _ line: String) throws {
        #expect(try output.line() == line)
    }
}

import Foundation
import Testing

/// What a resident sees on her phone, written down in `Talks`: what she writes, and what comes of it.
///
/// With `RECORD=1` what comes of it is written anew.
@Suite("On a phone", .timeLimit(.minutes(5)))
struct TalkTests {
    @Test(
        "somebody is answered as it is written down",
        arguments: [ProgramPhone.name, TextMessagePhone.name, WhatsAppPhone.name]
    )
    func plays(_ name: String) throws {
        let phones: [any Phone.Type] = [
            ProgramPhone.self, TextMessagePhone.self, WhatsAppPhone.self,
        ]
        let phone = try #require(phones.first { $0.name == name })
        let path = "\(Program.package)/Tests/BuurTests/Talks/\(name).talk"
        let written = try String(contentsOfFile: path, encoding: .utf8)
        let room = try CalledRoom(phone, .ofProject)
        var played: [String] = []
        for (number, line) in written.split(separator: "\n").enumerated() {
            switch line.first {
            case "#": played.append(String(line))
            case ">":
                let shown = try room.say(String(line.dropFirst(2)), id: "m\(number)", with: phone)
                played += [String(line)] + shown.map(\.lines)
            default: break
            }
        }
        let text = played.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(text == written)
    }
}

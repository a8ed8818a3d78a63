import Foundation
import Testing

/// The conversation in `README.md` is had with the program.
@Suite("The README")
struct ReadmeTests {
    /// What Amina says where the README shows `[...]`.
    private static let leftOut = ["afval", "nee", "nog niet", "nog niets", "geen idee", "kinderen"]

    @Test("shows a conversation as it goes")
    func conversation() throws {
        let days = try Day.all()
        try #require(days.map(\.messages.count) == [5, 4])
        let scene = try Scene()
        let first = try scene.hear(days[0].messages + ReadmeTests.leftOut, on: "2026-11-24")
        #expect(first.hasPrefix(days[0].words), "\(first)")
        let second = try scene.hear(days[1].messages, on: "2026-11-26")
        #expect(second == days[1].words)
    }
}

/// What the README shows of a conversation on one day.
private struct Day {
    private static let prompt = "bewoner> "
    let lines: [Substring]

    var messages: [String] {
        lines.filter { $0.hasPrefix(Day.prompt) }.map { String($0.dropFirst(Day.prompt.count)) }
    }

    /// What Buur says, however it is broken into lines.
    var words: String {
        lines.filter { !$0.hasPrefix(Day.prompt) && $0 != "[...]" }.joined(separator: " ").reading
    }

    /// The indented parts of the section; a line of prose stands between two days.
    static func all() throws -> [Day] {
        let file = URL(fileURLWithPath: Program.package + "/README.md")
        let section = try String(contentsOf: file, encoding: .utf8)
            .components(separatedBy: "\n## ").first { $0.hasPrefix("A conversation\n") }
        return try #require(section).split(separator: "\n").dropFirst()
            .split { !$0.hasPrefix("    ") }
            .map { Day(lines: $0.map { $0.dropFirst(4) }) }
    }
}

extension Scene {
    /// What Buur says in a chat on a day, however it is broken into lines.
    fileprivate func hear(_ messages: [String], on day: String) throws -> String {
        let input = Array(messages.joined(separator: "\n").utf8)
        let ending = try run(["chat", "--at", day + "T10:00:00+01:00"] + places(), input: input)
        #expect(ending.code == 0, "\(ending.error)")
        return ending.output.reading
    }
}

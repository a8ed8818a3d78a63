import Dutch
import Testing

@testable import Terminal

@Suite("A command to the terminal")
struct SlashCommandTests {
    private static let lines: [(line: String, command: SlashCommand?)] = [
        ("/als Amina", .become("Amina")),
        ("/als  Jan Peter ", .become("Jan Peter")),
        ("/als", .unknown("/als")),
        (
            "/als " + String(repeating: "x", count: 101),
            .unknown("/als " + String(repeating: "x", count: 101))
        ),
        ("/staat", .state),
        ("/journaal", .journal),
        ("/waarom", .why),
        ("/tijd", .time(nil)),
        ("/tijd +2d", .time(.later(Span(2, .day)))),
        ("/tijd gisteren", .unknown("/tijd gisteren")),
        ("/terug", .back),
        ("/opnieuw laden", .reload),
        ("/opnieuw", .unknown("/opnieuw")),
        ("/bewaard", .pages),
        ("/help", .help),
        ("/stop", .stop),
        ("/stop nu", .unknown("/stop nu")),
        ("/", .unknown("/")),
        ("/onzin", .unknown("/onzin")),
        ("help", nil),
        (" /help", nil),
        ("", nil),
    ]

    @Test("is read from a line that begins with a slash", arguments: lines)
    func isRead(_ line: String, _ command: SlashCommand?) {
        #expect(SlashCommand(line) == command)
    }

    @Test("stands in the overview, with words that can be typed", arguments: SlashCommand.overview)
    func standsInOverview(_ usage: String, _ meaning: String) {
        let command = SlashCommand(usage)
        #expect(command != nil && command != .unknown(usage))
        #expect(!meaning.isEmpty)
    }
}

import Dialog
import Dutch
import Foundation
import Testing

/// A talk written down, with every effect in order.
///
///     # what the talk shows
///     @ 2026-11-24 10:00        the clock stands at this moment; waits that are over by then end
///     > hallo                   the person writes
///     * open                    the person opens the chat
///     * stil 2                  the open question got no answer for two days
///     < Hoi.                    Buur says; lines that follow are indented by two
///       1. Een brief            an option
///     ! doe nummer geven()      any other effect
struct Transcript: CustomTestStringConvertible {
    /// One input and everything that came of it, as written.
    struct Exchange {
        let remark: [String]
        let input: String
        var effects: [String]
    }

    let path: String
    var exchanges: [Exchange]

    var testDescription: String { URL(fileURLWithPath: path).lastPathComponent }

    init(path: String) throws {
        self.path = path
        exchanges = []
        var remark: [String] = []
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            switch line.first {
            case "#": remark.append(String(line))
            case ">", "@", "*":
                exchanges.append(Exchange(remark: remark, input: String(line), effects: []))
                remark = []
            case " ": exchanges[exchanges.count - 1].effects[lastEffect] += "\n" + line
            default: exchanges[exchanges.count - 1].effects.append(String(line))
            }
        }
    }

    private var lastEffect: Int { exchanges[exchanges.count - 1].effects.count - 1 }

    var text: String {
        exchanges.flatMap { $0.remark + [$0.input] + $0.effects }.joined(separator: "\n") + "\n"
    }

    static var folder: String {
        URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("Transcripts").path
    }

    static func all() throws -> [Transcript] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".transcript") }
            .map { try Transcript(path: folder + "/" + $0) }
    }
}

extension Effect {
    /// The effect as it stands in a transcript.
    var written: String {
        switch self {
        case .say(let message): "< " + message.lines.joined(separator: "\n  ")
        case .send(let page):
            "! blad \(page.title)\n  " + page.body.replacingOccurrences(of: "\n", with: "\n  ")
        case .perform(let request):
            "! doe \(request.action)(\(request.arguments.map(\.spoken).joined(separator: " | ")))"
        case .wake(let moment, let dialog, let key):
            "! wek \(dialog) om \(moment.written) voor \(key)"
        case .finished(let dialog, let answers):
            (["! klaar \(dialog)"] + answers.map(\.written)).joined(separator: "\n  ")
        case .abandoned(let dialog): "! weg \(dialog)"
        case .wiped: "! gewist"
        case .report(let report): "! melding \(report)"
        }
    }
}

extension Message {
    fileprivate var lines: [String] {
        text.components(separatedBy: "\n")
            + options.enumerated().map { "\($0.offset + 1). \($0.element)" }
    }
}

extension FinalAnswer {
    fileprivate var written: String {
        "\(key) = \(value.spoken)" + (label.map { " [\($0)]" } ?? "")
    }
}

extension Moment {
    /// The moment as `2026-11-24 10:00`.
    var written: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.year)-\(two(day.month))-\(two(day.day)) \(two(time.hour)):\(two(time.minute))"
    }

    init?(written: String) {
        let numbers = written.split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count == 5,
            let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]),
            let time = ClockTime(hour: numbers[3], minute: numbers[4])
        else { return nil }
        self.init(day, time)
    }
}

import Foundation
import Testing

/// A talk of the project as it is written down: what somebody does, and what she is shown because of it.
struct WrittenTalk: CustomTestStringConvertible {
    enum Cue {
        case write(String)
        case open
        /// The clock goes on to a time, or by so many days.
        case time(String)
        case days(Int)
    }

    struct Exchange {
        let cue: Cue
        /// What she is shown, as it reads.
        var shown = ""
    }

    let testDescription: String
    private(set) var exchanges: [Exchange] = []

    /// Whether the clock moves in it.
    var isLong: Bool {
        exchanges.contains {
            switch $0.cue {
            case .time, .days: true
            case .write, .open: false
            }
        }
    }

    init(path: String) throws {
        testDescription = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        var isShown = false
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let words = line.drop { $0 != " " }.trimmingCharacters(in: .whitespaces)
            switch line.first {
            case "#": break
            case ">": exchanges.append(Exchange(cue: .write(words)))
            case "@": exchanges.append(Exchange(cue: .time(words)))
            case "*" where words == "open": exchanges.append(Exchange(cue: .open))
            case "*": exchanges.append(Exchange(cue: .days(Int(words.dropFirst(5)) ?? 0)))
            case "<": (isShown, _) = (true, show(words))
            case "!":
                isShown = line.hasPrefix("! blad ")
                if isShown { show(words.dropFirst(5)) }
            default: if isShown { show(line) }
            }
        }
    }

    private mutating func show(_ words: some StringProtocol) {
        let place = exchanges.count - 1
        exchanges[place].shown = (exchanges[place].shown + " " + words).reading
    }

    static let all = Result {
        let folder = Program.package + "/Tests/DialogsTests/Transcripts"
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".transcript") }
            .map { try WrittenTalk(path: "\(folder)/\($0)") }
    }
}

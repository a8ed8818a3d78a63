import Assistant
import Dutch
import Foundation
import Testing

/// A talk of several people with Buur, written down as they see it.
///
///     # what the scene shows
///     @ 2026-11-24 10:00              the clock stands at this moment; what is due by then is done
///     + fatima: vrijwilliger, doet klussen, woont de Punt, belt 0612345678, heet Fatima
///                                     somebody who is known, and writes to Buur
///     + ali: heet Ali, schrijft niet  somebody who is known, and does not
///     amina> hallo                    somebody writes
///     amina* open                     somebody opens the chat
///     amina= drie -> vier             somebody changes what she wrote before
///     amina- drie                     somebody takes back what she wrote before
///     amina+ 👍 Klopt dit?            somebody puts a sign at what Buur said, by its first words
///     amina^ Klopt dit? -> nee        somebody replies to what Buur said
///     amina@ image brief.jpg: kijk    somebody sends a file, with words under it
///     - amina                         somebody is forgotten
///     amina< Hoi.                     Buur says something to somebody; lines that follow are
///       1. Een brief                  indented by two
struct Scene: CustomTestStringConvertible {
    struct Step {
        let remark: [String]
        let input: String
        var lines: [String]
    }

    let path: String
    var steps: [Step] = []

    var testDescription: String { URL(fileURLWithPath: path).lastPathComponent }

    init(path: String) throws {
        self.path = path
        var remark: [String] = []
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let line = String(line)
            if line.hasPrefix("#") {
                remark.append(line)
            } else if line.hasPrefix(" ") || line.isSaid {
                steps[steps.count - 1].lines.append(line)
            } else {
                steps.append(Step(remark: remark, input: line, lines: []))
                remark = []
            }
        }
    }

    var text: String {
        steps.flatMap { $0.remark + [$0.input] + $0.lines }.joined(separator: "\n") + "\n"
    }

    static func all() throws -> [Scene] {
        let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("Scenes").path
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".scene") }
            .map { try Scene(path: folder + "/" + $0) }
    }
}

extension String {
    /// Whether the line is something that Buur said: a name and `<`.
    fileprivate var isSaid: Bool {
        guard let sign = firstIndex(where: { !$0.isLetter && !$0.isNumber }) else { return false }
        return self[sign] == "<"
    }
}

/// Something that happens in a scene.
enum SceneCue {
    case clock(Moment)
    case known(name: String, facts: [String])
    case forgotten(String)
    case content(Incoming.Content, from: String)
    case edit(of: String, String, from: String)
    case retraction(of: String, from: String)
    case reaction(String, to: String, from: String)
    case reply(String, to: String, from: String)

    init(_ line: String) throws {
        let words = line.dropFirst().trimmingCharacters(in: .whitespaces)
        switch line.first {
        case "@":
            guard let moment = Moment(written: words) else { throw Cue.Unreadable(line: line) }
            self = .clock(moment)
        case "+":
            let parts = words.split(separator: ":", maxSplits: 1).map(String.init)
            let facts = parts.dropFirst().flatMap { $0.components(separatedBy: ",") }
            self = .known(
                name: parts[0],
                facts: facts.map { $0.trimmingCharacters(in: .whitespaces) }
            )
        case "-": self = .forgotten(words)
        default: self = try .init(writing: line)
        }
    }

    private init(writing line: String) throws {
        guard let sign = line.firstIndex(where: { !$0.isLetter && !$0.isNumber }) else {
            throw Cue.Unreadable(line: line)
        }
        let name = String(line[..<sign])
        let words = line[line.index(after: sign)...].trimmingCharacters(in: .whitespaces)
        switch line[sign] {
        case ">": self = .content(.message(words), from: name)
        case "*": self = .content(.arrival, from: name)
        case "-": self = .retraction(of: words, from: name)
        case "=":
            let (old, new) = try SceneCue.halves(of: words, at: " -> ", in: line)
            self = .edit(of: old, new, from: name)
        case "^":
            let (asked, text) = try SceneCue.halves(of: words, at: " -> ", in: line)
            self = .reply(text, to: asked, from: name)
        case "+":
            let (sign, said) = try SceneCue.halves(of: words, at: " ", in: line)
            self = .reaction(sign, to: said, from: name)
        case "@":
            self = .content(.file(try Assistant.Attachment(written: words, in: line)), from: name)
        default: throw Cue.Unreadable(line: line)
        }
    }

    private static func halves(
        of words: String,
        at mark: String,
        in line: String
    ) throws -> (String, String) {
        guard let mark = words.range(of: mark) else { throw Cue.Unreadable(line: line) }
        return (String(words[..<mark.lowerBound]), String(words[mark.upperBound...]))
    }
}

extension Assistant.Attachment {
    /// Reads `image brief.jpg: kijk`, or only `voice`.
    fileprivate init(written words: String, in line: String) throws {
        let parts = words.components(separatedBy: ": ")
        let about = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
        guard let kind = about.first.flatMap(Kind.init(rawValue:)) else {
            throw Cue.Unreadable(line: line)
        }
        self.init(
            kind,
            name: about.count > 1 ? about[1] : nil,
            handle: "file",
            caption: parts.dropFirst().joined(separator: ": ")
        )
    }
}

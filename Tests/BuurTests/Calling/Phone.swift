import Foundation

/// What a resident writes with, and who stands between her and Buur: how that calls when she wrote, and
/// what it shows her of what it is asked to bring.
///
/// A provider is played by one of these, in a file of its own.
protocol Phone: Sendable {
    /// Its name, which is that of its talks.
    static var name: String { get }
    /// What stands about it in `kanalen.yaml`, besides the channel and the room.
    static func account(at api: String) -> [String: String]
    /// What is asked for when it is set up, in order.
    static var secrets: [String] { get }
    /// The number or the name by which the so-manieth resident is known.
    static func name(of resident: Int) -> String
    /// Whether nobody may be written to who was silent for a day.
    static var hasWindow: Bool { get }
    /// The call that tells what residents wrote.
    static func call(_ letter: Letter) throws -> Request
    /// The call that tells what residents wrote, all at once; nil where each is told by itself.
    static func call(together letters: [Letter]) throws -> Request?
    /// The call that tells that a resident opened the chat; nil where that is not told.
    static func arrival(_ letter: Letter) throws -> Request?
    /// What is shown of what it is asked to bring; nil when it is asked something else.
    static func shown(_ asked: LocalServer.Asked) throws -> Shown?
    /// The call that tells that a resident sent a photo; nil where nobody can.
    static func photo(_ letter: Letter, at api: String) throws -> Request?
    /// How it answers when it is asked for that photo; nil when it is asked something else.
    static func file(_ asked: LocalServer.Asked, _ bytes: String) -> LocalServer.Answered?
    /// How it answers when it takes the so-manieth thing to bring.
    static func taken(_ number: Int) -> String
}

extension Phone {
    /// The first resident.
    static var resident: String { name(of: 1) }

    static var hasWindow: Bool { false }

    static func call(together letters: [Letter]) throws -> Request? { nil }

    static func arrival(_ letter: Letter) throws -> Request? { nil }

    static func photo(_ letter: Letter, at api: String) throws -> Request? { nil }

    static func file(_ asked: LocalServer.Asked, _ bytes: String) -> LocalServer.Answered? { nil }

    /// The call that tells that the first resident wrote something, just now.
    static func call(_ text: String, id: String) throws -> Request {
        try call(Letter(text, id: id, from: resident, at: .now))
    }
}

/// Something that a resident wrote.
struct Letter {
    let text: String
    let id: String
    let person: String
    /// When it was written, in seconds since 1970.
    let at: Int
    /// When it is told of.
    var toldAt: Int

    init(_ text: String, id: String, from person: String, at moment: Int) {
        (self.text, self.id, self.person, at, toldAt) = (text, id, person, moment, moment)
    }
}

extension Int {
    /// Seconds since 1970, on the machine.
    static var now: Int { Int(Date().timeIntervalSince1970) }
}

/// A message as the resident sees it.
struct Shown: Hashable, Sendable {
    /// By what the resident is known.
    let person: String
    var text: String
    /// What she can tap.
    var choices: [String] = []

    /// The message as it stands in a talk, without its empty lines.
    var lines: String {
        let text = text.split(separator: "\n").joined(separator: "\n  ")
        return "< " + ([text] + choices.map { "  [\($0)]" }).joined(separator: "\n")
    }
}

extension Request {
    /// A call for the channel that the tests have.
    static func call(_ headers: [(String, String)], _ body: String, query: String = "") -> Request {
        Request(
            path: "/webhook/noord" + (query.isEmpty ? "" : "?\(query)"),
            headers: headers.map { (name: $0.0, value: $0.1) },
            body: Array(body.utf8)
        )
    }
}

/// JSON as tests read it.
enum Parsed {
    static func object(_ text: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        guard let object = value as? [String: Any] else { throw ProgramFailure.notJSON(text) }
        return object
    }

    static func form(_ text: String) -> [String: String] {
        var fields: [String: String] = [:]
        for field in text.split(separator: "&") {
            let parts = field.replacing("+", with: " ").split(separator: "=", maxSplits: 1)
            let words = parts.map { $0.removingPercentEncoding ?? "" }
            fields[words[0]] = words.count > 1 ? words[1] : ""
        }
        return fields
    }

    static func json(_ object: [String: Any]) throws -> String {
        let bytes = try JSONSerialization.data(
            withJSONObject: object,
            options: [.sortedKeys, .withoutEscapingSlashes]
        )
        return String(decoding: bytes, as: UTF8.self)
    }
}

import Foundation
import Notation

/// A request that stands on a line of its own.
protocol LineRequest {
    /// Makes a request of an object.
    ///
    /// - Throws: ``BadRequest`` when it misses what it needs, or holds what nobody can read.
    init(_ object: JSON) throws(BadRequest)
}

/// Why a line of the input cannot be answered, in one sentence.
enum BadRequest: Error, Hashable {
    case noObject
    case noID
    case missing(String)
    case unreadable(String)

    var sentence: String {
        switch self {
        case .noObject: "This line is no JSON object."
        case .noID: "This object has no \"id\"."
        case .missing(let field): "This request has no \"\(field)\"."
        case .unreadable(let field): "The \"\(field)\" of this request cannot be read."
        }
    }
}

/// A request that is a text, and nothing more.
struct TextRequest: LineRequest {
    let text: String

    init(_ object: JSON) throws(BadRequest) {
        text = try object.requiredText("text")
    }
}

/// Answers every line of the input with a line of the output, in the same order.
enum LineExchange {
    /// Reads requests until the input ends; an empty line is passed over.
    ///
    /// An answer has the "id" of its request. A line that cannot be answered gets an "error" for an
    /// answer, and the next ones go on. Every answer is handed over before the next line is read,
    /// so that another program can talk with this one.
    static func run<Request: LineRequest>(_ answer: (Request) -> [JSON.Field]) {
        while let line = readLine() {
            guard !line.isEmpty else { continue }
            print(self.answer(to: JSON(parsing: line), by: answer).description)
            fflush(nil)
        }
    }

    private static func answer<Request: LineRequest>(
        to object: JSON?,
        by answer: (Request) -> [JSON.Field]
    ) -> JSON {
        let id = JSON.Field(name: "id", value: object?["id"] ?? .null)
        do throws(BadRequest) {
            guard let object, case .object = object else { throw .noObject }
            guard object["id"] != nil else { throw .noID }
            return .object([id] + answer(try Request(object)))
        } catch {
            return .object([id, JSON.Field(name: "error", value: .text(error.sentence))])
        }
    }
}

extension JSON {
    /// The text of a field that must be there.
    func requiredText(_ name: String) throws(BadRequest) -> String {
        guard let field = self[name] else { throw .missing(name) }
        guard let text = field.text else { throw .unreadable(name) }
        return text
    }

    /// What a field says, nil when it is left out or null.
    func optional<Value>(
        _ name: String,
        _ read: (JSON) -> Value?
    ) throws(BadRequest) -> Value? {
        guard let field = self[name], field != .null else { return nil }
        guard let value = read(field) else { throw .unreadable(name) }
        return value
    }
}

private import Foundation

/// What a program hears in one line.
///
/// Keys without a value are left out.
enum ProgramOutput: Encodable, Hashable, Sendable {
    case delivery(id: Int64, to: String, say: String, options: [String], file: String?)
    /// The input with this number was taken, or dropped because it was taken before; the keys of the
    /// questions that wait, by name.
    case turn(Int, isRepeat: Bool, waiting: [String: String])
    case error(String)

    /// The line, without its line break.
    func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    private enum Key: String, CodingKey {
        case id, to, say, options, file, turn, `repeat`, waiting, error
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch self {
        case .delivery(let id, let name, let text, let options, let file):
            try fields.encode(id, forKey: .id)
            try fields.encode(name, forKey: .to)
            try fields.encode(text, forKey: .say)
            if !options.isEmpty { try fields.encode(options, forKey: .options) }
            try fields.encodeIfPresent(file, forKey: .file)
        case .turn(let number, let isRepeat, let waiting):
            try fields.encode(number, forKey: .turn)
            if isRepeat { try fields.encode(true, forKey: .repeat) }
            try fields.encode(waiting, forKey: .waiting)
        case .error(let sentence):
            try fields.encode(sentence, forKey: .error)
        }
    }
}

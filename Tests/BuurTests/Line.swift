import Foundation

/// A line that the program wrote in its chat for programs.
struct Line: Decodable, Hashable {
    var id: Int64?
    let to: String?
    let say: String?
    let options: [String]?
    var file: String?
    let turn: Int?
    let `repeat`: Bool?
    let waiting: [String: String]?
    let error: String?

    init(_ json: some StringProtocol) throws {
        do {
            self = try JSONDecoder().decode(Line.self, from: Data(json.utf8))
        } catch {
            throw ProgramFailure.notJSON(String(json))
        }
    }
}

extension Program.Ending {
    /// The lines of a chat for programs.
    func decoded() throws -> [Line] { try lines.map { try Line($0) } }
}

extension Running {
    /// Reads until the line that ends a turn, and returns everything up to there.
    func readTurn() throws -> [Line] {
        var lines: [Line] = []
        while lines.last?.turn == nil {
            guard let text = try readLine() else { throw ProgramFailure.ended(errors()) }
            lines.append(try Line(text))
        }
        return lines
    }
}

import Foundation

/// A request that stands on a line of its own.
protocol LineRequest: Decodable {
    /// What the answer is known by.
    var id: LineID { get }
}

/// What tells the lines apart: a text or a number, given back as it came.
struct LineID: Decodable {
    let json: JSON

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            json = .text(text)
        } else {
            json = .number(try value.decode(Double.self))
        }
    }
}

/// Answers every line of the input with a line of the output, in the same order.
enum LineExchange {
    /// Reads requests until the input ends; an empty line is passed over.
    ///
    /// Every answer is handed over before the next line is read, so that another program can talk
    /// with this one.
    static func run<Request: LineRequest>(
        _ answer: (Request) -> [JSON.Field]
    ) throws(UnreadableLine) {
        let decoder = JSONDecoder()
        var number = 0
        while let line = readLine() {
            number += 1
            guard !line.isEmpty else { continue }
            let request: Request
            do {
                request = try decoder.decode(Request.self, from: Data(line.utf8))
            } catch {
                throw UnreadableLine(number: number)
            }
            let id = JSON.Field(name: "id", value: request.id.json)
            print(JSON.object([id] + answer(request)))
            fflush(nil)
        }
    }
}

/// A line of the input that is no request.
struct UnreadableLine: Error, CustomStringConvertible {
    let number: Int

    var description: String {
        "Line \(number) of the input is no request; write one JSON object a line, with an \"id\"."
    }
}

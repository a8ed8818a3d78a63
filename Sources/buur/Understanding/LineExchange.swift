import Foundation

/// A request that stands on a line of its own.
protocol LineRequest {
    /// Makes a request of an object, or nil when it misses what it needs.
    init?(_ object: JSON)
}

/// A request that is a text, and nothing more.
struct TextRequest: LineRequest {
    let text: String

    init?(_ object: JSON) {
        guard let text = object["text"]?.text else { return nil }
        self.text = text
    }
}

/// Answers every line of the input with a line of the output, in the same order.
enum LineExchange {
    /// Reads requests until the input ends; an empty line is passed over.
    ///
    /// An answer has the "id" of its request. Every answer is handed over before the next line is read, so that another program can talk
    /// with this one.
    static func run<Request: LineRequest>(
        _ answer: (Request) -> [JSON.Field]
    ) throws(UnreadableLine) {
        var number = 0
        while let line = readLine() {
            number += 1
            guard !line.isEmpty else { continue }
            guard let object = JSON(parsing: line), let id = object["id"],
                let request = Request(object)
            else { throw UnreadableLine(number: number) }
            let fields = [JSON.Field(name: "id", value: id)] + answer(request)
            print(JSON.object(fields).description)
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

import ArgumentParser
import Dutch
import Notation

struct SpeakCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speak",
        abstract: "Says a value in Dutch.",
        discussion: """
            Reads lines such as {"id":"1","kind":"time","value":"13:22","style":"12h"} and answers \
            each with its text. The kinds are number, ordinal, money, date and time; money has a \
            "unit", and time a "style": 12h, 12h+part or 24h.
            """
    )

    func run() throws {
        LineExchange.run { (request: SpeakRequest) in
            [JSON.Field(name: "text", value: .text(request.spoken))]
        }
    }
}

/// A value to say, as it will be said.
private struct SpeakRequest: LineRequest {
    let spoken: String

    private enum Kind: String {
        case number, ordinal, money, date, time
    }

    init(_ object: JSON) throws(BadRequest) {
        let name = try object.requiredText("kind")
        guard let kind = Kind(rawValue: name) else { throw .unreadable("kind") }
        guard let value = object["value"] else { throw .missing("value") }
        guard let spoken = try SpeakRequest.say(value, as: kind, object) else {
            throw .unreadable("value")
        }
        self.spoken = spoken
    }

    private static func say(
        _ value: JSON,
        as kind: Kind,
        _ object: JSON
    ) throws(BadRequest) -> String? {
        switch kind {
        case .number: return value.number(below: 1e18).map(Speech.inWords)
        case .ordinal:
            return value.number(below: 1e18).flatMap { Int(exactly: $0) }
                .map { Speech.inWords(ordinal: $0) }
        case .money:
            let unit = try object.optional("unit", \.text) ?? "EUR"
            return value.number(below: 1e15).map { Speech.inWords($0, of: unit) }
        case .date: return value.day.map(Speech.say)
        case .time:
            let style = try object.optional("style") {
                $0.text.flatMap(Speech.ClockStyle.init)
            }
            return value.time.map { Speech.inWords($0, style: style ?? .twelveHours) }
        }
    }
}

extension JSON {
    /// A number that is small enough to be counted in words.
    fileprivate func number(below limit: Double) -> Double? {
        number.flatMap { $0.magnitude < limit ? $0 : nil }
    }

    /// The numbers in a text, with one sign between them.
    private var numbers: [Int] {
        (text ?? "").split { "-:".contains($0) }.compactMap { Int($0) }
    }

    fileprivate var day: Day? {
        let numbers = numbers
        return numbers.count == 3
            ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }

    fileprivate var time: ClockTime? {
        let numbers = numbers
        guard (2...3).contains(numbers.count) else { return nil }
        return ClockTime(
            hour: numbers[0],
            minute: numbers[1],
            second: numbers.dropFirst(2).first ?? 0
        )
    }
}

import ArgumentParser
import Dutch

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
        try LineExchange.run { (request: SpeakRequest) in
            [JSON.Field(name: "text", value: .text(request.spoken))]
        }
    }
}

/// A value to say, as it will be said.
private struct SpeakRequest: LineRequest {
    let id: LineID
    let spoken: String

    private enum Key: String, CodingKey {
        case id, kind, value, unit, style
    }

    private enum Kind: String, Decodable {
        case number, ordinal, money, date, time
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = try fields.decode(LineID.self, forKey: .id)
        switch try fields.decode(Kind.self, forKey: .kind) {
        case .number: spoken = Speech.inWords(try fields.decode(Double.self, forKey: .value))
        case .ordinal:
            spoken = Speech.inWords(ordinal: try fields.decode(Int.self, forKey: .value))
        case .money:
            spoken = Speech.inWords(
                try fields.decode(Double.self, forKey: .value),
                of: try fields.decodeIfPresent(String.self, forKey: .unit) ?? "EUR"
            )
        case .date: spoken = Speech.say(try fields.decode(Written<Day>.self, forKey: .value).value)
        case .time:
            spoken = Speech.inWords(
                try fields.decode(Written<ClockTime>.self, forKey: .value).value,
                style: try fields.decodeIfPresent(Speech.ClockStyle.self, forKey: .style)
                    ?? .twelveHours
            )
        }
    }
}

extension Speech.ClockStyle: Decodable {}

/// A value that is written with signs between its numbers.
private protocol WrittenInNumbers {
    init?(_ numbers: [Int])
}

private struct Written<Value: WrittenInNumbers>: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Value(text.split { "-:".contains($0) }.compactMap { Int($0) }) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: text)
            )
        }
        self.value = value
    }
}

extension Day: WrittenInNumbers {
    fileprivate init?(_ numbers: [Int]) {
        guard numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}

extension ClockTime: WrittenInNumbers {
    fileprivate init?(_ numbers: [Int]) {
        guard (2...3).contains(numbers.count) else { return nil }
        self.init(hour: numbers[0], minute: numbers[1], second: numbers.dropFirst(2).first ?? 0)
    }
}

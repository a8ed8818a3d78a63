import Dialog
import Dutch
import Foundation

/// How well messages of residents are understood that no dialog was taught, also when they are
/// written otherwise, and what the confidence of a guess is worth.
struct RobustnessBenchmark {
    let house: House
    private let openings = RobustnessBenchmark.table("openings")
    private let strange = RobustnessBenchmark.table("strange")
    private static let seeds: UInt64 = 10

    init(house: House) {
        self.house = house
    }

    func run() {
        title("(g) what residents write")
        guard !openings.isEmpty, !strange.isEmpty else {
            return print("not measured: there are no tables in Tests/DutchTests/Tables")
        }
        let phrases = house.phrasesOfResidents
        let intents = Intents(phrases)
        let clean = accuracy(of: openings, in: intents)
        show("messages, with phrases of the dialogs: \(phrases.count)", number(openings), "")
        show("understood as they are written", clean, "%")
        for distortion in Distortion.allCases {
            let loss = clean - accuracy(under: distortion, in: intents)
            show("lost: \(distortion.rawValue)", loss, "points", aim: distortion.aim)
        }
        show("messages that want none of these", number(strange), "")
        for (name, threshold) in [("sure", Moderator.sure), ("perhaps", Moderator.perhaps)] {
            show("of them begun, from '\(name)' on", share(of: strange, threshold, intents), "%")
            show(
                "of the others reached, from '\(name)' on",
                share(of: openings, threshold, intents),
                "%"
            )
        }
        confidence(of: openings, in: intents)
    }

    /// Prints for each tenth of confidence how often such a guess is right.
    private func confidence(of messages: [Message], in intents: Intents) {
        let guesses = messages.compactMap { message in
            intents.guesses(for: message.text).first.map {
                (isRight: $0.intent == message.intent, confidence: $0.confidence)
            }
        }
        var error = 0.0
        for tenth in 0..<10 {
            let bin = guesses.filter { min(9, Int($0.confidence * 10)) == tenth }
            guard !bin.isEmpty else { continue }
            let right = Double(bin.count { $0.isRight })
            let believed = bin.map(\.confidence).reduce(0, +)
            error += abs(right - believed)
            show(
                "  \(bin.count) guesses with a confidence of \(Int(believed / Double(bin.count) * 100)) %",
                right / Double(bin.count) * 100,
                "% right"
            )
        }
        show("expected calibration error", error / number(messages) * 100, "points")
    }

    private func accuracy(under distortion: Distortion, in intents: Intents) -> Double {
        let all = (0..<RobustnessBenchmark.seeds).map { seed in
            var dice = Chance(seed: seed)
            let written = openings.map {
                ($0.intent, distortion.applied(to: $0.text, using: &dice))
            }
            return accuracy(of: written.map { Message(text: $1, intent: $0) }, in: intents)
        }
        return all.reduce(0, +) / Double(all.count)
    }

    private func accuracy(of messages: [Message], in intents: Intents) -> Double {
        let right = messages.count { intents.guesses(for: $0.text).first?.intent == $0.intent }
        return Double(right) / number(messages) * 100
    }

    private func share(of messages: [Message], _ threshold: Double, _ intents: Intents) -> Double {
        let begun = messages.count {
            (intents.guesses(for: $0.text).first?.confidence ?? 0) >= threshold
        }
        return Double(begun) / number(messages) * 100
    }

    private func number(_ messages: [Message]) -> Double { Double(messages.count) }

    /// What somebody writes, and the dialog that she wants.
    private struct Message {
        let text: String
        let intent: String
    }

    /// The rows of a table of the tests; none when it is not there.
    private static func table(_ name: String) -> [Message] {
        let file = House.root.appendingPathComponent("Tests/DutchTests/Tables/\(name).tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "\t").map(String.init)
            return columns.count == 2 ? Message(text: columns[0], intent: columns[1]) : nil
        }
    }
}

extension Distortion {
    fileprivate var aim: String {
        switch self {
        case .mistyped: "< 2"
        case .plain: "< 0.5"
        case .terse: "< 3"
        case .learner: ""
        }
    }
}

import Foundation
import Testing

@testable import Dutch

@Suite("Worry")
struct WorryTests {
    /// How many texts of danger worry, and how many others.
    private struct Count {
        var (dangers, heard, others, asked) = (0, 0, 0, 0)

        mutating func add(isDanger: Bool, worries: Bool) {
            dangers += isDanger ? 1 : 0
            heard += isDanger && worries ? 1 : 0
            others += isDanger ? 0 : 1
            asked += !isDanger && worries ? 1 : 0
        }

        var recall: Double { Double(heard) / Double(dangers) }
        var alarms: Double { Double(asked) / Double(others) }
    }

    @Test("hears danger in texts that it did not learn from, when it learns from the others")
    func learnsFromOthers() {
        let texts = WorryTests.texts.enumerated()
        var count = Count()
        for part in 0..<4 {
            let others = texts.filter { $0.offset % 4 != part }.map(\.element)
            let learning = WorryLearning(others)
            for (_, text) in texts.filter({ $0.offset % 4 == part }) {
                count.add(isDanger: text.isDanger, worries: learning.odds(of: text.places) > 0)
            }
        }
        #expect(count.recall > 0.85)
        #expect(count.alarms < 0.055)
    }

    @Test("hears danger in new words, and asks little of others")
    func hearsNewWords() {
        var count = Count()
        for row in Table.rows("worries-new") {
            let isDanger = WorryTests.kinds.contains(row.expected)
            let isKnown = Danger.recognised(in: row.said) != nil
            count.add(isDanger: isDanger, worries: isKnown || Worry.raised(by: row.said) != nil)
        }
        #expect(count.recall > 0.95)
        #expect(count.alarms < 0.11)
    }

    @Test("is silent on nearly all that is answered and asked on an ordinary day")
    func silentOnOrdinaryDays() {
        let worries = WorryTests.ordinary.compactMap(Worry.raised)
        #expect(worries.count * 200 < WorryTests.ordinary.count)
        #expect(worries.count { $0 == .strong } * 1000 < WorryTests.ordinary.count)
    }

    /// With `LEARN=1` the weights are learnt and written anew.
    @Test("was learnt from the tables of danger")
    func learnt() throws {
        if ProcessInfo.processInfo.environment["LEARN"] == "1" { try record() }
        var count = Count()
        for text in WorryTests.texts {
            let worries = WorryWeights.learnt.odds(of: text.places) > 0
            count.add(isDanger: text.isDanger, worries: worries)
        }
        #expect(count.recall > 0.95)
        #expect(count.alarms < 0.03)
    }

    // MARK: Texts

    private static let kinds = Set(Danger.allCases.map(\.rawValue))

    /// The texts to learn from, with whether they tell of danger.
    private static let texts: [WorryLearning.Example] = {
        let told = [
            "danger", "danger-fresh", "danger-told", "danger-voices", "no-danger",
            "no-danger-fresh", "figures-of-speech", "worries",
        ].flatMap { Table.rows($0) }.map {
            (places: WorrySigns.places(in: $0.said), isDanger: kinds.contains($0.expected))
        }
        let days = Table.rows("no-danger-days").map(\.said)
        return told + (ordinary + days).map { (WorrySigns.places(in: $0), false) }
    }()

    /// What people answer and ask when nothing is wrong.
    private static let ordinary = [
        "openings", "strange", "ages", "amounts", "assents", "choices", "corrections", "days",
        "durations", "formality", "moments", "names", "numbers", "ordinals", "percentages",
        "periods", "phones", "postcodes", "quantities", "ranges", "recurrences", "secrets",
        "sensitive", "short-answers", "spans", "times",
    ].flatMap { Table.rows($0) }.map(\.said).filter { Danger.recognised(in: $0) == nil }

    private func record() throws {
        let learning = WorryLearning(WorryTests.texts)
        let lines = WorryWeights.written(learning.weights, onLine: 88).map { "        \($0)" }
        let text = """
            extension WorryWeights {
                /// Learnt from the tables of danger and of everyday messages that the tests have.
                ///
                /// `LEARN=1 Scripts/test --filter WorryTests` learns and writes them anew.
                static let learnt = WorryWeights(
                    \"\"\"
            \(lines.joined(separator: "\n"))
                    \"\"\",
                    bias: \(learning.bias)
                )
            }

            """
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let file = root.appending(path: "Sources/Dutch/Words/Danger/LearntWorry.swift")
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}

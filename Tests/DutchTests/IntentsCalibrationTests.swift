import Dutch
import Foundation
import Testing

/// What the confidence of a guess is worth on the phrases of the real dialogs, each of them left out
/// of what is learnt while it is guessed.
@Suite("Confidence of intents")
struct IntentsCalibrationTests {
    private static let (sure, perhaps) = (0.91, 0.76)

    private static let phrases: [(text: String, intent: String)] = {
        let folder = URL(filePath: #filePath).appending(path: "../../../Dialogs").standardized
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".dialoog") }.sorted().flatMap { file in
            let text =
                (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
            return openings(in: text).map { (text: $0, intent: file) }
        }
    }()

    private static func openings(in dialog: String) -> [String] {
        let lines = dialog.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "  begint bij:") else { return [] }
        return lines[(start + 1)...].prefix { $0.hasPrefix("    - ") }.map {
            String($0.dropFirst(6))
        }
    }

    /// What was guessed of each phrase without that phrase.
    private static let guessed: [(isRight: Bool, confidence: Double)] = phrases.indices.map {
        left in
        var others = phrases
        let phrase = others.remove(at: left)
        let guess = Intents(others).guesses(for: phrase.text).first
        return (guess?.intent == phrase.intent, guess?.confidence ?? 0)
    }

    private static let strange: [Double] = Table.rows("strange").map { row in
        Intents(phrases).guesses(for: row.said).first?.confidence ?? 0
    }

    @Test("is wrong less than once in twenty when it is sure")
    func sure() {
        let guesses = Self.guessed.filter { $0.confidence >= Self.sure }
        let wrong =
            guesses.filter { !$0.isRight }.count + Self.strange.filter { $0 >= Self.sure }.count
        #expect(guesses.count >= 5)
        #expect(wrong * 20 <= guesses.count)
    }

    @Test("is right three times in four when it asks, and hears most phrases")
    func perhaps() {
        let guesses = Self.guessed.filter { $0.confidence >= Self.perhaps }
        #expect(guesses.filter(\.isRight).count * 4 >= guesses.count * 3)
        #expect(guesses.count * 2 >= Self.guessed.count)
    }

    @Test("leaves alone what belongs to no dialog")
    func strange() {
        #expect(Self.strange.count >= 40)
        #expect(Self.strange.filter { $0 >= Self.perhaps }.count * 10 <= Self.strange.count)
    }

    @Test("hears a greeting only when nothing else is said")
    func greeting() {
        let intents = Intents(Self.phrases)
        let guesses = intents.guesses(
            for: "Goedemiddag, ik heb een brief van de gemeente, dank u wel"
        )
        #expect(guesses.first == Guess(intent: "brief.dialoog", confidence: 1))
        #expect(intents.guesses(for: "goedemiddag").first?.intent == "welkom.dialoog")
        #expect(intents.guesses(for: "hoi hallo").first?.intent == "welkom.dialoog")
    }
}

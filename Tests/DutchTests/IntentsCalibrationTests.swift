import Dialog
import Dutch
import Foundation
import Testing

/// What the confidence of a guess is worth on the phrases of the real dialogs, each of them left out
/// of what is learnt while it is guessed, and on messages that no dialog was taught.
@Suite("Confidence of intents")
struct IntentsCalibrationTests {
    private static let (sure, perhaps) = (Moderator.sure, Moderator.perhaps)

    private static let phrases: [(text: String, intent: String)] = {
        let folder = URL(filePath: #filePath).appending(path: "../../../Dialogs").standardized
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".dialoog") }.sorted().flatMap { file in
            let text =
                (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
            return openings(in: text).map { (text: $0, intent: file) }
        }
    }()

    /// What begins a dialog that is for residents.
    private static func openings(in dialog: String) -> [String] {
        guard ["bewoner", "iedereen"].contains(where: { dialog.contains("\n  voor: \($0)\n") })
        else { return [] }
        let lines = dialog.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "  begint bij:") else { return [] }
        return lines[(start + 1)...].prefix { $0.hasPrefix("    - ") }.map {
            String($0.dropFirst(6))
        }
    }

    private static let parts = 10

    /// What was guessed of each phrase without the tenth part of all phrases that it is in.
    private static let guessed: [(isRight: Bool, confidence: Double)] = (0..<parts).flatMap {
        part in
        let others = phrases.indices.filter { $0 % parts != part }.map { phrases[$0] }
        let intents = Intents(others)
        return stride(from: part, to: phrases.count, by: parts).map { left in
            let guess = intents.guesses(for: phrases[left].text).first
            return (guess?.intent == phrases[left].intent, guess?.confidence ?? 0)
        }
    }

    private static let intents = Intents(phrases)

    /// How sure a guess is of what no dialog was taught; whether somebody greets is never asked.
    private static let strange: [Double] = Table.rows("strange").map { row in
        guard let guess = intents.guesses(for: row.said).first else { return 0 }
        let isAsked = guess.intent != Moderator.welcome + ".dialoog" || guess.confidence >= sure
        return isAsked ? guess.confidence : 0
    }

    @Test("is wrong less than once in twenty when it is sure")
    func sure() {
        let guesses = Self.guessed.filter { $0.confidence >= Self.sure }
        let wrong =
            guesses.filter { !$0.isRight }.count + Self.strange.filter { $0 >= Self.sure }.count
        #expect(guesses.count >= 5)
        #expect(wrong * 20 <= guesses.count)
    }

    @Test("understands nine in ten of what residents write, and three in five at once or by asking")
    func openings() {
        let openings = Table.rows("openings")
        let right = openings.compactMap { row in
            Self.intents.guesses(for: row.said).first
                .flatMap { $0.intent == row.expected + ".dialoog" ? $0.confidence : nil }
        }
        print("of \(openings.count) messages of residents \(right.count) are understood")
        #expect(openings.count >= 400)
        #expect(right.count * 10 >= openings.count * 9)
        #expect(right.count { $0 >= Self.perhaps } * 5 >= openings.count * 3)
        #expect(
            Set(openings.map { Spelling.folded($0.said) }).isDisjoint(
                with: Self.phrases.map { Spelling.folded($0.text) }
            )
        )
    }

    @Test("never begins a dialog with what is said of other things, however few dialogs there are")
    func fewDialogs() {
        let names = Set(Self.phrases.map(\.intent)).sorted()
        for count in [1, 2, 3, 5] {
            for start in stride(from: 0, to: names.count, by: 3) {
                let kept = Set((0..<count).map { names[(start + $0) % names.count] })
                let few = Intents(Self.phrases.filter { kept.contains($0.intent) })
                for said in Self.nobodyMeans {
                    let guess = few.guesses(for: said).first
                    #expect((guess?.confidence ?? 0) < Self.sure, "\(said): \(kept.sorted())")
                }
            }
        }
    }

    /// Gibberish, names, numbers, dates and words of far subjects.
    private static let nobodyMeans = [
        "???", "...", "asdf", "qwerty uiop", "blablabla", "😀", "giraf", "banaan", "paraplu",
        "Mohammed", "Fatima", "Jan de Vries", "Sevgi", "12", "1250", "0612345678", "14 maart",
        "31 december", "vijf", "twee keer per week", "maandag", "half drie", "haha", "oke top",
        "wat kost een kaartje voor het museum", "hoe laat begint de wedstrijd",
        "hoe warm wordt het zondag",
        "wie is de koning", "de maan is mooi vanavond", "koffie met melk", "bitcoin koers",
    ]

    @Test("stays calm in a library of forty-seven dialogs")
    func manyDialogs() {
        let things = Table.rows("strange").map(\.said).prefix(47)
        let many = Intents(
            things.enumerated().flatMap { number, thing in
                [
                    (text: thing, intent: "\(number)"),
                    (text: "ik wil \(thing)", intent: "\(number)"),
                ]
            }
        )
        for said in ["???", "asdf", "Sevgi", "1250", "14 maart", "qwerty uiop", "0612345678"] {
            #expect((many.guesses(for: said).first?.confidence ?? 0) < Self.sure, "\(said)")
        }
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
        let intents = Self.intents
        let guesses = intents.guesses(
            for: "Goedemiddag, ik heb een brief van de gemeente, dank u wel"
        )
        #expect(guesses.first == Guess(intent: "brief.dialoog", confidence: 1))
        #expect(intents.guesses(for: "goedemiddag").first?.intent == "welkom.dialoog")
        #expect(intents.guesses(for: "hoi hallo").first?.intent == "welkom.dialoog")
    }
}

import Chance
import Testing

@testable import Dutch

@Suite("Syllables")
struct SyllablesTests {
    @Test("counts them by the spelling of a word", arguments: Table.rows("syllables"))
    func table(_ row: Row) {
        #expect(Syllables.count(in: row.said) == Int(row.expected))
    }

    @Test("counts one where there is nothing to say, and two for what is filled in later")
    func oddities() {
        #expect(Syllables.count(in: "") == 1)
        #expect(Syllables.count(in: "'s") == 1)
        #expect(Syllables.count(in: String(Prose.hole)) == 2)
    }
}

@Suite("Prose")
struct ProseTests {
    @Test("cuts a text into the sentences that a reader hears", arguments: Table.rows("prose"))
    func table(_ row: Row) {
        let text = row.said.replacing("⏎", with: "\n").replacing("{}", with: String(Prose.hole))
        #expect(Prose(text).shown == row.expected)
    }

    @Test("knows where a sentence and a word stand, in code units")
    func places() throws {
        let text = "Eén zin. “Nog” een."
        let prose = Prose(text)
        let utf8 = Array(text.utf8)
        let second = try #require(prose.sentences.last)
        #expect(String(decoding: utf8[prose.range(of: second)], as: UTF8.self) == "Nog” een")
        #expect(String(decoding: utf8[prose.words[2].range], as: UTF8.self) == "Nog")
    }

    @Test("tells the words of somebody else from the writer's own")
    func quotations() {
        let prose = Prose("Zeg \"ik kom\" en „ga nu” weg. Nu \"open.\nDan niet")
        #expect(prose.words.filter(\.isQuoted).map(\.folded) == ["ik", "kom", "ga", "nu", "open"])
    }

    @Test("says what an abbreviation is short for, with or without its full stop")
    func abbreviations() {
        let words = Prose("Bel bijv. of bijv morgen, m.b.t. art. 3 en enz. Art is kunst").words
        #expect(
            words.compactMap(\.isShortFor)
                == ["bijvoorbeeld", "bijvoorbeeld", "over", "artikel", "en zo"]
        )
    }

    @Test(
        "makes capitals with accents small",
        arguments: [("ÉÉN", "één"), ("Ïs", "ïs"), ("€", "€")]
    )
    func folds(_ written: String, _ folded: String) {
        #expect(Prose(written).words.map(\.folded) == [folded])
    }

    @Test("cuts any text without losing a word")
    func cutsAnything() {
        var dice = Dice(seed: 7)
        for _ in 0..<300 {
            let prose = Prose(Scribble.text(of: 40, using: &dice))
            #expect(prose.sentences.reduce(0) { $0 + $1.words.count } == prose.words.count)
            #expect(prose.sentences.allSatisfy { !$0.words.isEmpty })
        }
    }
}

@Suite("Readability")
struct ReadabilityTests {
    // Each text is counted by hand, and the formula worked out above it.
    @Test(
        "is the figure of Flesch and Douma",
        arguments: [
            // 60 words, 10 sentences, 60 syllables: 206.835 - 0.93 * 6 - 77 * 1.
            ("De man gaat naar de stad. ", 10, 124.255),
            // 100 words, 10 sentences, 140 syllables: 206.835 - 0.93 * 10 - 77 * 1.4.
            ("De buren komen morgen met de brieven naar de tuin. ", 10, 89.735),
            // 60 words, 3 sentences, 81 syllables: 206.835 - 0.93 * 20 - 77 * 1.35.
            (
                "Morgen moet de moeder van mijn buurman met een brief over de huur van haar kamer "
                    + "naar de gemeente gaan. ", 3, 84.285
            ),
            // 50 words, 10 sentences, 70 syllables: 206.835 - 0.93 * 5 - 77 * 1.4.
            ("Bel \(Prose.hole) om 14.30 uur. ", 10, 94.385),
        ]
    )
    func figure(_ sentence: String, _ times: Int, _ expected: Double) throws {
        var readability = Readability()
        for _ in 0..<times { readability.add(Prose(sentence)) }
        let figure = try #require(readability.fleschDouma)
        #expect(abs(figure - expected) < 0.001, "\(readability)")
    }

    @Test("says nothing of fewer than fifty words or three sentences")
    func fewWords() {
        var readability = Readability()
        readability.add(Prose(String(repeating: "Kom maar. ", count: 24)))
        #expect(readability.words == 48)
        #expect(readability.fleschDouma == nil)
        readability.add(Prose("Kom dan."))
        #expect(readability.fleschDouma != nil)

        var endless = Readability()
        endless.add(Prose(String(repeating: "kom ", count: 60) + ". Ga maar."))
        #expect(endless.sentences == 2)
        #expect(endless.fleschDouma == nil)
    }
}

@Suite("Plain words")
struct PlainWordsTests {
    @Test(
        "finds what is not plain, and whether it is explained",
        arguments: Table.rows("plain-words")
    )
    func table(_ row: Row) {
        let found = PlainWords.find(in: Prose(row.said)).map { finding in
            let kind =
                finding.isExplained && finding.kind == .term ? "uitgelegd" : "\(finding.kind)"
            return "\(kind) \(finding.said) (\(finding.plain))"
        }
        #expect((found.isEmpty ? "-" : found.joined(separator: ", ")) == row.expected)
    }

    @Test("points at the words, in code units")
    func places() {
        let text = "Eén brief over de beslagvrije voet."
        let ranges = PlainWords.find(in: Prose(text)).map(\.range)
        let found = ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        #expect(found == ["beslagvrije voet"])
    }
}

extension Prose {
    /// The sentences with a bar between them, a dash before lines of a list, and the mark of those
    /// that ask or call.
    fileprivate var shown: String {
        sentences.map { sentence in
            let said = words[sentence.words].map {
                text(of: $0.range).replacing(String(Prose.hole), with: "{}")
            }
            let mark =
                switch sentence.mark {
                case .stop: ""
                case .question: "?"
                case .exclamation: "!"
                }
            return (sentence.isItem ? "- " : "") + said.joined(separator: " ") + mark
        }
        .joined(separator: " / ")
    }
}

import Dialog
import Dutch
import Foundation

/// What understanding a sentence costs, beside what programs that do the same were measured at.
struct ReadingBenchmark {
    let house: House

    func run() {
        title("(f) understanding a sentence")
        let reader = Reader(at: House.monday)
        let everything = Set(Kind.allCases)
        readings("sentences read for everything", aim: "> 20000 /s, and more than each below") {
            reader.readings(in: $0, of: everything).count
        }
        readings("sentences read for an amount") { reader.readings(in: $0, of: [.money]).count }
        for peer in ReadingBenchmark.peers {
            show("  \(peer.name), measured apart", peer.rows, "/s")
        }
        worst(reader, everything)
        readings("danger and secrets") {
            (Danger.recognised(in: $0) == nil ? 0 : 1) + Secrets.find(in: $0).kinds.count
        }
        intents()
    }

    /// The same words again and again, up to a thousand characters, for each of the kinds.
    private func worst(_ reader: Reader, _ everything: Set<Kind>) {
        let texts = ReadingBenchmark.repeated.map { String(repeating: $0, count: 1000 / $0.count) }
        let medians = texts.flatMap { text in
            ([everything] + Kind.allCases.map { [$0] }).map { kinds in
                var times = Times()
                for _ in 0..<5 {
                    _ = times.measureProcessor { reader.readings(in: text, of: kinds).count }
                }
                return times.median
            }
        }
        show(
            "the slowest 1,000 characters of \(medians.count)",
            (medians.max() ?? 0) / 1000,
            "ms",
            aim: "< 1 ms"
        )
    }

    private func intents() {
        let phrases = house.phrases
        var training = Times()
        for _ in 0..<20 { _ = training.measureProcessor { Intents(phrases) } }
        show("learning \(phrases.count) phrases", training.median / 1000, "ms", aim: "< 50 ms")
        let before = memory
        let intents = (0..<10).map { _ in Intents(phrases) }
        show("memory of what was learnt", (memory - before) / 10, "MB")
        let guesses = measure { intents[0].guesses(for: $0).count }
        show("guessing what a sentence wants, median", guesses.median, "µs", aim: "< 100 µs")
    }

    private func readings(_ name: String, aim: String = "", _ read: (String) -> Int) {
        show(name, measure(read).perSecond, "/s", aim: aim)
    }

    private func measure(_ body: (String) -> Int) -> Times {
        var times = Times()
        for _ in 0..<200 {
            for sentence in ReadingBenchmark.sentences {
                _ = times.measureProcessor { body(sentence) }
            }
        }
        return times
    }

    /// What this process holds of the machine's memory, in megabytes.
    private var memory: Double {
        let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
            .split(separator: " ").compactMap { Double($0) }
        return (pages?[1] ?? 0) * 4096 / 1e6
    }

    /// Rows a second with the start of the program, on one process.
    private static let peers = [
        (name: "text2num", rows: 3886.0), (name: "phonenumbers", rows: 1560),
        (name: "chrono", rows: 745), (name: "OVOS", rows: 485), (name: "dateparser", rows: 298),
        (name: "Recognizers-Text", rows: 175),
    ]

    private static let repeated = [
        "1 ", "een ", "12 ", "maandag ", "3 mei ", "half drie ", "1,2,3 ", "tussen 3 en ",
        "2 weken ", "van 3 tot ", "€ 12,- ", "vrijdag over 2 weken ", "06 ", "1-", "1/", "a.", "a@",
        "eind ", "voor maandag ", "honderd", "vijf", "3e ", "van ", "van maandag ", "tot ",
        "elke maandag ", "om 3 ", "0", "12:30 ", "12.", "om de ", "en ", "ja ", "nee ", "ik heet ",
        "Jan de ", "1102 AB ", "NL91ABNA0417164300 ", "111222333 ", "p/m ", "per maand ", "de ",
        "ongeveer ", "meer dan ", "-", "(", "http://a.", "www.", "vanaf ", "volgende ", "derde ",
        "januari ", "'s avonds ", "kerst ", "jaar ", "anderhalf ", "komma ", ",", ".", "a", "é",
        "👍",
        "tussen ", "1 op de ", "de eerste van ", "minder dan 3 en ",
    ]

    private static let sentences = [
        "ik verdien 1250 euro per maand", "de huur is € 650,- p/m", "nee, ik woon alleen",
        "volgende week dinsdag om half drie", "mijn nummer is 06 12 34 56 78", "ja hoor",
        "ongeveer drie kinderen", "ik kom niet rond en ik durf de post niet open te maken",
        "kan ik vrijdag langskomen?", "tussen 9 en 12 uur", "de gemeente en het waterschap",
        "het is twaalfhonderdvijftig", "eind van de maand krijg ik geld", "weet ik niet",
        "1102 AB 14", "anderhalf jaar geleden", "ik heb een brief van de belasting gekregen",
        "mijn wasmachine is kapot en ik heb geen geld voor een nieuwe", "hallo", "15 maart 2027",
    ]
}

import Dutch
import Script
import Testing

/// What becomes of the dialogs for somebody who is said "u" to.
@Suite("Dialogs with \"u\"")
struct DialogFormalityTests {
    /// Every line of the dialogs with "je" in it, and what it becomes.
    private static func lines() throws -> [String] {
        try House.shared.get().house.sources
            .flatMap { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n") }
            .map { $0.trimmingPrefix { $0 == " " } }
            .filter { !$0.hasPrefix("#") && !$0.hasPrefix("- ") && $0.contains("j") }
            .map { Formality.formal(String($0)) }
    }

    private static let informal: Set = ["je", "jij", "jou", "jouw", "jezelf"]
    /// Words of which the second cannot follow the first.
    private static let impossible: [String: Set<String>] = [
        "u": ["heb", "kun", "ben", "zul", "eigen", "antwoorden", "brief", "huis"],
        "uw": [
            "hebt", "kunt", "bent", "wilt", "moet", "mag", "weet", "krijgt", "betaalt", "niet",
            "het", "de", "een", "er", "al", "nog", "ook", "dit", "dat", "hoeft", "vult", "ziet",
        ],
        "kun": ["u"], "heb": ["u"], "ben": ["u"], "krijg": ["u"], "betaal": ["u"],
        "doe": ["u"], "vind": ["u"], "zoek": ["u"], "woon": ["u"], "hoef": ["u"],
    ]

    @Test("say \"je\" nowhere, and \"u\" with its own verbs")
    func areFormal() throws {
        let lines = try Self.lines()
        #expect(lines.count > 300)
        for line in lines {
            let words = Prose(line).words.filter { !$0.isQuoted }.map(\.folded)
            #expect(Self.informal.isDisjoint(with: words), "\(line)")
            for (word, next) in zip(words, words.dropFirst()) {
                #expect(!(Self.impossible[word]?.contains(next) ?? false), "\(line)")
            }
        }
    }
}

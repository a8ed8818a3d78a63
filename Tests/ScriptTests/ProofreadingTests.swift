import Script
import Testing

/// Who reads a text, and where, decides how plain it must be.
@Suite("Proofreading")
struct ProofreadingTests {
    /// A text of which the sentences have so many words.
    private static func text(_ lengths: Int...) -> String {
        lengths.map { "Kom" + String(repeating: " dan", count: $0 - 1) + "." }
            .joined(separator: " ")
    }

    private func codes(
        _ script: String,
        for audience: String = "bewoner",
        isProofread: Bool = true
    ) -> [String] {
        let head = "dialoog voorbeeld: Een voorbeeld\n  voor: \(audience)\n\n"
        let compilation = Compiler.compile(
            [Source(path: "voorbeeld.dialoog", text: head + script)] + Kamer.companions,
            with: Kamer.vocabulary,
            isProofread: isProofread
        )
        return compilation.diagnostics.filter { $0.path == "voorbeeld.dialoog" }
            .map { "\($0.line):\($0.column)+\($0.length) \($0.code.number)" }
    }

    @Test("is left out unless it is asked for")
    func isLeftOut() {
        let script = "zeg\n  " + Self.text(16)
        #expect(codes(script, isProofread: false) == [])
        #expect(codes(script) == ["5:3+63 D059"])
    }

    @Test(
        "counts the words of each sentence, and of all together",
        arguments: [
            (text(12), []), (text(13), ["5:3+51 D058"]), (text(15), ["5:3+59 D058"]),
            (text(16), ["5:3+63 D059"]), (text(10, 10), []), (text(10, 11), ["5:44+43 D060"]),
            (text(8, 12), []), (text(13, 12), ["5:3+51 D058"]), (text(4, 4, 4), []),
            (text(3, 3, 3, 3), ["5:42+11 D061"]),
        ] as [(String, [String])]
    )
    func countsWords(_ text: String, _ expected: [String]) {
        #expect(codes("zeg\n  " + text) == expected)
    }

    @Test(
        "lets those who help out read longer sentences",
        arguments: ["vrijwilliger", "coordinator"]
    )
    func team(_ audience: String) {
        #expect(codes("zeg\n  " + Self.text(16), for: audience) == [])
        #expect(codes("zeg\n  " + Self.text(17), for: audience) == ["5:3+67 D058"])
        #expect(codes("zeg\n  " + Self.text(21), for: audience) == ["5:3+83 D059"])
        #expect(codes("zeg\n  Er is een vonnis.", for: audience) == [])
        #expect(codes("zeg\n  Bel indien het moet.", for: audience) == ["5:7+6 D063"])
    }

    @Test("counts a hole as one word, and points past it")
    func holes() {
        let text = "Dag {mijn_naam}, bel {feit.alarmnummer} of kom, indien het kan."
        #expect(codes("zeg\n  " + text) == ["5:51+6 D063"])
        let long = "Dag {mijn_naam} dan dan dan dan dan dan dan dan dan dan"
        #expect(codes("zeg\n  \(long).") == [])
        #expect(codes("zeg\n  \(long) dan.") == ["5:3+59 D058"])
    }

    @Test("finds the line on which something stands, after blank lines and further in")
    func lines() {
        let script = """
            zeg
              Één brief {{met}
                een haakje

              {vandaag}
              en {vandaag} indien
            """
        #expect(codes(script) == ["9:16+6 D063"])
    }

    @Test("reads the help beside a question, also on the line of its word")
    func help() {
        let script = """
            vraag mag: getal
              Hoeveel?
              waarom: Indien nodig.
                Desgewenst later.
              voorbeeld: indien
              anders gezegd:
                Hoe vaak, echter?
              moet: mag > 0
                Evenwel niet.
            """
        #expect(
            codes(script) == ["6:11+6 D063", "7:5+10 D063", "10:15+6 D063", "12:5+7 D063"]
        )
    }

    @Test("reads what stands under choices, ways, rounds and changes")
    func everyStep() {
        let script = """
            kies mag
              Mag het?
              - ja: Ja
                zeg
                  Indien.
              - nee: Nee
                als vandaag = vandaag
                  zeg
                    Indien.
                anders
                  haal een mens
                    Indien.
            herhaal rondes tot klaar
              vraag klaar: ja of nee
                Indien?
            doe doorgeven("a", "b", "c", nee)
              bij wijzigen
                zeg
                  Indien.
            voeg toe aan papieren: indien
            stuur blad: Indien
              Indien {papieren}
            """
        #expect(
            codes(script) == [
                "8:7+6 D063", "12:9+6 D063", "15:9+6 D063", "18:5+6 D063", "22:7+6 D063",
                "23:24+6 D063", "25:3+6 D063",
            ]
        )
    }

    @Test("lets a sheet have more sentences and questions than a message")
    func sheets() {
        let text = "Wie? Wat? Waar? Wanneer?"
        #expect(codes("stuur blad: Vragen\n  " + text) == [])
        #expect(codes("zeg\n  " + text) == ["5:8+3 D062", "5:19+7 D061"])
    }

    @Test("wants a term explained once, in a text that everybody sees")
    func terms() {
        let said = "zeg\n  Dat heet beroep.\n\nzeg\n  Een beroep is gratis."
        #expect(codes(said) == [])
        let asked = """
            vraag mag: ja of nee
              Mag het?
              waarom: Dat heet beroep.

            zeg
              Een beroep is gratis.
            """
        #expect(codes(asked) == ["9:7+6 D064"])
    }

    @Test("stops at twenty findings in a text, however long it is")
    func endless() {
        let text = String(repeating: "indien ", count: 30_000)
        #expect(codes("zeg\n  " + text).count == 20)
        #expect(codes("zeg\n  " + text + "\n\nzeg\n  Indien.").last == "8:3+6 D063")
    }

    @Test(
        "takes a question that a piece of advice follows for a condition",
        arguments: [
            ("Kom je? Bel ons. Wat wil je?", []), ("Kom je? Dan bellen we. Wat wil je?", []),
            ("Kom je? Ga je?", ["5:11+5 D062"]),
            ("Kom je? Dat is fijn voor ons. Ga je?", ["5:33+5 D062"]),
            ("Zeg: \"Kom je? Ga je?\" Doe je dat?", []),
        ] as [(String, [String])]
    )
    func questions(_ text: String, _ expected: [String]) {
        #expect(codes("zeg\n  " + text) == expected)
    }
}

import Dialog
import Foundation
@testable import Script
import Testing

/// A table of expressions with the type that is inferred for each.
@Suite("Types")
struct TypeTests {
    @Test("are inferred as the table says", arguments: try Row.all())
    func areInferred(_ row: Row) {
        let source = Source(
            path: "voorbeeld.dialoog",
            text: preamble + "reken uitkomst = \(row.expression)\n"
        )
        let (script, findings) = Parser.parse(source)
        var checker = Checker(script, in: World(Kamer.vocabulary, [script.header]))
        _ = checker.check()
        let codes = (findings + checker.findings).map(\.mistake.code)
            .filter { $0.severity == .error }
        let type = checker.scope["uitkomst"]?.type.dutch
        #expect((codes.first?.number ?? type) == row.expected)
        #expect(codes.count <= 1, "one mistake is one finding")
    }

    @Test("are in the table for every function and every operator")
    func areComplete() throws {
        let rows = try Row.all().filter { !$0.expected.hasPrefix("D0") }.map(\.expression)
        for function in Function.allCases {
            #expect(rows.contains { $0.contains("\(function.rawValue)(") }, "\(function)")
        }
        for sign in Operator.allCases {
            #expect(rows.contains { $0.contains(" \(sign.rawValue) ") }, "\(sign)")
        }
    }

    @Test("have a word in scripts for everything that can be asked")
    func haveAWord() {
        for (word, type) in AnswerType.named where type.valueType.options == nil {
            let text = "dialoog voorbeeld: Een\n\nvraag naam: \(word)\n  Wat?\n"
            let compilation = Compiler.compile(
                [Source(path: "voorbeeld.dialoog", text: text)],
                with: Kamer.vocabulary
            )
            guard case .ask(let question) = compilation.library?["voorbeeld"]?.steps.first else {
                Issue.record("cannot ask for \(word)")
                continue
            }
            #expect(question.answer == type)
        }
    }

    /// Names of every type, which the expressions of the table use.
    private let preamble = """
        dialoog voorbeeld: Een voorbeeld
          krijgt:
            tekst: tekst
            naam: naam
            getal: getal
            bedrag: bedrag per maand
            datum: datum
            tijd: tijd
            periode: periode
            duur: duur
            vlag: ja of nee
            telefoon: telefoon
            postcode: postcode
            e_mail: e-mail
            keuze_van_ver: keuze
            teksten: lijst van tekst

        vraag keuze: keuze
          Waar woon je?
          - huur: Een huurhuis
          - koop: Een koophuis
        vraag keuzes: keuzes
          Wat wil je?
          - brood: Brood
        herhaal lasten tot ja
          vraag soort: keuze
            Wat?
            - huur: Huur
          vraag hoeveel: bedrag
            Hoeveel?
          voeg toe aan brieven: brief

        """
}

struct Row: Sendable, CustomTestStringConvertible {
    let expression: String
    let expected: String

    var testDescription: String { expression }

    static func all() throws -> [Row] {
        let file = Scripts.folder("Tables").appending(path: "types.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { line in
                let columns = line.split(separator: "\t").map(String.init)
                try #require(columns.count == 2, "\(line)")
                return Row(expression: columns[0], expected: columns[1])
            }
    }
}

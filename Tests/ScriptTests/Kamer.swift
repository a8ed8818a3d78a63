import Dialog
import Foundation
import Script

/// The world that the scripts of these tests live in.
enum Kamer {
    static let vocabulary = Vocabulary(
        actions: [
            ActionSignature(name: "nummer geven", result: .text),
            ActionSignature(
                name: "doorgeven",
                parameters: [
                    Parameter(name: "wat", type: .text),
                    Parameter(name: "naam", type: .text),
                    Parameter(name: "bereik", type: .text),
                    Parameter(name: "spoed", type: .flag),
                ],
                isDefinitive: true
            ),
        ],
        facts: ["alarmnummer": .phone, "bijstand": .money, "spoed_dagen": .number]
    )

    /// Dialogs to call: one that takes and gives an amount, and the way to a person.
    static let companions = [
        Source(
            path: "ander.dialoog",
            text: """
                dialoog ander: Een ander
                  voor: onderdeel
                  krijgt:
                    bedrag: bedrag
                  geeft: bedrag

                geef bedrag + 1 euro
                """
        ),
        Source(
            path: "herstel/mens.dialoog",
            text: """
                dialoog mens: Een mens
                  voor: herstel
                  begint bij:
                    - ik wil iets anders
                  krijgt:
                    reden: tekst

                zeg
                  Er komt iemand. {reden}
                """
        ),
    ]
}

/// Where the scripts of these tests lie.
enum Scripts {
    static func folder(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    }
}

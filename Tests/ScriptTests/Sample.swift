import Dialog
import Dutch
import Testing

/// A script and the steps that it must become.
struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let header: String
    let script: String
    let steps: [Step]

    init(
        _ name: String,
        header: String = "dialoog voorbeeld: Een voorbeeld\n",
        _ script: String,
        _ steps: Step...
    ) {
        self.name = name
        self.header = header
        self.script = script
        self.steps = steps
    }

    var testDescription: String { name }

    static let all = texts + questions + ways + values + world
}

extension Text {
    /// A text without holes.
    init(_ words: String) { self.init([.words(words)]) }
}

// MARK: - Texts

extension Sample {
    static let texts = [
        Sample(
            "a text keeps its lines and one blank line between them",
            """
            zeg
              Eerste.  # hoort erbij
              # hoort er niet bij
                Verder naar rechts.


              Na een lege regel.

            zeg
              Los.
            """,
            .say(Text("Eerste.  # hoort erbij\n  Verder naar rechts.\n\nNa een lege regel.")),
            .say(Text("Los."))
        ),
        Sample(
            "a hole holds an expression, and two braces are one",
            """
            zeg
              {{naam} is {mijn_naam}, {"a}b"}.
              {vandaag}
            """,
            .say(
                Text([
                    .words("{naam} is "), .hole(.lookup(.personName)), .words(", "),
                    .hole(.literal(.text("a}b"))), .words(".\n"), .hole(.lookup(.today)),
                ])
            )
        ),
        Sample(
            "a page has a title and a text",
            """
            stuur brief: Brief van {vandaag}
              Beste buur,

              Dag.
            stuur brief: Nog een
              Dag.
            """,
            .send(
                Document(
                    key: "brief",
                    title: Text([.words("Brief van "), .hole(.lookup(.today))]),
                    body: Text("Beste buur,\n\nDag.")
                )
            ),
            .send(Document(key: "brief 2", title: Text("Nog een"), body: Text("Dag.")))
        ),
        Sample(
            "texts are added to a list, joined from their parts",
            """
            voeg toe aan lijst: loonstrook
            voeg toe aan lijst: {3} brieven
            voeg toe aan lijst:
              een
              twee
            """,
            .add(.literal(.text("loonstrook")), to: "lijst"),
            .add(
                .operation(
                    .plus,
                    .call(.text, [.literal(.number(3))]),
                    .literal(.text(" brieven"))
                ),
                to: "lijst"
            ),
            .add(.literal(.text("een\ntwee")), to: "lijst")
        ),
        Sample(
            "who wants a person calls that dialog with the reason",
            """
            haal een mens
              Hulp op {vandaag}.
            haal een mens
              Nog iets.
            """,
            .call(
                Call(
                    key: "mens",
                    result: nil,
                    dialog: "mens",
                    arguments: [
                        .operation(
                            .plus,
                            .operation(
                                .plus,
                                .literal(.text("Hulp op ")),
                                .call(.text, [.lookup(.today)])
                            ),
                            .literal(.text("."))
                        )
                    ]
                )
            ),
            .call(
                Call(
                    key: "mens 2",
                    result: nil,
                    dialog: "mens",
                    arguments: [.literal(.text("Nog iets."))]
                )
            )
        ),
    ]
}

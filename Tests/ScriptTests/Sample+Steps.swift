import Dialog
import Dutch

// MARK: - Ways

extension Sample {
    static let ways = [
        Sample(
            "als takes the first that holds",
            """
            als ja
              zeg
                Een.
            anders als nee
              einde
            anders
              als ja # opmerking
                zeg
                  Drie.
            """,
            .branch(
                [
                    Branch(condition: .literal(.flag(true)), steps: [.say(Text("Een."))]),
                    Branch(condition: .literal(.flag(false)), steps: [.end(nil)]),
                ],
                otherwise: [
                    .branch(
                        [Branch(condition: .literal(.flag(true)), steps: [.say(Text("Drie."))])],
                        otherwise: []
                    )
                ]
            )
        ),
        Sample(
            "herhaal sees the names of its round, and then has them as lists",
            """
            herhaal lasten tot niet nog_een, hoogstens 12 keer
              vraag nog_een: ja of nee
                Nog een?
            herhaal andere tot aantal(lasten.nog_een) > 3
              zeg
                Dag.
            """,
            .collect(
                Collect(
                    name: "lasten",
                    steps: [
                        .ask(
                            Question(name: "nog_een", answer: .flag, text: Text("Nog een?"))
                        )
                    ],
                    until: .not(.name("nog_een")),
                    maximum: 12
                )
            ),
            .collect(
                Collect(
                    name: "andere",
                    steps: [.say(Text("Dag."))],
                    until: .operation(
                        .greater,
                        .call(.count, [.field(.name("lasten"), "nog_een")]),
                        .literal(.number(3))
                    )
                )
            )
        ),
        Sample(
            "geef ends the dialog with what it gives",
            header: "dialoog voorbeeld: Een voorbeeld\n  geeft: lijst van tekst\n",
            """
            als ja
              geef []
            geef ["brood"]
            """,
            .branch(
                [Branch(condition: .literal(.flag(true)), steps: [.end(.list([]))])],
                otherwise: []
            ),
            .end(.list([.literal(.text("brood"))]))
        ),
        Sample(
            "names from both ways are known after them",
            """
            als ja
              reken bedrag = 3 euro
            anders
              vraag bedrag: bedrag
                Hoeveel?
            zeg
              {bedrag}
            """,
            .branch(
                [
                    Branch(
                        condition: .literal(.flag(true)),
                        steps: [.set("bedrag", .literal(.money(Money(cents: 300))))]
                    )
                ],
                otherwise: [
                    .ask(Question(name: "bedrag", answer: .money, text: Text("Hoeveel?")))
                ]
            ),
            .say(Text([.hole(.name("bedrag"))]))
        ),
    ]
}

// MARK: - Values

extension Sample {
    static let values = [
        Sample(
            "money, spans, numbers and texts are written as people write them",
            """
            reken a = € 12,50
            reken a = 12,5 euro
            reken b = 3 dagen
            reken b = 1 jaar
            reken c = "tekst # met een hekje" # opmerking
            reken d = -2,5
            reken e = feit.bijstand
            reken f = nu
            """,
            .set("a", .literal(.money(Money(cents: 1250)))),
            .set("a", .literal(.money(Money(cents: 1250)))),
            .set("b", .literal(.span(Span(3, .day)))),
            .set("b", .literal(.span(Span(1, .year)))),
            .set("c", .literal(.text("tekst # met een hekje"))),
            .set("d", .negative(.literal(.number(2.5)))),
            .set("e", .lookup(.fact("bijstand"))),
            .set("f", .lookup(.now))
        ),
        Sample(
            "multiplying goes before adding, comparing before niet, en before of",
            """
            reken a = 1 + 2 * 3 - 4 / -(5 - 6)
            reken b = ja of niet 1 is 2 en nee
            """,
            .set(
                "a",
                .operation(
                    .minus,
                    .operation(
                        .plus,
                        .literal(.number(1)),
                        .operation(.times, .literal(.number(2)), .literal(.number(3)))
                    ),
                    .operation(
                        .divided,
                        .literal(.number(4)),
                        .negative(
                            .operation(.minus, .literal(.number(5)), .literal(.number(6)))
                        )
                    )
                )
            ),
            .set(
                "b",
                .operation(
                    .or,
                    .literal(.flag(true)),
                    .operation(
                        .and,
                        .not(.operation(.equal, .literal(.number(1)), .literal(.number(2)))),
                        .literal(.flag(false))
                    )
                )
            )
        ),
        Sample(
            "a bare word beside a choice is an option",
            """
            vraag woning: keuzes
              Waar woon je?
              - huur: Huurhuis
            reken a = woning heeft huur
            """,
            .ask(
                Question(
                    name: "woning",
                    answer: .choices([Option(key: "huur", label: "Huurhuis")]),
                    text: Text("Waar woon je?")
                )
            ),
            .set(
                "a",
                .operation(
                    .contains,
                    .name("woning"),
                    .literal(.option(Option(key: "huur", label: "Huurhuis")))
                )
            )
        ),
    ]
}

// MARK: - The world

extension Sample {
    static let world = [
        Sample(
            "actions and calls have a key that survives edits",
            """
            doe nummer geven()
            doe nummer geven()
            doe nummer = nummer geven()
            doe doorgeven("brood", mijn_naam, nummer, nee)
              bij wijzigen
                einde
            roep rest = ander(12 euro)
            roep ander(rest)
            """,
            .perform(
                Perform(key: "nummer geven", result: nil, action: "nummer geven", arguments: [])
            ),
            .perform(
                Perform(
                    key: "nummer geven 2",
                    result: nil,
                    action: "nummer geven",
                    arguments: []
                )
            ),
            .perform(
                Perform(
                    key: "nummer",
                    result: "nummer",
                    action: "nummer geven",
                    arguments: []
                )
            ),
            .perform(
                Perform(
                    key: "doorgeven",
                    result: nil,
                    action: "doorgeven",
                    arguments: [
                        .literal(.text("brood")), .lookup(.personName), .name("nummer"),
                        .literal(.flag(false)),
                    ],
                    whenChanged: [.end(nil)]
                )
            ),
            .call(
                Call(
                    key: "rest",
                    result: "rest",
                    dialog: "ander",
                    arguments: [.literal(.money(Money(cents: 1200)))]
                )
            ),
            .call(
                Call(key: "ander", result: nil, dialog: "ander", arguments: [.name("rest")])
            )
        ),
        Sample(
            "a wait is as long as it says, or until a day and a time",
            """
            wacht 3 dagen
            wacht tot vandaag + 2 weken om 10:30
            wacht 3 dagen om 9
            """,
            .wait(Wait(key: "wacht 3 dagen", until: .literal(.span(Span(3, .day))))),
            .wait(
                Wait(
                    key: "wacht vandaag + 2 weken",
                    until: .operation(
                        .plus,
                        .lookup(.today),
                        .literal(.span(Span(2, .week)))
                    ),
                    time: ClockTime(hour: 10, minute: 30)
                )
            ),
            .wait(
                Wait(
                    key: "wacht 3 dagen 2",
                    until: .literal(.span(Span(3, .day))),
                    time: ClockTime(hour: 9)
                )
            )
        ),
        Sample(
            "a review shows everything, or the lines that it names",
            """
            vraag inkomen: bedrag
              Hoeveel?
            controleer
            controleer
              inkomen: Wat er binnenkomt
            """,
            .ask(Question(name: "inkomen", answer: .money, text: Text("Hoeveel?"))),
            .review(Review(key: "controleer")),
            .review(
                Review(
                    key: "controleer 2",
                    lines: [ReviewLine(name: "inkomen", label: "Wat er binnenkomt")]
                )
            )
        ),
    ]
}

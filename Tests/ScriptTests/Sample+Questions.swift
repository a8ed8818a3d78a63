import Dialog
import Dutch

extension Sample {
    static let questions = [
        Sample(
            "a question with everything that a question can have",
            """
            vraag inkomen: bedrag per maand
              Hoeveel komt er binnen?

              Reken alles mee.
              waarom: Dan weten we wat je kunt uitgeven. # een opmerking
              voorbeeld: 1250 euro, of 300 per week
              anders gezegd:
                Hoeveel geld
                krijg je?
              mag overgeslagen
              gevoelig: geld
              moet: inkomen >= 0 euro
                Dat kan niet kloppen.
              moet: bekend(inkomen)
                Is {inkomen} goed?
            """,
            .ask(
                Question(
                    name: "inkomen",
                    answer: .moneyPer(.month),
                    text: Text("Hoeveel komt er binnen?\n\nReken alles mee."),
                    reason: Text("Dan weten we wat je kunt uitgeven."),
                    example: Text("1250 euro, of 300 per week"),
                    rephrased: Text("Hoeveel geld\nkrijg je?"),
                    isOptional: true,
                    label: "geld",
                    constraints: [
                        Constraint(
                            condition: .operation(
                                .greaterOrEqual,
                                .name("inkomen"),
                                .literal(.money(Money(cents: 0)))
                            ),
                            message: Text("Dat kan niet kloppen.")
                        ),
                        Constraint(
                            condition: .call(.known, [.name("inkomen")]),
                            message: Text([
                                .words("Is "), .hole(.name("inkomen")), .words(" goed?"),
                            ])
                        ),
                    ]
                )
            )
        ),
        Sample(
            "a yes may be a consent",
            """
            vraag mag: ja of nee
              Mag het?
              toestemming
            """,
            .ask(
                Question(name: "mag", answer: .flag, text: Text("Mag het?"), isConsent: true)
            )
        ),
        Sample(
            "a choice may hear what began the dialog",
            """
            vraag van: keuze
              Van wie?
              uit het begin
              - huis: Huis
            """,
            .ask(
                Question(
                    name: "van",
                    answer: .choice([Option(key: "huis", label: "Huis")]),
                    text: Text("Van wie?"),
                    hearsOpening: true
                )
            )
        ),
        Sample(
            "a term counts from an earlier day, and something may be said besides a number",
            """
            vraag van: datum
              Van wanneer?
            vraag tot: datum
              Tot wanneer?
              telt vanaf: van
            vraag nummer: telefoon
              Welk nummer?
              erbij: bij_bellen
            """,
            .ask(Question(name: "van", answer: .day, text: Text("Van wanneer?"))),
            .ask(
                Question(
                    name: "tot",
                    answer: .day,
                    text: Text("Tot wanneer?"),
                    countsFrom: .name("van")
                )
            ),
            .ask(
                Question(
                    name: "nummer",
                    answer: .phone,
                    text: Text("Welk nummer?"),
                    remark: "bij_bellen"
                )
            )
        ),
        Sample(
            "options and skipping have further words",
            """
            vraag vervoer: keuze
              Hoe kom je?
              mag overgeslagen: weet ik nog niet, zie ik wel
              - fiets: Met de fiets
                ook: op de fiets, fietsen # en lopen
                ook: bakfiets
              - bus: Met de bus
            """,
            .ask(
                Question(
                    name: "vervoer",
                    answer: .choice([
                        Option(key: "fiets", label: "Met de fiets"),
                        Option(key: "bus", label: "Met de bus"),
                    ]),
                    text: Text("Hoe kom je?"),
                    isOptional: true,
                    synonyms: ["fiets": ["op de fiets", "fietsen", "bakfiets"]],
                    skipPhrases: ["weet ik nog niet", "zie ik wel"]
                )
            )
        ),
        Sample(
            "options have a key of their own, or one made from the label",
            """
            vraag woning: keuze
              Waar woon je?
              - huur: Een huurhuis
              - Een eigen huis, of zo iets dergelijks
            vraag papieren: keuzes
              Wat heb je?
              - Loonstrook 2026
            """,
            .ask(
                Question(
                    name: "woning",
                    answer: .choice([
                        Option(key: "huur", label: "Een huurhuis"),
                        Option(
                            key: "een_eigen_huis_of_zo",
                            label: "Een eigen huis, of zo iets dergelijks"
                        ),
                    ]),
                    text: Text("Waar woon je?")
                )
            ),
            .ask(
                Question(
                    name: "papieren",
                    answer: .choices([Option(key: "loonstrook_2026", label: "Loonstrook 2026")]),
                    text: Text("Wat heb je?")
                )
            )
        ),
        Sample(
            "a choice can be out of a list",
            """
            vraag naam: keuze uit ["Amina", "Bram"]
              Wie van de twee?
            """,
            .ask(
                Question(
                    name: "naam",
                    answer: .choiceFrom(
                        .list([.literal(.text("Amina")), .literal(.text("Bram"))])
                    ),
                    text: Text("Wie van de twee?")
                )
            )
        ),
        Sample(
            "an option can lead to steps of its own",
            """
            kies hulp
              Waarmee?
              voorbeeld: een brief
              - brief: Een brief
                zeg
                  Goed.
              - niets: Niets
            """,
            .ask(
                Question(
                    name: "hulp",
                    answer: .choice([brief, niets]),
                    text: Text("Waarmee?"),
                    example: Text("een brief")
                )
            ),
            .branch(
                [
                    Branch(
                        condition: .operation(
                            .equal,
                            .name("hulp"),
                            .literal(.option(brief))
                        ),
                        steps: [.say(Text("Goed."))]
                    ),
                    Branch(
                        condition: .operation(
                            .equal,
                            .name("hulp"),
                            .literal(.option(niets))
                        ),
                        steps: []
                    ),
                ],
                otherwise: []
            )
        ),
    ]

    private static let brief = Option(key: "brief", label: "Een brief")
    private static let niets = Option(key: "niets", label: "Niets")
}

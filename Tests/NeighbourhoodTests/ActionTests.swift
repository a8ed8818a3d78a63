import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("Action")
struct ActionTests {
    private func action(_ name: String, _ arguments: [Value]) -> Action? {
        Action(Request(key: "doe", action: name, arguments: arguments))
    }

    @Test("understands what a script asks for")
    func understands() {
        let card = HandOver(what: "Een brief", name: "", reach: "bellen", isUrgent: true)
        #expect(action("nummer geven", []) == .giveReference)
        #expect(action("naam onthouden", [.text("Amina")]) == .rememberName("Amina"))
        for (form, isFormal) in [("u", true), ("je", false)] {
            #expect(
                action("aanspreken onthouden", [.text(form)])
                    == .rememberAddress(isFormal: isFormal)
            )
        }
        #expect(
            action("doorgeven", [.text("Een brief"), .missing, .text("bellen"), .flag(true)])
                == .handOver(card)
        )
        #expect(
            action("later vragen", [.text("afloop"), .span(Span(1, .week))])
                == .askLater(dialog: "afloop", after: Span(1, .week))
        )
    }

    @Test("understands what is asked about visits and calls")
    func understandsCalls() {
        #expect(action("ik ben er", []) == .call(.noteSelf))
        #expect(
            action("aanwezig noteren", [.text("Ali"), .list([.text("Ans (de Punt)")])])
                == .call(.note(.came, "Ali", chosen: ["Ans (de Punt)"]))
        )
        #expect(
            action(
                "bellen mag",
                [.text("0612345678"), .missing, .text(""), .flag(true), .text("na vijf uur")]
            )
                == .call(
                    .mayCall(
                        phone: "0612345678",
                        CallWish(mayNameRoom: true, note: "na vijf uur")
                    )
                )
        )
        #expect(
            action("belletje afronden", [.number(4), .text("geen gehoor")])
                == .call(.finish(4, .noAnswer))
        )
        #expect(action("belletje afronden", [.number(4), .text("ziek geworden")]) == nil)
        #expect(action("belletje bekijken", [.missing]) == nil)
        #expect(action("ik ben er", [.missing]) == nil)
    }

    @Test("understands what is asked about the door and what people do together")
    func understandsAgenda() throws {
        let day = Day(number: 20_780)
        let (from, until) = (ClockTime(secondOfDay: 36_000), ClockTime(secondOfDay: 43_200))
        let hours = [Value.day(day), .time(from), .time(until)]
        #expect(
            action("open zetten", hours + [.flag(false)])
                == .opening(.promise(day, from: from, until: until, isSure: false))
        )
        #expect(
            action("opening nakijken", hours)
                == .opening(.compare(day, from: from, until: until))
        )
        #expect(action("mijn openingen", [.missing]) == .opening(.own(on: nil)))
        #expect(
            action("opening antwoorden", [.number(7), .flag(true)])
                == .opening(.answer(matter: 7, isYes: true))
        )
        #expect(
            action("aanmelden", [.text("Breiclub"), .missing])
                == .activity(.signUp(for: "Breiclub", wantsReminder: false))
        )
        #expect(action("contact zoeken", [.text("gemeente")]) == .findContact("gemeente"))
        #expect(action("open zetten", [.day(day), .missing, .time(until), .flag(true)]) == nil)
        #expect(action("opening vragen", [.missing]) == nil)
        #expect(action("opening antwoorden", [.number(0.5), .flag(true)]) == nil)
        #expect(action("aanmelden", [.missing, .flag(true)]) == nil)
    }

    @Test("knows no action with another name or other values")
    func unknown() {
        #expect(action("geld overmaken", []) == nil)
        #expect(action("naam onthouden", [.missing]) == nil)
        #expect(action("aanspreken onthouden", [.text("gij")]) == nil)
        #expect(action("doorgeven", [.text("Een brief")]) == nil)
        #expect(action("later vragen", [.text("afloop"), .missing]) == nil)
        #expect(action("doorgeven", [.number(1), .missing, .missing, .flag(true)]) == nil)
    }

    @Test("answers a question without doing anything")
    func answers() {
        let rent = Value.record([
            "wat": .text("Huur"), "bedrag": .money(Money(cents: 65_000, per: .month)),
        ])
        let pay = Value.record([
            "wat": .text("Loon"), "bedrag": .money(Money(cents: 130_000, per: .fourWeeks)),
        ])
        guard
            case .answer(.record(let month)) = action(
                "geld tellen",
                [.list([pay]), .list([rent]), .missing, .list([])]
            )
        else {
            Issue.record("no answer")
            return
        }
        #expect(month["over_minst"] == .money(Money(cents: 65_000, per: .month)))
        #expect(month["ruimte"] == month["over_minst"])
        #expect(month["dertiende"] == .money(Money(cents: 130_000)))
        #expect(month["regels_vast"] == .list([.text("Huur: € 650 per maand")]))
        let signature = Action.signatures.first { $0.name == "geld tellen" }
        guard case .record(let fields) = signature?.result else {
            Issue.record("no record is promised")
            return
        }
        #expect(Set(fields.keys) == Set(month.keys))
        #expect(action("geld tellen", [.list([])]) == nil)
        #expect(action("tot inkomen tellen", [.missing, .missing, .missing, .missing]) == nil)
        #expect(action("schulden ordenen", [.list([]), .missing]) == nil)
    }

    @Test(
        "reads each debt that a sentence names with its amount",
        arguments: [
            (
                "huur 650, cjib 240 en de tandarts 90",
                ["huur: € 650", "cjib: € 240", "tandarts: € 90"]
            ),
            (
                "ik heb een huurschuld van 650 euro en het CJIB wil 240",
                ["huurschuld: € 650", "CJIB: € 240"]
            ),
            ("huur 1.250,50 + klarna €80", ["huur: € 1.250,50", "klarna: € 80"]), ("huur 650", []),
            ("huur", []), ("", []),
        ]
    )
    func namedDebts(_ text: String, _ lines: [String]) throws {
        let today = try #require(Day(year: 2026, month: 11, day: 23))
        #expect(
            action("schulden lezen", [.text(text), .day(today)])
                == .answer(.list(lines.map(Value.text)))
        )
    }

    @Test("puts each debt of such a sentence on the list once")
    func listsNamedDebts() throws {
        let today = try #require(Day(year: 2026, month: 11, day: 23))
        func debt(_ kind: String, _ who: String, _ named: String) -> Value {
            .record([
                "soort": .option(Option(key: kind, label: kind)), "wie": .text(who),
                "genoemd": .text(named), "hoeveel": .money(Money(cents: 65_000)),
            ])
        }
        let debts = [
            debt("huur", "de verhuurder", "huur 650, cjib 240 en de tandarts 90"),
            debt("boete", "het CJIB", "cjib"),
        ]
        guard
            case .answer(.record(let order)) = action(
                "schulden ordenen",
                [.list(debts), .day(today)]
            )
        else {
            Issue.record("no order")
            return
        }
        #expect(order["aantal"] == .number(3))
    }

    @Test("only what others were given cannot be taken back")
    func definitive() {
        let names = Action.signatures.map(\.name)
        #expect(names.contains("nummer geven") && names.contains("geld tellen"))
        #expect(Set(names).count == names.count)
        #expect(
            Set(Action.signatures.filter(\.isDefinitive).map(\.name))
                == ["doorgeven", "hulp vragen", "iemand inschrijven", "koppelen", "ontkoppelen"]
        )
    }

    @Test(
        "writes a reference in at least four digits",
        arguments: [(7, "BK-0007"), (12345, "BK-12345")]
    )
    func reference(_ number: Int, _ words: String) {
        #expect(Reference(number).description == words)
    }

    @Test("writes a card as a message")
    func message() {
        let card = HandOver(what: "Een brief", name: "", reach: "", isUrgent: true)
        #expect(
            card.message.text == """
                Briefje met haast
                Wie: zonder naam
                Waarover: Een brief
                Bereikbaar: komt zelf langs
                """
        )
    }
}

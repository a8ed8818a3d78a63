import Assistant
import Dialog
import Dutch
import Logging
import Neighbourhood
import Testing

@Suite("Rehearsing")
struct RehearsalTests {
    private static let first = Day(number: 20_781)

    private func report(
        _ initiatives: [Initiative],
        askable: Set<Int64> = [1, 2]
    ) -> RehearsalReport {
        let members = [(1, "Fatima"), (2, "Bram"), (3, "Indra")].map { id, name in
            Member(id: id, kamer: "noord", name: name, roles: [.volunteer])
        }
        return RehearsalReport(
            days: RehearsalTests.first...RehearsalTests.first.adding(days: 29),
            members: members,
            askable: askable,
            titles: ["vraag": "Kun je helpen"],
            initiatives: initiatives,
            quiet: QuietHours()
        )
    }

    private func begun(
        _ person: Int64,
        day: Int = 0,
        hour: Int,
        wasPutOff: Bool = false,
        about: Int? = nil
    ) -> Initiative {
        Initiative(
            person: person,
            dialog: "vraag",
            at: Moment(
                RehearsalTests.first.adding(days: day),
                ClockTime(secondOfDay: hour * 3600)
            ),
            wasPutOff: wasPutOff,
            about: about.map { RehearsalTests.first.adding(days: $0) }
        )
    }

    @Test("shows who gets what when, and has no remark about what is as it should be")
    func calendar() {
        let text = report([begun(1, hour: 10), begun(2, day: 1, hour: 11)]).text
        #expect(text.contains("dinsdag 24 november 2026\n  10.00 uur  Fatima: Kun je helpen\n"))
        #expect(text.hasSuffix("Wat opvalt\n- Niets.\n"))
    }

    @Test("remarks on two in an evening, on the night, on what is late and on who gets too much")
    func remarks() {
        #expect(
            report([begun(1, hour: 18), begun(1, hour: 20)], askable: []).remarks
                == ["- 2 keer op een avond: Fatima, dinsdag 24 november 2026"]
        )
        #expect(report([begun(1, hour: 3)]).remarks.count == 1)
        #expect(report([begun(1, day: 2, hour: 10, wasPutOff: true, about: 1)]).remarks.count == 1)
        #expect(report([begun(1, day: 2, hour: 10, about: 1)]).remarks.isEmpty)
        #expect(report([begun(1, day: 1, hour: 10, wasPutOff: true, about: 1)]).remarks.isEmpty)
        let week = (0..<4).map { begun(1, day: $0, hour: 10) }
        #expect(
            report(week).remarks == [
                "- Veel voor een mens: Fatima, 4 keer in een week",
                "- In deze dagen niet gevraagd, en wil wel: Bram",
            ]
        )
        #expect(report(week.dropLast() + [], askable: []).remarks.isEmpty)
    }

    @Test("plays days with people who answer, and the same seed gives the same")
    func plays() async throws {
        let reports = try await [1, 1, 2].map(RehearsalTests.play)
        #expect(reports[0] == reports[1])
        #expect(!reports[0].initiatives.isEmpty)
        #expect(reports.allSatisfy { $0.remarks.isEmpty })
    }

    private static func play(seed: UInt64) async throws -> RehearsalReport {
        let store = DictionaryStore()
        let settings = Settings()
        try await store.transaction { ledger in
            for name in ["anna", "bram"] {
                let address = Address(channel: "terminal", name: name)
                let talk = try ledger.begin(at: address, in: "noord", now: Kamer.monday)
                let errand = Errand(dialog: "geld", arguments: [:])
                let due = Kamer.monday.adding(days: 3)
                try ledger.set(Timer(person: talk.person, .errand(errand), due: due))
            }
        }
        let rehearsal = Rehearsal(
            on: store,
            moderator: Moderator(library: Library(Kamer.dialogs, fingerprint: 1)),
            facts: try Facts(),
            time: try #require(WallTime(zone: settings.zone)),
            settings: settings,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        return try await rehearsal.play(days: 10, from: Kamer.monday, seed: seed)
    }
}

extension Sequence {
    /// The results of a transformation that takes its time, one after the other.
    fileprivate func map<Result>(_ transform: (Element) async throws -> Result) async rethrows
        -> [Result]
    {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}

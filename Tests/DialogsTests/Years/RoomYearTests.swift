import Assistant
import Memory
import Neighbourhood
import Testing

/// What must hold in every year of a room, whatever people write.
@Suite("A year in a room")
struct RoomYearTests {
    @Test("breaks no promise, and leaves nobody waiting", arguments: [1] as [UInt64])
    func promises(_ seed: UInt64) async throws {
        let year = try RoomYear(seed: seed)
        try await year.populate()
        try await year.live(days: 365)
        let counts = year.watch.counts
        try await year.wait(days: year.settings.help.searchDays + 28)
        let people = year.people
        let view = try await year.database.transaction { try YearView(of: people, in: $0) }
        year.watch.checkEnd(view, at: year.now)
        let faults = year.watch.faults
        #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(8).joined(separator: "\n"))")
        // A year in which nothing happens would prove nothing.
        let kinds = [
            "number shared", "number to call", "written in the quiet hours", "stuur mij niks meer",
            "ik wil niet meer leven", "bel mij nooit meer", "deel mijn nummer niet meer",
            "hulp_gevraagd", "hulp_gevonden", "hulp_nummer", "bellen_gevraagd", "gebeld", "stilte",
        ]
        #expect(kinds.filter { counts[$0, default: 0] == 0 } == [], "\(counts)")
        #expect(people.count < 60)
    }
}

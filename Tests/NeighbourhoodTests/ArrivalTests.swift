import Dutch
import Neighbourhood
import Testing

@Suite("Arrival")
struct ArrivalTests {
    /// A Friday.
    private let day = Day(number: 20_784)
    private let lesson = Activity("Taalles", .friday, from: ArrivalTests.time(13))

    private static func time(_ hour: Int) -> ClockTime { ClockTime(secondOfDay: hour * 3600) }

    private func hour(
        _ activities: [Activity] = [],
        own: Set<String> = [],
        open hours: [(Int, Int)] = []
    ) -> Int {
        let usual = hours.map { from, until in
            UsualHours(.friday, from: ArrivalTests.time(from), until: ArrivalTests.time(until))
        }
        let open = Doors([], usual: usual).hours(on: day, after: Moment(day))
        let arrival = Arrival(on: day, activities, own: own, during: open)
        return arrival.missedFrom(by: CallRules()).time.hour
    }

    @Test("is not missed before the list of what she comes to, where that is known")
    func list() {
        #expect(hour() == 11)
        #expect(hour(open: [(10, 12)]) == 12)
        #expect(hour(open: [(9, 21)]) == 13)
        #expect(hour([lesson], open: [(12, 16)]) == 16)
        #expect(hour([lesson], own: ["taalles"], open: [(9, 12), (12, 16)]) == 16)
        #expect(hour([lesson]) == 17)
    }

    @Test("leaves some hours for those who call, also when she comes late")
    func late() {
        #expect(hour(open: [(16, 20)]) == 18)
        #expect(hour(open: [(18, 21)]) == 19)
    }
}

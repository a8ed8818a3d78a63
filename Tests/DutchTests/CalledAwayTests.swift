import Dutch
import Testing

@Suite("Called away")
struct CalledAwayTests {
    @Test(
        "is told by who is called away, and by nobody who stops or corrects",
        arguments: [
            ("stop even mijn kind huilt", true), ("wacht ff de bel gaat", true),
            ("even stoppen de baby is wakker", true), ("ho even de telefoon", true),
            ("stop even", false), ("stop", false), ("wacht even, ik bedoelde drie", false),
            ("mijn kind huilt", false), ("ik stop ermee", false),
        ]
    )
    func asked(_ text: String, _ isAsked: Bool) {
        #expect(CalledAway.isTold(in: text) == isAsked)
    }
}

import Dutch
import Testing

@Suite("Still waiting")
struct StillWaitingTests {
    @Test(
        "is told by who hears nothing, and not by who wants no call or waits for another",
        arguments: [
            ("niemand belt", true), ("er belt niemand", true), ("ze hebben niet gebeld", true),
            ("ik wacht nog steeds", true), ("ik wacht nog", true),
            ("ik ben nog steeds niet gebeld", true), ("er heeft niemand gebeld", true),
            ("jullie bellen niet", true), ("ik heb nog niks gehoord", true),
            ("niemand neemt contact op", true), ("wanneer belt er iemand", true),
            ("ik zit hier al drie uur te wachten", true), ("waar blijven jullie", true),
            ("niemand mag bellen", false), ("ik wil dat niemand belt", false),
            ("niemand belt de politie", false), ("ik wacht nog op geld", false),
            ("wacht even", false), ("ik wacht nog even", false), ("bel niet", false),
            ("hallo", false), ("de gemeente heeft niet gebeld", false),
        ]
    )
    func told(_ text: String, _ isTold: Bool) {
        #expect(StillWaiting.isTold(in: text) == isTold)
    }
}

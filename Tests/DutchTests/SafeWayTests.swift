import Dutch
import Testing

@Suite("Safe ways")
struct SafeWayTests {
    @Test(
        "are named by a moment, a place, a number or a way",
        arguments: [
            ("maandag om 10 uur bij de bakker", true), ("alleen in de kamer", true),
            ("als hij naar zijn werk is", true), ("bel 0612345678", true), ("ik kom langs", true),
            ("hij zit naast me", false), ("hij komt thuis", false), ("hij is thuis nu", false),
            ("nee niet die naam", false), ("hallo", false), ("ok", false),
        ]
    )
    func named(_ text: String, _ isNamed: Bool) {
        #expect(SafeWay.isNamed(in: text) == isNamed)
    }

    @Test(
        "are taken back, unless another is named instead",
        arguments: [
            ("niet meer bellen, hij heeft mijn telefoon", true), ("bel mij niet meer", true),
            ("niet meer bellen, kom maandag", false), ("bel maandag", false),
        ]
    )
    func takenBack(_ text: String, _ isTakenBack: Bool) {
        #expect(SafeWay.isTakenBack(in: text) == isTakenBack)
    }

    @Test(
        "are not there while the one whom she fears is at home",
        arguments: [
            ("maandag is hij thuis", true), ("hij is maandag thuis", true),
            ("om 6 uur komt hij thuis", true), ("hij zit naast me", false),
            ("hij komt zo thuis", false), ("maandag in de kamer", false),
            ("maandag is hij niet thuis", false),
        ]
    )
    func unsafeTime(_ text: String, _ isNamed: Bool) {
        #expect(SafeWay.namesUnsafeTime(in: text) == isNamed)
    }

    @Test(
        "can be without calls",
        arguments: [
            ("niet bellen", true), ("alleen appen", true), ("bel niet", true),
            ("niet bellen in de avond", false), ("als het een vrouw is", false),
        ]
    )
    func noCalls(_ text: String, _ isRefused: Bool) {
        #expect(SafeWay.refusesCalls(in: text) == isRefused)
    }

    @Test(
        "are none while somebody is there or reads along",
        arguments: [
            ("hij zit naast me", true), ("mijn man komt zo thuis", true), ("zij leest mee", true),
            ("hij heeft mijn telefoon", true), ("ik zit in de kamer", false),
            ("bij mijn zus thuis", false), ("maandag is hij thuis", false),
            ("hij is maandag thuis", false), ("hij is weer thuis", true),
        ]
    )
    func overheard(_ text: String, _ isOverheard: Bool) {
        #expect(SafeWay.isOverheard(in: text) == isOverheard)
    }
}

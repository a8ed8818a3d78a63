import Dialog
import Dutch
import Neighbourhood
import Testing

@Suite("Matter")
struct MatterTests {
    private func matter(sharesWords: Bool) -> Matter {
        let wish = HelpWish(
            what: "de lamp hangt los en ik ben alleen, bel 0612345678",
            skill: "klussen",
            place: .home,
            slots: [],
            notes: "hond",
            sharesWords: sharesWords
        )
        let day = Day(number: 20_780)
        var request = HelpRequest(id: 1, kamer: "kamer", person: 1, wish: wish, since: day)
        request.helper = 2
        return request.matter
    }

    @Test("shows all of it to whom it is about")
    func own() {
        let matter = matter(sharesWords: false)
        #expect(matter.fields(for: 1) == matter.fields)
    }

    @Test("shows another the skill, the place and the time, and no word")
    func others() {
        let fields = matter(sharesWords: false).fields(for: 2)
        #expect(Set(fields.keys) == ["kunde", "waar", "momenten", "moment"])
    }

    @Test("shows another the words that were passed on, as they were passed on")
    func passed() {
        let fields = matter(sharesWords: true).fields(for: 2)
        #expect(fields["wat"] == nil)
        #expect(fields["woorden"] == .text("de lamp hangt los en ik ben alleen, bel █████"))
    }
}

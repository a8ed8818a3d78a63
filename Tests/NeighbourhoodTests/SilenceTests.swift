import Dutch
import Neighbourhood
import Testing

@Suite("Silence")
struct SilenceTests {
    private let day = Day(number: 20_780)

    private func asks(_ answers: [Ask.Answer?]) -> [Ask] {
        answers.enumerated().map { place, answer in
            Ask(
                person: 1,
                matter: Int64(place),
                kind: place.isMultiple(of: 2) ? .request : .followUp,
                at: Moment(day.adding(days: place)),
                answer: answer
            )
        }
    }

    @Test(
        "is two asks in a row without an answer, of whatever kind",
        arguments: [
            ([Ask.Answer.none], false), ([.none, .none], true), ([.none, .yes, .none], false),
            ([.none, .none, .no], false), ([.none, .withdrawn, .none], true),
        ]
    )
    func inARow(_ answers: [Ask.Answer], _ isSilent: Bool) {
        #expect((Silence(of: asks(answers)).until != nil) == isSilent)
    }

    @Test("lasts two weeks, and what is open still says nothing")
    func lasts() {
        let silence = Silence(of: asks([Ask.Answer.none, Ask.Answer.none, nil]))
        #expect(silence.until == day.adding(days: 15))
        #expect(silence.lasts(on: day.adding(days: 15)))
        #expect(!silence.lasts(on: day.adding(days: 16)))
    }
}

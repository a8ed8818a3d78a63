@testable import Dialog
import Dutch

/// A dialog being played by a respondent, one answer or outcome at a time.
struct Performance {
    var library: Library
    var journal = Journal()
    var respondent: Respondent
    /// The effects of all plays, in order.
    private(set) var effects: [Effect] = []
    /// The keys of the questions that were put to the person, in order.
    private(set) var asked: [String] = []

    static let surroundings = Surroundings(
        now: Moment(Day(number: 20_779), ClockTime(secondOfDay: 36_000))
    )

    init(_ library: Library, _ respondent: Respondent) {
        self.library = library
        self.respondent = respondent
    }

    func look(adopting: Bool = false, hearing: ((Play) -> Value?)? = nil) -> Play {
        play(
            "proef",
            from: library,
            journal: journal,
            surroundings: Performance.surroundings,
            adopting: adopting,
            hearing: hearing
        )
    }

    /// Plays on until the dialog ends, or until so many questions were answered.
    @discardableResult
    mutating func goOn(answering most: Int = 400) -> Play {
        var answers = 0
        while true {
            let play = look()
            journal = play.journal
            effects += play.effects
            switch play.pause {
            case .question(let open):
                guard answers < most else { return play }
                answer(open)
                answers += 1
            case .action(let request): carryOut(request)
            case .review(let review): journal.record(.agreed(review.mark), at: review.key)
            case .time(_, let key): journal.record(.waited, at: key)
            default: return play
            }
        }
    }

    private mutating func answer(_ open: OpenQuestion) {
        asked.append(open.key)
        let attempt = asked.count { $0 == open.key }
        let value = respondent.value(for: open, attempt: open.isRefused ? attempt : 1)
        journal.record(open.answered(with: value), at: open.key)
    }

    private mutating func carryOut(_ request: Request) {
        guard case .requested(let mark) = journal[request.key] else { return }
        journal.record(.done(mark, respondent.outcome(of: request)), at: request.key)
    }

    /// Puts another value in the place of an answer.
    mutating func correct(_ passed: AnsweredQuestion, to value: Value) {
        let answer = Answer(value, label: passed.answer.label, shown: passed.answer.shown)
        journal.record(.answered(answer), at: passed.key)
        respondent.instead[passed.key] = value
        asked = []
        effects = []
    }
}

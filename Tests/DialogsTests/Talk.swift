import Dialog
import Dutch
import Neighbourhood

/// A conversation in the test's own memory: nothing is stored, actions are carried out at once.
struct Talk {
    var moderator: Moderator
    let facts: Facts
    var conversation = Conversation()
    var now: Moment
    var isFirstContact = true
    private var name: String?
    private var isFormal: Bool?
    private var dangerOn: Day?
    private var references = 0
    private let skills = (try? House.shared.get().house.skills) ?? Skills()
    private var alarms: [(at: Moment, input: Input)] = []

    init(_ library: Library, facts: Facts, now: Moment = Talk.monday) {
        moderator = Moderator(library: library, after: House.moderator)
        self.facts = facts
        self.now = now
    }

    /// A Monday morning in winter time.
    static let monday = Moment(Day(number: 20_780), ClockTime(secondOfDay: 36_000))

    /// Takes an input and all outcomes that follow from it.
    mutating func take(_ input: Input) -> [Effect] {
        var effects: [Effect] = []
        var (next, ahead): (Input?, SaidAhead) = (input, SaidAhead())
        if isFormal == nil, case .message(let text, _) = input, Formality.isSpoken(in: text) {
            isFormal = true
        }
        while let input = next {
            let turn = moderator.turn(
                input,
                in: conversation,
                surroundings: surroundings,
                after: ahead
            )
            (conversation, ahead) = (turn.conversation, turn.ahead)
            hear(turn.understanding)
            effects += turn.effects
            next = turn.effects.compactMap { outcome(of: $0) }.last
        }
        isFirstContact = false
        return effects
    }

    /// Notes a day of danger, as the program does.
    private mutating func hear(_ understanding: Understanding?) {
        switch understanding {
        case .danger, .reserved(.unease), .start("geen_eten"), .start("afsluiting"):
            dangerOn = now.day
        default: break
        }
    }

    mutating func say(_ text: String) -> [Effect] { take(.message(text)) }

    /// Sets the clock, and ends the waits that are over by then.
    mutating func move(to moment: Moment) -> [Effect] {
        now = moment
        let due = alarms.filter { $0.at <= moment }
        alarms.removeAll { $0.at <= moment }
        return due.flatMap { take($0.input) }
    }

    private var surroundings: Surroundings {
        Surroundings(
            now: now,
            figures: facts.figures(on: now.day),
            personName: name,
            isFirstContact: isFirstContact,
            isFormal: isFormal,
            isInDanger: dangerOn.map { now.day < $0.adding(days: 2) } ?? false
        )
    }

    private mutating func outcome(of effect: Effect) -> Input? {
        switch effect {
        case .perform(let request): return .outcome(key: request.key, value(of: request))
        case .wake(let moment, let dialog, let key):
            alarms.append((moment, .alarm(dialog: dialog, key: key)))
        default: break
        }
        return nil
    }

    private mutating func value(of request: Request) -> Value {
        switch Action(request) {
        case .giveReference:
            references += 1
            return .text(Reference(references).description)
        case .rememberName(let name): self.name = name
        case .rememberAddress(let isFormal): self.isFormal = isFormal
        case .askLater(let dialog, let span):
            let moment = now.adding(span)
            let morning = Moment(moment.day, ClockTime(secondOfDay: 36_000))
            alarms.append((morning, .errand(Errand(dialog: dialog, arguments: [:]))))
        case .answer(let value): return value
        case .help(.recogniseJob(let text)): return skills.jobRecord(of: text)
        case .help(.recogniseTalents(let text)): return skills.talentRecord(of: text)
        case .handOver, .addToCard, .askAfterCard, .listKnown, .wantMessages, .help, .call,
            .forgetMe, .forgetTalk,
            .room,
            .opening, .activity, .join, .findContact, nil:
            break
        }
        return .missing
    }
}

extension Talk {
    /// Begins a dialog, as a person would who says its title.
    mutating func begin(_ dialog: String) {
        isFirstContact = false
        _ = say(moderator.library[dialog]?.title ?? dialog)
    }

    /// How the dialog on top stands.
    func lookAtTop() -> Play? { conversation.top.map(look) }

    /// How the dialog stands that the person thinks she is in.
    func lookAtSubject() -> Play? {
        conversation.frames.last { Repair(rawValue: $0.dialog) == nil }.map(look)
    }

    private func look(at frame: Frame) -> Play {
        play(
            frame.dialog,
            from: moderator.library,
            journal: frame.journal,
            surroundings: surroundings
        )
    }

    var openQuestion: OpenQuestion? {
        if case .question(let open) = lookAtTop()?.pause { open } else { nil }
    }
}

public import Dialog
public import Dutch

/// What scripts can do about the door of the Kamer.
public enum OpeningAction: Hashable, Sendable {
    /// What is known of a day.
    case look(on: Day)
    /// Whether somebody else promised to open in these hours, and whether it is evening by then.
    case compare(Day, from: ClockTime, until: ClockTime)
    /// The person opens, in the place of what she promised for the same hours.
    case promise(Day, from: ClockTime, until: ClockTime, isSure: Bool)
    /// What the person promised, on a day or at all.
    case own(on: Day?)
    /// The person does not open on a day after all; others are asked, or the door stays closed.
    case cancel(on: Day, asksOthers: Bool)
    /// The person goes home.
    case closeNow
    /// The door stays closed on a day, whatever is usual.
    case stayClosed(on: Day)
    /// The person can, or cannot, open in another's place.
    case answer(matter: Int64, isYes: Bool)
    /// The person is told when the door stays closed on a day after all.
    case watch(on: Day)
    /// Whether somebody is there now for sure, and a coordinator hears of a card at once.
    case reach

    /// The action that a script asked for, nil when there is none with this name and these values.
    init?(_ request: Request) {
        let given = Given(request.arguments)
        switch Name(rawValue: request.action) {
        case .look: self.init(given.day(0)) { .look(on: $0) }
        case .compare:
            self.init(Given.Hours(given)) { .compare($0.day, from: $0.from, until: $0.until) }
        case .promise:
            self.init(Given.Hours(given)) {
                .promise($0.day, from: $0.from, until: $0.until, isSure: given.flag(3) ?? true)
            }
        case .own: self = .own(on: given.day(0))
        case .cancel:
            self.init(given.day(0)) { .cancel(on: $0, asksOthers: given.flag(1) ?? false) }
        case .closeNow: self = .closeNow
        case .stayClosed: self.init(given.day(0)) { .stayClosed(on: $0) }
        case .answer:
            self.init(given.number(0)) { .answer(matter: $0, isYes: given.flag(1) ?? false) }
        case .watch: self.init(given.day(0)) { .watch(on: $0) }
        case .reach: self = .reach
        case nil: return nil
        }
    }

    private init?<Argument>(_ argument: Argument?, _ make: (Argument) -> OpeningAction) {
        guard let argument else { return nil }
        self = make(argument)
    }

    /// The actions as the checker sees them.
    static var signatures: [ActionSignature] { Name.allCases.map(\.signature) }

    /// What is known of a day, as scripts read it.
    public static let dayFields: [String: ValueType] = [
        "stand": .text, "regels": .list(.text), "tot": .time, "gezegd": .text, "later": .text,
    ]
    /// What there is to say about hours before they are promised, as scripts read it.
    public static let comparedFields: [String: ValueType] = ["dubbel": .flag, "avond": .flag]
    /// What a person promised, as scripts read it.
    public static let ownFields: [String: ValueType] = [
        "aantal": .number, "dagen": .list(.text), "regels": .list(.text),
    ]

    private enum Name: String, CaseIterable {
        case look = "opening vragen"
        case compare = "opening nakijken"
        case promise = "open zetten"
        case own = "mijn openingen"
        case cancel = "opening afzeggen"
        case closeNow = "nu sluiten"
        case stayClosed = "dicht zetten"
        case answer = "opening antwoorden"
        case watch = "opening volgen"
        case reach = "mens bereikbaar"

        var signature: ActionSignature {
            ActionSignature(name: rawValue, parameters: parameters, result: result)
        }

        private var parameters: [Parameter] {
            let day = Parameter(name: "dag", type: .day)
            let hours = [
                day, Parameter(name: "van", type: .time), Parameter(name: "tot", type: .time),
            ]
            return switch self {
            case .look, .own, .stayClosed, .watch: [day]
            case .compare: hours
            case .promise: hours + [Parameter(name: "zeker", type: .flag)]
            case .cancel: [day, Parameter(name: "anderen", type: .flag)]
            case .answer:
                [Parameter(name: "nummer", type: .number), Parameter(name: "ja", type: .flag)]
            case .closeNow, .reach: []
            }
        }

        private var result: ValueType? {
            switch self {
            case .look: .record(OpeningAction.dayFields)
            case .own: .record(OpeningAction.ownFields)
            case .compare: .record(OpeningAction.comparedFields)
            case .cancel: .text
            case .closeNow, .answer, .reach: .flag
            case .promise, .stayClosed, .watch: nil
            }
        }
    }
}

public import Dialog
public import Dutch

/// What a script can ask the neighbourhood to do, with the values it needs.
public enum Action: Hashable, Sendable {
    /// Gives a number that a person can mention to find the papers back.
    case giveReference
    /// Hands a card to the coordinators; it cannot be taken back.
    case handOver(HandOver)
    /// Adds a name, or how the person can be reached, to the card that she handed over last; what is
    /// empty stays as it was.
    case addToCard(name: String, reach: String)
    /// Tells how it stands with the card that the person handed over last, and lets the coordinators
    /// know once that she still waits.
    case askAfterCard
    /// Lists what is known of the person, in words that she can read.
    case listKnown
    /// Remembers what the person wants to be called.
    case rememberName(String)
    /// Remembers whether the person is said "u" to rather than "je".
    case rememberAddress(isFormal: Bool)
    /// Notes whether Buur may begin something with the person of its own accord.
    case wantMessages(Bool)
    /// Begins another dialog at a later time, so that this one can end.
    case askLater(dialog: String, after: Span)
    /// Has something done about help from neighbour to neighbour.
    case help(HelpAction)
    /// Is about visits, and calls to people who stay away.
    case call(CallAction)
    /// Forgets everything about the person, soon after the last word to her.
    case forgetMe
    /// Forgets what the person said of late, and tells whether a card of hers still lies with the room.
    case forgetTalk
    /// Concerns the room and the people who come there.
    case room(RoomAction)
    /// Does something about the door of the Kamer.
    case opening(OpeningAction)
    /// Does something about what people do together.
    case activity(ActivityAction)
    /// Is about writing from more than one place.
    case join(JoinAction)
    /// Looks up whom to call.
    case findContact(String)
    /// Was only a question, and this is the answer: nothing is done.
    case answer(Value)

    /// The action that a script asked for, nil when there is none with this name and these values.
    public init?(_ request: Request) {
        let given = request.arguments
        if let action = Action.parts.lazy.compactMap({ $0(request) }).first {
            self = action
            return
        }
        switch Name(rawValue: request.action) {
        case .giveReference: self = .giveReference
        case .handOver:
            guard let card = HandOver(given) else { return nil }
            self = .handOver(card)
        case .addToCard:
            guard given.count == 2, case .text(let name) = given[0],
                case .text(let reach) = given[1]
            else { return nil }
            self = .addToCard(name: name, reach: reach)
        case .rememberName:
            guard case .text(let name) = given.first else { return nil }
            self = .rememberName(name)
        case .rememberAddress:
            guard case .text(let form) = given.first, ["u", "je"].contains(form) else { return nil }
            self = .rememberAddress(isFormal: form == "u")
        case .askLater:
            guard given.count == 2, case .text(let dialog) = given[0],
                case .span(let span) = given[1]
            else { return nil }
            self = .askLater(dialog: dialog, after: span)
        case .stopMessages: self = .wantMessages(false)
        case .resumeMessages: self = .wantMessages(true)
        case .forgetMe: self = .forgetMe
        case .forgetTalk: self = .forgetTalk
        case .askAfterCard: self = .askAfterCard
        case .listKnown: self = .listKnown
        case .findContact:
            guard case .text(let words) = given.first else { return nil }
            self = .findContact(words)
        case nil: return nil
        }
    }

    /// What reads the actions of each part of the neighbourhood.
    private static let parts: [@Sendable (Request) -> Action?] = [
        { Query(rawValue: $0.action)?.answer(to: $0.arguments).map(Action.answer) },
        { HelpAction($0).map(Action.help) }, { CallAction($0).map(Action.call) },
        { RoomAction($0).map(Action.room) }, { OpeningAction($0).map(Action.opening) },
        { ActivityAction($0).map(Action.activity) }, { JoinAction($0).map(Action.join) },
    ]

    /// The actions as the checker sees them.
    public static var signatures: [ActionSignature] {
        Name.allCases.map(\.signature) + RoomAction.signatures + Query.allCases.map(\.signature)
            + HelpAction.signatures + CallAction.signatures + OpeningAction.signatures
            + ActivityAction.signatures + JoinAction.signatures
    }

    private enum Name: String, CaseIterable {
        case giveReference = "nummer geven"
        case handOver = "doorgeven"
        case addToCard = "briefje aanvullen"
        case askAfterCard = "briefje navragen"
        case listKnown = "mijn gegevens lezen"
        case rememberName = "naam onthouden"
        case rememberAddress = "aanspreken onthouden"
        case askLater = "later vragen"
        case stopMessages = "berichten stoppen"
        case resumeMessages = "berichten hervatten"
        case forgetMe = "mij vergeten"
        case forgetTalk = "gesprek wissen"
        case findContact = "contact zoeken"

        var signature: ActionSignature {
            switch self {
            case .giveReference: ActionSignature(name: rawValue, result: .text)
            case .forgetMe, .stopMessages, .resumeMessages: ActionSignature(name: rawValue)
            case .forgetTalk: ActionSignature(name: rawValue, result: .flag)
            case .listKnown: ActionSignature(name: rawValue, result: .list(.text))
            case .askAfterCard:
                ActionSignature(name: rawValue, result: .record(CardStanding.fields))
            case .handOver:
                ActionSignature(
                    name: rawValue,
                    parameters: [
                        Parameter(name: "wat", type: .text),
                        Parameter(name: "naam", type: .text),
                        Parameter(name: "bereik", type: .text),
                        Parameter(name: "spoed", type: .flag),
                    ],
                    isDefinitive: true
                )
            case .addToCard:
                ActionSignature(
                    name: rawValue,
                    parameters: [
                        Parameter(name: "naam", type: .text),
                        Parameter(name: "bereik", type: .text),
                    ]
                )
            case .rememberName:
                ActionSignature(
                    name: rawValue,
                    parameters: [Parameter(name: "naam", type: .name)]
                )
            case .rememberAddress:
                ActionSignature(
                    name: rawValue,
                    parameters: [Parameter(name: "vorm", type: .text)]
                )
            case .askLater:
                ActionSignature(
                    name: rawValue,
                    parameters: [
                        Parameter(name: "dialoog", type: .text),
                        Parameter(name: "over", type: .span),
                    ]
                )
            case .findContact:
                ActionSignature(
                    name: rawValue,
                    parameters: [Parameter(name: "wie", type: .text)],
                    result: .record(Contact.fields)
                )
            }
        }
    }
}

/// A number to mention in the room, such as BK-0042, that says nothing about the person.
public struct Reference: Hashable, Sendable, CustomStringConvertible {
    public let number: Int

    public init(_ number: Int) {
        self.number = number
    }

    /// The number as it is written on paper.
    public var description: String {
        let digits = String(number)
        return "BK-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

public import Dialog
internal import Dutch

/// What Buur begins with somebody about the door or an activity.
public enum AgendaInvitation: Hashable, Sendable {
    /// Whether a key holder can open in another's place.
    case openAsked(Int64, Opening)
    /// Another opens in the place of whoever could not.
    case otherOpens(Int64, Opening)
    /// Nobody can open in the place of whoever could not.
    case nobodyOpens(Int64, Opening)
    /// The door stays closed, whatever was said.
    case staysClosed(Int64, DoorWatch)
    /// An activity is near.
    case reminder(Int64, SignUp)
    /// There is a place after all.
    case placeFree(Int64, SignUp)
    /// An activity does not go on.
    case calledOff(Int64, SignUp)

    /// The errand that begins it.
    public var errand: Errand {
        switch self {
        case .openAsked(let number, let opening): errand(.openAsked, number, opening)
        case .otherOpens(let number, let opening): errand(.otherOpens, number, opening)
        case .nobodyOpens(let number, let opening): errand(.nobodyOpens, number, opening)
        case .staysClosed(let number, let watch):
            errand(.staysClosed, number, watch.day, watch.from, ["tot": .time(watch.until)])
        case .reminder(let number, let signUp): errand(.reminder, number, signUp)
        case .placeFree(let number, let signUp): errand(.placeFree, number, signUp)
        case .calledOff(let number, let signUp): errand(.calledOff, number, signUp)
        }
    }

    /// The dialogs, each with what it is given.
    public static var dialogs: [String: [Parameter]] {
        Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0.rawValue, $0.parameters) })
    }

    private enum Name: String, CaseIterable {
        case openAsked = "open_gevraagd"
        case otherOpens = "ander_opent"
        case nobodyOpens = "niemand_opent"
        case staysClosed = "toch_dicht"
        case reminder = "activiteit_dichtbij"
        case placeFree = "plek_vrij"
        case calledOff = "activiteit_vervalt"

        var parameters: [Parameter] {
            let shared = [
                Parameter(name: Errand.matter, type: .number),
                Parameter(name: "dag", type: .day), Parameter(name: "van", type: .time),
            ]
            return switch self {
            case .openAsked, .otherOpens, .nobodyOpens, .staysClosed:
                shared + [Parameter(name: "tot", type: .time)]
            case .reminder, .placeFree, .calledOff:
                shared + [Parameter(name: "activiteit", type: .text)]
            }
        }
    }

    private func errand(_ name: Name, _ number: Int64, _ opening: Opening) -> Errand {
        errand(name, number, opening.day, opening.from, ["tot": .time(opening.until)])
    }

    private func errand(_ name: Name, _ number: Int64, _ signUp: SignUp) -> Errand {
        let activity = ["activiteit": Value.text(signUp.activity)]
        return errand(name, number, signUp.start.day, signUp.start.time, activity)
    }

    private func errand(
        _ name: Name,
        _ number: Int64,
        _ day: Day,
        _ from: ClockTime,
        _ more: [String: Value]
    ) -> Errand {
        let shared: [String: Value] = [
            Errand.matter: .number(Double(number)), "dag": .day(day), "van": .time(from),
        ]
        return Errand(dialog: name.rawValue, arguments: shared.merging(more) { one, _ in one })
    }
}

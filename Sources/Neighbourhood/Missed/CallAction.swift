public import Dialog
public import Dutch

/// What a script can ask about visits and calls.
public enum CallAction: Hashable, Sendable {
    /// Reads names, and says whom they mean.
    case readNames(String)
    /// Notes who were there, or who let know that they do not come.
    case note(Visit.Kind, String, chosen: [String])
    /// Notes that the person who writes is there.
    case noteSelf
    /// Notes that the person who writes does not come until after a day.
    case stayAway(until: Day)
    /// Notes that the person who writes may be called.
    case mayCall(phone: String, CallWish)
    /// Notes that the person who writes is looked for on the days that she does not come.
    case mayCallSameDay([Weekday], phone: String)
    /// Takes back that the person who writes may be called.
    case neverCall
    /// Tells about a call, as much as who does not make it may know.
    case look(Int64)
    case accept(Int64)
    case decline(Int64)
    /// Gives the number once more to who makes the call.
    case guide(Int64)
    case finish(Int64, CallOutcome, on: Day? = nil, about: String? = nil)
    /// Lists the calls that the volunteer who writes took upon her.
    case list
    /// Gives the number of one of those calls, by the name.
    case find(String)
    /// Gives the volunteer who writes a call that nobody has in hand.
    case offer

    /// The action that a script asked for, nil when there is none with this name and these values.
    public init?(_ request: Request) {
        guard let name = CallName(rawValue: request.action),
            let action = name.action(CallValues(values: request.arguments))
        else { return nil }
        self = action
    }

    /// The actions as the checker sees them.
    public static var signatures: [ActionSignature] { CallName.allCases.map(\.signature) }
}

/// The values that a script gave.
private struct CallValues {
    let values: [Value]

    func text(_ place: Int) -> String? {
        if case .text(let text) = values[place] { text } else { nil }
    }

    func matter(_ place: Int = 0) -> Int64? {
        if case .number(let number) = values[place] {
            Int64(exactly: number.rounded())
        } else {
            nil
        }
    }

    func day(_ place: Int) -> Day? {
        if case .day(let day) = values[place] { day } else { nil }
    }

    func texts(_ place: Int) -> [String] {
        guard case .list(let items) = values[place] else { return [] }
        return items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// The keys of the options that were chosen.
    func keys(_ place: Int) -> [String] {
        switch values[place] {
        case .options(let options): options.map(\.key)
        case .option(let option): [option.key]
        default: []
        }
    }
}

private enum CallName: String, CaseIterable {
    case readNames = "namen lezen"
    case came = "aanwezig noteren"
    case excused = "afgemeld noteren"
    case noteSelf = "ik ben er"
    case stayAway = "afwezig melden"
    case mayCall = "bellen mag"
    case mayCallSameDay = "zelfde dag bellen mag"
    case neverCall = "nooit bellen"
    case look = "belletje bekijken"
    case accept = "belletje aannemen"
    case decline = "belletje afslaan"
    case guide = "belletje gegevens"
    case finish = "belletje afronden"
    case later = "belletje later"
    case help = "belletje hulp"
    case list = "mijn belletjes"
    case find = "belletje van"
    case offer = "belletje zoeken"

    func action(_ given: CallValues) -> CallAction? {
        guard given.values.count == parameters.count else { return nil }
        switch self {
        case .readNames: return given.text(0).map(CallAction.readNames)
        case .came: return given.text(0).map { .note(.came, $0, chosen: given.texts(1)) }
        case .excused: return given.text(0).map { .note(.excused, $0, chosen: given.texts(1)) }
        case .noteSelf: return .noteSelf
        case .stayAway: return given.day(0).map(CallAction.stayAway)
        case .mayCall: return mayCall(given)
        case .mayCallSameDay:
            return given.text(1).map { .mayCallSameDay(weekdays(given.keys(0)), phone: $0) }
        case .neverCall: return .neverCall
        case .list: return .list
        case .find: return given.text(0).map(CallAction.find)
        case .offer: return .offer
        case .look, .accept, .decline, .guide, .finish, .later, .help:
            return given.matter().flatMap { call($0, given) }
        }
    }

    private func call(_ matter: Int64, _ given: CallValues) -> CallAction? {
        switch self {
        case .look: .look(matter)
        case .accept: .accept(matter)
        case .decline: .decline(matter)
        case .guide: .guide(matter)
        case .finish:
            given.text(1).flatMap(CallOutcome.init).map { .finish(matter, $0) }
        case .later: .finish(matter, .callBack, on: given.day(1))
        case .help: .finish(matter, .wantsHelp, about: given.text(1))
        default: nil
        }
    }

    private func mayCall(_ given: CallValues) -> CallAction? {
        guard let phone = given.text(0) else { return nil }
        let wish = CallWish(
            part: given.keys(1).first.flatMap(DayPart.init),
            language: given.text(2) ?? "",
            mayNameRoom: given.values[3] == .flag(true)
        )
        return .mayCall(phone: phone, wish)
    }

    private func weekdays(_ keys: [String]) -> [Weekday] {
        Weekday.allCases.filter { keys.contains(Speech.say($0)) }
    }
}

extension CallName {
    fileprivate var signature: ActionSignature {
        ActionSignature(name: rawValue, parameters: parameters, result: result)
    }

    private static let matter = Parameter(name: "nummer", type: .number)

    fileprivate var parameters: [Parameter] {
        switch self {
        case .readNames: [Parameter(name: "zin", type: .text)]
        case .came, .excused:
            [
                Parameter(name: "zin", type: .text),
                Parameter(name: "gekozen", type: .list(.text)),
            ]
        case .stayAway: [Parameter(name: "tot", type: .day)]
        case .mayCall:
            [
                Parameter(name: "telefoon", type: .text),
                Parameter(name: "wanneer", type: .choice([])),
                Parameter(name: "taal", type: .text),
                Parameter(name: "kamer_noemen", type: .flag),
            ]
        case .mayCallSameDay:
            [
                Parameter(name: "dagen", type: .choices([])),
                Parameter(name: "telefoon", type: .text),
            ]
        case .look, .accept, .decline, .guide: [CallName.matter]
        case .finish: [CallName.matter, Parameter(name: "uitkomst", type: .text)]
        case .later: [CallName.matter, Parameter(name: "dag", type: .day)]
        case .help: [CallName.matter, Parameter(name: "waarover", type: .text)]
        case .find: [Parameter(name: "naam", type: .text)]
        case .noteSelf, .neverCall, .list, .offer: []
        }
    }

    fileprivate var result: ValueType? {
        switch self {
        case .readNames: .record(CallAction.namesRead)
        case .came, .excused: .list(.text)
        case .noteSelf: .flag
        case .look, .accept, .guide: .record(CallAction.callShown)
        case .list: .list(.text)
        case .find, .offer: .number
        default: nil
        }
    }
}

extension CallAction {
    /// What `namen lezen` gives.
    public static let namesRead: [String: ValueType] = [
        "namen": .list(.text), "activiteit": .text, "gisteren": .flag,
        "onbekend": .list(.text),
        "twijfel": .text, "opties": .list(.text), "twijfel_2": .text, "opties_2": .list(.text),
    ]

    /// What a volunteer reads of a call: the number only once she will make it.
    public static let callShown: [String: ValueType] = [
        "er": .flag, "nu": .flag, "naam": .text, "telefoon": .text, "wanneer": .text, "taal": .text,
        "voor_anderen": .text, "zelfde_dag": .flag,
    ]
}

internal import Dialog
internal import Dutch

/// The values that a script gave.
struct CallValues {
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

enum CallName: String, CaseIterable {
    case readNames = "namen lezen"
    case came = "aanwezig noteren"
    case excused = "afgemeld noteren"
    case takeBack = "aanwezig wissen"
    case noteSelf = "ik ben er"
    case stayAway = "afwezig melden"
    case mayCall = "bellen mag"
    case mayCallSameDay = "zelfde dag bellen mag"
    case neverCall = "nooit bellen"
    case lookUp = "persoon nakijken"
    case mayCallOther = "bellen mag voor"
    case neverCallOther = "nooit bellen voor"
    case look = "belletje bekijken"
    case accept = "belletje aannemen"
    case decline = "belletje afslaan"
    case means = "belletje bedoeld"
    case speak = "belletje gesproken"
    case guide = "belletje gegevens"
    case finish = "belletje afronden"
    case later = "belletje later"
    case help = "belletje hulp"
    case list = "mijn belletjes"
    case find = "belletje van"
    case offer = "belletje zoeken"
    case lateYes = "belletje te laat"
    case findMissed = "gemist belletje"
    case stopCalling = "bellen stoppen"

    func action(_ given: CallValues) -> CallAction? {
        guard given.values.count == parameters.count else { return nil }
        switch self {
        case .readNames: return given.text(0).map(CallAction.readNames)
        case .came: return given.text(0).map { .note(.came, $0, chosen: given.texts(1)) }
        case .excused: return given.text(0).map { .note(.excused, $0, chosen: given.texts(1)) }
        case .takeBack: return given.text(0).map { .takeBack($0, chosen: given.texts(1)) }
        case .noteSelf: return .noteSelf
        case .stayAway: return given.day(0).map(CallAction.stayAway)
        case .mayCall: return mayCall(given)
        case .mayCallSameDay:
            return given.text(1).map { .mayCallSameDay(weekdays(given.keys(0)), phone: $0) }
        case .neverCall: return .neverCall
        case .lookUp: return given.text(0).map { .lookUp($0, chosen: given.texts(1)) }
        case .mayCallOther: return mayCallOther(given)
        case .neverCallOther:
            return given.text(0).map { .noteSaid(.no, $0, chosen: given.texts(1)) }
        case .list: return .list
        case .find: return given.text(0).map(CallAction.find)
        case .offer: return given.text(0).map(CallAction.offer)
        case .lateYes: return .lateYes
        case .findMissed: return .findMissed
        case .stopCalling: return .stopCalling
        case .look, .accept, .decline, .means, .speak, .guide, .finish, .later, .help:
            return given.matter().flatMap { call($0, given) }
        }
    }

    private func call(_ matter: Int64, _ given: CallValues) -> CallAction? {
        switch self {
        case .look: .look(matter)
        case .accept: .accept(matter)
        case .decline: .decline(matter)
        case .means: given.text(1).map { .means(matter, $0) }
        case .speak: .speak(matter)
        case .guide: .guide(matter)
        case .finish:
            given.text(1).flatMap(CallOutcome.init).map { .finish(matter, $0) }
        case .later: .finish(matter, .callBack, on: given.day(1))
        case .help: .finish(matter, .wantsHelp, about: given.text(1))
        default: nil
        }
    }

    private func mayCall(_ given: CallValues) -> CallAction? {
        given.text(0).map { .mayCall(phone: $0, wish(given, from: 1)) }
    }

    private func mayCallOther(_ given: CallValues) -> CallAction? {
        guard let text = given.text(0), let phone = given.text(2) else { return nil }
        let said = CallAction.Said.yes(phone: phone, wish(given, from: 3))
        return .noteSaid(said, text, chosen: given.texts(1))
    }

    /// How somebody likes to be called: when, in what language, and what others may hear.
    private func wish(_ given: CallValues, from place: Int) -> CallWish {
        CallWish(
            part: given.keys(place).first.flatMap(DayPart.init),
            language: given.text(place + 1) ?? "",
            mayNameRoom: given.values[place + 2] == .flag(true),
            note: given.text(place + 3) ?? ""
        )
    }

    private func weekdays(_ keys: [String]) -> [Weekday] {
        Weekday.allCases.filter { keys.contains(Speech.say($0)) }
    }
}

extension CallName {
    var signature: ActionSignature {
        ActionSignature(
            name: rawValue,
            parameters: parameters,
            result: result,
            repeatsWords: [.readNames, .came, .excused, .takeBack, .list].contains(self)
        )
    }

    private static let matter = Parameter(name: "nummer", type: .number)

    private static let names = [
        Parameter(name: "zin", type: .text), Parameter(name: "gekozen", type: .list(.text)),
    ]
    private static let wish = [
        Parameter(name: "telefoon", type: .text),
        Parameter(name: "wanneer", type: .choice([])),
        Parameter(name: "taal", type: .text),
        Parameter(name: "kamer_noemen", type: .flag),
        Parameter(name: "let_op", type: .text),
    ]

    fileprivate var parameters: [Parameter] {
        switch self {
        case .readNames: [Parameter(name: "zin", type: .text)]
        case .came, .excused, .takeBack, .lookUp, .neverCallOther: CallName.names
        case .stayAway: [Parameter(name: "tot", type: .day)]
        case .mayCall: CallName.wish
        case .mayCallOther: CallName.names + CallName.wish
        case .mayCallSameDay:
            [
                Parameter(name: "dagen", type: .choices([])),
                Parameter(name: "telefoon", type: .text),
            ]
        case .look, .accept, .decline, .speak, .guide: [CallName.matter]
        case .finish: [CallName.matter, Parameter(name: "uitkomst", type: .text)]
        case .later: [CallName.matter, Parameter(name: "dag", type: .day)]
        case .help: [CallName.matter, Parameter(name: "waarover", type: .text)]
        case .means: [CallName.matter, Parameter(name: "woorden", type: .text)]
        case .find: [Parameter(name: "naam", type: .text)]
        case .offer: [Parameter(name: "woorden", type: .text)]
        case .noteSelf, .neverCall, .list, .lateYes, .findMissed, .stopCalling: []
        }
    }

    private var result: ValueType? {
        switch self {
        case .readNames: .record(CallAction.namesRead)
        case .came, .excused, .takeBack: .list(.text)
        case .noteSelf, .mayCallOther, .neverCallOther, .means: .flag
        case .lookUp: .record(CallAction.personFound)
        case .look, .accept, .guide: .record(CallAction.callShown)
        case .list: .list(.text)
        case .lateYes: .record(CallAction.lateCall)
        case .offer: .record(CallAction.callOffered)
        case .find, .findMissed: .number
        default: nil
        }
    }
}

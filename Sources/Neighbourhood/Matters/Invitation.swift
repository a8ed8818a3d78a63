public import Dialog

/// A dialog that Buur begins of its own accord; the raw value is its name.
public enum Invitation: String, Hashable, Sendable, CaseIterable {
    /// A volunteer is asked to help.
    case helpAsked = "hulp_gevraagd"
    /// A volunteer who said yes hears that she has to choose a day yet.
    case helpWhichDay = "hulp_welke_dag"
    /// Who asked for help hears who can come.
    case helpFound = "hulp_gevonden"
    /// The helper hears that it goes on, and with whom.
    case helpSettled = "hulp_rond"
    /// One of the two gets the number of the other.
    case helpNumber = "hulp_nummer"
    /// Who got a number hears that it must be wiped.
    case numberGone = "nummer_wissen"
    /// Who got a number hears that its person wants no calls any more.
    case numberAtRest = "bel_niet_meer"
    /// Who asked for help hears that the helper cannot come after all.
    case helpLost = "hulp_kan_niet"
    /// The helper hears that it does not go on.
    case helpOff = "hulp_niet_door"
    /// Who asked for help hears that nobody was found.
    case helpNotFound = "hulp_niemand"
    /// Who asked for help hears that Buur stopped waiting for a yes.
    case helpLapsed = "hulp_losgelaten"
    /// Who asked for help is asked how it went.
    case helpCheck = "hulp_gelukt"
    /// One of the two is asked whether another time is fine.
    case helpOtherTime = "hulp_ander_moment"
    /// Who asked for that hears what the other said.
    case helpTimeAnswered = "hulp_moment_gehoord"
    /// The helper is asked what happened, now that who asked says that nobody came.
    case helpMissed = "hulp_niet_doorgegaan"
    /// The helper gets the thanks.
    case helpThanks = "hulp_bedankt"

    /// What the dialog can be given besides the number of the matter, with the types; it need not
    /// want all of it, and what is not known is missing.
    public var parameters: [String: ValueType] {
        let own: [String: ValueType] =
            switch self {
            case .helpAsked:
                [
                    "wat": .text, "woorden": .text, "waar": .text, "momenten": .list(.text),
                    "letten": .text, "reden": .text,
                ]
            case .helpFound:
                ["naam": .text, "wat": .text, "moment": .text, "waar": .text]
            case .helpSettled:
                [
                    "naam": .text, "wat": .text, "woorden": .text, "moment": .text,
                    "waar": .text,
                ]
            case .helpNumber: ["naam": .text, "telefoon": .text]
            case .numberGone: [:]
            case .numberAtRest: ["naam": .text]
            case .helpOff, .helpMissed: ["wat": .text, "moment": .text]
            case .helpOtherTime: ["naam": .text, "wat": .text, "moment": .text, "ander": .text]
            case .helpTimeAnswered:
                ["wat": .text, "moment": .text, "ander": .text, "mag": .flag]
            case .helpWhichDay, .helpLost, .helpNotFound, .helpLapsed: ["wat": .text]
            case .helpCheck: ["naam": .text, "wat": .text, "mag_terugvragen": .flag]
            case .helpThanks: ["naam": .text, "woorden": .text]
            }
        return own.merging([Errand.matter: .number]) { one, _ in one }
    }

    /// The invitation as it is carried out.
    public func errand(about matter: Int64, _ arguments: [String: Value] = [:]) -> Errand {
        Errand(
            dialog: rawValue,
            arguments: arguments.merging([Errand.matter: .number(Double(matter))]) { one, _ in one }
        )
    }
}

public import Dialog
public import Dutch

/// What a script can ask about visits and calls.
public enum CallAction: Hashable, Sendable {
    /// Reads names, and says whom they mean.
    case readNames(String)
    /// Notes who were there, or who let know that they do not come.
    case note(Visit.Kind, String, chosen: [String])
    /// Takes back that people were there, for it was noted by mistake.
    case takeBack(String, chosen: [String])
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
    /// Says whom the person who writes means, to note something for her.
    case lookUp(String, chosen: [String])
    /// Notes what somebody said who does not write herself.
    case noteSaid(Said, String, chosen: [String])
    /// Tells about a call, as much as who does not make it may know.
    case look(Int64)
    case accept(Int64)
    case decline(Int64)
    /// Tells whether words with which a volunteer says yes can mean whom she is asked to call.
    case means(Int64, String)
    /// Notes that the volunteer spoke to whom she called; what came of it may follow later.
    case speak(Int64)
    /// Gives the number once more to who makes the call.
    case guide(Int64)
    case finish(Int64, CallOutcome, on: Day? = nil, about: String? = nil)
    /// Lists the calls that the volunteer who writes took upon her.
    case list
    /// Gives the number of one of those calls, by the name.
    case find(String)
    /// Gives the volunteer who writes a call that nobody has in hand.
    ///
    /// Where she names somebody it is that call or none.
    case offer(String)
    /// Notes that the volunteer who writes says yes after all to a call that another was asked for,
    /// so that she is asked again when that one cannot.
    case lateYes
    /// Gives the volunteer who writes the call that she was asked to make and did not answer about in
    /// time, when it is free still.
    case findMissed
    /// Asks the volunteer who writes to call nobody any more.
    case stopCalling

    /// What somebody said about being called when she stays away.
    public enum Said: Hashable, Sendable {
        case yes(phone: String, CallWish)
        case no
    }

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

extension CallAction {
    /// What `namen lezen` gives.
    public static let namesRead: [String: ValueType] = [
        "namen": .list(.text), "activiteit": .text, "gisteren": .flag,
        "onbekend": .list(.text),
        "twijfel": .text, "opties": .list(.text), "twijfel_2": .text, "opties_2": .list(.text),
    ]

    /// What `persoon nakijken` gives.
    public static let personFound: [String: ValueType] = [
        "er": .flag, "naam": .text, "schrijft": .flag,
    ]

    /// What `belletje te laat` gives: whose call it was, and whether another makes it.
    public static let lateCall: [String: ValueType] = [
        "er": .flag, "naam": .text, "beloofd": .flag,
    ]

    /// What `belletje zoeken` gives: how it stands with whom she offers to call.
    public static let callOffered: [String: ValueType] = [
        "stand": .text, "nummer": .number, "naam": .text,
    ]

    /// What a volunteer reads of a call: the number only once she will make it.
    public static let callShown: [String: ValueType] = [
        "er": .flag, "nu": .flag, "naam": .text, "telefoon": .text, "wanneer": .text, "taal": .text,
        "voor_anderen": .text, "zelfde_dag": .flag, "let_op": .text,
    ]
}

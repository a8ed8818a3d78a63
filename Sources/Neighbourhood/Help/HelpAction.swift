public import Dialog
public import Dutch

/// What scripts can ask to have done about help from neighbour to neighbour.
public enum HelpAction: Hashable, Sendable {
    /// Tells what somebody asks for; changes nothing.
    case recogniseJob(String)
    /// Tells what somebody can do; changes nothing.
    case recogniseTalents(String)
    /// Shows words as another would read them; changes nothing.
    case lookOver(String)
    /// Looks for a volunteer; whoever was asked cannot be unasked silently.
    case ask(HelpWish)
    /// Says yes, and chooses a day later.
    case promise(Int64)
    case accept(Int64, at: String?)
    /// Finds what she was asked and did not answer in time, as far as it is free still.
    case findMissed
    /// Says yes to that.
    case takeUp(Int64, at: String?)
    /// Says no, and that she wants to be asked nothing for so many weeks, which may be none.
    case decline(Int64, weeks: Int)
    /// Agrees with the one who was found.
    case confirm(Int64)
    /// Would rather have another, in her own words.
    case refuse(Int64, Preference)
    /// Says whom she would rather have while somebody is looked for.
    case prefer(Preference)
    /// Gives the other of the two one's number.
    case giveNumber(Int64, phone: String)
    case report(Int64, done: Bool, thanks: String?)
    /// Tells which visit she may want at another time, and which time her words name.
    case readOtherTime(String)
    /// Asks the other of the two for the time that her words name.
    case askOtherTime(Int64, String)
    /// Says whether the time that the other asked for is fine.
    case answerOtherTime(Int64, Bool)
    /// Finds the visit that she asked for and that should have been by now.
    case findPast
    /// Tells that nobody came to it.
    case reportMissed(Int64)
    /// Lists what somebody asks for, one line each.
    case listRequests
    /// Lets a request go for which nobody was found.
    case release(Int64)
    /// Withdraws the request with such a line.
    case withdraw(String)
    /// Lists what somebody promised, one line each.
    case listPromises
    /// Takes back the promise with such a line.
    case cancel(String)
    /// Lists what she agreed to that the words may be about, as helper or as who asked.
    case listAgreed(String)
    /// Takes back what such a line says, as helper or as who asked.
    case callOff(String)
    /// Lets the coordinators know that something went wrong at a visit or a call, for a volunteer.
    case raiseAlarm
    /// Offers what somebody likes to do, which is a yes to being asked.
    case offer(skills: [String], weekdays: Set<Weekday>?, Offer.Rhythm?, isWoman: Bool)
    /// Wants to be asked nothing for so many weeks; for none, that may be asked again from now on.
    case rest(weeks: Int)
    /// Wants to be asked nothing any more.
    case stopBeingAsked
    /// Wants the number to be given to nobody else.
    case keepNumber

    /// The action that a script asked for, nil when there is none with this name and these values.
    public init?(_ request: Request) {
        guard let name = Name(rawValue: request.action),
            let action = HelpAction(name, Arguments(request.arguments))
        else { return nil }
        self = action
    }

    /// The actions as the checker sees them.
    public static var signatures: [ActionSignature] { Name.allCases.map(\.signature) }

    enum Name: String, CaseIterable {
        case recogniseJob = "klus herkennen"
        case recogniseTalents = "talenten herkennen"
        case lookOver = "woorden nakijken"
        case ask = "hulp vragen"
        case promise = "hulp toezeggen"
        case release = "hulp loslaten"
        case accept = "hulp aannemen"
        case findMissed = "gemiste vraag"
        case takeUp = "hulp alsnog aannemen"
        case decline = "hulp afslaan"
        case confirm = "hulp bevestigen"
        case refuse = "hulp afwijzen"
        case prefer = "hulp voorkeur"
        case giveNumber = "nummer delen"
        case report = "hulp melden"
        case readOtherTime = "ander moment lezen"
        case askOtherTime = "ander moment vragen"
        case answerOtherTime = "ander moment antwoorden"
        case findPast = "voorbije hulp"
        case reportMissed = "hulp gemist"
        case listRequests = "mijn hulpvragen"
        case withdraw = "hulp intrekken"
        case listPromises = "mijn beloftes"
        case cancel = "hulp afzeggen"
        case listAgreed = "afspraken zoeken"
        case callOff = "afspraak afzeggen"
        case raiseAlarm = "zorg melden"
        case offer = "aanbod doen"
        case rest = "rust nemen"
        case stopBeingAsked = "vragen stoppen"
        case keepNumber = "nummer houden"
    }

    private init?(_ name: Name, _ given: Arguments) {
        switch name {
        case .recogniseJob: self = .recogniseJob(given.text(0) ?? "")
        case .recogniseTalents: self = .recogniseTalents(given.text(0) ?? "")
        case .lookOver: self = .lookOver(given.text(0) ?? "")
        case .prefer: self = .prefer(Preference(in: given.text(0) ?? ""))
        case .findMissed: self = .findMissed
        case .findPast: self = .findPast
        case .readOtherTime: self = .readOtherTime(given.text(0) ?? "")
        case .listRequests: self = .listRequests
        case .listPromises: self = .listPromises
        case .listAgreed: self = .listAgreed(given.text(0) ?? "")
        case .raiseAlarm: self = .raiseAlarm
        case .stopBeingAsked: self = .stopBeingAsked
        case .keepNumber: self = .keepNumber
        case .ask:
            guard let wish = HelpWish(given) else { return nil }
            self = .ask(wish)
        case .offer: self = .init(offering: given)
        case .rest: self = .rest(weeks: max(0, Int(given.number(0) ?? 4)))
        case .withdraw, .cancel, .callOff:
            guard let line = given.text(0) else { return nil }
            self =
                name == .withdraw
                ? .withdraw(line) : name == .cancel ? .cancel(line) : .callOff(line)
        case .promise, .release, .accept, .takeUp, .decline, .confirm, .refuse, .giveNumber,
            .report, .reportMissed, .askOtherTime, .answerOtherTime:
            guard let number = given.number(0) else { return nil }
            self.init(name, about: Int64(number), given)
        }
    }

    private init?(_ name: Name, about matter: Int64, _ given: Arguments) {
        switch name {
        case .promise: self = .promise(matter)
        case .reportMissed: self = .reportMissed(matter)
        case .askOtherTime: self = .askOtherTime(matter, given.text(1) ?? "")
        case .answerOtherTime: self = .answerOtherTime(matter, given.flag(1))
        case .release: self = .release(matter)
        case .accept: self = .accept(matter, at: given.text(1))
        case .takeUp: self = .takeUp(matter, at: given.text(1))
        case .decline: self = .decline(matter, weeks: max(0, Int(given.number(1) ?? 0)))
        case .confirm: self = .confirm(matter)
        case .refuse: self = .refuse(matter, Preference(in: given.text(1) ?? ""))
        case .giveNumber:
            guard let phone = given.text(1) else { return nil }
            self = .giveNumber(matter, phone: phone)
        case .report: self = .report(matter, done: given.flag(1), thanks: given.text(2))
        default: return nil
        }
    }

    private init(offering given: Arguments) {
        let days = given.keys(1).compactMap(Weekday.init(key:))
        self = .offer(
            skills: given.texts(0),
            weekdays: days.isEmpty ? nil : Set(days),
            given.keys(2).first.flatMap(Offer.Rhythm.init),
            isWoman: given.flag(3)
        )
    }
}

extension HelpAction.Name {
    var signature: ActionSignature {
        ActionSignature(
            name: rawValue,
            parameters: parameters.map(Parameter.init),
            result: result,
            isDefinitive: self == .ask,
            repeatsWords: [.listRequests, .listPromises, .listAgreed].contains(self)
        )
    }

    private var parameters: [(name: String, type: ValueType)] {
        switch self {
        case .recogniseJob, .recogniseTalents, .lookOver: [("tekst", .text)]
        case .ask:
            [
                ("wat", .text), ("kunde", .text), ("waar", .choice([])),
                ("dagen", .list(.day)), ("delen", .list(.choice([]))), ("letten", .choices([])),
                ("taal", .text), ("spullen", .text), ("woorden_mee", .flag),
            ]
        case .accept, .takeUp: [("nummer", .number), ("moment", .text)]
        case .decline: [("nummer", .number), ("weken", .number)]
        case .giveNumber: [("nummer", .number), ("telefoon", .phone)]
        case .promise, .release, .confirm, .reportMissed: [("nummer", .number)]
        case .refuse, .askOtherTime: [("nummer", .number), ("woorden", .text)]
        case .answerOtherTime: [("nummer", .number), ("mag", .flag)]
        case .report: [("nummer", .number), ("gelukt", .flag), ("dank", .text)]
        case .withdraw, .cancel, .callOff: [("regel", .text)]
        case .listAgreed, .prefer, .readOtherTime: [("woorden", .text)]
        case .offer:
            [
                ("kunden", .list(.text)), ("dagen", .choices([])), ("hoe_vaak", .choice([])),
                ("is_vrouw", .flag),
            ]
        case .rest: [("weken", .number)]
        case .findMissed, .findPast, .listRequests, .listPromises, .raiseAlarm, .stopBeingAsked,
            .keepNumber:
            []
        }
    }

    private var result: ValueType? {
        switch self {
        case .recogniseJob:
            .record([
                "soort": .text, "kunde": .text, "titel": .text, "antwoord": .text, "wat": .text,
                "spullen": .flag, "vrouw": .flag,
            ])
        case .recogniseTalents:
            .record(["kunden": .list(.text), "titels": .text, "antwoord": .text])
        case .lookOver: .record(["tekst": .text, "kwetsend": .flag, "gevoelig": .flag])
        case .listAgreed: .record(["regels": .list(.text), "zeker": .flag, "vandaag": .flag])
        case .ask, .callOff, .prefer: .text
        case .findMissed:
            .record([
                "er": .flag, "nummer": .number, "wat": .text, "waar": .text,
                "momenten": .list(.text), "bezet": .flag,
            ])
        case .readOtherTime:
            .record([
                "er": .flag, "nummer": .number, "gevraagd": .flag, "wat": .text, "moment": .text,
            ])
        case .findPast: .record(["er": .flag, "nummer": .number, "naam": .text, "wat": .text])
        case .promise, .release, .accept, .takeUp, .decline, .confirm, .refuse, .giveNumber,
            .report, .reportMissed, .askOtherTime, .answerOtherTime, .withdraw, .cancel,
            .raiseAlarm:
            .flag
        case .listRequests, .listPromises: .list(.text)
        case .rest: .day
        case .offer, .stopBeingAsked, .keepNumber: nil
        }
    }
}

public import Dialog
public import Dutch

/// What somebody wants help with.
///
/// What she wrote is hers: a volunteer reads the skill, the time and the place, and her own words only
/// when she said yes to that.
public struct HelpWish: Hashable, Sendable {
    public enum Place: String, Hashable, Sendable, CaseIterable {
        case kamer, home = "thuis", outside = "op_pad"

        public var words: String {
            switch self {
            case .kamer: "in de kamer"
            case .home: "bij die ander thuis"
            case .outside: "samen op pad"
            }
        }

        /// The words for the one who asks.
        public var ownWords: String { self == .home ? "bij jou thuis" : words }
    }

    /// Her own words.
    public var what: String
    /// Whether who is asked may read them, as ``PassedWords`` shows them.
    public var sharesWords: Bool
    /// The key of the skill.
    public var skill: String
    public var place: Place
    /// When it could be.
    public var slots: [Slot]
    /// What matters, in words; empty when nothing does.
    public var notes: String
    /// The language that she would rather speak.
    public var language: String?
    public var prefersWoman: Bool

    public init(
        what: String,
        skill: String,
        place: Place,
        slots: [Slot],
        notes: String = "",
        language: String? = nil,
        prefersWoman: Bool = false,
        sharesWords: Bool = false
    ) {
        self.what = what
        self.sharesWords = sharesWords
        self.skill = skill
        self.place = place
        self.slots = slots
        self.notes = notes
        self.language = language
        self.prefersWoman = prefersWoman
    }
}

extension HelpWish {
    /// What who is asked reads of a wish for a woman, and for a language.
    static let womanNote = "liever een vrouw"
    static func note(of language: String) -> String { "spreekt liever \(language)" }

    /// Takes in whom she would rather be helped by.
    mutating func prefer(_ wanted: Preference) {
        let isNewWoman = wanted.isForWoman && !prefersWoman
        let newLanguage = language == nil ? wanted.language : nil
        prefersWoman = prefersWoman || wanted.isForWoman
        language = language ?? wanted.language
        let more =
            (isNewWoman ? [HelpWish.womanNote] : [])
            + (newLanguage.map { [HelpWish.note(of: $0)] } ?? [])
        notes = Speech.list([notes].filter { !$0.isEmpty } + more)
    }

    /// Forgets what she wrote, once nobody needs it any more.
    mutating func forgetWords() {
        (what, notes, language) = ("", "", nil)
    }
}

/// A request for help that goes on: what is wanted, and how far it is.
public struct HelpRequest: Hashable, Sendable, Identifiable {
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        /// Nobody is asked just now.
        case searching = "zoekt"
        /// One volunteer was asked.
        case asked = "gevraagd"
        /// A volunteer said yes, and the one who asks has not yet.
        case proposed = "voorgesteld"
        /// Both said yes.
        case agreed = "afgesproken"
        /// The time has passed, and Buur asked how it went.
        case checking = "nagevraagd"
        case closed = "klaar"
    }

    public let id: Int64
    public let kamer: String
    /// Who asks for help.
    public let person: Int64
    public internal(set) var wish: HelpWish
    public let since: Day
    public var stage: Stage
    /// Who was asked, or said yes.
    public var helper: Int64?
    /// The time that the helper chose.
    public var slot: Slot?
    public var due: Moment?
    /// Another time that one of the two asked the other for, and did not get an answer about.
    public internal(set) var wanted: WantedTime?
    /// Who said yes too late and is asked again when whoever is asked now cannot.
    public var second: Int64?
    /// Whether who is asked said yes and still has to choose a day, and whether she was reminded.
    var (isPromised, isReminded) = (false, false)
    /// The day on which who asks heard that nobody was found so far, nil when she need not answer that.
    public internal(set) var toldOn: Day?

    public init(
        id: Int64,
        kamer: String,
        person: Int64,
        wish: HelpWish,
        since: Day,
        stage: Stage = .searching,
        helper: Int64? = nil,
        slot: Slot? = nil,
        due: Moment? = nil
    ) {
        self.id = id
        self.kamer = kamer
        self.person = person
        self.wish = wish
        self.since = since
        self.stage = stage
        self.helper = helper
        self.slot = slot
        self.due = due
    }
}

extension HelpRequest {
    /// Reads a request, nil when the matter is none.
    public init?(_ matter: Matter) {
        let fields = matter.fields
        guard matter.kind == .request, let wish = HelpWish(fields),
            case .day(let since) = fields["sinds"],
            case .text(let word) = fields["stap"], let stage = Stage(rawValue: word)
        else { return nil }
        self.init(
            id: matter.id,
            kamer: matter.kamer,
            person: matter.person,
            wish: wish,
            since: since,
            stage: stage,
            helper: matter.helper,
            slot: fields["moment"].flatMap(Slot.init),
            due: matter.due
        )
        wanted = fields["ander_moment"].flatMap(WantedTime.init)
        if case .number(let number) = fields["tweede"] { second = Int64(number) }
        isPromised = fields["toegezegd"] == .flag(true)
        isReminded = fields["herinnerd"] == .flag(true)
        if case .day(let day) = fields["verteld"] { toldOn = day }
    }

    /// The request as it is kept.
    public var matter: Matter {
        var fields = wish.fields
        fields["sinds"] = .day(since)
        fields["stap"] = .text(stage.rawValue)
        fields["moment"] = slot?.value ?? .missing
        fields["ander_moment"] = wanted?.value
        fields["tweede"] = second.map { .number(Double($0)) }
        fields["toegezegd"] = isPromised ? .flag(true) : nil
        fields["herinnerd"] = isReminded ? .flag(true) : nil
        fields["verteld"] = toldOn.map(Value.day)
        return Matter(
            id: id,
            kind: .request,
            kamer: kamer,
            person: person,
            helper: helper,
            due: due,
            isOpen: stage != .closed,
            fields: fields
        )
    }
}

extension Matter {
    /// What a person may read of it: of what is another's only the skill, the place and the time, and
    /// her words as they were passed on when she said yes to that.
    public func fields(for reader: Int64) -> [String: Value] {
        let ofOthers: Set = ["tweede", "toegezegd", "herinnerd", "ander_moment"]
        guard reader != person else { return fields.filter { !ofOthers.contains($0.key) } }
        guard let request = HelpRequest(self) else { return [:] }
        var shown = fields.filter { ["kunde", "waar", "momenten", "moment"].contains($0.key) }
        if request.wish.sharesWords {
            shown["woorden"] = .text(PassedWords(request.wish.what).text)
        }
        return shown
    }
}

extension HelpRequest {
    /// Whether a volunteer said yes, and the visit is not over.
    public var isAgreed: Bool { isSettled || stage == .checking }

    /// Whether both agreed and the time of the visit is over.
    public func isPast(at moment: Moment) -> Bool {
        [.agreed, .checking].contains(stage) && slot.map { $0.end <= moment } ?? false
    }

    /// Whether somebody is one of the two who may want it at another time: who is asked to help, and
    /// both once a volunteer said yes.
    public func isMovable(by person: Int64) -> Bool {
        isSettled ? [self.person, helper].contains(person) : stage == .asked && helper == person
    }

    /// Whether a visit lies ahead, so that who helps must hear when it does not go on.
    public var isSettled: Bool { [.proposed, .agreed].contains(stage) }
}

extension HelpWish {
    fileprivate init?(_ fields: [String: Value]) {
        guard case .text(let what) = fields["wat"], case .text(let skill) = fields["kunde"],
            case .text(let word) = fields["waar"], let place = Place(rawValue: word),
            case .list(let slots) = fields["momenten"], case .text(let notes) = fields["letten"]
        else { return nil }
        self.init(
            what: what,
            skill: skill,
            place: place,
            slots: slots.compactMap(Slot.init),
            notes: notes
        )
        if case .text(let language) = fields["taal"] { self.language = language }
        prefersWoman = fields["vrouw"] == .flag(true)
        sharesWords = fields["woorden"] == .flag(true)
    }

    fileprivate var fields: [String: Value] {
        [
            "wat": .text(what), "kunde": .text(skill), "waar": .text(place.rawValue),
            "momenten": .list(slots.map(\.value)), "letten": .text(notes),
            "taal": language.map(Value.text) ?? .missing, "vrouw": .flag(prefersWoman),
            "woorden": .flag(sharesWords),
        ]
    }
}

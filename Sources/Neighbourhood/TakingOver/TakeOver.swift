internal import Dialog
public import Dutch

/// What becomes of a card after a resident let hand it over: it waits, a person of the room takes the
/// talk over and gives it back, and in the end it is over.
///
/// It never holds what is said, nor what is on the card; which danger it was only until she was told
/// that the card waits.
public struct TakeOver: Hashable, Sendable {
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        case waiting = "wacht"
        /// It still waits, and the resident heard so.
        case waitingLong = "wacht al lang"
        case held = "in gesprek"
        /// It waited for as long as a card is kept, and the coordinators heard so.
        case leaving = "gaat weg"
    }

    /// Why a coordinator cannot take a talk over.
    public enum Refusal: Hashable, Sendable {
        case heldBy(Int64)
        /// She is in a talk with somebody else already.
        case holdsAnother(Int64)
        /// It is her own card.
        case own
    }

    /// What time brought about.
    public enum Change: Hashable, Sendable {
        /// Nobody took it up so far; the resident must hear that.
        case nobodyYet
        /// The one who took it over was silent for too long.
        case silent(holder: Int64)
        /// It waited for as long as a card is kept; the coordinators must hear that it goes.
        case leaving
        case over
    }

    public private(set) var matter: Matter
    public private(set) var stage: Stage

    /// Reads it back, nil when the matter is of another kind or holds something else.
    public init?(_ matter: Matter) {
        guard matter.kind == .takeOver, case .text(let words) = matter.fields[Field.stage],
            let stage = Stage(rawValue: words)
        else { return nil }
        (self.matter, self.stage) = (matter, stage)
    }

    /// What is opened for a card; it is named when the resident agreed that her name is known, and told
    /// when she told of somebody else.
    ///
    /// The danger is that which she may be written to about, by the word that dialogs know it by: nil
    /// when there is none, and when another may read along (DOMAIN.md 6.6).
    public static func opening(
        for person: Int64,
        in kamer: String,
        isUrgent: Bool,
        isNamed: Bool,
        isTold: Bool = false,
        isWatched: Bool = false,
        danger: String? = nil,
        at moment: Moment,
        terms: TakeOverTerms
    ) -> Matter {
        var matter = Matter(
            id: 0,
            kind: .takeOver,
            kamer: kamer,
            person: person,
            due: moment.adding(hours: isUrgent ? terms.urgentHours : terms.waitingHours),
            fields: [
                Field.stage: .text(Stage.waiting.rawValue),
                Field.urgent: .flag(isUrgent),
                Field.named: .flag(isNamed),
                Field.since: .day(moment.day),
                Field.sinceTime: .time(moment.time),
            ]
        )
        matter.fields[Field.danger] = danger.map(Value.text)
        matter.fields[Field.told] = isTold ? .flag(true) : nil
        matter.fields[TakeOver.watchedField] = isWatched ? .flag(true) : nil
        return matter
    }

    /// The number that coordinators call it by.
    public var number: Int64 { matter.id }
    public var holder: Int64? { stage == .held ? matter.helper : nil }
    public var isUrgent: Bool { matter.fields[Field.urgent] == .flag(true) }
    public var isNamed: Bool { matter.fields[Field.named] == .flag(true) }

    /// Whether the card is about somebody else than who wrote.
    public var isTold: Bool { matter.fields[Field.told] == .flag(true) }

    /// Whether another may read what the resident gets.
    public var isWatched: Bool { matter.fields[TakeOver.watchedField] == .flag(true) }

    /// The danger that she may be written to about while the card waits.
    public var danger: String? {
        if case .text(let word) = matter.fields[Field.danger] { word } else { nil }
    }

    /// The day on which the card was handed over.
    public var since: Day? {
        if case .day(let day) = matter.fields[Field.since] { day } else { nil }
    }

    /// The time of that day, nil for a card of before that was kept.
    public var sinceTime: ClockTime? {
        if case .time(let time) = matter.fields[Field.sinceTime] { time } else { nil }
    }

    /// Whether the coordinators heard that she asked after it.
    public var isAskedAfter: Bool { matter.fields[Field.askedAfter] == .flag(true) }

    /// Why a coordinator cannot take it over, nil when she can.
    public func refusal(to coordinator: Int64, holding other: TakeOver?) -> Refusal? {
        if matter.person == coordinator { return .own }
        if let other { return .holdsAnother(other.number) }
        return holder.map(Refusal.heldBy)
    }

    /// The card as it stands in a list: its number, since when, and whether there is haste.
    public var line: String {
        let day = since.map { ", sinds \(Speech.say($0))" } ?? ""
        return "Briefje \(number)\(day)\(isUrgent ? ", met haast" : "")"
    }

    // MARK: - What happens to it

    /// Lets a coordinator take it over; it comes back by itself when she says nothing for too long.
    public mutating func take(by coordinator: Int64, at moment: Moment, _ terms: TakeOverTerms) {
        matter.helper = coordinator
        enter(.held, until: moment.adding(hours: terms.silentHours))
    }

    /// Notes that the coordinator wrote something.
    public mutating func hear(at moment: Moment, _ terms: TakeOverTerms) {
        enter(.held, until: moment.adding(hours: terms.silentHours))
    }

    /// Notes that the coordinators hear that she asked after it.
    public mutating func askAfter() { matter.fields[Field.askedAfter] = .flag(true) }

    /// Ends it, for the coordinator gave the talk back or the resident wanted no more.
    public mutating func close() {
        forgetDanger()
        matter.isOpen = false
        matter.due = nil
    }

    /// Forgets which danger it was: she was told, or must not be written to about it any more.
    public mutating func forgetDanger() { matter.fields[Field.danger] = nil }

    /// Looks at it again when its time has come.
    public mutating func pass(at moment: Moment, _ terms: TakeOverTerms) -> Change {
        switch stage {
        case .waiting:
            enter(.waitingLong, until: moment.adding(hours: terms.keptDays * 24))
            return .nobodyYet
        case .waitingLong:
            enter(.leaving, until: moment.adding(hours: terms.lastDays * 24))
            return .leaving
        case .leaving:
            close()
            return .over
        case .held:
            let holder = matter.helper
            matter.helper = nil
            enter(.waitingLong, until: moment.adding(hours: terms.keptDays * 24))
            return holder.map(Change.silent) ?? .nobodyYet
        }
    }

    /// Lets it be looked at later, for the resident must be left in peace now.
    public mutating func putOff(until moment: Moment) { matter.due = moment }

    private mutating func enter(_ stage: Stage, until due: Moment) {
        self.stage = stage
        matter.fields[Field.stage] = .text(stage.rawValue)
        matter.due = due
    }

    private enum Field {
        static let (stage, urgent, named, since) = ("stap", "spoed", "met naam", "sinds")
        static let (danger, told) = ("gevaar", "over een ander")
        static let (sinceTime, askedAfter) = ("hoe laat", "naar gevraagd")
    }

    /// Where a matter keeps that another may read along.
    static let watchedField = "een ander kan meelezen"
}

/// How long a card waits and a talk may be silent, as a room has chosen.
public struct TakeOverTerms: Hashable, Sendable {
    /// After how many hours a resident hears that nobody took her card up yet.
    public var waitingHours: Int
    /// After how many hours she and the coordinators hear so of a card of haste: the same day, for
    /// what is in danger today waits for nobody (DOMAIN.md 3.4).
    public var urgentHours: Int
    /// After how many hours without a word of the coordinator a talk goes back to Buur.
    public var silentHours: Int
    /// For how many days a card can still be taken up.
    public var keptDays: Int
    /// How many days before it goes the coordinators hear so.
    public var lastDays = 7

    public init(
        waitingHours: Int = 24,
        urgentHours: Int = 4,
        silentHours: Int = 24,
        keptDays: Int = 30
    ) {
        (self.waitingHours, self.urgentHours) = (waitingHours, urgentHours)
        (self.silentHours, self.keptDays) = (silentHours, keptDays)
    }
}

extension Moment {
    fileprivate func adding(hours: Int) -> Moment { adding(Span(hours, .hour)) }
}

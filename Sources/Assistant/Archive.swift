public import Neighbourhood

/// Something that happened, without a word of what was said.
public struct AuditEntry: Hashable, Sendable {
    public enum Event: String, Hashable, Sendable, CaseIterable {
        case turn, action, finished, abandoned, report, failure
    }

    public let at: Instant
    public let person: Int64?
    public let event: Event
    /// The dialog, action or report that it is about; never an answer.
    public let subject: String

    public init(at: Instant, person: Int64?, event: Event, subject: String) {
        self.at = at
        self.person = person
        self.event = event
        self.subject = subject
    }
}

/// An answer of a finished dialog, until when it is kept.
public struct KeptAnswer: Hashable, Sendable {
    public let key: String
    /// The value as it is said.
    public let words: String
    public let label: String?
    /// When it is forgotten.
    public let until: Instant

    public init(key: String, words: String, label: String?, until: Instant) {
        self.key = key
        self.words = words
        self.label = label
        self.until = until
    }
}

/// A file that is kept for a person of the room to look at; the bytes lie with its channel.
public struct KeptFile: Hashable, Sendable {
    public let attachment: Attachment
    /// Where the person sent it from.
    public let from: Address
    public let at: Instant
    /// When it is forgotten.
    public let until: Instant

    public init(_ attachment: Attachment, from: Address, at: Instant, until: Instant) {
        (self.attachment, self.from, self.at, self.until) = (attachment, from, at, until)
    }
}

/// What is left of turns when they are over.
public protocol Archive {
    /// The next number of a count, from 1.
    func next(_ counter: String) throws -> Int
    func add(_ handOver: HandOver, of person: Int64, now: Instant, until: Instant) throws
    func add(_ answers: [KeptAnswer], of dialog: String, person: Int64, now: Instant) throws
    /// Keeps a file, without what was written under it.
    func add(_ file: KeptFile, of person: Int64) throws
    /// The files of a person, in the order in which they came.
    func files(of person: Int64) throws -> [KeptFile]
    func add(_ entry: AuditEntry) throws
    /// How often something of ours failed since a moment.
    func failures(since moment: Instant) throws -> Int
    /// Forgets everything about a person; what is with others about her stays.
    func forget(_ person: Int64) throws
    /// Forgets what is on its way to a person, or kept of her answers, that holds one of these names as
    /// words of their own.
    func forget(_ names: [String], from person: Int64) throws
    /// Forgets what a person answered in dialogs that have ended since a moment, and that they did.
    func forgetAnswers(since moment: Instant, of person: Int64) throws
    /// Forgets the answer that something a person sent gave in a dialog that has ended since.
    ///
    /// - Returns: The words of the answer, nil when none is kept.
    func forgetAnswer(
        givenBy id: String,
        from channel: String,
        of person: Int64
    ) throws -> String?
    /// Puts other words in the place of some, in what is on its way because of a person and on her
    /// cards.
    func replace(_ words: String, with others: String, of person: Int64) throws
    /// Who has written nothing since a moment, and was not there since either.
    func people(silentSince moment: Instant) throws -> [Int64]
    /// Forgets all that has been kept long enough; people are forgotten apart, with what channels know.
    ///
    /// - Returns: How many things were forgotten.
    func sweep(_ terms: Terms) throws -> Int
}

/// Before when things must have happened to be forgotten now.
public struct Terms: Hashable, Sendable {
    /// For how many days an external id is known; no channel hands the same thing over for longer.
    public static let inboxDays = 9

    public let now: Instant
    public let inbox: Instant
    /// For how many days a delivery that lies with others is kept for a report; most come in seconds.
    public static let entrustedDays = 3
    public let entrusted: Instant
    /// Before when both the person and Buur must have been silent.
    public let silentTalk: Instant
    public let silentPerson: Instant
    public let audit: Instant
    public let visit: Instant
    /// For how many days it is known that danger was heard; nothing looks further back.
    public static let dangerDays = 3
    public let danger: Instant
    /// For how many days a matter is known after the sweep that found it over; no rule looks as far
    /// back.
    public static let closedDays = 120
    public let closed: Instant

    public init(_ retention: Retention, now: Instant) {
        self.now = now
        inbox = now.adding(days: -Terms.inboxDays)
        entrusted = now.adding(days: -Terms.entrustedDays)
        silentTalk = now.adding(days: -retention.silentTalk)
        silentPerson = now.adding(days: -retention.silentPerson)
        audit = now.adding(days: -retention.audit)
        visit = now.adding(days: -retention.visit)
        danger = now.adding(days: -Terms.dangerDays)
        closed = now.adding(days: -Terms.closedDays)
    }
}

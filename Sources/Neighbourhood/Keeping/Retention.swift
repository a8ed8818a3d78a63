/// How long things are kept, in whole days.
///
/// What is kept without a term of the room is named by `Terms`; a person of the room and what she said
/// yes to stay until she is forgotten.
public struct Retention: Hashable, Sendable {
    /// The answers of a finished dialog, by their privacy label.
    public var labels: [String: Int]
    /// The answers of a finished dialog that have no label.
    public var unlabelled: Int
    /// A talk in which nothing is heard any more; its open dialogs are forgotten.
    public var silentTalk: Int
    /// A person from whom nothing is heard any more; everything about her is forgotten.
    public var silentPerson: Int
    /// That somebody was there on a day; after that only what was counted is known.
    public var visit: Int
    /// A card for the coordinators.
    public var handOver: Int
    /// A page that was sent, where it is kept as a file in the room.
    public var page: Int
    /// A message that is not delivered, from when it was written.
    public var deadLetter: Int
    /// What happened and when, without a word of what was said.
    public var audit: Int

    public init(
        labels: [String: Int] = Retention.usualLabels,
        unlabelled: Int = 90,
        silentTalk: Int = 90,
        silentPerson: Int = 365,
        visit: Int = 84,
        handOver: Int = 30,
        page: Int = 30,
        deadLetter: Int = 14,
        audit: Int = 90
    ) {
        self.labels = labels
        self.unlabelled = unlabelled
        self.silentTalk = silentTalk
        self.silentPerson = silentPerson
        self.visit = visit
        self.handOver = handOver
        self.page = page
        self.deadLetter = deadLetter
        self.audit = audit
    }

    /// How long an answer with a label is kept where the room does not say otherwise.
    public static let usualLabels = [
        "geld": 1, "gezondheid": 1, "gezin": 1, "papieren": 1, "verhaal": 1, "adres": 1,
        "naam": 30, "telefoon": 30, "overig": 30,
    ]

    /// How many days after its dialog ended an answer is forgotten.
    ///
    /// A label that is not known is taken to be as sensitive as the most sensitive one.
    public func days(forLabel label: String?) -> Int {
        guard let label else { return unlabelled }
        return labels[label] ?? labels.values.min() ?? 0
    }
}

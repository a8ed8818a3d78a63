public import Dutch

/// One debt that is behind, as a person tells it.
public struct Arrears: Hashable, Sendable {
    /// What the debt is for, from what matters first to what can wait.
    ///
    /// The home and what makes it fit to live in come before what only costs more later; whoever
    /// shouts loudest does not come first.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case rent = "huur"
        case energy = "energie"
        case water
        case healthInsurance = "zorg"
        case fine = "boete"
        case government = "overheid"
        /// Liability insurance, and the telephone that is needed to get help.
        case useful = "nodig"
        case other = "overig"

        /// What is lost with a home, and goes first when a court or a cut-off is near.
        var isEssential: Bool { [.rent, .energy, .water, .healthInsurance, .fine].contains(self) }
    }

    /// The strictest letter so far.
    public enum Letter: String, Hashable, Sendable, CaseIterable {
        case none = "geen"
        case reminder = "herinnering"
        case demand = "aanmaning"
        case collector = "incasso"
        case bailiff = "deurwaarder"
        case court = "rechter"
        /// Eviction, cut-off, or the end of the health insurance.
        case end = "einde"

        /// What the letter is about, in a sentence.
        fileprivate func words(about kind: Kind) -> String {
            switch self {
            case .none: "Er is geen brief open."
            case .reminder: "De laatste brief is een herinnering."
            case .demand: "De laatste brief is een aanmaning."
            case .collector: "De laatste brief is van incasso."
            case .bailiff: "De laatste brief is van een deurwaarder."
            case .court: "De laatste brief gaat over de rechter."
            case .end where kind == .rent: "De laatste brief gaat over weggaan uit het huis."
            case .end where kind == .energy || kind == .water:
                "De laatste brief gaat over afsluiten."
            case .end: "De laatste brief gaat over afsluiten of huis uit."
            }
        }
    }

    /// How long it has been going on.
    public enum Age: String, Hashable, Sendable, CaseIterable {
        case weeks = "kort"
        case months = "maanden"
        case long = "lang"
    }

    public let creditor: String
    public let kind: Kind
    public let amount: Money?
    public let age: Age?
    public let letter: Letter
    /// The day that the letter names.
    public let deadline: Day?
    /// Why it stands where it stands, in one line.
    public let reason: String
    /// Where the reason comes from, and when somebody last looked there.
    public let source: String
    /// Whether the person named the creditor, and did not leave it at what the debt is for.
    public let isNamed: Bool

    public init(
        creditor: String,
        kind: Kind,
        amount: Money? = nil,
        age: Age? = nil,
        letter: Letter = .none,
        deadline: Day? = nil,
        reason: String = "",
        source: String = "",
        isNamed: Bool = true
    ) {
        self.isNamed = isNamed
        self.source = source
        self.creditor = creditor
        self.kind = kind
        self.amount = amount
        self.age = age
        self.letter = letter
        self.deadline = deadline
        self.reason = reason
    }

    /// The debt as a line of a list: who, how much, by when, and why it stands there.
    public var words: String {
        let amount = amount.map(Speech.say) ?? "bedrag nog opzoeken"
        let date = deadline.map { " Datum in de brief: \(Speech.say($0))." } ?? ""
        return "\(creditor): \(amount).\(date)" + (reason.isEmpty ? "" : " \(reason)")
    }

    /// What makes it pressing: the last letter and the day in it, as the person told them.
    public var pressingWords: String {
        let day = deadline.map { " De dag in de brief is \(Speech.say($0))." } ?? ""
        return letter.words(about: kind) + day
    }

    /// Whether a bailiff comes into it, now or next.
    public var involvesBailiff: Bool {
        letter == .bailiff || letter == .court || letter == .end && kind == .rent
    }
}

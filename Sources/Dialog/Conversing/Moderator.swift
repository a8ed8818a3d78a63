internal import Dutch

/// Gives the floor: understands what comes into a conversation, and lets the right dialog speak.
///
/// A moderator is a pure value made once from the library. The same input in the same conversation
/// and surroundings always gives the same turn.
public struct Moderator: Sendable {
    /// Confidence from which a message begins another dialog at once, and from which Buur asks.
    ///
    /// Of messages of residents that are no phrase of a dialog, three in ten reach `sure`, of which one
    /// in a hundred is wrong, and two thirds `perhaps`. Of 202 messages that want no dialog, two reach
    /// `sure` and one in twenty `perhaps`. With a lower `sure` the phrases that are guessed when left
    /// out are wrong more than once in twenty.
    public static let (sure, perhaps) = (0.93, 0.65)
    /// Confidence from which Buur asks at the menu whether this is what a person began with: who says
    /// no stands where she would have stood.
    static let worthAsking = 0.4
    /// Confidence in what was taught word for word.
    private static let certain = 1.0
    /// Confidence from which another dialog is named as well when Buur asks.
    static let rival = 0.2
    /// The dialog that greets who begins with nothing in particular.
    public static let welcome = "welkom"
    /// The dialog that looks whether something is a swindle.
    public static let scam = "nep"
    /// The dialog for who agreed to a visit and cannot come after all.
    public static let callingOff = "kan_toch_niet"
    /// The dialog for a volunteer who tells how a call went.
    static let called = "ik_heb_gebeld"
    /// The dialog for who would rather have a visit at another time.
    static let otherTime = "ander_moment"
    /// The dialog for who would be helped by somebody who did not come.
    static let missedVisit = "hulp_niet_gekomen"
    /// The dialog for a volunteer who says yes when nothing waits for that any more.
    public static let lateYes = "toch_ja"
    /// The dialogs for who wants to write from another place too, and for who typed the code for that.
    static let (joining, joiningCode) = ("koppelen", "koppelcode")
    /// How many digits such a code has.
    public static let joiningDigits = 6
    /// The dialog for who wants to be called by nobody any more.
    public static let noCalls = "niet_bellen"
    /// The dialog for who may be called when she stays away.
    public static let absenceCalls = "bel_mij"
    /// The dialog for a volunteer who wants to make no calls any more.
    public static let ownCalls = "zelf_niet_bellen"
    /// The dialog for who told of danger and says anew how it is safe to reach her.
    public static let safeWay = "veilig_anders"
    /// The dialog for who told of danger and takes back that she may be called or written to.
    public static let noWay = "veilig_niet_meer"
    /// The dialog for who has another number than the one on a card of hers.
    public static let otherNumber = "ander_nummer"
    /// The dialogs for who wants that Buur begins nothing with her, or that it does again.
    static let (noMessages, messagesAgain) = ("geen_berichten", "weer_berichten")
    /// The dialog for who takes back all that she said yes to.
    static let noConsent = "toestemming_weg"
    /// The dialog for who wants that nobody has her number any more.
    static let noNumber = "nummer_weg"
    /// The dialog for who waits for the room and hears nothing.
    public static let waiting = "wacht_nog"
    /// The dialogs in which Buur speaks of a visit that was agreed.
    static let visits: Set<String> = ["hulp_gevonden", "hulp_rond", "hulp_gelukt"]
    /// The dialog for who asked for help and needs it no more.
    public static let needless = "opgelost"

    public let library: Library
    /// What residents say, and what those say who do more here; whatever a resident cannot begin does
    /// not make Buur less sure of what she wants.
    private let (residents, everyone): (LearntBeginnings, LearntBeginnings)
    private let reserved: [String: Repair]
    /// The same words, to be found in spite of one typing mistake.
    private let nearReserved: NearWords
    /// Beginnings that anything may follow, the longest first.
    private let openings: [Opening]

    /// Makes a moderator for these dialogs.
    ///
    /// One that was made before, for dialogs that begin with the same phrases, hands on what it
    /// learnt of them: learning takes longer than all else.
    public init(library: Library, after earlier: Moderator? = nil) {
        self.library = library
        let dialogs = library.dialogs.values.sorted { $0.name < $1.name }
        let startable = dialogs.filter(\.canBeStarted)
        residents = .beginnings(
            of: startable.filter { $0.isFor([]) },
            after: earlier?.residents
        )
        everyone = .beginnings(of: startable, after: earlier?.everyone)
        reserved = Dictionary(
            dialogs.flatMap { dialog in
                Repair(rawValue: dialog.name).map { repair in
                    dialog.phrases.map { (Spelling.folded($0), repair) }
                } ?? []
            },
            uniquingKeysWith: { first, _ in first }
        )
        nearReserved = reserved.keys.sorted().reduce(into: NearWords(shortest: 5)) {
            $0.add(Array($1.utf8))
        }
        openings = dialogs.filter(\.canBeStarted).flatMap { dialog in
            dialog.phrases.compactMap { Opening($0, of: dialog.name) }
        }.sorted { $0.length > $1.length }
    }

    /// Takes one turn.
    ///
    /// - Parameters:
    ///   - input: What came in.
    ///   - conversation: The talk so far.
    ///   - surroundings: The world as it is now.
    ///   - ahead: For the outcome of an action, what was said in the turn that asked for it.
    /// - Returns: The conversation to store, and what must be done, in order. When the last effect
    ///   asks for an action, its outcome must come in as the next input.
    public func turn(
        _ input: Input,
        in conversation: Conversation,
        surroundings: Surroundings,
        after ahead: SaidAhead = SaidAhead()
    ) -> Turn {
        var floor = Floor(self, conversation, surroundings, ahead)
        floor.take(input)
        floor.settle()
        return floor.turn
    }

    /// The repair whose reserved words these are, mistyped by one letter at most and with politeness
    /// around them; who asks for a person, for a moment, or what
    /// writes here, may do so in any words.
    public func repair(for text: String) -> Repair? {
        repair(named: Spelling.folded(text))
            ?? repair(named: Courtesy.stripped(from: text))
            ?? (CalledAway.isTold(in: text) ? .patience : nil)
            ?? (PersonWish.asksWhoWrites(in: text) ? .introduced : nil)
            ?? (PersonWish.isTold(in: text) ? .human : nil)
    }

    private func repair(named words: String) -> Repair? {
        if let repair = reserved[words] { return repair }
        guard let near = nearReserved.near(Array(words.utf8)).first else { return nil }
        return reserved[String(decoding: nearReserved.words[near], as: UTF8.self)]
    }

    /// Whether a text is word for word what begins a dialog for people of the room, and no resident's:
    /// "overzicht", "aanwezig: Jan en Ali".
    ///
    /// What goes on behind such a beginning and speaks to somebody is none: "er waren vandaag veel
    /// mensen, kom jij ook".
    public func isCommand(_ text: String) -> Bool {
        let said = Spelling.folded(text)
        let ofRoom: Set<Dialog.Audience> = [.coordinator, .keyHolder]
        let isWhole = library.dialogs.values.contains { dialog in
            ofRoom.contains(dialog.audience)
                && dialog.phrases.contains { Spelling.folded($0) == said }
        }
        guard !isWhole, let opening = opening(in: text, for: ofRoom) else { return isWhole }
        let speaksToSomebody = !Set(said.split(separator: " ")).isDisjoint(with: [
            "je", "jij", "jou", "u",
        ])
        return library[opening.dialog].map { ofRoom.contains($0.audience) } ?? false
            && !speaksToSomebody
    }

    /// The beginning of a dialog in a message that goes on behind it, nil when there is none.
    private func opening(in text: String, for roles: Set<Dialog.Audience>) -> Opening? {
        openings.first { $0.begins(text) && library[$0.dialog]?.isFor(roles) ?? false }
    }

    /// The dialog, or the dialogs, that a message may begin, of those that are for these roles.
    ///
    /// In the middle of another dialog only what was taught word for word begins one at once. Whether
    /// somebody means to greet is never asked.
    func beginning(
        in text: String,
        for roles: Set<Dialog.Audience>,
        inTheMiddle: Bool = false,
        askingFrom perhaps: Double = Moderator.perhaps
    ) -> Understanding? {
        if let opening = opening(in: text, for: roles) { return .start(opening.dialog) }
        let guesses = (roles.isEmpty ? residents : everyone).guesses(for: text).filter { guess in
            library[guess.intent]?.isFor(roles) ?? false
                && (guess.intent != Moderator.welcome || guess.confidence >= Moderator.sure)
        }
        if !inTheMiddle, let own = ownBeginning(in: text, for: roles, among: guesses) { return own }
        guard let best = guesses.first, best.confidence >= perhaps else { return nil }
        let sure = inTheMiddle ? Moderator.certain : Moderator.sure
        if best.confidence >= sure { return .start(best.intent) }
        return .perhaps(
            guesses.prefix(3).filter { $0.confidence >= Moderator.rival }.map(\.intent)
        )
    }
}

/// A phrase with `…` in it: a message with the words before it at its beginning and those behind it
/// after that begins its dialog, whatever else stands there.
struct Opening: Sendable {
    let dialog: String
    /// Either may be empty, but not both.
    private let before: String
    private let behind: String
    /// Whether a colon must follow the words.
    private let needsColon: Bool

    init?(_ phrase: String, of dialog: String) {
        let parts = phrase.split(separator: "…", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        (before, behind) = (Spelling.folded(String(parts[0])), Spelling.folded(String(parts[1])))
        self.dialog = dialog
        needsColon = phrase.contains(":")
    }

    /// How much of a message must stand there.
    var length: Int { before.utf8.count + behind.utf8.count }

    func begins(_ text: String) -> Bool {
        if needsColon {
            let parts = text.split(separator: ":", maxSplits: 1)
            return parts.count == 2 && Spelling.folded(String(parts[0])) == before
        }
        let said = Spelling.folded(text)
        if before.isEmpty { return "\(said) ".contains(" \(behind) ") }
        return said.hasPrefix(before + " ") && (behind.isEmpty || said.hasSuffix(" " + behind))
    }
}

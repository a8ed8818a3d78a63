internal import Dialog
public import Dutch

/// A request for help while something happens to it.
///
/// It is a value: nothing is kept or said until whoever holds it keeps the ``request``, notes the
/// ``asks`` and ``answers``, and carries out the ``consequences``. One volunteer is asked at a time,
/// nobody is asked twice save who said yes too late, and nobody has a task before both said yes.
public struct HelpCourse: Sendable {
    public internal(set) var request: HelpRequest
    /// What is asked because of it.
    public internal(set) var asks: [Ask] = []
    /// Whether the one who asks for help is asked now what she would do for another.
    public internal(set) var asksBack = false
    /// What those who were asked said to it.
    public internal(set) var answers: [Int64: Ask.Answer] = [:]
    public internal(set) var consequences: [Consequence] = []
    let crowd: Crowd
    let limits: HelpLimits
    let quiet: QuietHours
    let skills: Skills
    let now: Moment

    public init(
        _ request: HelpRequest,
        in crowd: Crowd,
        limits: HelpLimits,
        quiet: QuietHours,
        skills: Skills,
        now: Moment
    ) {
        self.request = request
        self.crowd = crowd
        self.limits = limits
        self.quiet = quiet
        self.skills = skills
        self.now = now
    }

    /// How a request begins.
    public enum Beginning: String, Hashable, Sendable, CaseIterable {
        case asked = "gevraagd"
        /// Those who can are not asked today.
        case later = "later"
        case nobody = "niemand"
    }

    // MARK: - The one who asks for help

    /// Looks for the first volunteer.
    ///
    /// When there is nobody at all, it ends without a word: whoever asks hears so at once.
    public mutating func begin() -> Beginning {
        consequences.append(.count(.requestMade, in: request.kamer))
        search(telling: false)
        return switch request.stage {
        case .asked: .asked
        case .closed: .nobody
        default: .later
        }
    }

    /// The one who asks agrees with who was found.
    public mutating func confirm() -> Bool {
        guard request.stage == .proposed, crowd.helper != nil, request.slot != nil else {
            return false
        }
        dropWanted()
        settle()
        return true
    }

    /// Lets the helper know that both agreed, and with whom.
    mutating func settle() {
        guard let helper = crowd.helper?.member, let slot = request.slot else { return }
        request.stage = .agreed
        request.due = nextMorning
        invite(.helpSettled, helper.id, ["naam": .text(crowd.asker.member.calledName)])
        if isFirstTime(of: helper.id) { introduce(helper, slot) }
    }

    /// The one who asks would rather have somebody else; she need not say why, and what she says of
    /// whom she would rather have counts from now on.
    public mutating func refuse(preferring wanted: Preference) -> Bool {
        guard request.stage == .proposed else { return false }
        if let helper = request.helper { invite(.helpOff, helper) }
        request.wish.prefer(wanted)
        search()
        return true
    }

    /// The one who asks says, while somebody is looked for, whom she would rather have; whoever does
    /// not fit that need not answer any more.
    ///
    /// When there is nobody left, it ends without a word: she hears so at once.
    public mutating func prefer(_ wanted: Preference) -> Bool {
        guard [.searching, .asked].contains(request.stage) else { return false }
        request.wish.prefer(wanted)
        if request.stage == .asked {
            guard let helper = request.helper, !matching.canStill(helper) else { return true }
            takeBackAsk(.withdrawn)
        }
        search(telling: false)
        return true
    }

    /// The one who asks needs it no more.
    public mutating func withdraw() {
        forgetTold()
        if request.stage == .asked {
            takeBackAsk(.withdrawn)
        } else if let helper = request.helper, request.isSettled {
            withdraw(.helpSettled, from: helper)
            withdrawNumbers()
            invite(.helpOff, helper)
        }
        close()
    }

    /// The one who asks is about to be forgotten: nothing of hers is said to anybody.
    public mutating func vanish() {
        if request.stage == .asked {
            takeBackAsk(.withdrawn)
        } else if let helper = request.helper, request.isSettled {
            withdraw(.helpSettled, from: helper)
            withdrawNumbers()
            let moment = request.slot.map { Value.text($0.words) } ?? .missing
            let errand = Invitation.helpOff.errand(about: request.id, ["moment": moment])
            consequences.append(.begin(errand, with: helper))
        }
        close()
    }

    /// The one who asks tells how it went.
    public mutating func report(done: Bool, thanks: String?) -> Bool {
        guard request.stage == .checking else { return false }
        consequences.append(.count(done ? .requestDone : .requestNotDone, in: request.kamer))
        if done, let helper = request.helper {
            invite(
                .helpThanks,
                helper,
                [
                    "naam": .text(crowd.asker.member.calledName),
                    "woorden": thanks.map(Value.text) ?? .missing,
                ]
            )
        }
        close()
        return true
    }

    /// The one who asks tells that nobody came; what happened is asked once of who would.
    public mutating func reportMissed() -> Bool {
        guard request.isPast(at: now) else { return false }
        consequences.append(.count(.requestNotDone, in: request.kamer))
        if request.stage == .agreed { withdraw(.helpFound, from: request.person) }
        if let helper = request.helper {
            withdraw(.helpSettled, from: helper, because: .past)
            invite(.helpMissed, helper)
        }
        close()
        return true
    }

    // MARK: - What follows

    mutating func invite(
        _ invitation: Invitation,
        _ person: Int64,
        _ arguments: [String: Value] = [:]
    ) {
        let (wish, isOwn) = (request.wish, person == request.person)
        let isFormal = crowd.asker.member.isFormal == true
        let own = isFormal ? Formality.formal(wish.place.ownWords) : wish.place.ownWords
        let place = isOwn ? own : wish.place.words
        let shown = wish.sharesWords ? PassedWords(wish.what).text : ""
        let given = arguments.merging(
            [
                "wat": .text(isOwn ? wish.what : title), "waar": .text(place),
                "woorden": shown.isEmpty ? .missing : .text(shown),
                "moment": request.slot.map { .text($0.words) } ?? .missing,
            ]
        ) { own, _ in own }
        .filter { invitation.parameters.keys.contains($0.key) && !$0.value.isMissing }
        consequences.append(.begin(invitation.errand(about: request.id, given), with: person))
    }

    /// What the request is about for whoever did not write it.
    private var title: String { skills[request.wish.skill]?.title ?? request.wish.skill }

    mutating func withdraw(
        _ invitation: Invitation,
        from person: Int64,
        because reason: Withdrawal = .needless
    ) {
        let errand = invitation.errand(about: request.id)
        consequences.append(.withdraw(errand, from: person, because: reason))
    }

    /// Takes back the numbers that are still on their way from the one to the other.
    mutating func withdrawNumbers() {
        withdraw(.helpNumber, from: request.person)
        if let helper = request.helper { withdraw(.helpNumber, from: helper) }
    }

    mutating func takeBackAsk(_ answer: Ask.Answer, because reason: Withdrawal = .needless) {
        guard let helper = request.helper else { return }
        answers[helper] = answer
        withdraw(.helpAsked, from: helper, because: reason)
    }

    /// Lets the coordinators know that two people meet for the first time; who only writes to Buur is
    /// not named.
    mutating func introduce(_ helper: Member, _ slot: Slot) {
        let (one, other) = (helper.calledName, crowd.asker.nameForRoom)
        let what =
            "Hulpvraag \(request.id): \(HelpCourse.firstTime(of: other)), \(slot.words), "
            + "\(request.wish.place.words). Misschien wil er iemand bij zijn."
        let card = HandOver(
            what: what,
            name: one,
            reach: "via de kamer",
            isUrgent: false
        )
        consequences.append(.card(card, about: helper.id))
    }

    /// How the card says whom she helps, so that the name can be taken off it when that one is
    /// forgotten.
    public static func firstTime(of asker: String) -> String { "helpt \(asker) voor het eerst" }

    private func isFirstTime(of helper: Int64) -> Bool {
        let promises = crowd.candidates.first { $0.id == helper }?.promises ?? []
        return !promises.contains { $0.asker == request.person && $0.request != request.id }
    }

    var nextMorning: Moment { quiet.end(at: Moment(now.day.adding(days: 1))) }

    func deadline(_ hours: Int, before end: Moment) -> Moment {
        min(quiet.moment(after: hours, from: now), end)
    }
}

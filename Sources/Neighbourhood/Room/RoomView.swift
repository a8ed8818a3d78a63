public import Dialog
public import Dutch

/// How a room stands, for its coordinators: who is missed, what waits, what failed, and who has much
/// to do or rests.
///
/// It names people by their first names only, and says nothing of what anybody needs. Whoever only
/// writes to Buur is not named.
public struct RoomView: Hashable, Sendable {
    /// How many things somebody has in hand, or was asked in a week, from which it is much.
    public static let much = 3

    public let missed: [String]
    public let waiting: [String]
    public let failed: [String]
    public let busy: [String]
    public let resting: [String]
    /// Who does not answer, and is asked nothing for a while.
    public let silent: [String]

    /// Looks at a room.
    ///
    /// - Parameters:
    ///   - members: Everybody who comes to the room.
    ///   - matters: What is open there, of every kind.
    ///   - asks: What was asked of people in the last weeks, in that order.
    ///   - undelivered: How many messages were given up.
    ///   - failures: How often something of ours failed since yesterday.
    ///   - today: The day.
    public init(
        of members: [Member],
        matters: [Matter],
        asks: [Ask],
        undelivered: Int,
        failures: Int,
        on today: Day
    ) {
        let names = Dictionary(members.map { ($0.id, $0.calledName) }) { first, _ in first }
        func name(_ person: Int64) -> String { names[person] ?? "iemand" }
        missed = matters.compactMap(FollowUp.init).compactMap { followUp in
            followUp.words(of: name).map { "\(name(followUp.person)): \($0)" }
        }
        waiting =
            matters.compactMap(HelpRequest.init).map { request in
                let helper = request.helper.map { "\(name($0)) \(request.stage.helperWords)" }
                let told = request.toldOn.map { _ in "niemand gevonden, nog geen antwoord" }
                return "Hulpvraag \(request.id): \(helper ?? told ?? "nog niemand")"
            }
            + matters.compactMap(TakeOver.init).filter { $0.holder == nil }.map(\.line)
        failed = [
            (undelivered, "bericht kwam niet aan", "berichten kwamen niet aan"),
            (failures, "keer ging er iets mis bij Buur", "keer ging er iets mis bij Buur"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        let week = asks.filter { $0.at >= Moment(today.adding(days: -7)) }
        let loads = RoomView.loads(matters, week)
        busy = members.filter { loads[$0.id] ?? 0 >= RoomView.much }.map { member in
            "\(member.calledName): \(loads[member.id] ?? 0) dingen deze week"
        }
        let own = Dictionary(grouping: asks, by: \.person)
        silent = members.compactMap { member in
            guard let until = Silence(of: own[member.id] ?? []).until, today <= until else {
                return nil
            }
            return "\(member.calledName) antwoordt niet. "
                + "Ik vraag niets tot en met \(Speech.say(until))."
        }
        resting = members.filter { !$0.roles.isEmpty && $0.rests(on: today) }.compactMap { member in
            member.restsUntil.map { "\(member.calledName): tot en met \(Speech.say($0))" }
        }
    }

    /// How many things each person has in hand or said yes to of late; what was only asked of her is
    /// no work.
    private static func loads(_ matters: [Matter], _ asks: [Ask]) -> [Int64: Int] {
        let held = matters.filter(\.isInHand).map { [$0.helper ?? 0, $0.id] }
        let accepted = asks.filter { $0.answer == .yes }.map { [$0.person, $0.matter] }
        return Dictionary(Set(held + accepted).map { ($0[0], 1) }, uniquingKeysWith: +)
    }

    /// Whether there is anything that a coordinator should look at.
    public var isWorthALook: Bool {
        !(missed + waiting + failed + busy + silent).isEmpty
    }

    /// The parts by the names that a dialog knows them by.
    public var fields: [String: Value] {
        [
            "gemist": missed, "wachten": waiting, "mislukt": failed, "druk": busy, "rust": resting,
            "stil": silent,
        ].mapValues { .list($0.map(Value.text)) }
    }
}

extension Matter {
    /// Whether somebody said that she will see to it.
    fileprivate var isInHand: Bool {
        if let request = HelpRequest(self) { return request.isAgreed }
        if let followUp = FollowUp(self) { return helper.map(followUp.isHeld) ?? false }
        return helper != nil
    }
}

extension FollowUp {
    /// Who calls by now, nil when nobody is looked for: she was spoken to, is left in peace, or can
    /// still come.
    fileprivate func words(of name: (Int64) -> String) -> String? {
        if isSpokenTo { return nil }
        return switch (step, helper) {
        case (.expected, _): nil
        case (.resting, _): isOnCard ? "nog niet bereikt" : nil
        case (.asking, let helper?): "\(name(helper)) is gevraagd"
        case (.calling, let helper?): "\(name(helper)) belt"
        default: isOnCard && calls.isEmpty ? "nog niet gebeld" : "nog niemand belt"
        }
    }
}

extension HelpRequest.Stage {
    /// What its helper has to do with it by now, behind her name.
    fileprivate var helperWords: String {
        switch self {
        case .searching, .asked: "is gevraagd"
        case .proposed: "wil helpen"
        case .agreed: "helpt"
        case .checking, .closed: "zou helpen"
        }
    }
}

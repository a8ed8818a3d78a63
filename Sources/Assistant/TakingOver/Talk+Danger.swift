internal import Dialog

extension Talk {
    /// The danger that is talked about, as far as its person may be written to about it later; nil
    /// where another may read along (DOMAIN.md 6.6), and where nobody is in danger.
    var danger: String? { isAboutViolence ? nil : toldDanger }

    /// Whether another may read along, for violence is talked about by who does not do it herself.
    var isWatched: Bool { isAboutViolence && !told.tellsOwnDeed }

    private var isAboutViolence: Bool { toldDanger.map(Talk.watched.contains) ?? false }

    private var toldDanger: String? { told.frames.reversed().lazy.compactMap(\.danger).first }

    // A talk that cannot be read says nothing of danger, and nothing is sent about it then.
    private var told: Conversation { (try? conversation) ?? Conversation() }

    private static let watched = ["geweld", "kind"]
}

extension Conversation {
    /// Whether danger is what is asked about right now, at most with a word of repair over it.
    var isAboutDanger: Bool { frames.suffix(2).contains { $0.danger != nil } }

    /// Whether the danger that is talked about is what who writes does to another.
    var tellsOwnDeed: Bool {
        frames.last { $0.dialog == Repair.danger.rawValue }?.journal.argument("door_mij")
            == .flag(true)
    }
}

extension Frame {
    fileprivate var danger: String? {
        guard dialog == Repair.danger.rawValue else { return Exchange.crises[dialog] }
        return if case .text(let word) = journal.argument("soort") { word } else { nil }
    }
}

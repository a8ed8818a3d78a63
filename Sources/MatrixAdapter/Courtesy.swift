internal import Matrix
internal import Notation

/// Something that is said aside, in the room where somebody wrote: that it cannot be read there, or
/// that the answer comes elsewhere.
struct Courtesy: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable {
        /// What was written is encrypted.
        case unreadable
        /// What was written is encrypted, and so would be every other room.
        case locked
        /// Others would read along.
        case aside
    }

    let kind: Kind
    let room: RoomID
    /// The event that it answers, by which it is sent once.
    let event: EventID
    let thread: EventID?

    /// The id under which it is sent.
    var transaction: String { "\(kind.rawValue)-\(event.text)" }
}

extension Courtesy {
    /// What is kept of it.
    var stored: JSON {
        var fields = [
            JSON.Field(name: "kind", value: .text(kind.rawValue)),
            JSON.Field(name: "room", value: .text(room.text)),
            JSON.Field(name: "event", value: .text(event.text)),
        ]
        if let thread { fields.append(JSON.Field(name: "thread", value: .text(thread.text))) }
        return .object(fields)
    }

    /// Reads what was kept; nil when it is no such thing.
    init?(stored: JSON) {
        guard let kind = stored["kind"]?.text.flatMap(Kind.init), let room = stored["room"]?.text,
            let event = stored["event"]?.text
        else { return nil }
        self.init(
            kind: kind,
            room: RoomID(room),
            event: EventID(event),
            thread: stored["thread"]?.text.map(EventID.init)
        )
    }
}

/// The words of what is said aside; a room can choose its own.
public struct CourtesyWords: Hashable, Sendable {
    /// To who wrote something that is encrypted.
    public var unreadable: String
    /// To who wrote something that is encrypted, where her homeserver has it no other way.
    public var locked: String
    /// To who wrote where others read along.
    public var aside: String

    public init(
        unreadable: String = """
        Hoi, ik ben Buur. In dit gesprek kan ik je berichten niet lezen: het zit op slot. \
        Ik open een ander gesprek met je. Schrijf me daar.
        """,
        locked: String = """
        Hoi, ik ben Buur. Ik kan je berichten niet lezen: jouw app zet elk gesprek op slot. \
        Kom langs in de kamer, of vraag daar hoe je mij wel kunt bereiken.
        """,
        aside: String = "Ik antwoord je in ons eigen gesprek. Daar leest niemand mee."
    ) {
        self.unreadable = unreadable
        self.locked = locked
        self.aside = aside
    }

    func words(of kind: Courtesy.Kind) -> String {
        switch kind {
        case .unreadable: unreadable
        case .locked: locked
        case .aside: aside
        }
    }
}

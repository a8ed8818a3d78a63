internal import Notation

/// What is known of a room that this account is in, or was invited to.
public struct Room: Hashable, Sendable {
    /// How this account stands to the room.
    public internal(set) var membership: Membership
    /// Whether what is said in it is encrypted; this never ends.
    public internal(set) var isEncrypted = false
    /// Whether anybody may come in, or read without coming in.
    public var isOpen: Bool { isJoinable || isWatched }
    /// Whether this account opened it.
    public internal(set) var isOwn = false
    /// The room that took its place.
    public internal(set) var replacement: Replacement?
    /// The room whose place it took.
    public internal(set) var predecessor: RoomID?

    /// Whether anybody may come in without being asked.
    var isJoinable = false
    /// Whether what is said in it is for everybody to read.
    var isWatched = false
    /// How many are in it and invited to it, as its homeserver counts.
    var counted: Counts?
    /// Everybody else of whom it is known that they are in it, true, or invited, false.
    var others: [UserID: Bool] = [:]
    /// Whether somebody was seen to go since somebody last came.
    var wasLeft = false
    /// Whether the invitation was accepted, and `/sync` has yet to say so.
    var isAccepted = false

    /// Whether this account wants to be out of it.
    var isUnwanted = false

    var seen = Recent<EventID>(Room.remembered)
    var own = Recent<EventID>(64)
    var threads = Recent<EventID>(64)
    /// The parts of the timeline that wait until what came before them is read.
    var held: [Segment] = []

    /// More than any answer to `/sync` holds of one room.
    static let remembered = 250

    init(_ membership: Membership) { self.membership = membership }
}

extension Room {
    /// How this account stands to a room.
    public enum Membership: Hashable, Sendable {
        /// Invited by somebody; spaces hold rooms and no talk.
        case invited(by: UserID?, toSpace: Bool)
        /// In it.
        case joined
    }

    /// The room that took the place of a closed one.
    public struct Replacement: Hashable, Sendable {
        /// The new room, nil when the old one is only closed.
        public let room: RoomID?
        /// Who closed the old one.
        public let closer: UserID
        /// Whether the new room was joined, or will not be.
        var isFollowed = false
    }

    struct Counts: Hashable, Sendable {
        var joined: Int
        var invited: Int
    }

    /// Whether this account is in it.
    public var isJoined: Bool { membership == .joined }

    /// How many people are in it or invited to it, this account among them.
    public var people: Int {
        counted.map { $0.joined + $0.invited } ?? others.count + 1
    }

    /// Whether it is this account and one other, and nobody can come in to read along.
    public var isDirect: Bool { isPrivate(among: people) }

    /// Whether nobody reads along with one other while so many are in it.
    func isPrivate(among people: Int) -> Bool { people <= 2 && !isOpen }

    /// Whether nobody can read along but one person, as far as is known.
    func isShared(withOnly person: UserID) -> Bool {
        isJoined && isDirect && !isAlone && others.keys.allSatisfy { $0 == person }
    }

    /// Whether everybody else has gone; a room into which nobody has come yet is not left alone.
    public var isAlone: Bool { isJoined && wasLeft && people <= 1 }

    /// Whether nothing keeps this account in it.
    var isToBeLeft: Bool { isAlone || isUnwanted }

    /// Whether a part of what was said in it is still to be read.
    public var isMissingSomething: Bool { !held.isEmpty }

    func holds(_ id: EventID) -> Bool {
        seen.contains(id) || held.contains { $0.events.contains { $0.id == id } }
    }
}

/// A part of a timeline, and the gap before it.
struct Segment: Hashable, Sendable {
    /// Where the gap is read back from; nil when there is none.
    var from: String?
    let to: String?
    /// Set while this account has only just come into the room.
    let arrival: Arrival?
    var events: [RawEvent]
    var pages = 0
    /// Whether there is a gap before it that cannot be read.
    var isMissingHistory = false

    /// How this account came in, which says from where on the room is meant for it.
    enum Arrival: String, Hashable, Sendable {
        /// It was invited: from its invitation.
        case invited
        /// It came of itself, or opened the room: from when it joined.
        case uninvited
        /// It followed an upgrade: from the first event.
        case followed
    }

    /// More events or pages than this are not read: something is wrong, or nobody waits any more.
    static let longest = 20_000
    static let mostPages = 1_000
}

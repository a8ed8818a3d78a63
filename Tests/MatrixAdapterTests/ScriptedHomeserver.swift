import HTTP
import Matrix
import Notation

/// A homeserver that answers as a test tells it to, and knows what it was asked.
actor ScriptedHomeserver: Homeserver {
    private var syncs: [Result<JSON, HomeserverError>]
    private var pages: [Result<Page, HomeserverError>]
    private var downloads: [Result<[UInt8], HomeserverError>]
    /// Why a room could not be opened, or may have been, each time.
    private var openings: [HomeserverError]
    /// Whether it never answers when it is asked to open one.
    private let isSilentOnOpening: Bool
    /// How many rooms it was asked to open.
    private(set) var opened = 0
    /// What it does before it tells something new, by the number of the question.
    private let before: [Int: @Sendable (ScriptedHomeserver) async -> Void]
    /// How often was asked what is new.
    private(set) var asked = 0
    /// How often a file was asked for.
    private(set) var fetched = 0
    /// How many events of a room it might tell, each time.
    private(set) var limits: [Int] = []
    private let isAsked: AsyncStream<Int>
    private let tell: AsyncStream<Int>.Continuation

    /// The rooms of which it never answers when it is asked for a part of their timeline, or to join.
    private var silentRooms: Set<RoomID>
    /// How often a part of a timeline was asked for.
    private(set) var pagesAsked = 0
    /// The rooms that it was asked to join, in that order.
    private(set) var joined: [RoomID] = []

    /// Makes one that gives these answers in turn; after the last nothing is ever new.
    init(
        syncs: [Result<JSON, HomeserverError>],
        pages: [Result<Page, HomeserverError>] = [],
        downloads: [Result<[UInt8], HomeserverError>] = [],
        openings: [HomeserverError] = [],
        isSilentOnOpening: Bool = false,
        silentOn silentRooms: Set<RoomID> = [],
        before: [Int: @Sendable (ScriptedHomeserver) async -> Void] = [:]
    ) {
        (self.syncs, self.pages, self.downloads) = (syncs, pages, downloads)
        (self.openings, self.before, self.silentRooms) = (openings, before, silentRooms)
        self.isSilentOnOpening = isSilentOnOpening
        (isAsked, tell) = AsyncStream.makeStream()
    }

    /// Waits until it has given all of its answers, and was asked for more.
    nonisolated func isThrough() async {
        for await left in isAsked where left == 0 { return }
    }

    func sync(
        since token: String?,
        waiting: Duration,
        limit: Int
    ) async throws(HomeserverError) -> JSON {
        asked += 1
        limits.append(limit)
        tell.yield(syncs.count)
        await before[asked]?(self)
        guard syncs.isEmpty else { return try syncs.removeFirst().get() }
        do { try await Task.sleep(for: waiting) } catch { throw .unreadableAnswer }
        return ["next_batch": .text(token ?? "")]
    }

    /// Answers from now on whatever it is asked.
    func breakSilence() { silentRooms = [] }

    /// Gives this part of a timeline from now on, once.
    func give(_ page: Page) { pages = [.success(page)] }

    func page(before gap: Gap) async throws(HomeserverError) -> Page {
        pagesAsked += 1
        if silentRooms.contains(gap.room) { try await beSilent() }
        return try pages.isEmpty ? Page([:]) : pages.removeFirst().get()
    }

    func join(_ room: RoomID, via server: String?) async throws(HomeserverError) {
        joined.append(room)
        if silentRooms.contains(room) { try await beSilent() }
    }

    private func beSilent() async throws(HomeserverError) {
        try? await Task.sleep(for: .seconds(3600))
        throw .unreadableAnswer
    }

    func download(_ uri: String, limit: Int) async throws(HomeserverError) -> [UInt8] {
        fetched += 1
        guard !downloads.isEmpty else { throw .notFound }
        return try downloads.removeFirst().get()
    }

    func send(
        _ content: JSON,
        type: String,
        to room: RoomID,
        transaction: String
    ) async throws(HomeserverError) -> EventID { EventID("$\(transaction)") }

    func openDirectRoom(with person: UserID) async throws(HomeserverError) -> RoomID {
        opened += 1
        if isSilentOnOpening { try await beSilent() }
        guard openings.isEmpty else { throw openings.removeFirst() }
        return RoomID("!open")
    }

    func whoAmI() async throws(HomeserverError) -> Identity { throw .unrecognised }
    func logOut() async throws(HomeserverError) {}
    func showTyping(for duration: Duration?, in room: RoomID) async throws(HomeserverError) {}
    func markRead(_ event: EventID, in part: RoomPart) async throws(HomeserverError) {}
    func leave(_ room: RoomID) async throws(HomeserverError) {}
    func forget(_ room: RoomID) async throws(HomeserverError) {}
    func directRooms() async throws(HomeserverError) -> JSON { [:] }
    func setDirectRooms(_ rooms: JSON) async throws(HomeserverError) {}
    func setDisplayName(_ name: String) async throws(HomeserverError) {}
    func setAvatar(_ uri: String) async throws(HomeserverError) {}
    func upload(
        _ bytes: [UInt8],
        name: String,
        mediaType: String
    ) async throws(HomeserverError) -> String { "mxc://example.org/1" }
}

import Assistant
import Dutch
import Dialog
import Neighbourhood

/// A store in memory: it keeps the laws, except that a power cut takes everything.
actor DictionaryStore: Store {
    private(set) var state = DictionaryState()
    private(set) var transactions = 0
    /// How often it wiped.
    private(set) var scrubs = 0
    /// How often it was asked to wipe while somebody was reading.
    private(set) var vainScrubs = 0
    private var isBeingRead = false
    private let fault: (@Sendable (Talk) -> Bool)?
    private var failing: Int?
    private var outages: (transactions: Int, scrubs: Int) = (0, 0)

    /// Makes an empty store.
    ///
    /// - Parameter fault: Talks that cannot be saved.
    init(fault: (@Sendable (Talk) -> Bool)? = nil) {
        self.fault = fault
    }

    func transaction<Result: Sendable>(
        _ body: @escaping @Sendable (any Ledger) throws -> Result
    ) async throws -> Result {
        transactions += 1
        try meet(&outages.transactions)
        if let failing, failing == transactions {
            self.failing = nil
            throw Outage()
        }
        let ledger = DictionaryLedger(state, fault: fault)
        let result = try body(ledger)
        state = ledger.state
        return result
    }

    func scrub() async throws -> Bool {
        try meet(&outages.scrubs)
        guard !isBeingRead else {
            vainScrubs += 1
            return false
        }
        scrubs += 1
        return true
    }

    /// Lets a person be known at one more address.
    func add(_ address: Address, of person: Int64) { state.addresses[address] = person }

    /// Lets somebody begin or stop to read, so that nothing can be wiped meanwhile.
    func setBeingRead(_ isBeingRead: Bool) { self.isBeingRead = isBeingRead }

    /// Fails the next so many times, whatever is asked.
    func fail(transactions: Int = 0, scrubs: Int = 0) { outages = (transactions, scrubs) }

    /// Fails one transaction, counted from now, and none before it.
    func fail(transaction: Int) { failing = transactions + transaction }

    private func meet(_ outages: inout Int) throws {
        guard outages > 0 else { return }
        outages -= 1
        throw Outage()
    }
}

/// Thrown when the store can keep nothing.
struct Outage: StoreFailure {}

/// Thrown when a talk cannot be saved.
struct Fault: Error {}

/// Everything that a store keeps.
struct DictionaryState: Sendable {
    struct Posted {
        var person: Int64
        var delivery: Delivery
        var due: Instant
        let until: Instant
        let isAnswer: Bool
        var question: QuestionReference?
        var entrusted: (externalID: String, at: Instant)?
        /// The pieces that lie with others, by their ids there.
        var pieces: Set<String> = []
        var dead: DeadLetter?

        /// Whether it is still to be delivered.
        var isOpen: Bool { dead == nil && entrusted == nil }

        /// Whether it failed and has to wait longer, though not for a clock that was put back.
        func waits(at now: Instant) -> Bool {
            delivery.attempts > 0 && due > now && due <= now.adding(days: 7)
        }
    }

    struct Finished {
        let person: Int64
        let dialog: String
        let at: Instant
        var answers: [KeptAnswer]
    }

    var talks: [Int64: Talk] = [:]
    var addresses: [Address: Int64] = [:]
    var codes: [Int64: (code: String, until: Instant)] = [:]
    var wrongCodes: [(person: Int64, at: Instant)] = []
    var heardAt: [Address: Instant] = [:]
    var unreadable: [(person: Int64, text: String, at: Instant)] = []
    struct Taken {
        let person: Int64
        let at: Instant
        var fate = Fate.nothing
        /// What it answered, also when that is over.
        var question: QuestionReference?
    }

    struct Sent {
        let person: Int64
        let at: Instant
        var question: QuestionReference?
    }

    var inbox: [[String]: Taken] = [:]
    var sent: [[String]: Sent] = [:]
    var bookmarks: [String: Bookmark] = [:]
    var files: [(person: Int64, file: KeptFile)] = []
    var outbox: [Posted] = []
    var timers: [Timer] = []
    var handOvers: [(person: Int64, card: HandOver, until: Instant)] = []
    var finished: [Finished] = []
    var audit: [AuditEntry] = []
    var counters: [String: Int] = [:]
    var members: [Int64: Member] = [:]
    var consents: [(person: Int64, consent: Consent)] = []
    var initiatives: [Int64: (day: Day, count: Int)] = [:]
    var matters: [Matter] = []
    /// Since when a matter was seen to be over.
    var overSince: [Int64: Instant] = [:]
    var asks: [Ask] = []
    var visits: [Visit] = []
    var counts: [String: [Day: [Counted: Int]]] = [:]
    var days: [String: Day] = [:]
}

/// One transaction of a store in memory.
final class DictionaryLedger: Talks, Inbox, Outbox, Timers, Archive, People, Matters, Joinings {
    var state: DictionaryState
    private let fault: ((Talk) -> Bool)?

    init(_ state: DictionaryState, fault: ((Talk) -> Bool)?) {
        self.state = state
        self.fault = fault
    }

    func next(_ counter: String) throws -> Int {
        state.counters[counter, default: 0] += 1
        return state.counters[counter, default: 0]
    }

    // MARK: Talks

    func talk(at address: Address) throws -> Talk? {
        try state.addresses[address].flatMap(talk)
    }

    func talk(of person: Int64) throws -> Talk? {
        guard var talk = state.talks[person] else { return nil }
        talk.name = state.members[person]?.name
        talk.roles = state.members[person]?.roles ?? []
        talk.isFormal = state.members[person]?.isFormal
        return talk
    }

    func addresses(of person: Int64) throws -> [Address] {
        state.addresses.filter { $0.value == person }.map(\.key)
    }

    func begin(at address: Address, in kamer: String, now: Instant) throws -> Talk {
        let talk = Talk(person: Int64(try next("person")), address: address, heardAt: now)
        state.members[talk.person] = Member(id: talk.person, kamer: kamer)
        state.addresses[address] = talk.person
        state.talks[talk.person] = talk
        return talk
    }

    func save(_ talk: Talk) throws {
        if let fault, fault(talk) { throw Fault() }
        state.talks[talk.person] = talk
        state.members[talk.person]?.name = talk.name
        state.members[talk.person]?.isFormal = talk.isFormal
    }

    func setAside(_ text: String, of person: Int64, now: Instant) throws {
        state.unreadable.append((person, text, now))
    }

    func silentTalks(now: Instant, limit: Int) throws -> [Talk] {
        let due = state.talks.values.compactMap { talk in
            talk.silenceAt.map { (at: $0, talk: talk) }
        }
        .filter { $0.at <= now }
        return due.sorted { $0.at < $1.at }.prefix(limit).map(\.talk)
    }

    // MARK: Outbox

    func post(
        _ contents: [Delivery.Content],
        to: Address,
        about person: Int64,
        isAnswer: Bool,
        asking question: QuestionReference?,
        now: Instant,
        until: Instant
    ) throws {
        for (place, content) in contents.enumerated() {
            let delivery = Delivery(id: Int64(try next("delivery")), to: to, content: content)
            state.outbox.append(
                .init(
                    person: person,
                    delivery: delivery,
                    due: now,
                    until: until,
                    isAnswer: isAnswer,
                    question: place == contents.count - 1 ? question : nil
                )
            )
        }
    }

    func dueDeliveries(
        on channel: String,
        reach: Reachable,
        isQuiet: Bool,
        now: Instant,
        limit: Int
    ) throws -> [Delivery] {
        let open = state.outbox.filter {
            $0.isOpen && $0.delivery.to.channel == channel
                && reach.holds($0.delivery.to.name)
        }
        let due = open.enumerated().filter { place, posted in
            let same = { (other: DictionaryState.Posted) in other.delivery.to == posted.delivery.to
            }
            return !open[...place].contains { same($0) && $0.waits(at: now) }
                && (!isQuiet || open.contains { same($0) && $0.isAnswer })
        }
        return due.prefix(limit).map(\.element.delivery).map { delivery in
            delivery.changed(heardAt: state.heardAt[delivery.to])
        }
    }

    func confirm(_ id: Int64, as externalID: String?, now: Instant) throws {
        guard let posted = state.outbox.first(where: { $0.delivery.id == id }) else { return }
        state.outbox.removeAll { $0.delivery.id == id }
        guard let externalID else { return }
        noteSent(posted, as: externalID, now: now)
    }

    func entrust(_ id: Int64, as externalID: String, now: Instant) throws {
        change(id) { posted in
            posted.entrusted = (externalID, now)
            posted.pieces.insert(externalID)
            posted.delivery = posted.delivery.changed(pieces: 0)
        }
        guard let posted = state.outbox.first(where: { $0.delivery.id == id }) else { return }
        noteSent(posted, as: externalID, now: now)
    }

    private func noteSent(
        _ posted: DictionaryState.Posted,
        as externalID: String,
        now: Instant
    ) {
        state.sent[[posted.delivery.to.channel, externalID]] =
            .init(person: posted.person, at: now, question: posted.question)
    }

    func settle(_ report: Report, now: Instant) throws {
        let known = state.outbox.first {
            $0.delivery.to.channel == report.channel
                && $0.pieces.contains(report.externalID)
        }
        guard let known else { return }
        let id = known.delivery.id
        switch report.outcome {
        case .arrived:
            change(id) { $0.pieces.remove(report.externalID) }
            state.outbox.removeAll {
                $0.delivery.id == id && $0.entrusted != nil && $0.pieces.isEmpty
            }
        case .failed(let reason):
            guard known.dead == nil else { return }
            try bury(id, because: reason, now: now)
            change(id) { $0.delivery = $0.delivery.changed(pieces: 0) }
        }
    }

    func note(pieces: Int, of id: Int64, as externalID: String?) throws {
        change(id) { posted in
            posted.delivery = posted.delivery.changed(pieces: pieces)
            if let externalID { posted.pieces.insert(externalID) }
        }
    }

    func suspend(_ id: Int64, until: Instant) throws {
        try postpone(id, until: until)
        change(id) { $0.delivery = $0.delivery.changed(isSuspended: true) }
    }

    func hear(from address: Address, at moment: Instant, now: Instant) throws {
        state.heardAt[address] = max(moment, state.heardAt[address] ?? moment)
        for place in state.outbox.indices
        where state.outbox[place].delivery.to == address
            && state.outbox[place].delivery.isSuspended
        {
            state.outbox[place].due = now
            state.outbox[place].delivery = state.outbox[place].delivery.changed(isSuspended: false)
        }
    }

    func question(
        askedBy id: String,
        on channel: String,
        to person: Int64
    ) throws -> QuestionReference? {
        state.sent[[channel, id]].flatMap { $0.person == person ? $0.question : nil }
    }

    func postpone(_ id: Int64, until: Instant) throws {
        change(id) { posted in
            posted.due = until
            posted.delivery = posted.delivery.changed(attempts: posted.delivery.attempts + 1)
        }
    }

    func bury(_ id: Int64, because reason: String, now: Instant) throws {
        change(id) { $0.dead = DeadLetter(delivery: $0.delivery, at: now, reason: reason) }
    }

    func dropInitiatives(with person: Int64, at address: Address) throws {
        state.outbox.removeAll {
            $0.person == person && $0.delivery.to == address && !$0.isAnswer
        }
    }

    func deadLetters() throws -> [DeadLetter] { state.outbox.compactMap(\.dead) }

    func revive(_ id: Int64, now: Instant) throws -> Bool {
        guard try deadLetters().contains(where: { $0.delivery.id == id }) else { return false }
        change(id) { posted in
            posted.delivery = posted.delivery.changed(attempts: 0, isSuspended: false)
            (posted.dead, posted.entrusted, posted.due) = (nil, nil, now)
            posted.pieces = []
        }
        return true
    }

    func backlogs(now: Instant) throws -> [Backlog] {
        let lying = state.outbox.filter { $0.isOpen || $0.dead != nil }
        let byChannel = Dictionary(grouping: lying) { $0.delivery.to.channel }
        return byChannel.sorted { $0.key < $1.key }.map { channel, posted in
            let waiting = posted.filter { $0.dead == nil }
            let due = waiting.map(\.due).filter { $0 <= now }
            return Backlog(
                channel: channel,
                waiting: waiting.count,
                due: due.count,
                dueSince: due.min(),
                dead: posted.count - waiting.count
            )
        }
    }

    private func change(_ id: Int64, _ body: (inout DictionaryState.Posted) -> Void) {
        for place in state.outbox.indices where state.outbox[place].delivery.id == id {
            body(&state.outbox[place])
        }
    }

    // MARK: Timers

    func set(_ timer: Timer) throws {
        state.timers.removeAll {
            $0.person == timer.person && $0.purpose.isSame(as: timer.purpose)
        }
        state.timers.append(timer)
    }

    func isSet(_ purpose: Timer.Purpose, for person: Int64) throws -> Bool {
        state.timers.contains { $0.person == person && $0.purpose.isSame(as: purpose) }
    }

    func clear(_ timer: Timer) throws -> Bool {
        guard let place = state.timers.firstIndex(of: timer) else { return false }
        state.timers.remove(at: place)
        return true
    }

    func clear(_ purpose: Timer.Purpose, of person: Int64) throws {
        state.timers.removeAll { $0.person == person && $0.purpose.isSame(as: purpose) }
    }

    func clearTimers(of person: Int64, dialog: String) throws {
        state.timers.removeAll { ($0.person, $0.purpose.dialog) == (person, dialog) }
    }

    func clearErrands(about matter: Value) throws {
        let key = Timer.Purpose.errandKey(about: matter)
        state.timers.removeAll { $0.purpose.key == key }
    }

    func dueTimers(now: Instant, limit: Int) throws -> [Timer] {
        Array(state.timers.filter { $0.due <= now }.sorted { $0.due < $1.due }.prefix(limit))
    }

    func dueTimerCount(now: Instant) throws -> Int { state.timers.count { $0.due <= now } }
}

extension Timer.Purpose {
    fileprivate func isSame(as other: Self) -> Bool {
        (dialog, key) == (other.dialog, other.key)
    }
}

extension Delivery {
    fileprivate func changed(
        attempts: Int? = nil,
        pieces: Int? = nil,
        isSuspended: Bool? = nil,
        heardAt: Instant? = nil
    ) -> Delivery {
        Delivery(
            id: id,
            to: to,
            content: content,
            attempts: attempts ?? self.attempts,
            pieces: pieces ?? self.pieces,
            isSuspended: isSuspended ?? self.isSuspended,
            heardAt: heardAt
        )
    }
}

extension Reachable {
    fileprivate func holds(_ name: String) -> Bool {
        switch self {
        case .only(let names): names.contains(name)
        case .everyone(except: let names): !names.contains(name)
        }
    }
}

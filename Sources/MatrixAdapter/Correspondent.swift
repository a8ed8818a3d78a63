internal import Assistant
internal import Folders
internal import HTTP
internal import Logging
internal import Matrix
internal import Notation
internal import ServiceLifecycle
internal import Serving

/// Reads what people write to one account, hands it to the front desk, and brings them what Buur says.
///
/// It is an actor because several use what it knows at once: who reads, who reads back, who does errands
/// and who delivers. What it knows is as it is kept, or ahead of that: after a failure it begins again
/// from what is kept, and delivers nothing until everything was read again.
actor Correspondent {
    /// How long the homeserver may wait for news.
    static let patience = Duration.seconds(30)
    /// How many events of a room the homeserver tells at a time; more are read back.
    private static let mostEvents = 100
    /// How long answers go before the next question, which a homeserver would take up first.
    private static let precedence = Duration.milliseconds(250)

    let account: MatrixDoor.Account
    let homeserver: any Homeserver
    let desk: FrontDesk
    let clock: any Assistant.Clock
    let sign: DoorSign
    let files: FileFolder
    let logger: Logger
    /// Rings when there is something to ask of the homeserver or to say aside.
    let errandNews = Bell()
    /// Rings when there may be something to read back.
    let gapNews = Bell()
    let signs = Signs()
    var correspondence: Correspondence
    /// What was kept of it last, nil when nothing was.
    private(set) var kept: Correspondence?
    /// Who takes in what the homeserver told; anew after each failure.
    private var turns = Turns()
    /// How often in a row reading has failed.
    private var failures = 0
    /// Whether everything was read that was there at the start.
    ///
    /// Until then, a delivery that seems undone may have been made; whoever delivers hears the bell of
    /// the desk when it is so.
    private(set) var isCaughtUp = false
    /// Until when the homeserver wants to be left alone with something.
    private var quietEnds: [Asking: ContinuousClock.Instant] = [:]
    /// Until when no file is asked for.
    var filesRestUntil = ContinuousClock.now
    /// Until when the files of this look may be waited for.
    private(set) var filesWaitUntil = ContinuousClock.now
    /// When that was asked what is new of which the answer was read last.
    private(set) var heard = Instant(seconds: 0)
    /// How many events of a room it tells at a time just now: fewer where its answer was too large.
    private var eventsAtATime = Correspondent.mostEvents
    var gaps = Gaps()
    var errands = Errands()

    init(
        for account: MatrixDoor.Account,
        at homeserver: any Homeserver,
        desk: FrontDesk,
        clock: any Assistant.Clock,
        sign: DoorSign,
        files: FileFolder,
        logger: Logger
    ) {
        (self.account, self.homeserver, self.desk) = (account, homeserver, desk)
        (self.clock, self.sign, self.files, self.logger) = (clock, sign, files, logger)
        correspondence = Correspondence(
            channel: account.channel,
            account: account.matrix,
            from: nil
        )
    }

    /// Reads on until a graceful shutdown begins.
    func run() async throws {
        try await recall()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.read() }
            group.addTask { await self.runErrands() }
            group.addTask { await self.signs.run(at: self.homeserver) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Begins with what was kept.
    private func recall() async throws {
        isCaughtUp = false
        let bookmark = try await desk.bookmark(of: account.channel)
        correspondence = Correspondence(
            channel: account.channel,
            account: account.matrix,
            from: bookmark.map { Leaves(head: $0.text, byName: $0.leaves) }
        )
        kept = bookmark == nil ? nil : correspondence
    }

    // MARK: - Reading

    private func read() async throws {
        while !Task.isShuttingDownGracefully {
            do {
                try await readOn()
            } catch let error as HomeserverError {
                failures += 1
                try await recover(from: error)
            }
        }
    }

    /// Reads what is new, and reads back what was left out, until a graceful shutdown begins; neither
    /// waits for the other, and when one fails both end.
    private func readOn() async throws {
        turns = Turns()
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask {
                while !Task.isShuttingDownGracefully { try await self.readOnce() }
            }
            group.addTask { try await self.fillGaps() }
        }
    }

    /// Begins again from what is kept, where that may help.
    private func recover(from error: HomeserverError) async throws {
        if error.mayPass {
            try await recall()
            try await rest(after: error)
        } else if error == .tooLarge, eventsAtATime > 1 {
            try await recall()
            eventsAtATime /= 10
        } else if error.isRefusal, correspondence.machine.state.token != nil {
            try await recall()
            // It does not know the place any more; what was read is known by its ids.
            correspondence.machine.startOver()
        } else {
            tell(error)
            throw error
        }
    }

    /// Says why nothing can be read any more.
    private func tell(_ error: HomeserverError) {
        if error.isEndOfToken { sign.show(.closed) }
        logger.error(
            "\(error)\(error.isEndOfToken ? " " + account.wayBackIn : "")",
            metadata: ["channel": "\(account.channel)"]
        )
    }

    /// Reads what is new, and returns when all of it is kept.
    private func readOnce() async throws {
        let asked = clock.now
        guard let answer = try await poll() else { return }
        sign.hear(at: clock.now)
        try await takeIn { $0.receive(answer) }
        heard = asked
        noteCaughtUp()
        await signs.letAnswersGo(atMost: Correspondent.precedence)
    }

    /// Notes that everything is kept that the homeserver told; where a room has a gap, that room waits.
    private func noteCaughtUp() {
        failures = 0
        correspondence.dropOpenings(heard: heard, at: clock.now)
        if !isCaughtUp { desk.bell.ring() }
        isCaughtUp = true
        eventsAtATime = Correspondent.mostEvents
        errandNews.ring()
        noteGaps()
    }

    /// Asks what is new; nil when a graceful shutdown ends the waiting.
    private func poll() async throws -> JSON? {
        let (token, limit) = (correspondence.machine.state.token, eventsAtATime)
        let waiting = isCaughtUp ? Correspondent.patience : .zero
        do {
            return try await cancelWhenGracefulShutdown { [homeserver] in
                try await homeserver.sync(since: token, waiting: waiting, limit: limit)
            }
        } catch  where Task.isShuttingDownGracefully {
            return nil
        }
    }

    /// Takes in what the homeserver told, after what it told before, and returns when it is kept.
    func takeIn(_ told: (inout SyncMachine) -> [Event]) async throws {
        try await turns.take {
            let events = told(&correspondence.machine)
            correspondence.noteMissing(at: clock.now)
            filesWaitUntil = .now + account.fileWait
            try await keep(correspondence.read(events))
        }
    }

    /// Keeps what is known now.
    func keepAsIs() async throws { try await turns.take { try await keep(News()) } }

    private func keep(_ news: News) async throws {
        for (delivery, event) in news.arrived {
            try await desk.confirm(delivery, as: event.text)
        }
        await signs.expectAnswers(in: news.expecting.sorted())
        let read = correspondence
        if !news.incoming.isEmpty || kept.map(read.holdsTheSame) != true {
            let leaves = read.leaves(since: kept)
            try await hand(news.incoming, Bookmark(channel: account.channel, leaves))
            kept = read
        }
        await signs.show(news.read)
        for remark in news.remarks {
            logger.info("\(remark.rawValue)", metadata: ["channel": "\(account.channel)"])
        }
    }

    /// Hands over what people said; it is kept when this returns, with the files that belong to it.
    private func hand(_ said: [Incoming], _ bookmark: Bookmark) async throws {
        _ = try await files.receive(said, now: clock.now, fetching: fetch) { [desk] in
            try await desk.receive($0, upTo: bookmark)
        }
    }

    // MARK: - Waiting

    /// What a homeserver counts apart when it asks to wait: opening rooms is seldom allowed, and what
    /// Buur says must not wait for that.
    enum Asking: CaseIterable {
        case toSend, aboutRooms
    }

    /// Whether the homeserver can be asked something.
    func isWelcome(_ asking: Asking) -> Bool {
        isCaughtUp && (quietEnds[asking] ?? .now) <= .now
    }

    /// Asks nothing of this kind for as long as the homeserver wants.
    func heed(_ error: HomeserverError, _ asking: Asking) {
        guard let wait = error.retryAfter else { return }
        quietEnds[asking] = max(quietEnds[asking] ?? .now, .now + wait)
    }

    /// Waits before asking again, longer after each failure.
    private func rest(after error: HomeserverError) async throws {
        sign.show(.away)
        for asking in Asking.allCases { heed(error, asking) }
        if failures == 1 {
            logger.warning("\(error)", metadata: ["channel": "\(account.channel)"])
        }
        let wait = account.backoff.delay(
            after: failures,
            jitter: account.spread(failures),
            asked: error.retryAfter
        )
        try await cancelWhenGracefulShutdown { try await Task.sleep(for: wait) }
    }
}

extension Bookmark {
    fileprivate init(channel: String, _ leaves: Leaves) {
        self.init(channel: channel, text: leaves.head, leaves: leaves.byName)
    }
}

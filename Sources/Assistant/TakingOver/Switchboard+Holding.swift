internal import Dialog
internal import Dutch
internal import Neighbourhood

// MARK: - Taking a talk over, and giving it back

extension Switchboard {
    /// Why a talk goes back to Buur, as its dialog knows it.
    enum Ending: String {
        case done = "klaar"
        /// The coordinator said nothing for too long.
        case silence = "stil"
        /// The resident wanted no more.
        case stopped = "gestopt"
        /// One of the two is forgotten.
        case forgotten = "weg"
    }

    /// Lets a coordinator take over the talk with a number.
    func takeOver(_ number: Int64?, by talk: Talk) throws -> Receipt {
        guard let number else {
            return try tell(
                talk,
                "overname",
                ["uitkomst": .text("welke"), "briefjes": .list(waiting(for: talk).map(Value.text))]
            )
        }
        guard var takeOver = try card(number, for: talk),
            var resident = try ledger.talk(of: takeOver.matter.person)
        else { return try tell(talk, "overname", ["uitkomst": .text("weg")]) }
        if let refusal = try takeOver.refusal(to: talk.person, holding: held(by: talk.person)) {
            return try tell(talk, "overname", arguments(of: refusal))
        }
        // She may talk about another card of hers already.
        if let holder = resident.heldBy {
            return try tell(talk, "overname", arguments(of: .heldBy(holder)))
        }
        // Another may read what comes: nobody writes to her before she does so herself.
        if try exchange.mayBeRead(resident.person, in: ledger) {
            return try tell(talk, "overname", ["uitkomst": .text("niet_schrijven")])
        }
        takeOver.take(by: talk.person, at: exchange.moment, exchange.settings.takeOver)
        try ledger.save(takeOver.matter)
        resident.heldBy = talk.person
        resident.silenceAt = nil
        try ledger.save(resident)
        try post(
            exchange.words(of: "overgenomen", with: ["wie": .text(caller(talk))], for: resident),
            to: resident
        )
        try ledger.count(.takenOver, in: takeOver.matter.kamer, month: exchange.month)
        try exchange.audit(.action, "talk taken over", of: resident.person, in: ledger)
        return try tell(
            talk,
            "overname",
            [
                "uitkomst": .text("gelukt"), "wie": name(in: takeOver),
                "meldde": .flag(takeOver.isTold),
                "bestanden": .list(files(of: resident)),
            ]
        )
    }

    /// Closes a card that was settled otherwise.
    func settle(_ number: Int64, by talk: Talk) throws -> Receipt {
        guard var takeOver = try card(number, for: talk), takeOver.holder == nil else {
            return try tell(talk, "overname", ["uitkomst": .text("weg")])
        }
        takeOver.close()
        try ledger.save(takeOver.matter)
        return try tell(talk, "overname", ["uitkomst": .text("geregeld")])
    }

    /// Gives a talk back to Buur: the resident hears so, and goes on where she was.
    func release(_ takeOver: TakeOver, from holder: Int64, because ending: Ending) throws {
        guard var resident = try ledger.talk(of: takeOver.matter.person) else { return }
        let coordinator = try ledger.talk(of: holder)
        resident.heldBy = nil
        // Who is forgotten is not named any more.
        let isNamed = ending != .forgotten
        let name = coordinator.flatMap { isNamed ? caller($0) : nil } ?? "iemand van de kamer"
        let input = Input.handedBack(reason: ending.rawValue, by: name)
        _ = try exchange.play(input, in: resident, ledger)
        try exchange.audit(.action, "talk given back", of: resident.person, in: ledger)
        guard let coordinator else { return }
        let arguments = try [
            "uitkomst": .text("terug"), "reden": .text(ending.rawValue),
            "wie": self.name(in: takeOver),
        ]
        try post(exchange.words(of: "overname", with: arguments, for: coordinator), to: coordinator)
    }

    // MARK: - Writing to each other

    /// Passes on what a resident wrote, or ends the talk when she wants no more.
    ///
    /// At danger she gets the numbers at once, and the coordinator hears of it at once.
    func passOn(
        _ text: String,
        from talk: Talk,
        to other: Talk,
        _ takeOver: TakeOver,
        isChanged: Bool = false
    ) throws -> Receipt {
        if exchange.moderator.repair(for: text) == .stop {
            return try end(takeOver, writtenBy: talk, because: .stopped)
        }
        let danger = Danger.recognised(in: String(text.prefix(Limits.scannedLength)))
        if let danger {
            let arguments = ["soort": Value.text(danger.word), "wie": .text(caller(other))]
            try post(
                exchange.words(of: "gevaar_in_gesprek", with: arguments, for: talk),
                to: talk,
                isUrgent: true
            )
            try post(
                exchange.words(of: "gevaar_gemeld", with: ["wie": name(in: takeOver)], for: other),
                to: other,
                about: talk.person,
                isUrgent: true
            )
            try ledger.count(.warned, in: takeOver.matter.kamer, month: exchange.month)
            let isOwnDeed = Doer.speaks(in: text)
            try exchange.heed(.danger(danger), of: talk.person, isOwnDeed: isOwnDeed, in: ledger)
        }
        let sender = try name(in: takeOver).spoken.capitalised.saying(isChanged)
        try deliver(text, from: talk, as: sender, to: other, about: talk, isUrgent: danger != nil)
        return try note(talk)
    }

    /// Passes on what a coordinator wrote, or does what she asks; what she would type to Buur goes to
    /// nobody.
    func write(
        _ text: String,
        _ word: CoordinatorWord?,
        from talk: Talk,
        _ takeOver: TakeOver,
        isChanged: Bool = false
    ) throws -> Receipt {
        if [.giveBack, .settled(takeOver.number)].contains(word)
            || exchange.moderator.repair(for: text) == .stop
        {
            return try end(takeOver, writtenBy: talk, because: .done)
        }
        if case .settled(let number) = word { return try settle(number, by: talk) }
        if case .takeOver = word {
            return try tell(talk, "overname", arguments(of: .holdsAnother(takeOver.number)))
        }
        if exchange.moderator.isCommand(text) {
            return try tell(
                talk,
                "overname",
                ["uitkomst": .text("voor_buur"), "wie": name(in: takeOver)]
            )
        }
        if let meant = CoordinatorWord.meant(by: text) {
            let about = ["uitkomst": Value.text("bedoel_je"), "reden": .text(meant)]
            return try tell(talk, "overname", about.merging(["wie": name(in: takeOver)]) { $1 })
        }
        guard let resident = try ledger.talk(of: takeOver.matter.person) else {
            return try note(talk)
        }
        var takeOver = takeOver
        takeOver.hear(at: exchange.moment, exchange.settings.takeOver)
        try ledger.save(takeOver.matter)
        let sender = caller(talk).capitalised.saying(isChanged)
        try deliver(text, from: talk, as: sender, to: resident, about: resident)
        return try note(talk)
    }

    private func end(
        _ takeOver: TakeOver,
        writtenBy talk: Talk,
        because ending: Ending
    ) throws -> Receipt {
        var closed = takeOver
        closed.close()
        try ledger.save(closed.matter)
        let receipt = try note(talk)
        if let holder = takeOver.holder { try release(takeOver, from: holder, because: ending) }
        return receipt
    }

    /// Hands a text to the other, without what nobody should ever type.
    private func deliver(
        _ text: String,
        from talk: Talk,
        as sender: String,
        to other: Talk,
        about resident: Talk,
        isUrgent: Bool = false
    ) throws {
        guard text.count <= Limits.messageLength else {
            return try post(
                exchange.words(of: Repair.tooLong.rawValue, for: talk),
                to: talk,
                isUrgent: true
            )
        }
        let (secrets, words) = Secrets.find(in: text)
        if let secret = secrets.min(by: { $0.rawValue < $1.rawValue }) {
            let arguments = ["soort": Value.text(secret.word)]
            let warning = exchange.words(of: Repair.secret.rawValue, with: arguments, for: talk)
            try post(warning, to: talk, isUrgent: true)
        }
        guard words.contains(where: { !$0.isWhitespace }) else { return }
        let message = Message("\(sender): \(words)")
        try post([.message(message)], to: other, about: resident.person, isUrgent: isUrgent)
    }

    /// Puts something in the outbox for one of the two.
    ///
    /// At night it waits for the morning, unless it is urgent or she wrote within the hour.
    private func post(
        _ contents: [Delivery.Content],
        to talk: Talk,
        about person: Int64? = nil,
        isUrgent: Bool = false
    ) throws {
        let isAwake = exchange.now < talk.heardAt.adding(.seconds(3600))
        try exchange.post(
            contents,
            in: talk,
            about: person,
            isAnswer: isUrgent || isAwake,
            ledger
        )
    }

    // MARK: - Cards

    /// The open card with a number that a coordinator may see: one of her own room, or any when the
    /// settings name her.
    private func card(_ number: Int64, for talk: Talk) throws -> TakeOver? {
        guard let matter = try ledger.matter(number), matter.isOpen,
            let takeOver = TakeOver(matter)
        else { return nil }
        return try maySee(matter.kamer, talk) ? takeOver : nil
    }

    private func maySee(_ kamer: String, _ talk: Talk) throws -> Bool {
        try exchange.settings.coordinators.contains(talk.address)
            || ledger.member(talk.person)?.kamer == kamer
    }

    /// The cards that wait, a line each.
    func waiting(for talk: Talk) throws -> [String] {
        try ledger.kamers().filter { try maySee($0, talk) }
            .flatMap { try ledger.openMatters(.takeOver, in: $0) }
            .compactMap(TakeOver.init).filter { $0.holder == nil }.map(line)
    }

    private func line(of takeOver: TakeOver) throws -> String {
        let isWatched = try exchange.mayBeRead(takeOver.matter.person, in: ledger)
        return takeOver.line + (isWatched ? ": bel of schrijf niet" : "")
    }

    private func arguments(of refusal: TakeOver.Refusal) throws -> [String: Value] {
        switch refusal {
        case .own: ["uitkomst": .text("eigen")]
        case .holdsAnother(let number):
            ["uitkomst": .text("al_een"), "nummer": .number(Double(number))]
        case .heldBy(let holder):
            [
                "uitkomst": .text("bezet"),
                "wie": .text(try ledger.talk(of: holder).map(caller) ?? "Iemand"),
            ]
        }
    }
}

extension String {
    /// The text with a capital letter to begin with.
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// The name, with a word where its owner changed what she wrote before.
    fileprivate func saying(_ isChanged: Bool) -> String {
        isChanged ? "\(self) (verbeterd)" : self
    }
}

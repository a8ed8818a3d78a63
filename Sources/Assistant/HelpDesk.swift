internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Has done what people ask of help from neighbour to neighbour: reads what the rule needs, lets it
/// decide, and keeps what comes of it.
struct HelpDesk: Desk {
    let exchange: Exchange
    let ledger: any Ledger

    init(_ exchange: Exchange, _ ledger: any Ledger) {
        self.exchange = exchange
        self.ledger = ledger
    }

    var now: Moment { exchange.moment }
    var limits: HelpLimits { exchange.settings.help }
    var skills: Skills { exchange.skills }

    /// Carries out an action of a person's dialog.
    ///
    /// What is about a request that is not there any more, or not hers, gives a missing value.
    func carryOut(_ action: HelpAction, for person: Int64) throws -> Deed {
        switch action {
        case .recogniseJob(let text): Deed(value: skills.jobRecord(of: text))
        case .recogniseTalents(let text): Deed(value: skills.talentRecord(of: text))
        case .lookOver(let words): Deed(value: PassedWords(words).record)
        case .ask(let wish): try ask(wish, by: person)
        case .accept(let id, let words):
            try move(id, if: isAsked(person)) { $0.accept(by: person, at: words) }
        case .promise(let id): try move(id, if: isAsked(person)) { $0.promise(by: person) }
        case .release(let id): try move(id, if: asks(person)) { $0.release() }
        case .findMissed: Deed(value: try missed(by: person))
        case .takeUp(let id, let words):
            try move(id, if: { _ in true }) { $0.takeUp(by: person, at: words) }
        case .decline(let id, let weeks): try decline(id, by: person, weeks: weeks)
        case .confirm(let id): try move(id, if: asks(person)) { $0.confirm() }
        case .refuse(let id, let wanted):
            try move(id, if: asks(person)) { $0.refuse(preferring: wanted) }
        case .prefer(let wanted): try prefer(wanted, by: person)
        case .giveNumber(let id, let phone): try giveNumber(id, by: person, phone)
        case .report(let id, let done, let thanks): try report(id, by: person, done, thanks)
        case .readOtherTime(let words): Deed(value: try otherTime(in: words, of: person))
        case .askOtherTime(let id, let words):
            try move(id, if: concerns(person)) { $0.wish(for: words, by: person) }
        case .answerOtherTime(let id, let isFine):
            try move(id, if: concerns(person)) { $0.answerWanted(isFine, by: person) }
        case .findPast: Deed(value: try past(of: person))
        case .reportMissed(let id): try move(id, if: asks(person)) { $0.reportMissed() }
        case .listRequests: Deed(value: .texts(try requests(of: person).map(\.line)))
        case .withdraw(let line): try withdraw(line, by: person)
        case .listPromises: Deed(value: .texts(try promises(of: person).map(line(of:))))
        case .cancel(let line): try cancel(line, by: person)
        case .offer(let skills, let weekdays, let rhythm, let isWoman):
            try offer(skills, by: person) {
                ($0.weekdays, $0.rhythm, $0.isWoman) = (weekdays, rhythm, isWoman)
            }
        case .listAgreed(let words): Deed(value: try agreed(of: person, in: words).record)
        case .callOff(let line): try callOff(line, by: person)
        case .raiseAlarm: try raiseAlarm(by: person)
        case .rest(let weeks): try rest(person, days: weeks * 7)
        case .stopBeingAsked: try stopAsking(person)
        case .keepNumber: try keepNumber(of: person)
        }
    }

    /// Lets the rule look at a request or an offer whose time has come.
    func wake(_ matter: Matter) throws -> [Consequence] {
        if let offer = Offer(matter) { return try wake(offer, matter) }
        guard let request = HelpRequest(matter) else { return [] }
        var course = try course(of: request)
        course.wake()
        return try keep(course)
    }

    // MARK: - Requests

    private func ask(_ wish: HelpWish, by person: Int64) throws -> Deed {
        guard let member = try ledger.member(person) else { return Deed() }
        let new = HelpRequest(
            id: 0,
            kamer: member.kamer,
            person: person,
            wish: wish,
            since: now.day
        )
        guard let request = HelpRequest(try ledger.open(new.matter)) else { return Deed() }
        var course = try course(of: request)
        let beginning = course.begin()
        return Deed(value: .text(beginning.rawValue), consequences: try keep(course))
    }

    /// What somebody was last asked and did not answer in time, as far as it is free still.
    private func missed(by person: Int64) throws -> Value {
        guard let kamer = try ledger.member(person)?.kamer else { return .nothingMissed }
        let asks = try ledger.asks(in: kamer, since: now.adding(Span(-limits.searchDays, .day)))
            .filter { $0.person == person && $0.kind == .request && $0.answer == Ask.Answer.none }
        for ask in asks.reversed() {
            guard let request = try request(ask.matter) else { continue }
            let slots = try course(of: request).freeSlots(for: person)
            guard !slots.isEmpty else { continue }
            return .record([
                "er": .flag(true), "nummer": .number(Double(request.id)),
                "wat": .text(skills[request.wish.skill]?.title ?? request.wish.skill),
                "waar": .text(request.wish.place.words), "momenten": .texts(slots.map(\.words)),
                "bezet": .flag(request.stage == .asked),
            ])
        }
        return .nothingMissed
    }

    private func decline(_ id: Int64, by person: Int64, weeks: Int) throws -> Deed {
        let deed = try move(id, if: isAsked(person)) { $0.decline(by: person) }
        guard weeks > 0 else { return deed }
        let rest = try rest(person, days: weeks * 7)
        return Deed(value: .flag(true), consequences: deed.consequences + rest.consequences)
    }

    /// Keeps whom somebody would rather have in everything that somebody is looked for.
    ///
    /// - Returns: What it led to, for her: nothing is looked for, somebody else is, or there is nobody.
    private func prefer(_ wanted: Preference, by person: Int64) throws -> Deed {
        var (deed, isAnybodyLeft) = (Deed(value: .text("geen")), true)
        for request in try requests(of: person) {
            let one = try move(request.id, if: asks(person)) { $0.prefer(wanted) }
            guard one.value == .flag(true) else { continue }
            isAnybodyLeft = try isAnybodyLeft && self.request(request.id) != nil
            deed.value = .text(isAnybodyLeft ? "gezocht" : "niemand")
            deed.consequences += one.consequences
        }
        return deed
    }

    private func giveNumber(_ id: Int64, by person: Int64, _ phone: String) throws -> Deed {
        guard let request = try request(id), request.stage == .agreed, let helper = request.helper,
            [helper, request.person].contains(person)
        else { return Deed() }
        try share(phone, of: person, with: person == helper ? request.person : helper)
        return try move(id, if: { _ in true }) { $0.giveNumber(by: person) }
    }

    private func report(
        _ id: Int64,
        by person: Int64,
        _ done: Bool,
        _ thanks: String?
    ) throws -> Deed {
        let helper = try request(id)?.helper
        var deed = try move(id, if: asks(person)) { $0.report(done: done, thanks: thanks) }
        if done, deed.value == .flag(true), let helper { deed.consequences += try use(of: helper) }
        return deed
    }

    /// The visit that somebody may want at another time: what she is asked, or else what comes first.
    private func otherTime(in words: String, of person: Int64) throws -> Value {
        let visits = try ledger.openMatters(with: person).compactMap(HelpRequest.init)
            .filter { $0.isMovable(by: person) }
        let asked = visits.first { $0.stage == .asked }
        let next = visits.min { $0.slot?.start ?? now < $1.slot?.start ?? now }
        guard let visit = asked ?? next else { return .record(["er": .flag(false)]) }
        let title = skills[visit.wish.skill]?.title ?? visit.wish.skill
        return .record([
            "er": .flag(true), "nummer": .number(Double(visit.id)),
            "gevraagd": .flag(visit.stage == .asked),
            "wat": .text(visit.person == person ? visit.wish.what : title),
            "moment": .init(try course(of: visit).otherTime(in: words)?.words),
        ])
    }

    /// The last visit that somebody asked for and that should have been by now.
    private func past(of person: Int64) throws -> Value {
        let past = try ledger.openMatters(with: person).compactMap(HelpRequest.init)
            .last { $0.person == person && $0.isPast(at: now) }
        guard let past else { return .record(["er": .flag(false)]) }
        let helper = try past.helper.flatMap(ledger.member)?.calledName ?? "een buur"
        return .record([
            "er": .flag(true), "nummer": .number(Double(past.id)), "naam": .text(helper),
            "wat": .text(past.wish.what),
        ])
    }

    func withdraw(_ line: String, by person: Int64) throws -> Deed {
        guard let request = try requests(of: person).first(where: { $0.line == line }) else {
            return Deed()
        }
        return try move(request.id, if: asks(person)) {
            $0.withdraw()
            return true
        }
    }

    func cancel(_ line: String, by person: Int64) throws -> Deed {
        guard let request = try promises(of: person).first(where: { self.line(of: $0) == line })
        else {
            return Deed()
        }
        return try move(request.id, if: isAsked(person)) { $0.cancel(by: person) }
    }

    func requests(of person: Int64) throws -> [HelpRequest] {
        try ledger.openMatters(with: person).compactMap(HelpRequest.init)
            .filter { $0.person == person && $0.stage != .checking }
    }

    func promises(of person: Int64) throws -> [HelpRequest] {
        try ledger.openMatters(with: person).compactMap(HelpRequest.init)
            .filter { $0.helper == person && $0.isSettled }
    }

    /// A request as the volunteer chooses it from a list: not in the words of who asks.
    func line(of request: HelpRequest) -> String {
        request.line(about: skills[request.wish.skill]?.title ?? request.wish.skill)
    }

    private func asks(_ person: Int64) -> (HelpRequest) -> Bool { { $0.person == person } }

    private func concerns(_ person: Int64) -> (HelpRequest) -> Bool {
        { $0.isMovable(by: person) }
    }

    private func isAsked(_ person: Int64) -> (HelpRequest) -> Bool { { $0.helper == person } }

    // MARK: - Moving a request on

    /// An open request, nil when it is over or gone.
    private func request(_ id: Int64) throws -> HelpRequest? {
        try ledger.matter(id).flatMap { $0.isOpen ? HelpRequest($0) : nil }
    }

    /// Moves a request on, when it is there and the person has to do with it.
    func move(
        _ id: Int64,
        if isTheirs: (HelpRequest) -> Bool,
        _ change: (inout HelpCourse) -> Bool
    ) throws -> Deed {
        guard let request = try request(id), isTheirs(request) else { return Deed() }
        var course = try course(of: request)
        guard change(&course) else { return Deed() }
        return Deed(value: .flag(true), consequences: try keep(course))
    }

    private func course(of request: HelpRequest) throws -> HelpCourse {
        HelpCourse(
            request,
            in: try crowd(around: request),
            limits: limits,
            quiet: exchange.settings.quiet,
            skills: skills,
            now: now
        )
    }

    private func keep(_ course: HelpCourse) throws -> [Consequence] {
        try ledger.save(course.request.matter)
        for ask in course.asks { try ledger.add(ask) }
        for (person, answer) in course.answers.sorted(by: { $0.key < $1.key }) {
            try ledger.answer(answer, by: person, in: course.request.id)
        }
        if course.asksBack, var asker = try ledger.member(course.request.person) {
            asker.wasAskedBack = true
            try ledger.save(asker)
        }
        return course.consequences
    }

    /// What others must hear of help from neighbour to neighbour before a person is forgotten.
    ///
    /// Nothing of hers is in it. Whoever got her number hears that it must be wiped. What somebody
    /// else asked for and she would do is looked at again by its rule.
    func farewell(of person: Int64) throws -> [Consequence] {
        let requests = try ledger.openMatters(with: person).compactMap(HelpRequest.init)
            .filter { $0.person == person }
        let ends = try requests.flatMap { request in
            try move(request.id, if: asks(person)) {
                $0.vanish()
                return true
            }.consequences
        }
        try takeOffCards(person)
        let told = Set(requests.filter(\.isSettled).compactMap(\.helper))
        return ends + (try numbersGone(of: person, besides: told))
    }

    /// Takes the name of a person off the cards that say who helps her for the first time.
    private func takeOffCards(_ person: Int64) throws {
        guard let member = try ledger.member(person), let name = member.name else { return }
        let own = Set(try ledger.matters(with: person).filter { $0.person == person }.map(\.id))
        let since = now.adding(Span(-HelpDesk.memory, .day))
        let helpers = try ledger.asks(in: member.kamer, since: since)
            .filter { own.contains($0.matter) && $0.person != person }.map(\.person)
        let (named, unnamed) = (
            HelpCourse.firstTime(of: name), HelpCourse.firstTime(of: "een buur")
        )
        for helper in Set(helpers) { try ledger.replace(named, with: unnamed, of: helper) }
    }

    /// Tells everybody who got a person's number to wipe it, besides those who hear that anyway.
    private func numbersGone(of person: Int64, besides told: Set<Int64>) throws -> [Consequence] {
        let holders = Set(
            try ledger.consents(of: person).filter { $0.purpose == .shareNumber }
                .compactMap(\.other)
        )
        return holders.subtracting(told).sorted().map {
            .begin(Invitation.numberGone.errand(about: 0), with: $0)
        }
    }

    // MARK: - Numbers

    /// Keeps a yes to giving a number to one person, with the number: for anything else it is not given.
    private func share(_ number: String, of person: Int64, with other: Int64) throws {
        let words = "Mag deze ene buur je nummer hebben?"
        let consent = Consent(.shareNumber, for: other, words: words, at: now, number: number)
        try ledger.add(consent, of: person)
    }

    private func keepNumber(of person: Int64) throws -> Deed {
        try ledger.withdraw(.shareNumber, for: nil, of: person)
        return Deed()
    }
}

extension HelpRequest {
    /// The request as who asks chooses it from a list.
    var line: String { line(about: wish.what) }

    fileprivate func line(about words: String) -> String {
        [slot?.words, words].compactMap(\.self).joined(separator: ": ") + " (\(id))"
    }
}

extension Value {
    /// What a volunteer reads when nothing is free that she was asked.
    fileprivate static let nothingMissed = Value.record(["er": .flag(false)])

    fileprivate static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }
}

internal import Dialog
internal import Dutch
internal import Neighbourhood

extension CallDesk {
    // MARK: - Who were there

    func read(_ text: String, by reader: Member) throws -> NamesRead {
        NamesRead(RollCall(text, among: try ledger.members(of: reader.kamer, with: nil)))
    }

    /// Notes everybody who is meant for sure, or was chosen of those who can be meant.
    ///
    /// - Returns: The names of those who are there again after a call.
    func note(
        _ kind: Visit.Kind,
        _ text: String,
        chosen: [String],
        by reader: Member
    ) throws -> Deed {
        let names = try read(text, by: reader)
        let day = names.call.isYesterday ? today.adding(days: -1) : today
        let activity = kind == .came ? names.call.activity : ""
        var deed = Deed()
        var back: [Value] = []
        for member in names.members(chosen: chosen) {
            let visit = Visit(person: member.id, activity: activity, day: day, kind: kind)
            let (isBack, follow) = try note(visit, of: member)
            if isBack { back.append(.text(member.firstName)) }
            deed.consequences += follow
        }
        deed.value = .list(back)
        return deed
    }

    func noteSelf(_ member: Member) throws -> Deed {
        let visit = Visit(person: member.id, activity: "", day: today, kind: .came)
        let (isBack, follow) = try note(visit, of: member)
        // She is welcomed in the dialog itself.
        let welcome = CallInvitation.welcome.rawValue
        return Deed(
            value: .flag(isBack),
            consequences: follow.filter {
                if case .begin(let errand, _) = $0 { errand.dialog != welcome } else { true }
            }
        )
    }

    func stayAway(_ member: Member, until day: Day) throws -> Deed {
        let last = min(max(day, today), today.adding(days: 366))
        let kind = last == today ? Visit.Kind.cancelled : .away
        let visit = Visit(person: member.id, activity: "", day: last, kind: kind)
        return Deed(consequences: try note(visit, of: member).follow)
    }

    /// Notes a visit or a message, and stops looking for whoever is heard of so.
    private func note(
        _ visit: Visit,
        of member: Member
    ) throws -> (isBack: Bool, follow: [Consequence]) {
        let isNew = try !ledger.visits(in: member.kamer, since: visit.day).contains(visit)
        try ledger.note(visit)
        var isBack = false
        var follow: [Consequence] =
            isNew && visit.kind == .came ? [.count(.visit, in: member.kamer)] : []
        for matter in try ledger.openMatters(with: member.id) where matter.person == member.id {
            guard var followUp = FollowUp(matter) else { continue }
            let wasReturned = followUp.hasReturned
            let scene = try scene(of: followUp, member)
            follow += try keep(&followUp, of: matter) {
                $0.hear(hasCome: visit.kind == .came, scene)
            }
            isBack = isBack || !wasReturned && followUp.hasReturned
        }
        return (isBack, follow)
    }

    // MARK: - Who may be called

    func agree(_ member: Member, phone: String, _ wish: CallWish) throws -> Deed {
        var (member, wish) = (member, wish)
        member.phone = phone
        try ledger.save(member)
        let words = "Als je een tijdje niet komt, mogen we je dan bellen?"
        try ledger.add(Consent(.callWhenAway, words: words, at: now), of: member.id)
        var matter = try wishMatter(of: member.id) ?? openWish(of: member)
        wish.weekdays = CallWish(matter).weekdays
        matter.fields = wish.fields
        try ledger.save(matter)
        return Deed(consequences: try hear(from: member))
    }

    /// Notes that somebody wrote today, so that nobody misses her tomorrow.
    private func hear(from member: Member) throws -> [Consequence] {
        let today = today
        let isHeard = try ledger.visits(in: member.kamer, since: today)
            .contains { $0.person == member.id && $0.day == today }
        let visit = Visit(person: member.id, activity: "", day: today, kind: .cancelled)
        return isHeard ? [] : try note(visit, of: member).follow
    }

    /// Notes on which days somebody is looked for, and lets a coordinator agree with her who is
    /// called when she does not answer: that is not kept here.
    func agree(_ member: Member, phone: String, sameDay days: [Weekday]) throws -> Deed {
        var member = member
        member.phone = phone
        try ledger.save(member)
        let words = "Mogen we dezelfde dag bellen als je er niet bent?"
        try ledger.add(Consent(.callSameDay, words: words, at: now), of: member.id)
        var matter = try wishMatter(of: member.id) ?? openWish(of: member)
        var wish = CallWish(matter)
        wish.weekdays = Set(days)
        matter.fields = wish.fields
        try ledger.save(matter)
        let what =
            "\(member.calledName) wil gebeld worden op de dag zelf, als \(member.calledName) "
            + "er niet is. Spreek samen af wie er nog meer gebeld mag worden. Schrijf dat op papier."
        let reach = "bellen op " + Speech.say(phone: phone)
        let card = HandOver(what: what, name: member.calledName, reach: reach, isUrgent: false)
        return Deed(consequences: [.card(card, about: member.id)])
    }

    private func openWish(of member: Member) throws -> Matter {
        try ledger.open(Matter(id: 0, kind: .callWish, kamer: member.kamer, person: member.id))
    }

    /// Takes back every yes to a call, with the number when nothing else needs it.
    func neverCall(_ member: Member) throws -> [Consequence] {
        try ledger.withdraw(.callWhenAway, for: nil, of: member.id)
        try ledger.withdraw(.callSameDay, for: nil, of: member.id)
        var member = member
        let isShared = try ledger.consents(of: member.id).contains { $0.purpose == .shareNumber }
        if !isShared { member.phone = nil }
        try ledger.save(member)
        if var wish = try wishMatter(of: member.id) {
            wish.isOpen = false
            try ledger.save(wish)
        }
        return try ledger.openMatters(with: member.id).filter { $0.person == member.id }
            .flatMap { matter -> [Consequence] in
                guard var followUp = FollowUp(matter) else { return [] }
                let scene = try scene(of: followUp, member)
                return try keep(&followUp, of: matter) { $0.end(scene) }
            }
    }

    // MARK: - The morning

    /// Opens what is looked at from today: who is missed, and who is expected today.
    func beginDay(in kamer: String) throws -> [Consequence] {
        let rule = exchange.settings.absence
        let since = today.adding(days: -rule.horizon)
        let attendance = Attendance(try ledger.visits(in: kamer, since: since))
        let open = Set(try ledger.openMatters(.followUp, in: kamer).map(\.person))
        let busy = try open.union(expect(in: kamer, besides: open, attendance))
        return try ledger.members(of: kamer, with: nil).filter { !busy.contains($0.id) }
            .filter { attendance.misses($0.id, on: today, by: rule) }
            .flatMap(lookFor)
    }

    /// Begins to look for somebody who is missed, where she said that she may be called.
    private func lookFor(_ member: Member) throws -> [Consequence] {
        guard try ledger.consents(of: member.id).allow(.callWhenAway) else { return [] }
        let matter = try ledger.open(
            Matter(
                id: 0,
                kind: .followUp,
                kamer: member.kamer,
                person: member.id,
                fields: FollowUp.fields(missedAt: now)
            )
        )
        guard member.phone == nil, var followUp = FollowUp(matter) else { return try wake(matter) }
        let scene = try scene(of: followUp, member)
        return try keep(&followUp, of: matter) { $0.doWithoutNumber(scene) }
    }

    /// Waits this morning for whoever asked to be looked for on a day like today.
    private func expect(
        in kamer: String,
        besides open: Set<Int64>,
        _ attendance: Attendance
    ) throws -> Set<Int64> {
        guard !today.isPublicHoliday else { return [] }
        let hour = ClockTime(secondOfDay: exchange.settings.calling.hourSameDay * 3600)
        var expected: Set<Int64> = []
        for wish in try ledger.openMatters(.callWish, in: kamer)
        where CallWish(wish).weekdays.contains(today.weekday) && !open.contains(wish.person)
            && !attendance.isHeardOf(wish.person, on: today)
        {
            guard let member = try ledger.member(wish.person),
                try mayCall(member, sameDay: true)
            else { continue }
            _ = try ledger.open(
                Matter(
                    id: 0,
                    kind: .followUp,
                    kamer: kamer,
                    person: member.id,
                    due: max(Moment(today, hour), now),
                    fields: FollowUp.fields(expectedAt: now)
                )
            )
            expected.insert(member.id)
        }
        return expected
    }
}

/// Names as they were read, with the doubts to be asked about.
struct NamesRead {
    let call: RollCall

    init(_ call: RollCall) {
        self.call = call
    }

    private var sure: [RollCall.Entry] { call.entries.filter { $0.members.count == 1 } }
    private var doubts: [RollCall.Entry] { call.entries.filter { $0.members.count > 1 } }

    /// How many doubts are asked about at once.
    private static let mostDoubts = 2
    private static let nobody = "Geen van deze"

    func members(chosen: [String]) -> [Member] {
        let meant = doubts.flatMap { zip($0.labels, $0.members) }
            .filter { chosen.contains($0.0) }.map(\.1)
        return (sure.flatMap(\.members) + meant).reduce(into: []) { all, member in
            if !all.contains(member) { all.append(member) }
        }
    }

    var value: Value {
        func doubt(_ place: Int) -> RollCall.Entry? {
            doubts.indices.contains(place) ? doubts[place] : nil
        }
        func options(_ place: Int) -> Value {
            .texts((doubt(place)?.labels ?? []) + [NamesRead.nobody])
        }
        let unknown =
            call.entries.filter(\.members.isEmpty) + doubts.dropFirst(NamesRead.mostDoubts)
        return .record([
            "namen": .texts(sure.flatMap(\.members).map(\.calledName)),
            "activiteit": .text(call.activity), "gisteren": .flag(call.isYesterday),
            "onbekend": .texts(unknown.map(\.words)),
            "twijfel": .init(doubt(0)?.words), "opties": options(0),
            "twijfel_2": .init(doubt(1)?.words), "opties_2": options(1),
        ])
    }
}

extension Value {
    fileprivate static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }
}

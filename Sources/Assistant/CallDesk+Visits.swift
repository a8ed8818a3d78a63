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

    /// Takes back visits of a day that were noted by mistake.
    ///
    /// - Returns: The names of those for whom there was one.
    func takeBack(_ text: String, chosen: [String], by reader: Member) throws -> Deed {
        let names = try read(text, by: reader)
        let day = names.call.isYesterday ? today.adding(days: -1) : today
        let meant = names.members(chosen: chosen)
        let visits = try ledger.visits(in: reader.kamer, since: day).filter { visit in
            visit.day == day && visit.kind == .came && meant.contains { $0.id == visit.person }
        }
        for visit in visits {
            try ledger.note(
                Visit(person: visit.person, activity: visit.activity, day: day, kind: .absent)
            )
        }
        let wrong = meant.filter { member in visits.contains { $0.person == member.id } }
        return Deed(value: .list(wrong.map { .text($0.firstName) }))
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
        let follow = try note(visit, of: member).follow
        guard kind == .away, !member.rests(on: last) else { return Deed(consequences: follow) }
        let rest = try HelpDesk(exchange, ledger).rest(member.id, days: last.number - today.number)
        return Deed(consequences: follow + rest.consequences)
    }

    /// Notes a visit or a message, and stops looking for whoever is heard of so.
    func note(
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

    // MARK: - The morning

    /// Opens what is looked at from today: who is missed, and who is expected today.
    func beginDay(in kamer: String) throws -> [Consequence] {
        let rule = exchange.settings.absence
        let since = today.adding(days: -rule.horizon)
        let attendance = Attendance(try ledger.visits(in: kamer, since: since))
        let followUps = try ledger.openMatters(.followUp, in: kamer)
        let open = Set(followUps.map(\.person))
        let looked = Set(followUps.filter { FollowUp($0)?.allowsNextDay != true }.map(\.person))
        let busy = try open.union(expect(in: kamer, besides: looked, attendance))
        return try ledger.members(of: kamer, with: nil)
            .filter { !busy.contains($0.id) && !$0.isInDanger(on: today) }
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
        var expected: Set<Int64> = []
        for wish in try ledger.openMatters(.callWish, in: kamer)
        where CallWish(wish).weekdays.contains(today.weekday) && !open.contains(wish.person)
            && !attendance.isHeardOf(wish.person, on: today)
        {
            guard let member = try ledger.member(wish.person),
                try mayCall(member, sameDay: true), !member.isInDanger(on: today)
            else { continue }
            _ = try ledger.open(
                Matter(
                    id: 0,
                    kind: .followUp,
                    kamer: kamer,
                    person: member.id,
                    due: try max(missedFrom(member, on: today), now),
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
            "namen": .texts(
                sure.flatMap { $0.saysPlace ? $0.labels : $0.members.map(\.calledName) }
            ),
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

internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Who may be called, and who may not.
extension CallDesk {
    /// Keeps a yes to being called: her own, or one that she gave to somebody who noted it.
    func agree(
        _ member: Member,
        phone: String,
        _ wish: CallWish,
        notedBy host: Int64? = nil
    ) throws -> Deed {
        var (member, wish) = (member, wish)
        member.phone = phone
        try ledger.save(member)
        let words = "Als je een tijdje niet komt, mogen we je dan bellen?"
        let consent = Consent(.callWhenAway, words: words, at: now, notedBy: host)
        try ledger.add(consent, of: member.id)
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

    /// Takes back every yes to a call, with the number; who got that hears not to call any more.
    func neverCall(_ member: Member) throws -> [Consequence] {
        try ledger.withdraw(.callWhenAway, for: nil, of: member.id)
        try ledger.withdraw(.callSameDay, for: nil, of: member.id)
        var member = member
        let helpers = try takeBackNumber(of: member)
        member.phone = nil
        try ledger.save(member)
        if var wish = try wishMatter(of: member.id) {
            wish.isOpen = false
            try ledger.save(wish)
        }
        return try helpers
            + ledger.openMatters(with: member.id).filter { $0.person == member.id }
            .flatMap { matter -> [Consequence] in
                guard var followUp = FollowUp(matter) else { return [] }
                let scene = try scene(of: followUp, member)
                return try keep(&followUp, of: matter) { $0.end(scene) }
            }
    }

    /// Takes back every yes to giving the number, with a word to everybody who has it.
    private func takeBackNumber(of member: Member) throws -> [Consequence] {
        let holders = try ledger.consents(of: member.id)
            .filter { $0.purpose == .shareNumber }.compactMap(\.other)
        for holder in holders {
            try ledger.withdraw(.shareNumber, for: holder, of: member.id)
        }
        return holders.map { holder in
            let errand = Invitation.numberAtRest.errand(
                about: 0,
                ["naam": .text(member.firstName)]
            )
            return .begin(errand, with: holder)
        }
    }

    /// Tells the coordinators who have a card of hers that she is not to be called for that either.
    func noCallOnCard(of member: Member) throws -> [Consequence] {
        guard let talk = try ledger.talk(of: member.id) else { return [] }
        return try Switchboard(exchange, ledger)
            .add(name: "", reach: "niet meer bellen", to: talk)
    }

    // MARK: - For somebody who does not write herself

    /// Whom a host means who notes something for another, as her dialog reads it.
    func lookUp(_ text: String, chosen: [String], by reader: Member) throws -> Value {
        guard let member = try other(text, chosen: chosen, by: reader) else {
            return .record(["er": .flag(false)])
        }
        return .record([
            "er": .flag(true), "naam": .text(member.firstName),
            "schrijft": .flag(try ledger.talk(of: member.id) != nil),
        ])
    }

    /// Notes what somebody told a host; whoever writes herself says so herself.
    func note(
        _ said: CallAction.Said,
        _ text: String,
        chosen: [String],
        by reader: Member
    ) throws -> Deed {
        guard let member = try other(text, chosen: chosen, by: reader),
            try ledger.talk(of: member.id) == nil
        else { return Deed(value: .flag(false)) }
        var deed: Deed
        switch said {
        case .yes(let phone, let wish):
            deed = try agree(member, phone: phone, wish, notedBy: reader.id)
        case .no: deed = Deed(consequences: try neverCall(member))
        }
        deed.value = .flag(true)
        return deed
    }

    /// The one person whom the words mean, nil when they mean none or several.
    private func other(_ text: String, chosen: [String], by reader: Member) throws -> Member? {
        let meant = try read(text, by: reader).members(chosen: chosen)
        return meant.count == 1 ? meant.first : nil
    }
}

internal import Dialog
internal import Dutch
internal import Neighbourhood

/// Somebody whom a coordinator registered, and who writes to Buur herself by now.
struct Namesakes: Hashable {
    let registered: Member
    let writer: Member

    /// The two as a coordinator chooses them from a list.
    var line: String {
        let role = registered.roles.isEmpty ? "bewoner" : registered.roles.line
        return "\(registered.calledName): ingeschreven als \(role), en schrijft zelf"
    }

    /// The one person that the two are; nothing that either does is dropped.
    var joined: Member {
        var member = writer
        member.roles.formUnion(registered.roles)
        member.talents.formUnion(registered.talents)
        member.languages += registered.languages.filter { !member.languages.contains($0) }
        member.phone = writer.phone ?? registered.phone
        member.block = writer.block ?? registered.block
        member.restsUntil = [writer.restsUntil, registered.restsUntil].compactMap(\.self).max()
        member.wantsMessages = writer.wantsMessages && registered.wantsMessages
        member.wasAskedBack = writer.wasAskedBack || registered.wasAskedBack
        member.dangerOn = [writer.dangerOn, registered.dangerOn].compactMap(\.self).max()
        return member
    }
}

extension RoomDesk {
    /// Those of a name of whom one is registered and one writes; of more than two nobody can tell.
    func namesakes(in kamer: String) throws -> [Namesakes] {
        let members = try ledger.members(of: kamer, with: nil).filter { $0.name != nil }
        return try Dictionary(grouping: members) { Spelling.folded($0.calledName) }
            .values.filter { $0.count == 2 }
            .compactMap { pair in
                let writers = try pair.filter { try ledger.talk(of: $0.id) != nil }
                guard writers.count == 1, let one = pair.first(where: { !writers.contains($0) })
                else { return nil }
                return Namesakes(registered: one, writer: writers[0])
            }
            .sorted { $0.registered.id < $1.registered.id }
    }

    func joinNamesakes(_ line: String, in kamer: String) throws -> Deed {
        guard let pair = try namesakes(in: kamer).first(where: { $0.line == line }) else {
            return Deed(value: .flag(false))
        }
        try ledger.join(pair.registered.id, to: pair.writer.id)
        try ledger.save(pair.joined)
        return Deed(value: .flag(true))
    }

    /// Asks the coordinators whether who tells her name is the one of that name who has a role here;
    /// of a resident nobody needs to know that she writes.
    func welcome(_ name: String, of talk: Talk) throws -> [Consequence] {
        guard let kamer = try ledger.member(talk.person)?.kamer else { return [] }
        let namesakes = try ledger.members(of: kamer, with: nil).filter { member in
            try member.id != talk.person && !member.roles.isEmpty
                && Spelling.folded(member.calledName) == Spelling.folded(name)
                && ledger.talk(of: member.id) == nil
        }
        guard namesakes.count == 1 else { return [] }
        let card = HandOver(
            what: "Er schrijft nu een \(name) met Buur. Er staat al een \(name) in de lijst. "
                + "Is dit dezelfde? Typ dan: \"dubbele namen\".",
            name: name,
            reach: "vraag het \(name) zelf",
            isUrgent: false
        )
        return [.card(card, about: talk.person)]
    }
}

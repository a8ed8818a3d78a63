import Assistant
import Dialog
import Dutch
import Memory
import Neighbourhood

/// Who is in the room, and what they begin of their own accord.
extension RoomYear {
    private static let helpers = 15

    /// Lets people be known: a coordinator, two key holders, volunteers of whom some call, and residents
    /// of whom half may be called.
    func populate(_ count: Int = 60) async throws {
        let (now, moment, kamer) = (clock.now, self.now, settings.kamer)
        people = try await database.transaction { ledger in
            try (0..<count).map { place in
                let address = Address(channel: YearNotes.channel, name: "mens \(place)")
                let talk = try ledger.begin(at: address, in: kamer, now: now)
                guard var member = try ledger.member(talk.person) else { throw Nobody() }
                member.name = "Mens\(place)"
                member.phone = RoomYear.number(place)
                (member.roles, member.talents) = RoomYear.part(of: place)
                try ledger.save(member)
                for purpose in RoomYear.consents(of: place) {
                    try ledger.add(Consent(purpose, words: "Mag het?", at: moment), of: member.id)
                }
                return Neighbour(
                    id: member.id,
                    address: address,
                    number: RoomYear.number(place),
                    roles: member.roles,
                    hours: [0, 0, 2, 30, nil][place % 5]
                )
            }
        }
    }

    private struct Nobody: Error {}

    private static func number(_ place: Int) -> String { "06123\(45_000 + place)" }

    private static func part(of place: Int) -> (Set<Role>, Set<String>) {
        switch place {
        case 0: ([.coordinator], [])
        case 1, 2: ([.keyHolder], [])
        case 3...helpers: ([.volunteer], place % 2 == 0 ? ["klussen", "bellen"] : ["klussen"])
        default: ([], [])
        }
    }

    private static func consents(of place: Int) -> [Consent.Purpose] {
        switch place {
        case 3...helpers: [.beAsked]
        case helpers...: place % 2 == 0 ? [.callWhenAway] : []
        default: []
        }
    }

    private static let beginnings: [(words: String, often: Int)] = [
        ("een klusje in huis", 8), ("ik heb gebeld", 3), ("blub 77 q", 2),
        ("ik kan toch niet", 2), ("deel mijn nummer niet meer", 2),
        ("bel mij als ik niet kom", 2), ("ik wil niet meer leven", 1), ("stuur mij niks meer", 1),
        ("bel mij nooit meer", 1), ("ik trek mijn toestemming in", 1), ("", 1),
    ]

    /// Lets somebody write what nobody asked; without words, she is forgotten.
    func doSomething() async throws {
        let all = RoomYear.beginnings.flatMap { Array(repeating: $0.words, count: $0.often) }
        let words = all[roll(all.count)]
        let writers = people.filter { words != "een klusje in huis" || $0.roles.isEmpty }
        guard let one = writers.isEmpty ? nil : writers[roll(writers.count)] else { return }
        guard !words.isEmpty else {
            if one.roles.isEmpty { try await forget(one) }
            return
        }
        watch.count(words)
        if settings.quiet.contains(now) { watch.count("written in the quiet hours") }
        try await write(words, by: one)
        try await talk(one)
    }
}

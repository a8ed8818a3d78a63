import Dutch
import Neighbourhood
import Testing

@Suite("Matching")
struct MatchingTests {
    private let now = Moment(Day(number: 20_780), ClockTime(secondOfDay: 36_000))
    private let skills = Skills([Skill(key: "koken", title: "koken", words: ["koken"])])

    /// A request for a Tuesday or a Friday.
    private func request(language: String? = nil, prefersWoman: Bool = false) -> HelpRequest {
        HelpRequest(
            id: 9,
            kamer: "kamer",
            person: 1,
            wish: HelpWish(
                what: "soep",
                skill: "koken",
                place: .kamer,
                slots: [
                    Slot(now.day.adding(days: 1), .morning),
                    Slot(now.day.adding(days: 4), .evening),
                ],
                language: language,
                prefersWoman: prefersWoman
            ),
            since: now.day
        )
    }

    private func candidate(
        _ id: Int64,
        talents: Set<String> = ["koken"],
        block: String? = nil,
        languages: [String] = [],
        restsUntil: Day? = nil,
        mayBeAsked: Bool = true,
        offer: ((inout Offer) -> Void)? = nil,
        promises: [Promise] = [],
        engagements: [Slot] = []
    ) -> Candidate {
        let member = Member(
            id: id,
            kamer: "kamer",
            roles: [.volunteer],
            languages: languages,
            block: block,
            talents: talents,
            restsUntil: restsUntil
        )
        let consent = Consent(.beAsked, words: "Mag het?", at: now)
        var made = Offer(id: id, person: id, since: now.day)
        offer?(&made)
        return Candidate(
            Party(member, consents: mayBeAsked ? [consent] : []),
            offer: offer == nil ? nil : made,
            promises: promises,
            engagements: engagements
        )
    }

    private func best(
        _ candidates: [Candidate],
        _ asks: [Ask] = [],
        for request: HelpRequest? = nil
    ) -> Match? {
        let asker = Party(Member(id: 1, kamer: "kamer", block: "de Punt"))
        return Matching(
            request ?? self.request(),
            in: Crowd(asker: asker, candidates: candidates, asks: asks),
            limits: HelpLimits(),
            skills: skills,
            now: now
        ).best
    }

    private func ask(_ person: Int64, days: Int, _ answer: Ask.Answer? = .no) -> Ask {
        let at = now.adding(Span(-days, .day))
        return Ask(person: person, matter: 100 + person, kind: .request, at: at, answer: answer)
    }

    @Test("explains itself in one sentence")
    func explains() {
        let tuesday = candidate(2) { $0.weekdays = [.tuesday] }
        #expect(
            best([tuesday])?.reason
                == "Ik vraag jou, want jij doet graag koken en jij kunt op dinsdag."
        )
        #expect(best([tuesday])?.slots.map(\.day.weekday) == [.tuesday])
        #expect(
            best([candidate(2, block: "De punt")])?.reason
                == "Ik vraag jou, want jij doet graag koken en jij woont dichtbij."
        )
        #expect(
            best([candidate(2, languages: ["arabisch"])], for: request(language: "Arabisch"))?
                .reason == "Ik vraag jou, want jij doet graag koken en jij spreekt Arabisch."
        )
        #expect(best([candidate(2)])?.reason == "Ik vraag jou, want jij doet graag koken.")
    }

    @Test("puts the language first, then who lives near, then who was asked least and longest ago")
    func order() {
        let (near, far) = (candidate(3, block: "de Punt"), candidate(2))
        let speaker = candidate(4, languages: ["Arabisch"])
        #expect(best([far, near, speaker])?.person == 3)
        #expect(best([far, near, speaker], for: request(language: "arabisch"))?.person == 4)
        let two = [candidate(2), candidate(5)]
        #expect(best(two)?.person == 2)
        #expect(best(two, [ask(2, days: 20)])?.person == 5)
        #expect(best(two, [ask(5, days: 30), ask(2, days: 20)])?.person == 5)
        #expect(best(two, [ask(5, days: 40), ask(5, days: 30), ask(2, days: 20)])?.person == 2)
    }

    @Test("asks nobody who cannot, rests, said nothing, or is the one who asks")
    func nobody() {
        #expect(best([candidate(1)]) == nil)
        #expect(best([candidate(2, talents: ["haar"])]) == nil)
        #expect(best([candidate(2, mayBeAsked: false)]) == nil)
        #expect(best([candidate(2, restsUntil: now.day)]) == nil)
        #expect(best([candidate(2, restsUntil: now.day.adding(days: -1))])?.person == 2)
        #expect(best([candidate(2) { $0.weekdays = [.sunday] }]) == nil)
    }

    @Test("asks nobody too much")
    func load() {
        let two = [candidate(2)]
        #expect(best(two, [ask(2, days: 3, nil)]) == nil, "one is still open")
        #expect(best(two, [ask(2, days: 3), ask(2, days: 5)]) == nil, "two this week")
        #expect(best(two, [ask(2, days: 3, .withdrawn), ask(2, days: 5)])?.person == 2)
        #expect(best(two, [ask(2, days: 3), ask(2, days: 8)])?.person == 2)
    }

    @Test("gives nobody two tasks at once, or more in a week than she wants")
    func promises() {
        let tuesday = Promise(request: 7, asker: 8, slot: Slot(now.day.adding(days: 1)))
        let sunday = Promise(request: 7, asker: 8, slot: Slot(now.day.adding(days: -1)))
        #expect(best([candidate(2, promises: [tuesday])]) == nil, "one task a week")
        let eager = candidate(2, offer: { $0.rhythm = .more }, promises: [tuesday])
        #expect(best([eager])?.slots.map(\.day.weekday) == [.friday], "not twice at one time")
        let weekly = candidate(2, offer: { $0.rhythm = .weekly }, promises: [sunday])
        #expect(best([weekly]) == nil)
        let longAgo = Promise(request: 7, asker: 8, slot: Slot(now.day.adding(days: -10)))
        #expect(best([candidate(2, promises: [longAgo])])?.slots.count == 2)
        let monthly = candidate(2, offer: { $0.rhythm = .monthly }, promises: [longAgo])
        #expect(best([monthly]) == nil)
    }

    @Test("asks nobody for a time at which she is counted on elsewhere")
    func engagements() {
        let tuesday = now.day.adding(days: 1)
        let opens = Opening(
            tuesday,
            from: ClockTime(secondOfDay: 11 * 3600),
            until: ClockTime(secondOfDay: 14 * 3600),
            toldAt: now
        )
        #expect(opens.slots == [Slot(tuesday, .morning), Slot(tuesday, .afternoon)])
        #expect(best([candidate(2, engagements: opens.slots)])?.slots.map(\.part) == [.evening])
        let away = opens.slots + [Slot(now.day.adding(days: 4))]
        #expect(best([candidate(2, engagements: away)]) == nil)
        #expect(best([candidate(2, engagements: [Slot(tuesday, .evening)])])?.slots.count == 2)
    }

    @Test("asks for a woman only who said herself that she may be asked for that")
    func women() {
        let wanted = request(prefersWoman: true)
        #expect(best([candidate(2)], for: wanted) == nil)
        #expect(best([candidate(2) { $0.isWoman = true }], for: wanted)?.person == 2)
    }

    @Test("lets nobody take up after all what she may not be asked any more")
    func still() {
        func canStill(_ candidate: Candidate, _ request: HelpRequest) -> Bool {
            let asked = Ask(person: 2, matter: 9, kind: .request, at: now, answer: Ask.Answer.none)
            let asker = Party(Member(id: 1, kamer: "kamer"))
            return Matching(
                request,
                in: Crowd(asker: asker, candidates: [candidate], asks: [asked]),
                limits: HelpLimits(),
                skills: skills,
                now: now
            ).canStill(2)
        }
        #expect(canStill(candidate(2), request()))
        #expect(!canStill(candidate(2), request(prefersWoman: true)))
        #expect(!canStill(candidate(2, mayBeAsked: false), request()))
        #expect(!canStill(candidate(3), request()))
    }

    @Test("asks nobody twice for one request")
    func once() {
        let asked = Ask(person: 2, matter: 9, kind: .request, at: now, answer: Ask.Answer.none)
        #expect(best([candidate(2)], [asked]) == nil)
    }
}

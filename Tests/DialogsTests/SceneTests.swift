import Assistant
import Dialog
import Dutch
import Foundation
import Logging
import Memory
import Neighbourhood
import Testing

/// What several people see, as it is written down in `Scenes`.
///
/// Each scene is played twice: in one process, and with a restart before each input. With `RECORD=1`
/// what is seen is written anew.
@Suite("Scenes")
struct SceneTests {
    private let house: House
    private let library: Library

    init() throws {
        (house, library) = try House.shared.get()
    }

    @Test("are seen as written", arguments: try Scene.all())
    func straight(_ written: Scene) async throws {
        let played = try await play(written, restarting: false)
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try played.text.write(toFile: written.path, atomically: true, encoding: .utf8)
        }
        for (now, then) in zip(played.steps, written.steps) {
            #expect(now.lines == then.lines, "after \(then.input)")
        }
    }

    @Test("are seen the same with a restart before each input", arguments: try Scene.all())
    func restarted(_ written: Scene) async throws {
        let played = try await play(written, restarting: true)
        for (now, then) in zip(played.steps, written.steps) {
            #expect(now.lines == then.lines, "after \(then.input)")
        }
    }

    private func play(_ scene: Scene, restarting: Bool) async throws -> Scene {
        let stage = try SceneStage(library, facts: house.facts)
        defer { stage.remove() }
        var played = scene
        for place in scene.steps.indices {
            if restarting { try stage.restart() }
            played.steps[place].lines = try await stage.follow(SceneCue(scene.steps[place].input))
        }
        return played
    }
}

/// A Kamer with everybody in a scene, on a database of its own.
private final class SceneStage {
    private let library: Library
    private let facts: Facts
    private let path: String
    private var now: Instant
    private let seen = Seen()
    /// Under which ids things were sent, by who and what was written.
    private var sent: [[String]: String] = [:]
    private var count = 0
    private var database: Database
    private let time: WallTime
    private let settings = Settings(
        initiatives: 9,
        patience: Patience(days: []),
        agenda: SceneStage.agenda,
        contacts: (try? House.contacts()) ?? [],
        coordinators: [Address(channel: Seen.channel, name: "coordinator")]
    )

    /// What usually goes on in the scenes.
    private static let agenda = Agenda(
        usual: [
            UsualHours(
                .thursday,
                from: ClockTime(secondOfDay: 10 * 3600),
                until: ClockTime(secondOfDay: 12 * 3600)
            )
        ],
        activities: [
            Activity(
                "Breiclub",
                .wednesday,
                from: ClockTime(secondOfDay: 10 * 3600),
                welcomer: "Indra",
                places: 2
            ),
            Activity("Samen eten", .friday, from: ClockTime(secondOfDay: 18 * 3600)),
        ]
    )

    init(_ library: Library, facts: Facts) throws {
        (self.library, self.facts) = (library, facts)
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("buur-\(UUID().uuidString).sqlite").path
        database = try Database(path: path)
        time = try #require(WallTime(zone: settings.zone))
        now = time.instant(of: Talk.monday)
    }

    func restart() throws {
        try database.close()
        database = try Database(path: path)
    }

    func remove() {
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + ending)
        }
    }

    /// Does what happens, and returns what everybody sees because of it.
    func follow(_ cue: SceneCue) async throws -> [String] {
        if case .clock(let moment) = cue { now = time.instant(of: moment) }
        let desk = try makeDesk()
        switch cue {
        case .clock: break
        case .known(let name, let facts): try await know(name, facts)
        case .forgotten(let name): try await forget(name, desk)
        default: _ = try await desk.receive(incoming(of: cue))
        }
        try await Rounds(of: makeDesk(), over: [seen]).round()
        return await seen.take()
    }

    /// What the channel hands over, with an id of its own.
    private func incoming(of cue: SceneCue) async throws -> Incoming {
        count += 1
        var replied: String?
        let (name, content): (String, Incoming.Content)
        switch cue {
        case .content(let sent, let writer):
            (name, content) = (writer, sent)
            if case .message(let text) = sent { self.sent[[writer, text]] = "m\(count)" }
        case .edit(let old, let new, let writer):
            let id = try #require(sent[[writer, old]], "\(writer) did not write '\(old)'")
            sent[[writer, new]] = id
            (name, content) = (writer, .edit(of: id, text: new))
        case .retraction(let text, let writer):
            let id = try #require(sent[[writer, text]], "\(writer) did not write '\(text)'")
            (name, content) = (writer, .retraction(of: id))
        case .reaction(let sign, let words, let writer):
            let id = try #require(await seen.id(of: words, to: writer), "'\(words)' was not said")
            (name, content) = (writer, .reaction(to: id, key: sign))
        case .reply(let text, let words, let writer):
            replied = await seen.id(of: words, to: writer)
            #expect(replied != nil, "'\(words)' was not said")
            sent[[writer, text]] = "m\(count)"
            (name, content) = (writer, .message(text))
        case .clock, .known, .forgotten: throw Unsent()
        }
        return Incoming(
            from: Seen.address(name),
            id: "m\(count)",
            content: content,
            inReplyTo: replied
        )
    }

    private struct Unsent: Error {}

    private func makeDesk() throws -> FrontDesk {
        FrontDesk(
            store: database,
            moderator: Moderator(library: library, after: House.moderator),
            facts: facts,
            skills: try House.shared.get().house.skills,
            clock: StoppedClock(now: now),
            time: time,
            settings: settings,
            logger: Logger(label: "proef") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    private func forget(_ name: String, _ desk: FrontDesk) async throws {
        let person = try #require(try database.person(at: Seen.address(name)))
        let called = try await database.transaction { try $0.member(person)?.name }
        try await desk.forget(person)
        #expect(try database.forget(person, checkingFor: [called].compactMap(\.self)) == [])
    }

    private func know(_ name: String, _ facts: [String]) async throws {
        let (now, kamer) = (now, settings.kamer)
        let moment = time.moment(at: now)
        try await database.transaction { ledger in
            var member =
                facts.contains("schrijft niet")
                ? try ledger.register(name, in: kamer, now: now)
                : try #require(
                    try ledger.member(
                        ledger.begin(at: Seen.address(name), in: kamer, now: now).person
                    )
                )
            for fact in facts { try member.take(fact, at: moment, ledger) }
            try ledger.save(member)
        }
    }
}

extension Member {
    /// Takes over a fact as it stands in a scene.
    fileprivate mutating func take(
        _ fact: String,
        at moment: Moment,
        _ ledger: any Ledger
    ) throws {
        let words = fact.split(separator: " ", maxSplits: 1).map(String.init)
        switch (words[0], words.last ?? "") {
        case ("heet", let called): name = called
        case ("doet", let talent): talents.insert(talent)
        case ("woont", let place): block = place
        case ("belt", let number): phone = number
        case ("spreekt", let language): languages.append(language)
        case ("wil", let purpose):
            let purpose = try #require(Consent.Purpose(rawValue: purpose))
            try ledger.add(Consent(purpose, words: "Mag het?", at: moment), of: id)
        case ("was", let when):
            let parts = when.components(separatedBy: " bij ")
            let day = try #require(Moment(written: parts[0] + " 00:00")).day
            let activity = parts.count > 1 ? parts[1] : ""
            try ledger.note(Visit(person: id, activity: activity, day: day, kind: .came))
        case ("is", let sort): try ledger.note(isWoman: sort == "vrouw", of: self, on: moment.day)
        case ("schrijft", _): break
        default: roles.insert(try #require(Role(rawValue: fact), "\(fact)"))
        }
    }
}

/// A channel that shows what everybody sees.
private actor Seen: Channel {
    static let channel = "proef"

    static func address(_ name: String) -> Address { Address(channel: channel, name: name) }

    nonisolated let name = Seen.channel
    private var lines: [String] = []
    private var said: [(id: String, name: String, text: String)] = []

    /// The id of the last message to somebody that begins with these words.
    func id(of words: String, to name: String) -> String? {
        said.last { $0.name == name && $0.text.hasPrefix(words) }?.id
    }

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        let written =
            switch delivery.content {
            case .message(let message): Effect.say(message).written
            case .page(let page):
                Effect.send(page).written.replacingOccurrences(of: "! ", with: "< ")
            }
        lines += (delivery.to.name + written).components(separatedBy: "\n")
            .filter { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
        let id = "b\(delivery.id)"
        said.append((id, delivery.to.name, String(written.dropFirst(2))))
        return id
    }

    func take() -> [String] {
        defer { lines = [] }
        return lines
    }
}

import Chance
import Foundation
import GRDB
import Synchronization

/// The way over Matrix, with a homeserver that loses answers and tells things twice.
final class MatrixWay: Way {
    private let scene: Scene
    private let homeserver: TalkingHomeserver
    private let program: Mutex<Running>
    private let written = Mutex<[Int: [String]]>([:])

    init(at time: String) throws {
        (scene, homeserver) = (try Scene(), try TalkingHomeserver())
        try scene.copyConfiguration(
            channels: """
                health: {port: 0}
                matrix:
                  - name: noord
                    kamer: noord
                    homeserver: \(homeserver.url)
                    user: buur
                """,
            isBare: true
        )
        let places = ["--config", scene.folder + "/Config"] + scene.storage
        let setup = try scene.run(
            ["setup", "matrix", "noord"] + places,
            input: Array(FakeHomeserver.password.utf8)
        )
        guard setup.code == 0 else { throw ProgramFailure.ended(setup.error) }
        program = Mutex(try MatrixWay.serve(places, at: time))
        try waitWhile { !homeserver.isFollowed }
    }

    private static func serve(_ places: [String], at time: String) throws -> Running {
        let dialogs = ["--dialogs", Program.package + "/Dialogs"]
        let program = try Running(["serve", "--at", time] + dialogs + places)
        _ = try program.readLine()
        return program
    }

    private static func name(of resident: Int) -> String { "@bewoner\(resident):buurt.example" }

    func write(_ text: String, as resident: Int, _ dice: inout Dice) throws {
        let number = written.withLock { $0[resident, default: []].count }
        let id = "$\(resident)-\(number)"
        let event = try Parsed.json([
            "type": "m.room.message", "sender": MatrixWay.name(of: resident), "event_id": id,
            "origin_server_ts": 1, "content": ["msgtype": "m.text", "body": text],
        ])
        written.withLock { $0[resident, default: []].append(text) }
        try homeserver.tell(event, in: resident, isFirst: number == 0, &dice)
        try waitUntilAnswered(id, resident)
    }

    func open(as resident: Int, _ dice: inout Dice) throws -> Bool {
        // Nobody hears of it when she comes back to a chat that she was in.
        guard written.withLock({ $0[resident] == nil }) else { return false }
        try homeserver.tell(nil, in: resident, isFirst: true, &dice)
        written.withLock { $0[resident, default: []].append("") }
        try waitWhile { try turns(of: resident) == 0 }
        try waitUntilBrought(to: resident)
        return true
    }

    func move(to time: String) throws {
        let places = ["--config", scene.folder + "/Config"] + scene.storage
        homeserver.forget()
        try program.withLock { program in
            program.kill()
            program = try MatrixWay.serve(places, at: time)
            try program.waitForRound(at: Date(written: time)) {
                try count("SELECT count(*) FROM \($0)")
            }
        }
        try waitWhile { try count("SELECT count(*) FROM outbox WHERE channel = 'noord'") > 0 }
    }

    func shown(to resident: Int) throws -> [Shown] {
        homeserver.shown.filter { $0.person == "!\(resident):buurt.example" }
    }

    func turns(of resident: Int) throws -> Int {
        let name = MatrixWay.name(of: resident)
        return try count("SELECT turns FROM conversation WHERE address = '\(name)'")
    }

    private func waitUntilAnswered(_ id: String, _ resident: Int) throws {
        try waitWhile { try count("SELECT count(*) FROM inbox WHERE external_id = '\(id)'") == 0 }
        try waitUntilBrought(to: resident)
    }

    private func waitUntilBrought(to resident: Int) throws {
        let name = MatrixWay.name(of: resident)
        try waitWhile { try count("SELECT count(*) FROM outbox WHERE address = '\(name)'") > 0 }
    }

    private func count(_ sql: String) throws -> Int {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: scene.database, configuration: configuration)
            .read { try Int.fetchOne($0, sql: sql) } ?? 0
    }
}

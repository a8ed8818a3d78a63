import Chance
import Foundation
import GRDB
import Synchronization

/// The way of the room's own terminal, for programs.
final class TerminalWay: Way {
    fileprivate struct State {
        var program: Running
        /// How much each resident wrote.
        var written: [Int: Int] = [:]
        /// What each resident wrote since the clock was set, which may be told again.
        var repeatable: [Int: [String]] = [:]
        var shown: [String: [Shown]] = [:]
        var seen: Set<Int64> = []
    }

    private let scene: Scene
    private let arguments: [String]
    private let state: Mutex<State>

    init(at time: String) throws {
        scene = try Scene()
        try scene.copyConfiguration(channels: "matrix: []", isBare: true)
        arguments = [
            "--config", scene.folder + "/Config", "--dialogs", Program.package + "/Dialogs",
        ]
        let chat = ["chat", "--json", "--at", time.replacing(" ", with: "T")]
        state = Mutex(State(program: try Running(chat + arguments + scene.storage)))
    }

    private static func name(of resident: Int) -> String { "bewoner\(resident)" }

    func write(_ text: String, as resident: Int, _ dice: inout Dice) throws {
        let name = TerminalWay.name(of: resident)
        let roll = dice.next()
        try state.withLock { state in
            let number = state.written[resident, default: 0]
            let line = try Parsed.json(["as": name, "id": "\(name)-\(number)", "text": text])
            let old = state.repeatable[resident, default: []].randomElement(using: &dice)
            state.written[resident] = number + 1
            state.repeatable[resident, default: []].append(line)
            let lines: [String] =
                switch roll % 4 {
                case 0: [line, line]
                case 1: [old ?? line, line]
                case 2: [line, old ?? line]
                default: [line]
                }
            for line in lines { try state.take(line) }
        }
    }

    func open(as resident: Int, _ dice: inout Dice) throws -> Bool {
        let line = try Parsed.json(["as": TerminalWay.name(of: resident), "arrive": true])
        try state.withLock { try $0.take(line) }
        return true
    }

    func move(to time: String) throws {
        let line = try Parsed.json(["at": time.replacing(" ", with: "T")])
        try state.withLock { state in
            state.repeatable = [:]
            try state.take(line)
        }
    }

    func shown(to resident: Int) throws -> [Shown] {
        state.withLock { $0.shown[TerminalWay.name(of: resident)] ?? [] }
    }

    func turns(of resident: Int) throws -> Int {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        return try DatabaseQueue(path: scene.database, configuration: configuration).read { db in
            try Int.fetchOne(
                db,
                sql: "SELECT turns FROM conversation WHERE address = ?",
                arguments: [TerminalWay.name(of: resident)]
            ) ?? 0
        }
    }
}

extension TerminalWay.State {
    fileprivate mutating func take(_ line: String) throws {
        program.write(line: line)
        for line in try program.readTurn() {
            guard let id = line.id, let to = line.to, seen.insert(id).inserted else { continue }
            let page = line.file.flatMap { FileManager.default.contents(atPath: $0) }
            let text = page.map { String(decoding: $0, as: UTF8.self) } ?? line.say ?? ""
            shown[to, default: []].append(
                Shown(person: to, text: text, choices: line.options ?? [])
            )
        }
    }
}

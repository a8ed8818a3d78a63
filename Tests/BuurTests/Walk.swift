import Foundation

/// A whole conversation with the program, which may be killed at any moment on the way.
///
/// What is said next follows only from the question that waits, so every walk says the same. A walk
/// does what a channel would: it hands over again what was not acknowledged, with the same id, and
/// shows what has an id it saw before no second time.
struct Walk {
    /// What is answered to questions, by the last part of their key.
    ///
    /// All others get their first option, or ja. A list is gone through with each time that the
    /// question is asked.
    private static let answers: [String: [String]] = [
        "van_wie": ["gemeente"],
        "welke_belasting": ["afval of riool"],
        "afgewezen": ["nee"],
        "bewind": ["nee"],
        "betaald": ["nog niets"],
        "betalen_voor": ["31 december"],
        "thuis": ["mijn kinderen"],
        "hoeveel_kinderen": ["3"],
        "woning": ["huur"],
        "huurprijs": ["650 euro per maand", "710 euro per maand"],
        "huurtoeslag": ["terug", "ja"],
        "bedrag": ["1250 euro per maand"],
        "nog_een_inkomen": ["nee"],
        "zorgpremie": ["???", "140 euro per maand"],
        "auto": ["nee"],
        "overzicht": ["waarom", "ja"],
        "nog_een_rekening": ["ja", "nee"],
        "alimentatie": ["nee"],
        "belastingschuld": ["sla over"],
        "eerste_stap": ["de brief zoeken 🔎"],
        "hoe_gaat_het": ["gelukt"],
    ]
    private static let opening = "kwijtschelding"
    private static let longest = 120

    private let scene: Scene
    private let dialogs: String
    private var clock = "2026-11-24T10:00:00+01:00"
    private var process: Running?
    private var asked: [String: Int] = [:]
    private var heard: [Int64: Line] = [:]
    private(set) var kills = 0
    private(set) var waiting: String?

    init(in scene: Scene, dialogs: String) {
        self.scene = scene
        self.dialogs = dialogs
    }

    /// What the walk leaves behind: what the person heard, in order, with the pages that she was sent;
    /// then what waits, and what is known of her.
    private(set) var remains: [String] = []

    /// How many pages the person was sent.
    var pages: Int { heard.values.count { $0.file != nil } }

    /// Goes the whole way; the closure says what happens to the program at each point.
    mutating func go(_ fate: (Point) -> Fate) throws {
        try hand(#"{"id":"0","text":"\#(Walk.opening)"}"#, fate)
        for number in 1...Walk.longest {
            guard let key = waiting else { break }
            try hand(#"{"id":"\#(number)","text":"\#(answer(to: key))"}"#, fate)
        }
        clock = "2026-12-03T10:00:00+01:00"
        try hand(#"{"at":"\#(clock)"}"#, fate)
        if let key = waiting { try hand(#"{"id":"last","text":"\#(answer(to: key))"}"#, fate) }
        process?.kill()
        remains = try transcript + ["waiting: \(waiting ?? "nothing")", known()]
    }

    private var transcript: [String] {
        heard.sorted { $0.key < $1.key }.map { id, line in
            let page = line.file.flatMap { FileManager.default.contents(atPath: $0) }
            return [
                "\(id)", line.to, line.say, line.options?.joined(separator: " | "),
                page.map { String(decoding: $0, as: UTF8.self) },
            ].compactMap(\.self).joined(separator: ": ")
        }
    }

    private func known() throws -> String {
        try scene.run(["export", "bewoner"] + scene.storage + scene.configuration).output
    }

    /// Where the program can be killed.
    enum Point {
        /// It was started just now, and a line was handed over.
        case starting
        /// A line was handed over.
        case playing
        /// The line was acknowledged.
        case between
    }

    enum Fate {
        case spared
        case killed(after: Duration)
    }

    private mutating func answer(to key: String) -> String {
        let name = key.split { $0 == "/" || $0 == "." }.last.map(String.init) ?? key
        let hasOptions = heard.max { $0.key < $1.key }?.value.options != nil
        let options = Walk.answers[name] ?? [hasOptions ? "1" : "ja"]
        let time = asked[name, default: 0]
        asked[name] = time + 1
        return options[min(time, options.count - 1)]
    }

    /// Hands a line over until it is acknowledged.
    private mutating func hand(_ line: String, _ fate: (Point) -> Fate) throws {
        var isAcknowledged = false
        while !isAcknowledged {
            let point: Point = process == nil ? .starting : .playing
            let process = try self.process ?? Running(scene.chat(at: clock, dialogs: dialogs))
            self.process = process
            process.write(line: line)
            meet(fate(point))
            isAcknowledged = try take(process)
        }
        meet(fate(.between))
    }

    private mutating func meet(_ fate: Fate) {
        guard case .killed(let delay) = fate, let process else { return }
        usleep(UInt32(delay / .microseconds(1)))
        process.kill()
        self.process = nil
        kills += 1
    }

    /// Takes in what the program said; false when it was killed before it acknowledged the line.
    private mutating func take(_ process: Running) throws -> Bool {
        while let text = try process.readLine() {
            let line = try Line(text)
            if let turn = line.waiting {
                waiting = turn["bewoner"]
                return true
            }
            guard let id = line.id else { throw ProgramFailure.notJSON(text) }
            if let earlier = heard[id], earlier != line { throw ProgramFailure.notJSON(text) }
            heard[id] = line
        }
        guard self.process == nil else { throw ProgramFailure.ended(process.errors()) }
        return false
    }
}

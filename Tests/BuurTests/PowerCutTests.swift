import Chance
import Foundation
import Testing

@Suite("A power cut")
struct PowerCutTests {
    private static let seeds: [UInt64] = [1, 2, 3, 4]
    private static let cuts = 504

    @Test("between any two messages loses nothing and repeats nothing")
    func betweenMessages() throws {
        let course = try Course()
        let straight = try course.walk { _ in .spared }
        let cut = try course.walk { $0 == .between ? .killed(after: .zero) : .spared }
        #expect(straight.pages > 0, "the conversation reaches its page")
        #expect(straight.waiting == nil, "the conversation reaches its end")
        #expect(cut.kills > 30)
        #expect(difference(cut, straight).isEmpty)
    }

    @Test("at any moment loses nothing and repeats nothing", arguments: seeds)
    func atAnyMoment(_ seed: UInt64) throws {
        let course = try Course()
        let straight = try course.walk { _ in .spared }
        var dice = Dice(seed: seed)
        var kills = 0
        while kills < PowerCutTests.cuts / PowerCutTests.seeds.count {
            let cut = try course.walk { dice.fate(at: $0) }
            kills += cut.kills
            try #require(difference(cut, straight).isEmpty, "after \(kills) kills")
        }
    }

    private func difference(_ walk: Walk, _ other: Walk) -> CollectionDifference<String> {
        walk.remains.difference(from: other.remains)
    }
}

/// The conversation about remission, with only the dialogs that it takes: the program begins
/// hundreds of times.
private struct Course {
    private static let repairs = [
        "controleren", "kennismaken", "klaar", "mens", "niet_begrepen", "terug", "verbeterd",
        "waarom", "overslaan", "weet_niet",
    ]
    private let scene: Scene

    /// Copies the dialogs, and those that they call.
    init() throws {
        scene = try Scene()
        var wanted = ["kwijtschelding", "hoe_gaat_het"] + Course.repairs
        var seen: Set<String> = []
        while let name = wanted.popLast() {
            guard seen.insert(name).inserted else { continue }
            let (file, text) = try Course.read(name)
            try scene.write(text, to: file)
            wanted += text.matches(of: /\broep (?:\w+ = )?(\w+)/).map { String($0.output.1) }
        }
    }

    /// Walks through the conversation with a new database.
    func walk(_ fate: (Walk.Point) -> Walk.Fate) throws -> Walk {
        var walk = Walk(in: try Scene(), dialogs: scene.folder + "/Dialogs")
        try walk.go(fate)
        return walk
    }

    private static func read(_ name: String) throws -> (file: String, text: String) {
        for file in ["Dialogs/\(name).dialoog", "Dialogs/herstel/\(name).dialoog"] {
            guard let bytes = FileManager.default.contents(atPath: "\(Program.package)/\(file)")
            else { continue }
            return (file, String(decoding: bytes, as: UTF8.self))
        }
        throw ProgramFailure.ended("there is no dialog \(name)")
    }
}

extension Dice {
    /// Where and when the power is cut: while the program begins, while it plays a message, and now and
    /// then in between.
    fileprivate mutating func fate(at point: Walk.Point) -> Walk.Fate {
        let (percent, longest): (UInt64, UInt64) =
            switch point {
            case .starting: (55, 250_000)
            case .playing: (60, 40_000)
            case .between: (10, 1)
            }
        guard next() % 100 < percent else { return .spared }
        return .killed(after: .microseconds(next() % longest))
    }
}

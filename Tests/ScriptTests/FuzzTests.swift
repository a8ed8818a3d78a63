import Dialog
import Foundation
import Script
import Testing

/// Scripts that nobody would write, made from a seed so that every run makes the same ones.
@Suite("Fuzz")
struct FuzzTests {
    @Test("survives random bytes", arguments: 0..<200)
    func survivesBytes(_ seed: UInt64) {
        var chance = Chance(seed: seed)
        let bytes = (0..<Int.random(in: 0...400, using: &chance)).map { _ in
            UInt8.random(in: .min ... .max, using: &chance)
        }
        check(bytes)
    }

    @Test("survives random words of the language", arguments: 0..<300)
    func survivesWords(_ seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let text = try Seeds.all.joined(separator: "\n")
        let words = Set(text.split { $0 == " " || $0 == "\n" }).sorted()
        let soup = (0..<Int.random(in: 1...150, using: &chance)).map { _ in
            let space = ["\n", "\n  ", "\n    ", " "].randomElement(using: &chance) ?? ""
            return (words.randomElement(using: &chance) ?? "") + space
        }
        check(Array(("dialoog voorbeeld: Een\n" + soup.joined()).utf8))
    }

    @Test("survives good scripts with mistakes in them", arguments: 0..<500)
    func survivesMutations(_ seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let script = try Seeds.all.randomElement(using: &chance) ?? ""
        var lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...8, using: &chance) {
            Mutation.allCases.randomElement(using: &chance)?.change(&lines, using: &chance)
        }
        check(Array(lines.joined(separator: "\n").utf8))
    }

    /// Compiles, and expects every diagnostic to stand inside the script.
    private func check(_ bytes: [UInt8]) {
        let source = Source(path: "voorbeeld.dialoog", bytes: bytes)
        let compilation = Compiler.compile(
            [source] + Kamer.companions,
            with: Kamer.vocabulary,
            isProofread: true
        )
        let hasErrors = compilation.diagnostics.contains { $0.severity == .error }
        #expect((compilation.library == nil) == hasErrors)
        let lines = String(decoding: bytes, as: UTF8.self)
            .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for diagnostic in compilation.diagnostics where diagnostic.path == source.path {
            #expect((1...lines.count).contains(diagnostic.line))
            let end = lines[diagnostic.line - 1].count + 1
            #expect(diagnostic.length >= 1)
            #expect((1...end).contains(diagnostic.column))
            #expect(diagnostic.column + diagnostic.length - 1 <= end)
            #expect(!diagnostic.rendered(with: source).isEmpty)
        }
    }
}

/// The scripts that are spoiled: the good ones, and those that are wrong already.
private enum Seeds {
    static var all: [String] {
        get throws {
            try ["Samples", "Diagnostics"].flatMap { folder in
                try FileManager.default.contentsOfDirectory(
                    at: Scripts.folder(folder),
                    includingPropertiesForKeys: nil
                )
            }
            .filter { $0.pathExtension == "dialoog" }
            .sorted { $0.path() < $1.path() }
            .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        }
    }
}

private enum Mutation: CaseIterable {
    case delete, duplicate, swap, flip, indent, outdent, cut

    func change(_ lines: inout [String], using chance: inout Chance) {
        guard let line = lines.indices.randomElement(using: &chance),
            let other = lines.indices.randomElement(using: &chance)
        else { return }
        switch self {
        case .delete: lines.remove(at: line)
        case .duplicate: lines.insert(lines[line], at: other)
        case .swap: lines.swapAt(line, other)
        case .flip: lines[line] = flipped(lines[line], using: &chance)
        case .indent: lines[line] = "  " + lines[line]
        case .outdent: lines[line] = String(lines[line].dropFirst())
        case .cut: lines[line] = String(lines[line].prefix(lines[line].count / 2))
        }
    }

    private func flipped(_ line: String, using chance: inout Chance) -> String {
        var characters = Array(line)
        guard let place = characters.indices.randomElement(using: &chance) else { return "\t" }
        characters[place] = "{}()[]\"#:-.,=€ \té0a\u{301}🏠\r".randomElement(using: &chance) ?? "x"
        return String(characters)
    }
}

/// SplitMix64: the same seed gives the same numbers everywhere.
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

import Chance
import Dialog
import Foundation
import Script
import Testing

/// Scripts that nobody would write, made from a seed so that every run makes the same ones.
@Suite("Fuzz")
struct FuzzTests {
    @Test("survives random bytes", arguments: 0..<200)
    func survivesBytes(_ seed: UInt64) {
        var dice = Dice(seed: seed)
        let bytes = (0..<Int.random(in: 0...400, using: &dice)).map { _ in
            UInt8.random(in: .min ... .max, using: &dice)
        }
        check(bytes)
    }

    @Test("survives random words of the language", arguments: 0..<300)
    func survivesWords(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let text = try Seeds.all.joined(separator: "\n")
        let words = Set(text.split { $0 == " " || $0 == "\n" }).sorted()
        let soup = (0..<Int.random(in: 1...150, using: &dice)).map { _ in
            let space = ["\n", "\n  ", "\n    ", " "].randomElement(using: &dice) ?? ""
            return (words.randomElement(using: &dice) ?? "") + space
        }
        check(Array(("dialoog voorbeeld: Een\n" + soup.joined()).utf8))
    }

    @Test("survives good scripts with mistakes in them", arguments: 0..<500)
    func survivesMutations(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let script = try Seeds.all.randomElement(using: &dice) ?? ""
        var lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...8, using: &dice) {
            Mutation.allCases.randomElement(using: &dice)?.change(&lines, using: &dice)
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

    func change(_ lines: inout [String], using dice: inout Dice) {
        guard let line = lines.indices.randomElement(using: &dice),
            let other = lines.indices.randomElement(using: &dice)
        else { return }
        switch self {
        case .delete: lines.remove(at: line)
        case .duplicate: lines.insert(lines[line], at: other)
        case .swap: lines.swapAt(line, other)
        case .flip: lines[line] = flipped(lines[line], using: &dice)
        case .indent: lines[line] = "  " + lines[line]
        case .outdent: lines[line] = String(lines[line].dropFirst())
        case .cut: lines[line] = String(lines[line].prefix(lines[line].count / 2))
        }
    }

    private func flipped(_ line: String, using dice: inout Dice) -> String {
        var characters = Array(line)
        guard let place = characters.indices.randomElement(using: &dice) else { return "\t" }
        characters[place] = "{}()[]\"#:-.,=€ \té0a\u{301}🏠\r".randomElement(using: &dice) ?? "x"
        return String(characters)
    }
}

import Dialog
import Foundation
@testable import Script
import Testing

@Suite("Robustness")
struct RobustnessTests {
    @Test("refuses ten megabytes before reading them")
    func refusesALargeFile() {
        let codes = codes(of: [UInt8](repeating: 0x61, count: 10_000_000))
        #expect(codes == [.fileTooLarge])
    }

    @Test(
        "refuses what is no text",
        arguments: [[0x00], [0xFF, 0xFE], [0x7A, 0x0D, 0x7A], [0xC3]]
    )
    func refusesBinary(_ bytes: [UInt8]) {
        #expect(codes(of: bytes) == [.notText])
    }

    @Test(
        "refuses a script without a line in it",
        arguments: ["", "\n\n", "# niets\n", "\u{FEFF}"]
    )
    func refusesEmptyFiles(_ text: String) {
        #expect(codes(of: Array(text.utf8)) == [.emptyFile])
    }

    @Test("reads CRLF and a byte order mark")
    func readsWindowsFiles() {
        let text = "\u{FEFF}dialoog voorbeeld: Een\r\n\r\nzeg\r\n  Eerste.\r\n  Tweede.\r\n"
        let library = compile(Array(text.utf8)).library
        #expect(library?["voorbeeld"]?.steps == [.say(Text("Eerste.\nTweede."))])
    }

    @Test("bounds blocks within blocks")
    func boundsBlocks() {
        // One space deeper each time, or the file would be too large to be read at all.
        let lines = (0..<700).map { String(repeating: " ", count: $0) + "als ja\n" }
        #expect(codes(of: Array(lines.joined().utf8)).contains(.nestedTooDeep))
    }

    @Test(
        "bounds what is in an expression",
        arguments: ["(", "[", "niet ", "-", "som(", "1 + ", "a.", "lijst van "]
    )
    func boundsExpressions(_ piece: String) {
        let deep = String(repeating: piece, count: 10_000)
        let header = "dialoog voorbeeld: Een\n  geeft: \(deep)getal\n\n"
        let script = "reken a = \(deep)1\nzeg\n  {\(deep)1}\nwacht \(deep)1\ndoe \(deep)\n"
        #expect(compile(Array((header + script).utf8)).library == nil)
    }

    @Test("allows as much as the limits say")
    func allowsTheLimit() {
        let blocks = (0..<23).map { String(repeating: "  ", count: $0) + "als ja\n" }
        let deepest =
            String(repeating: "  ", count: 23) + "zeg\n"
            + String(repeating: "  ", count: 24) + "{getal}{haakjes}\n"
        let sum = "reken getal = 1" + String(repeating: "+1", count: 199) + "\n"
        let brackets =
            "reken haakjes = " + String(repeating: "(", count: 24) + "1"
            + String(repeating: ")", count: 24) + "\n"
        let script = "dialoog voorbeeld: Een\n\n" + sum + brackets + blocks.joined() + deepest
        #expect(codes(of: Array(script.utf8)) == [])
    }

    @Test("finds calls in a circle across scripts")
    func findsCircles() {
        let sources = [("een", "twee"), ("twee", "drie"), ("drie", "een")].map { name, called in
            Source(path: "\(name).dialoog", text: "dialoog \(name): Een\n\nroep \(called)\n")
        }
        let diagnostics = Compiler.compile(sources, with: Kamer.vocabulary).diagnostics
        #expect(diagnostics.map(\.code) == [.cyclicCall])
        #expect(diagnostics.first?.message.contains("drie -> een -> twee -> drie") ?? false)
    }

    @Test("gives another fingerprint for another script, and the same for another order")
    func fingerprints() {
        func fingerprint(_ sources: [Source]) -> UInt64? {
            Compiler.compile(sources, with: Kamer.vocabulary).library?.fingerprint
        }
        let (first, second) = (Kamer.companions[0], Kamer.companions[1])
        let changed = Source(path: first.path, bytes: first.bytes + [0x0A])
        #expect(fingerprint([first, second]) == fingerprint([second, first]))
        #expect(fingerprint([first, second]) != fingerprint([changed, second]))
        #expect(fingerprint([first, second]) != fingerprint([first]))
        #expect(
            [Source(path: "a", text: "b")].fingerprint != [Source(path: "ab", text: "")].fingerprint
        )
        #expect(fingerprint([]) == 0xCBF2_9CE4_8422_2325)
    }

    private func compile(_ bytes: [UInt8]) -> Compilation {
        Compiler.compile(
            [Source(path: "voorbeeld.dialoog", bytes: bytes)],
            with: Kamer.vocabulary,
            isProofread: true
        )
    }

    private func codes(of bytes: [UInt8]) -> [Diagnostic.Code] {
        compile(bytes).diagnostics.map(\.code)
    }
}

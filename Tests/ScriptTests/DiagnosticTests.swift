import Dialog
import Foundation
import Script
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    /// Each code has a script that makes the mistake, and beside it exactly what is then said:
    /// one finding too many fails as surely as one too few.
    @Test("says what is written beside the mistake", arguments: Diagnostic.Code.allCases)
    func saysWhatIsWritten(_ code: Diagnostic.Code) throws {
        let example = try Example(of: code)
        let compilation = Compiler.compile(
            [example.source] + Kamer.companions,
            with: Kamer.vocabulary,
            isProofread: true
        )
        #expect(compilation.diagnostics.contains { $0.code == code })
        #expect((compilation.library == nil) == (code.severity == .error))

        let said =
            compilation.diagnostics.map { $0.rendered(with: example.source) }
            .joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try example.record(said) }
        #expect(try said == example.expected())
    }

    @Test("numbers its codes from one, without gaps")
    func numbersItsCodes() {
        let numbers = Diagnostic.Code.allCases.compactMap { Int($0.number.dropFirst()) }
        #expect(numbers == Array(1...Diagnostic.Code.allCases.count))
    }

    @Test("leaves the line out when there is no source")
    func leavesTheLineOut() {
        let diagnostic = Diagnostic(
            code: .emptyFile,
            path: "leeg.dialoog",
            line: 1,
            column: 1,
            length: 1,
            message: "Dit bestand is leeg."
        )
        #expect(
            diagnostic.rendered(with: nil) == "leeg.dialoog:1:1: fout D003: Dit bestand is leeg."
        )
    }

    @Test("puts the diagnostics of all scripts in order")
    func putsThemInOrder() {
        let sources = ["b", "a"].map { Source(path: "\($0).dialoog", text: "zeg\neinde nu") }
        let places = Compiler.compile(sources, with: Kamer.vocabulary).diagnostics
            .map { "\($0.path):\($0.line)" }
        #expect(
            places == ["a.dialoog:1", "a.dialoog:1", "a.dialoog:2"] + [
                "b.dialoog:1", "b.dialoog:1", "b.dialoog:2",
            ]
        )
    }
}

/// A script that makes one kind of mistake, and what is to be said of it.
private struct Example {
    let source: Source
    private let expectation: URL

    init(of code: Diagnostic.Code) throws {
        let name = code.rawValue.replacing(" ", with: "-")
        expectation = Scripts.folder("Diagnostics").appending(path: name + ".txt")
        let script = Scripts.folder("Diagnostics").appending(path: name + ".dialoog")
        // A file that is too large would be too large for this folder too.
        let bytes =
            code == .fileTooLarge
            ? Array(String(repeating: "# Nog een regel.\n", count: 16_000).utf8)
            : [UInt8](try Data(contentsOf: script))
        source = Source(path: "voorbeeld.dialoog", bytes: bytes)
    }

    func expected() throws -> String {
        try String(contentsOf: expectation, encoding: .utf8)
    }

    func record(_ said: String) throws {
        try Data(said.utf8).write(to: expectation)
    }
}

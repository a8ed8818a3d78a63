import Foundation
import Testing

@testable import Terminal

@Suite("Lines that come in")
@MainActor
struct LineTests {
    /// What comes in, and the lines that are read from it.
    private nonisolated static let inputs: [(bytes: [UInt8], lines: [String])] = [
        (Array("hallo\ndag\n".utf8), ["hallo", "dag"]),
        (Array("zonder einde".utf8), ["zonder einde"]),
        (Array("met\r\nregeleinden\r\n".utf8), ["met", "regeleinden"]),
        (Array("\n\n".utf8), ["", ""]),
        (Array("   \n".utf8), ["   "]),
        (Array("een\ttab\n".utf8), ["een tab"]),
        (Array("\u{1B}[31mrood\u{7}\0\n".utf8), ["[31mrood"]),
        ([0x68, 0xFF, 0x69, 0x0A], ["h\u{FFFD}i"]),
        (Array("👩‍👩‍👧 é ë € שלום\n".utf8), ["👩‍👩‍👧 é ë € שלום"]),
        ([], []),
    ]

    @Test("are whole, repaired and without control characters", arguments: inputs)
    func areCleaned(_ bytes: [UInt8], _ lines: [String]) throws {
        #expect(try read(bytes) == lines)
    }

    @Test("may be longer than what is read at a time, up to a limit")
    func mayBeLong() throws {
        let long = [UInt8](repeating: 0x61, count: LineReader.longestLine + 10)
        let lines = try read(long + [0x0A] + Array("na\n".utf8))
        #expect(lines.map(\.utf8.count) == [LineReader.longestLine, 2])
    }

    private func read(_ bytes: [UInt8]) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = try FileHandle(forReadingFrom: file)
        let reader = LineReader(descriptor: handle.fileDescriptor)
        var lines: [String] = []
        while case .line(let line) = reader.next(prompt: "") { lines.append(line) }
        return lines
    }
}

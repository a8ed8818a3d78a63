/// Reads lines from a pipe or a file.
///
/// The last line need not end with a line break. Of a line longer than `longestLine` bytes only the
/// beginning is kept, so that no input can fill the memory.
@MainActor
final class LineReader: LineSource {
    static let longestLine = 4 * 1024 * 1024

    private let input: Descriptor
    private var unread: [UInt8] = []
    private var line: [UInt8] = []
    private var hasBegunLine = false
    private var hasEnded = false

    init(descriptor: Int32 = 0) {
        input = Descriptor(number: descriptor)
    }

    func next(prompt: String) -> Reading {
        while !takeLine() {
            if hasEnded { return hasBegunLine ? .line(finish()) : .end }
            switch input.wait() {
            case .ready: read()
            case .silent, .interrupted: return .idle
            case .closed: hasEnded = true
            }
        }
        return .line(finish())
    }

    func showAgain() {}

    func forgetLines() {}

    private func read() {
        unread = input.read()
        hasEnded = unread.isEmpty
    }

    /// Moves what was read to the line, up to a line break; false when none came yet.
    private func takeLine() -> Bool {
        let end = unread.firstIndex(of: 0x0A)
        let part = unread[..<(end ?? unread.endIndex)]
        hasBegunLine = hasBegunLine || !part.isEmpty
        line += part.prefix(max(0, LineReader.longestLine - line.count))
        unread.removeSubrange(..<(end.map { $0 + 1 } ?? unread.endIndex))
        return end != nil
    }

    private func finish() -> String {
        defer {
            line = []
            hasBegunLine = false
        }
        return String(cleaning: line.last == 0x0D ? line.dropLast() : line[...])
    }
}

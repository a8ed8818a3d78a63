import Foundation
import Synchronization

/// The program while it runs.
final class Running: Sendable {
    private let pid: pid_t
    private let input: Mutex<Int32>
    private let output: Mutex<Int32>
    private let errorFile: String
    private let unread = Mutex<[UInt8]>([])
    private let status = Mutex<Int32?>(nil)

    init(_ arguments: [String]) throws {
        errorFile = NSTemporaryDirectory() + "/buur-errors-\(UUID().uuidString)"
        let child = try Child.spawn(arguments, errorFile: errorFile)
        pid = child.pid
        input = Mutex(child.input)
        output = Mutex(child.output)
    }

    /// Takes over a program that runs on a terminal of its own.
    init(_ child: Child) {
        errorFile = "/dev/null"
        pid = child.pid
        input = Mutex(child.input)
        output = Mutex(dup(child.output))
    }

    deinit {
        kill()
        endInput()
        closeOutput()
        if errorFile != "/dev/null" { unlink(errorFile) }
    }

    /// Writes as much as the program reads.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let descriptor = input.withLock { $0 }
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    func write(line: String) {
        write(Array((line + "\n").utf8))
    }

    func endInput() {
        input.withLock { descriptor in
            if descriptor >= 0 { close(descriptor) }
            descriptor = -1
        }
    }

    /// Reads no more, as somebody does who goes away.
    func closeOutput() {
        output.withLock { descriptor in
            if descriptor >= 0 { close(descriptor) }
            descriptor = -1
        }
    }

    /// The next line, nil when the output has ended.
    func readLine() throws -> String? {
        try unread.withLock { unread in
            while true {
                if let end = unread.firstIndex(of: 0x0A) {
                    defer { unread.removeSubrange(...end) }
                    return String(decoding: unread[..<end], as: UTF8.self)
                }
                let more = try readMore()
                if more.isEmpty { return nil }
                unread += more
            }
        }
    }

    /// Everything up to some words, and those.
    func read(until words: String) throws -> String {
        try unread.withLock { unread in
            while true {
                let text = String(decoding: unread, as: UTF8.self)
                if let place = text.range(of: words) {
                    unread = Array(text[place.upperBound...].utf8)
                    return String(text[..<place.upperBound])
                }
                let more = try readMore()
                if more.isEmpty { throw ProgramFailure.ended(text) }
                unread += more
            }
        }
    }

    private func readMore() throws -> [UInt8] {
        let output = output.withLock { $0 }
        var request = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 60_000) > 0 else { throw ProgramFailure.silent }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(output, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }

    /// How many files and connections the program has open.
    var openFiles: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd").count) ?? 0
    }

    /// Sends a signal, as the system does that wants the program to end.
    func signal(_ number: Int32) {
        if status.withLock({ $0 == nil }) { Foundation.kill(pid, number) }
    }

    /// Ends the program at once, wherever it is.
    func kill() {
        guard status.withLock({ $0 == nil }) else { return }
        Foundation.kill(pid, SIGKILL)
        wait()
    }

    /// Waits for the end, and returns the exit code; nil when a signal ended the program.
    @discardableResult
    func wait() -> Int32? {
        status.withLock { status in
            if status == nil {
                var value: Int32 = 0
                while waitpid(pid, &value, 0) < 0 && errno == EINTR {}
                status = value
            }
            return status.flatMap { $0 & 0x7F == 0 ? ($0 >> 8) & 0xFF : nil }
        }
    }

    /// What the program wrote to its error stream until now.
    func errors() -> String {
        String(decoding: FileManager.default.contents(atPath: errorFile) ?? Data(), as: UTF8.self)
    }
}

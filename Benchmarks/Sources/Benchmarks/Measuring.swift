import CDispatch
import Foundation

/// How long one thing took, many times over.
struct Times {
    private var seconds: [Double] = []

    mutating func add(_ duration: Duration) {
        seconds.append(
            Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        )
    }

    mutating func add(_ other: Times) { seconds += other.seconds }

    /// Measures a body once, in time on the wall.
    mutating func measure<Result>(_ body: () throws -> Result) rethrows -> Result {
        let clock = ContinuousClock()
        let start = clock.now
        defer { add(clock.now - start) }
        return try body()
    }

    /// Measures a body once, in time of the processor: whatever else the machine does is left out.
    mutating func measureProcessor<Result>(_ body: () throws -> Result) rethrows -> Result {
        let start = Times.processor
        defer { add(Times.processor - start) }
        return try body()
    }

    /// The processor time that this thread has used.
    private static var processor: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Measures a body once, in time on the wall.
    mutating func measure<Result>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Result
    ) async rethrows -> Result {
        let clock = ContinuousClock()
        let start = clock.now
        defer { add(clock.now - start) }
        return try await body()
    }

    /// The time under which this part of all measurements lies, in microseconds.
    func quantile(_ part: Double) -> Double {
        let sorted = seconds.sorted()
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))] * 1e6
    }

    var median: Double { quantile(0.5) }
    var perSecond: Double { Double(seconds.count) / seconds.reduce(0, +) }
}

/// One figure as it is printed.
func show(_ name: String, _ figure: Double, _ unit: String, aim: String = "") {
    let number = figure < 10 ? String(format: "%.2f", figure) : String(format: "%.0f", figure)
    let left = name.padding(toLength: 62, withPad: " ", startingAt: 0)
    let right = String(repeating: " ", count: max(0, 9 - number.count)) + number
    print("\(left)\(right) \(unit)\(aim.isEmpty ? "" : "   aim: \(aim)")")
}

func title(_ words: String) { print("\n\(words)") }

extension Process {
    /// Starts a program.
    static func launch(
        _ program: String,
        _ arguments: [String] = [],
        input: Pipe = Pipe(),
        output: Pipe = Pipe()
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        return process
    }

    /// A line of what the kernel says about its memory, in megabytes.
    func memory(_ name: String) -> Double {
        let path = "/proc/\(processIdentifier)/smaps_rollup"
        let lines =
            (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
        let words = lines.first { $0.hasPrefix(name + ":") }?.split(separator: " ") ?? []
        return (words.count > 1 ? Double(words[1]) ?? 0 : 0) / 1024
    }
}

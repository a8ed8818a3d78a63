import Assistant
import Foundation
import Logging

/// Writes what is logged to the error stream, a line each.
///
/// The journal of the system adds the time itself, and reads how serious a line is from a number
/// before it.
struct LogLine: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    /// Whether the journal reads along.
    private let isForJournal: Bool

    init(level: Logger.Level, environment: [String: String]) {
        logLevel = level
        isForJournal = environment["JOURNAL_STREAM"] != nil
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { _, own in own }
        let words = ["\(event.message)"] + all.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
        Streams.write(toError: beginning(of: event) + words.joined(separator: " ").onOneLine)
    }

    private func beginning(of event: LogEvent) -> String {
        guard !isForJournal else { return "<\(event.level.priority)>" }
        let seconds = Double(SystemClock().now.seconds)
        let time = Date(timeIntervalSince1970: seconds).formatted(.iso8601)
        return "\(time) \(event.level): "
    }
}

extension String {
    /// The text without line breaks, so that nothing can pass for a line of its own.
    fileprivate var onOneLine: String { replacing("\n", with: " ").replacing("\r", with: " ") }
}

extension Logger.Level {
    /// How serious it is for the journal, as syslog counts it.
    fileprivate var priority: Int {
        switch self {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}

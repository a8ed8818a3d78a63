import Logging
import Synchronization

/// Keeps of what is logged how many rooms it is about.
final class Log: LogHandler {
    private let said = Mutex<[String]>([])

    /// How many rooms each warning was about that told it.
    var rooms: [String] { said.withLock(\.self) }

    var logLevel: Logger.Level {
        get { .info }
        set {}
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        guard let rooms = event.metadata?["rooms"] else { return }
        said.withLock { $0.append("\(rooms)") }
    }
}

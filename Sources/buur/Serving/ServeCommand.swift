import ArgumentParser
import Assistant
import Folders
import Foundation
import Health
import Logging
import Memory
import ServiceLifecycle
import Serving
import Terminal
import WebhookAdapter

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Keeps the channels open, day and night.",
        discussion: """
            The channels stand in kanalen.yaml. On SIGTERM or Ctrl-C it finishes what is in hand, within \
            five seconds; a second time ends it at once.
            """
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions
    @OptionGroup var pages: PageOptions

    @Option(help: "From how serious things are logged.")
    var logLevel = Logger.Level.info

    @Option(help: "Begins its clock at this time, such as +1d, to try what happens then.")
    var at: String?

    func run() async throws {
        let channels = try sources.channels()
        let (level, environment) = (logLevel, ProcessInfo.processInfo.environment)
        let logger = Logger(label: "buur") { _ in LogLine(level: level, environment: environment) }
        let database = try storage.open()
        let claim = try database.claim()
        let clock = try sources.runningClock(at: at)
        let meter = Meter(from: clock.now)
        let configuration = try sources.configuration()
        let desk = try sources.desk(
            in: configuration,
            speaking: sources.firstModerator(with: configuration.facts),
            on: database,
            by: clock,
            logger: logger,
            observe: meter.note
        )
        let folder = pages.folder(beside: storage)
        let doorway = Doorway(
            folder: CredentialFolder(beside: storage),
            desk: desk,
            clock: clock,
            files: folder.received,
            logger: logger
        )
        let matrix = try doorway.doors(to: channels.matrix)
        let webhooks = try doorway.doors(to: channels.webhooks, calledAt: channels.listening)
        let doors: [any Door] = matrix + webhooks
        let health = HealthServer(port: channels.healthPort, logger: logger) {
            await meter.condition(of: desk, doors: doors, clock: clock)
        } whenOpen: { port in
            Streams.write("Buur is open; see http://\(HealthServer.host):\(port)/health.")
        }
        try await Premises(
            of: desk,
            doors: doors,
            archives: [VacantTerminal(pages: folder)],
            store: [Closing { try database.close() }, health]
                + channels.listening.receptions(for: webhooks, logger: logger),
            logger: logger
        ).run()
        withExtendedLifetime(claim) {}
    }
}

extension ChannelList.Listening {
    /// Where providers call, none when nobody does.
    fileprivate func receptions(for doors: [WebhookDoor], logger: Logger) -> [any Service] {
        guard !doors.isEmpty else { return [] }
        let address = address
        return [
            Reception(on: address, port: port, for: doors, logger: logger) { port in
                Streams.write("Buur is called at http://\(address):\(port)/webhook/.")
            }
        ]
    }
}

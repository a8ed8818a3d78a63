import Assistant
import Dialog
import Logging
import Memory
import Neighbourhood
import Testing

/// A clock that stands still.
struct StillClock: Assistant.Clock {
    var now: Instant
}

/// A channel on which everything arrives.
struct OpenChannel: Channel {
    let name = "terminal"

    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? { nil }
}

/// A front desk on a database in a folder, with one small dialog.
struct Kamer {
    static let anna = Address(channel: "terminal", name: "anna")
    static let start = Instant(seconds: 1_795_424_400)

    let database: Database
    let time: WallTime
    let clock: StillClock

    init(folder: String, days: Int = 0) throws {
        database = try Database(path: folder + "/buur.sqlite")
        time = try #require(WallTime(zone: "Europe/Amsterdam"))
        clock = StillClock(now: Kamer.start.adding(days: days))
    }

    var desk: FrontDesk {
        get throws {
            FrontDesk(
                store: database,
                moderator: Moderator(library: Kamer.library),
                facts: try Facts(),
                clock: clock,
                time: time,
                settings: Settings(),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
        }
    }

    /// Says lines one after the other, and lets the answers arrive.
    func say(_ lines: String..., from address: Address = Kamer.anna) async throws {
        let desk = try desk
        for line in lines {
            _ = try await desk.receive(Incoming(from: address, content: .message(line)))
            _ = try await desk.deliver(over: [OpenChannel()])
        }
    }

    private static let library = Library([hulp] + repairs, fingerprint: 1)

    private static let repairs = Repair.allCases.map { repair in
        Dialog(
            name: repair.rawValue,
            title: repair.rawValue,
            audience: .repair,
            steps: [.say(Text("Herstel \(repair.rawValue)."))]
        )
    }

    private static let hulp = Dialog(
        name: "hulp",
        title: "Hulp",
        audience: .resident,
        phrases: ["ik zoek hulp"],
        steps: [
            .ask(
                Question(
                    name: "mail",
                    answer: .email,
                    text: Text("Waar mail ik je?"),
                    label: "overig"
                )
            ),
            .ask(
                Question(
                    name: "verhaal",
                    answer: .text,
                    text: Text("Wat is er aan de hand?"),
                    label: "verhaal"
                )
            ),
            .perform(
                Perform(
                    key: "naam",
                    result: nil,
                    action: "naam onthouden",
                    arguments: [.literal(.text("Anna"))]
                )
            ),
            .perform(
                Perform(
                    key: "kaart",
                    result: nil,
                    action: "doorgeven",
                    arguments: [
                        .name("verhaal"), .literal(.text("Anna")), .name("mail"),
                        .literal(.flag(false)),
                    ],
                    whenChanged: [.say(Text("Te laat."))]
                )
            ),
            .ask(Question(name: "nog_iets", answer: .flag, text: Text("Wil je nog iets?"))),
        ]
    )
}

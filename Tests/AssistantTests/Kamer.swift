import Assistant
import Dialog
import Dutch
import Logging
import Neighbourhood
import Synchronization
import Testing

/// A clock that stands still until a test moves it.
final class TestClock: Assistant.Clock {
    private let seconds: Mutex<Int64>

    init(_ now: Instant) { seconds = Mutex(now.seconds) }

    var now: Instant { Instant(seconds: seconds.withLock { $0 }) }

    func move(to instant: Instant) { seconds.withLock { $0 = instant.seconds } }

    func move(days: Int) { move(to: now.adding(days: days)) }
}

/// A room with a few small dialogs and a front desk, on a Monday in November at ten o'clock.
struct Kamer {
    static let anna = Address(channel: "terminal", name: "anna")
    static let bram = Address(channel: "terminal", name: "bram")
    static let monday = Instant(seconds: 1_795_424_400)

    let store: DictionaryStore
    let clock = TestClock(Kamer.monday)
    let time: WallTime
    let desk: FrontDesk

    init(
        store: DictionaryStore = DictionaryStore(),
        settings: Settings = Settings(),
        dialogs: [Dialog] = Kamer.dialogs
    ) throws {
        self.store = store
        time = try #require(WallTime(zone: settings.zone))
        desk = FrontDesk(
            store: store,
            moderator: Moderator(library: Library(dialogs, fingerprint: 1)),
            facts: try Facts(),
            clock: clock,
            time: time,
            settings: settings,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    @discardableResult
    func say(
        _ text: String,
        from: Address = Kamer.anna,
        id: String? = nil
    ) async throws -> Receipt {
        try await desk.receive(Incoming(from: from, id: id, content: .message(text)))
    }

    /// What lies in the outbox for an address, in order.
    func words(to address: Address = Kamer.anna) async -> [String] {
        await store.state.outbox.filter { $0.delivery.to == address }.map { posted in
            switch posted.delivery.content {
            case .message(let message): message.text
            case .page(let page): page.title
            }
        }
    }

    /// What was noted of one kind.
    func audit(_ event: AuditEntry.Event) async -> [String] {
        await store.state.audit.filter { $0.event == event }.map(\.subject)
    }
}

// MARK: - The dialogs

extension Kamer {
    static let dialogs = repairs + [welcome, money, alarm]

    /// Every repair dialog says its own name.
    private static let repairs = Repair.allCases.map { repair in
        Dialog(
            name: repair.rawValue,
            title: repair.rawValue,
            audience: .repair,
            phrases: repair == .stop ? ["stop"] : [],
            steps: repair == .stop ? [act("stoppen")] : [.say(Text("(\(repair.rawValue))"))]
        )
    }

    private static let welcome = Dialog(
        name: Moderator.welcome,
        title: "Welkom",
        audience: .everyone,
        steps: [
            ask("naam", .name, "Hoe heet je?", label: "naam"), act("naam onthouden", .name("naam")),
            .say(Text([.words("Dag "), .hole(.lookup(.personName)), .words(".")])),
        ]
    )

    private static let money = Dialog(
        name: "geld",
        title: "Geld",
        audience: .resident,
        phrases: ["hulp met mijn geld"],
        steps: [
            ask("verhaal", .text, "Wat is er?", label: "verhaal"),
            ask("inkomen", .money, "Wat komt er binnen?", label: "geld"),
            ask("hoe", .text, "Hoe wil je het?"),
            act("nummer geven", result: "nummer"),
            .say(Text([.words("Je nummer is "), .hole(.name("nummer")), .words(".")])),
            act(
                "doorgeven",
                .name("verhaal"),
                .literal(.text("Anna")),
                .literal(.text("langs")),
                .literal(.flag(false))
            ),
            .send(Document(key: "blad", title: Text("Je blad"), body: Text("Dit is het."))),
        ]
    )

    private static let alarm = Dialog(
        name: "wekker",
        title: "Wekker",
        audience: .resident,
        phrases: ["maak me wakker"],
        steps: [
            .wait(Wait(key: "nacht", until: .literal(.span(Span(1, .day))))),
            .say(Text("Wakker!")),
        ]
    )

    private static func ask(
        _ name: String,
        _ type: AnswerType,
        _ text: String,
        label: String? = nil
    ) -> Step {
        .ask(Question(name: name, answer: type, text: Text(text), label: label))
    }

    private static func act(
        _ action: String,
        _ arguments: Expression...,
        result: String? = nil
    ) -> Step {
        .perform(
            Perform(
                key: result ?? action,
                result: result,
                action: action,
                arguments: arguments,
                whenChanged: action == "doorgeven" ? [.say(Text("Te laat."))] : []
            )
        )
    }
}

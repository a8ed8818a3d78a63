public import Assistant
internal import Dialog
internal import Folders

/// The room's own terminal as a way to reach people.
///
/// A delivery has arrived when its words have left the process. What is repeated after a power cut
/// is shown again, because a terminal cannot know what somebody saw.
@MainActor
final class TerminalChannel: Channel {
    /// Who looks at what is shown.
    enum Reader {
        /// The person with this name; what is for others waits until they are there.
        case person(String)
        case program
    }

    /// The channel part of the addresses of everyone who talks here.
    nonisolated static let channel = "terminal"

    nonisolated var name: String { TerminalChannel.channel }

    var reach: Reachable {
        if case .person(let listener) = reader { .only([listener]) } else { .everyone }
    }

    var reader: Reader
    private let screen: Screen
    private let pages: PageFolder
    private let files: FileFolder
    private let clock: any Clock
    private var reached: Set<String> = []
    private var failure: (any Error)?

    init(for reader: Reader, in kamer: Kamer) {
        self.reader = reader
        screen = kamer.screen
        pages = kamer.pages
        files = kamer.pages.received
        clock = kamer.clock
    }

    /// Shows what is delivered; a program knows it by its number, a person by nothing.
    func deliver(_ delivery: Delivery) async throws(DeliveryFailure) -> String? {
        do {
            reached.insert(delivery.to.name)
            switch reader {
            case .person:
                try show(delivery)
                return nil
            case .program:
                try screen.show(line(of: delivery))
                return "\(delivery.id)"
            }
        } catch {
            failure = error
            throw .gone
        }
    }

    func forget(before moment: Instant) async throws {
        try pages.forget(before: moment)
        try files.forget(before: moment)
    }

    func forget(_ address: Address) async throws {
        try files.forget(address)
        try pages.forget(address)
    }

    /// Carries out work that delivers, and tells to which names something was shown.
    ///
    /// - Throws: What the work throws; where this channel was the cause, what went wrong in it.
    func reached(by work: () async throws -> Void) async throws -> Set<String> {
        reached = []
        do {
            try await work()
        } catch DeliveryFailure.gone {
            throw failure ?? DeliveryFailure.gone
        }
        return reached
    }

    private func show(_ delivery: Delivery) throws {
        try screen.clearLine()
        switch delivery.content {
        case .message(let message): try screen.show(message.numbered, in: .spoken)
        case .page(let page):
            let file = try save(page, of: delivery)
            try screen.show(page.title, in: .spoken)
            try screen.show("(bewaard in \(file))", in: .remark)
        }
        try screen.show("")
    }

    private func save(_ page: Page, of delivery: Delivery) throws -> String {
        try pages.save(page, for: delivery.to, number: delivery.id, now: clock.now)
    }

    private func line(of delivery: Delivery) throws -> String {
        let output: ProgramOutput
        switch delivery.content {
        case .message(let message):
            output = .delivery(
                id: delivery.id,
                to: delivery.to.name,
                say: message.text,
                options: message.options,
                file: nil
            )
        case .page(let page):
            output = .delivery(
                id: delivery.id,
                to: delivery.to.name,
                say: page.title,
                options: [],
                file: try save(page, of: delivery)
            )
        }
        return try output.line()
    }
}

extension Message {
    /// The text with its options below it, each with its number.
    fileprivate var numbered: String {
        ([text] + options.enumerated().map { "  \($0.offset + 1). \($0.element)" })
            .joined(separator: "\n")
    }
}

extension Address {
    /// Makes the address of somebody who talks at the terminal.
    public init(terminal name: String) {
        self.init(channel: TerminalChannel.channel, name: name)
    }

    /// Whether somebody at the terminal can have this name: 1 to 100 characters, not only spaces and
    /// no control characters.
    public static func accepts(terminal name: String) -> Bool {
        (1...100).contains(name.unicodeScalars.count) && name.contains { $0 != " " }
            && !name.hasControls
    }
}

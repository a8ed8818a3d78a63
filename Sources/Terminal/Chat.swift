internal import Assistant
internal import Dialog
private import Foundation

/// A conversation at the terminal, for people.
///
/// Opening the chat counts as an arrival, so that who is new is welcomed and who comes back hears
/// where she was. Everything that was typed is kept before the next line is read.
@MainActor
public final class Chat {
    let kamer: Kamer
    private(set) var name: String
    private(set) var lastUnderstanding: Understanding?
    private let channel: TerminalChannel
    private let rounds: Rounds
    private let source: any LineSource
    private var hasEnded = false

    /// Makes a chat in which somebody with this name talks.
    public init(in kamer: Kamer, as name: String) {
        self.kamer = kamer
        self.name = name
        channel = TerminalChannel(for: .person(name), in: kamer)
        rounds = Rounds(of: kamer.desk, over: [channel])
        source = kamer.screen.isTyped ? LineEditor() : LineReader()
    }

    /// Talks until the input ends or somebody asks to stop.
    public func run() async throws {
        try await arrive()
        var wasInterrupted = false
        while !hasEnded {
            let reading = source.next(prompt: "\(name)> ")
            switch reading {
            case .line(let line): try await take(line)
            case .idle where try await catchUp(): source.showAgain()
            case .idle: break
            case .interrupted where wasInterrupted: end()
            case .interrupted: try remark("\n(Nog een keer Ctrl-C en het programma stopt.)")
            case .end: end()
            }
            wasInterrupted = reading == .interrupted || reading == .idle && wasInterrupted
        }
        if kamer.screen.isTyped { try kamer.screen.show("") }
        try await catchUp()
    }

    func end() {
        hasEnded = true
    }

    /// Goes on as somebody else, who opens the chat now.
    func become(_ name: String) async throws {
        self.name = name
        source.forgetLines()
        channel.reader = .person(name)
        lastUnderstanding = nil
        try await arrive()
    }

    func say(_ text: String) async throws {
        let receipt = try await receive(.message(text))
        lastUnderstanding = receipt.understanding
        // What Buur refuses to keep must not come back with the arrow either.
        if case .secret = receipt.understanding { source.forgetLines() }
    }

    /// Plays and shows what is due.
    ///
    /// - Returns: Whether anything was shown.
    @discardableResult
    func catchUp() async throws -> Bool {
        try await !channel.reached { try await rounds.round() }.isEmpty
    }

    func remark(_ text: String) throws {
        try kamer.screen.show(text, in: .remark)
    }

    private func arrive() async throws {
        try await deliver()
        try await receive(.arrival)
        try await catchUp()
    }

    private func take(_ line: String) async throws {
        if let command = SlashCommand(line) {
            try await carryOut(command)
        } else {
            try await say(line)
        }
    }

    @discardableResult
    private func receive(_ content: Incoming.Content) async throws -> Receipt {
        let incoming = Incoming(from: Address(terminal: name), content: content)
        let receipt = try await kamer.desk.receive(incoming)
        try await deliver()
        return receipt
    }

    private func deliver() async throws {
        _ = try await channel.reached { _ = try await kamer.desk.deliver(over: [channel]) }
    }
}

internal import Assistant
internal import Dialog
internal import Folders
private import Foundation

/// A conversation at the terminal, for programs: JSON lines in and out.
///
/// What was not delivered before is written first. After that each input is answered with what is
/// said because of it and then one line that tells its number and which questions wait. Nobody is
/// taken to have arrived until the program says so.
@MainActor
public final class ProgramChat {
    private let kamer: Kamer
    private let name: String
    private let channel: TerminalChannel
    private let rounds: Rounds
    private let source = LineReader()
    private var turns = 0
    private var waiting: [String: String] = [:]

    /// Makes a chat in which somebody with this name talks where the input names nobody.
    public init(in kamer: Kamer, as name: String) {
        self.kamer = kamer
        self.name = name
        channel = TerminalChannel(for: .program, in: kamer)
        rounds = Rounds(of: kamer.desk, over: [channel])
    }

    /// Takes inputs until there are no more.
    public func run() async throws {
        try await notice([name])
        try await deliver()
        try await catchUp()
        while true {
            switch source.next(prompt: "") {
            case .line(let line): try await take(line)
            case .idle, .interrupted: try await catchUp()
            case .end: return try await catchUp()
            }
        }
    }

    private func take(_ line: String) async throws {
        turns += 1
        var isRepeat = false
        switch ProgramInput.read(line) {
        case .success(let input): isRepeat = try await answer(input)
        case .failure(let failure): try show(.error(failure.description))
        }
        try show(.turn(turns, isRepeat: isRepeat, waiting: waiting))
    }

    /// Answers an input; true when it was taken before, and dropped now.
    private func answer(_ input: ProgramInput) async throws -> Bool {
        if let time = input.time {
            kamer.clock.move(to: time.instant(from: kamer.clock.now, in: kamer.time))
            try await catchUp()
        }
        let from = Address(terminal: input.name ?? name)
        let handle = try keep(input, from: from)
        guard let incoming = input.incoming(from: from, handle: handle) else {
            try await notice([from.name])
            return false
        }
        let receipt = try await kamer.desk.receive(incoming)
        if let handle, !receipt.keepsFile {
            try kamer.pages.received.remove(handle)
        }
        waiting[incoming.from.name] = receipt.waiting
        try await deliver()
        return receipt.isRepeat
    }

    /// Keeps a copy of a file that the input names, and tells where it lies; nil when there is none.
    private func keep(_ input: ProgramInput, from address: Address) throws -> String? {
        guard case .file(let attachment, let path?) = input.content,
            let bytes = FileManager.default.contents(atPath: path)
        else { return nil }
        return try kamer.pages.received.save(
            Array(bytes),
            named: attachment.name,
            of: address,
            id: input.id ?? "\(kamer.clock.now.seconds)-\(turns)",
            now: kamer.clock.now
        )
    }

    private func catchUp() async throws {
        try await notice(channel.reached { try await rounds.round() })
    }

    private func deliver() async throws {
        try await notice(channel.reached { _ = try await kamer.desk.deliver(over: [channel]) })
    }

    /// Looks what those to whom something was said are asked now.
    private func notice(_ names: Set<String>) async throws {
        for name in names {
            let conversation = try await kamer.desk.conversation(of: Address(terminal: name))
            waiting[name] = conversation.waitingFor
        }
    }

    private func show(_ output: ProgramOutput) throws {
        try kamer.screen.show(output.line())
    }
}

extension ProgramInput {
    fileprivate func incoming(from address: Address, handle: String?) -> Incoming? {
        content.map {
            Incoming(from: address, id: id, content: $0.incoming(handle), inReplyTo: reply)
        }
    }
}

extension ProgramInput.Content {
    fileprivate func incoming(_ handle: String?) -> Incoming.Content {
        switch self {
        case .text(let text): .message(text)
        case .edit(let id, let text): .edit(of: id, text: text)
        case .retraction(let id): .retraction(of: id)
        case .reaction(let id, let text): .reaction(to: id, key: text)
        case .file(let attachment, _): .file(attachment.lying(at: handle))
        case .arrival: .arrival
        case .silence: .silence
        }
    }
}

internal import Assistant
internal import Dialog
internal import Dutch
internal import Folders

extension Chat {
    /// Carries out a command and shows what came of it.
    func carryOut(_ command: SlashCommand) async throws {
        switch command {
        case .become(let name): try await become(name)
        case .state: try await remark(state(of: conversation()))
        case .journal: try await remark(conversation().text)
        case .why: try remark(why)
        case .time(let change): try await move(change)
        case .back: try await say("terug")
        case .reload: try await reload()
        case .pages: try remark(pages)
        case .help: try remark(help)
        case .stop: end()
        case .unknown(let line):
            try remark("Dat begrijp ik niet: \(line)\nTyp /help voor wat er kan.")
        }
    }

    private func conversation() async throws -> Conversation {
        try await kamer.desk.conversation(of: Address(terminal: name))
    }

    private func state(of conversation: Conversation) -> String {
        var lines = ["Je praat als \(name). Het is \(now)."]
        if conversation.frames.isEmpty { lines.append("Er ligt niets open.") }
        for frame in conversation.frames.reversed() {
            lines.append(
                "\(frame.dialog)\(frame.journal.isSetAside ? " (bewaard voor later)" : "")"
            )
            lines += frame.journal.answers.map { "  \($0.key): \($0.value.spoken)" }
        }
        if let question = conversation.waitingFor { lines.append("Buur wacht op: \(question)") }
        return lines.joined(separator: "\n")
    }

    private var why: String {
        lastUnderstanding.map { "Het laatste bericht is \($0)." }
            ?? "Er is nog geen bericht om uit te leggen."
    }

    private var now: String {
        let moment = kamer.time.moment(at: kamer.clock.now)
        return "\(Speech.say(moment.day)), \(Speech.say(moment.time))"
    }

    private func move(_ change: TimeChange?) async throws {
        if let change {
            guard kamer.canMoveClock else { return try remark(Chat.standingClock) }
            kamer.clock.move(to: change.instant(from: kamer.clock.now, in: kamer.time))
        }
        try remark("Het is \(now).")
        try await catchUp()
    }

    /// Moving the clock in the room's own database would remind people, and forget them.
    private static let standingClock =
        "De klok verzetten kan alleen in een proefgesprek: Scripts/run chat --trial"

    private func reload() async throws {
        switch try kamer.reload() {
        case .moderator(let moderator, let count):
            await kamer.desk.replace(moderator)
            try remark("De dialogen zijn opnieuw geladen: \(count).")
        case .mistakes(let diagnostics):
            try remark(diagnostics.joined(separator: "\n\n"))
            try remark("\nBuur gaat verder met de dialogen die er al waren.")
        }
    }

    private var pages: String {
        let address = Address(terminal: name)
        let files = kamer.pages.files(of: address)
        guard !files.isEmpty else { return "Er is nog geen blaadje verstuurd." }
        return (["In de map \(kamer.pages.folder(of: address)):"] + files.map { "  \($0)" })
            .joined(separator: "\n")
    }

    private var help: String {
        let width = SlashCommand.overview.map(\.usage.count).max() ?? 0
        return SlashCommand.overview
            .map { usage, meaning in
                usage + String(repeating: " ", count: width + 2 - usage.count) + meaning
            }
            .joined(separator: "\n")
    }
}

extension Journal {
    /// The answers on the path, in the order in which they were asked.
    fileprivate var answers: [(key: String, value: Value)] {
        path.compactMap { entry in
            if case .answered(let answer) = entry.event { (entry.key, answer.value) } else { nil }
        }
    }
}

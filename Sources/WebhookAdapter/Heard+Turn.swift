internal import Assistant
internal import Webhook

extension Heard {
    /// The longest name or id that anybody has who means well, in bytes.
    private static let longestName = 300

    /// Whether its names and ids can be kept.
    var isWellFormed: Bool {
        let others: [String] =
            switch content {
            case .edit(let id, _), .retraction(let id), .tap(_, let id), .progress(let id, _): [id]
            case .text, .file, .arrival: []
            }
        return ([person, id] + others + [inReplyTo].compactMap(\.self)).allSatisfy { name in
            (1...Heard.longestName).contains(name.utf8.count)
                && !name.utf8.contains { $0 < 0x20 || $0 == 0x7F }
        }
    }
}

extension Incoming {
    /// What somebody sent; nil when it is about a message of ours.
    init?(_ heard: Heard, over channel: String) {
        guard let content = Content(heard.content) else { return nil }
        self.init(
            from: Address(channel: channel, name: heard.person),
            id: heard.id,
            content: content,
            inReplyTo: heard.inReplyTo,
            sentAt: heard.at.map { Instant(seconds: Int64($0)) }
        )
    }
}

extension Incoming.Content {
    fileprivate init?(_ content: Heard.Content) {
        switch content {
        case .text(let text): self = .message(text)
        case .edit(let id, let text): self = .edit(of: id, text: text)
        case .retraction(let id): self = .retraction(of: id)
        case .tap(let key, let id): self = .reaction(to: id, key: key)
        case .file(let file): self = .file(file)
        case .arrival: self = .arrival
        case .progress: return nil
        }
    }
}

extension Report {
    /// What became of a message of ours; nil when nothing is known yet, or it is something else.
    init?(_ heard: Heard, over channel: String) {
        guard case .progress(let id, let progress) = heard.content,
            let outcome = Outcome(progress)
        else { return nil }
        self.init(channel: channel, externalID: id, outcome)
    }
}

extension Report.Outcome {
    fileprivate init?(_ progress: Progress) {
        switch progress {
        case .sent: return nil
        case .delivered, .read: self = .arrived
        case .failed(let code):
            let number = code.map { " (\($0))" } ?? ""
            self = .failed(reason: "the provider could not bring it\(number)")
        }
    }
}

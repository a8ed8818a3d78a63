public import Notation

/// A message to send: words, and choices that every client can show.
///
/// Choices are numbered in the plain text and a list in the formatted one, so that a number is an
/// answer wherever it is read.
public struct OutgoingMessage: Hashable, Sendable {
    /// How it is meant.
    public var tone: Text.Tone
    /// The words; a line of its own stays one.
    public var body: String
    /// What there is to choose from, numbered from 1.
    public var options: [String]
    /// The first event of the thread that it belongs to.
    public var thread: EventID?
    /// The event that it answers.
    public var reply: EventID?
    /// Who is spoken to, in a room with several people.
    public var mentions: [UserID]

    /// Makes a message.
    public init(
        _ body: String,
        options: [String] = [],
        tone: Text.Tone = .text,
        thread: EventID? = nil,
        reply: EventID? = nil,
        mentions: [UserID] = []
    ) {
        self.tone = tone
        self.body = body
        self.options = options
        self.thread = thread
        self.reply = reply
        self.mentions = mentions
    }

    /// The content of its `m.room.message`.
    public var content: JSON {
        var fields: [(String, JSON)] = [
            ("msgtype", .text(tone.rawValue)),
            ("body", .text(plain)),
            ("format", "org.matrix.custom.html"),
            ("formatted_body", .text(formatted)),
            ("m.mentions", mentioned),
        ]
        if let relation { fields.append(("m.relates_to", relation)) }
        return .object(fields.map { JSON.Field(name: $0.0, value: $0.1) })
    }

    private var plain: String {
        let numbered = options.enumerated().map { "\($0.offset + 1). \($0.element)" }
        let list = numbered.joined(separator: "\n")
        return [body, list].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var formatted: String {
        let items = options.map { "<li>\(OutgoingMessage.escaped($0))</li>" }.joined()
        return OutgoingMessage.escaped(body) + (items.isEmpty ? "" : "<ol>\(items)</ol>")
    }

    private var mentioned: JSON {
        guard !mentions.isEmpty else { return [:] }
        return ["user_ids": .list(mentions.map { .text($0.text) })]
    }

    /// In a thread, clients that know no threads are shown a reply to the thread's first event.
    private var relation: JSON? {
        let answered: JSON? = (reply ?? thread).map { ["event_id": .text($0.text)] }
        guard let answered else { return nil }
        guard let thread else { return ["m.in_reply_to": answered] }
        return [
            "rel_type": "m.thread",
            "event_id": .text(thread.text),
            "is_falling_back": .flag(reply == nil),
            "m.in_reply_to": answered,
        ]
    }

    /// Words as HTML that shows them as they are.
    static func escaped(_ words: String) -> String {
        var html = ""
        for character in words {
            switch character {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            case _ where character.isNewline: html += "<br>"
            default: html.append(character)
            }
        }
        return html
    }
}

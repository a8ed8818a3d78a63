internal import Assistant
internal import Notation

/// One thing that Telegram tells.
struct TelegramUpdate {
    private let id: Int
    private let kind: String
    private let content: JSON

    /// Reads it; nil when it is no update.
    init?(_ json: JSON) {
        guard let id = json["update_id"]?.whole,
            let field = json.fields.first(where: { $0.name != "update_id" })
        else { return nil }
        (self.id, kind, content) = (id, field.name, field.value)
    }

    /// The tap that waits to be answered.
    var query: String? { kind == "callback_query" ? content["id"]?.text : nil }

    /// What a person wrote to the bot alone; nil for everything else.
    var heard: Heard? {
        switch kind {
        case "message": message
        case "edited_message": edit
        case "callback_query": tap
        case "my_chat_member": nil
        default: nil
        }
    }

    /// By what a message is known: its chat, and its number in it.
    static func name(of message: JSON) -> String? {
        guard let chat = message["chat"]?["id"]?.whole, let number = message["message_id"]?.whole
        else { return nil }
        return "\(chat).\(number)"
    }

    // MARK: Kinds

    private var message: Heard? {
        guard let id = Self.name(of: content), let said = Self.content(of: content) else {
            return nil
        }
        return heard(in: content, as: id, said)
    }

    private var edit: Heard? {
        guard let first = Self.name(of: content), let text = Self.text(of: content) else {
            return nil
        }
        return heard(in: content, as: "update.\(id)", .edit(of: first, text: text))
    }

    private func heard(in message: JSON, as id: String, _ content: Heard.Content) -> Heard? {
        guard message["chat"]?["type"]?.text == "private",
            let person = message["from"].flatMap(Self.person),
            message["chat"]?["id"]?.whole == person
        else { return nil }
        return Heard(
            from: "\(person)",
            id: id,
            at: message["edit_date"]?.whole ?? message["date"]?.whole,
            content,
            inReplyTo: message["reply_to_message"].flatMap(Self.name)
        )
    }

    private var tap: Heard? {
        guard let person = content["from"].flatMap(Self.person), let data = content["data"]?.text,
            let message = content["message"], message["chat"]?["id"]?.whole == person,
            let under = Self.name(of: message)
        else { return nil }
        return Heard(from: "\(person)", id: "update.\(id)", .tap(key: data, under: under))
    }

    /// The number of a person; nil for a bot.
    private static func person(_ user: JSON) -> Int? {
        user["is_bot"]?.flag == true ? nil : user["id"]?.whole
    }

    // MARK: Contents

    private static func text(of message: JSON) -> String? {
        message["text"]?.text ?? message["caption"]?.text
    }

    private static func content(of message: JSON) -> Heard.Content? {
        if let text = message["text"]?.text { return text == "/start" ? .arrival : .text(text) }
        let found = kinds.first { message[$0.name] != nil }
        guard let found, let value = message[found.name] else { return nil }
        // Of a photo there are several sizes, the largest last.
        let body = value.values.last ?? .null
        return .file(
            Attachment(
                found.kind,
                name: body["file_name"]?.text,
                size: body["file_size"]?.whole,
                type: body["mime_type"]?.text ?? (found.kind == .image ? "image/jpeg" : nil),
                handle: body["file_id"]?.text,
                caption: message["caption"]?.text ?? ""
            )
        )
    }

    private static let kinds: [(name: String, kind: Attachment.Kind)] = [
        ("photo", .image), ("voice", .voice), ("audio", .voice), ("video_note", .video),
        ("animation", .video), ("video", .video), ("document", .document), ("sticker", .sticker),
        ("contact", .contact), ("venue", .location), ("location", .location), ("poll", .other),
        ("dice", .other), ("story", .other), ("paid_media", .other),
    ]
}

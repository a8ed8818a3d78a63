internal import Assistant
internal import Notation

/// What the Cloud API tells: batches of messages and of how far ours came.
enum WhatsAppNews {
    /// What is told about one phone number, each person's messages in the order of their times.
    static func heard(in json: JSON, by phone: String) -> [Heard] {
        let changes = (json["entry"]?.list ?? []).flatMap { $0["changes"]?.list ?? [] }
        let values = changes.compactMap { $0["value"] }
            .filter { $0["metadata"]?["phone_number_id"]?.text == phone }
        let messages = values.flatMap { $0["messages"]?.list ?? [] }.compactMap(heard)
        let statuses = values.flatMap { $0["statuses"]?.list ?? [] }.compactMap(progress)
        return inOrder(messages) + statuses
    }

    private static func inOrder(_ heard: [Heard]) -> [Heard] {
        heard.enumerated()
            .sorted { ($0.element.at ?? 0, $0.offset) < ($1.element.at ?? 0, $1.offset) }
            .map(\.element)
    }

    // MARK: Messages

    private static func heard(_ message: JSON) -> Heard? {
        guard let person = message["from"]?.text ?? message["from_user_id"]?.text,
            let id = message["id"]?.text, message["group_id"] == nil,
            let content = content(of: message)
        else { return nil }
        return Heard(
            from: person,
            id: id,
            at: message["timestamp"]?.text.flatMap { Digits.number(in: $0) },
            content,
            inReplyTo: message["context"]?["id"]?.text
        )
    }

    private static func content(of message: JSON) -> Heard.Content? {
        guard let kind = message["type"]?.text else { return nil }
        let body = message[kind] ?? .null
        switch kind {
        case "text": return body["body"]?.text.map(Heard.Content.text)
        case "interactive":
            let reply = body["button_reply"] ?? body["list_reply"]
            return choice(reply?["id"]?.text ?? reply?["title"]?.text, in: message)
        case "button": return choice(body["text"]?.text, in: message)
        case "reaction":
            guard let key = body["emoji"]?.text, !key.isEmpty, let id = body["message_id"]?.text
            else { return nil }
            return .tap(key: key, under: id)
        case "edit":
            guard let id = body["original_message_id"]?.text,
                let text = body["message"]?["text"]?["body"]?.text
            else { return nil }
            return .edit(of: id, text: text)
        case "revoke": return body["original_message_id"]?.text.map { .retraction(of: $0) }
        case "request_welcome": return .arrival
        case "system": return nil
        default: return .file(file(kind, body))
        }
    }

    private static func choice(_ words: String?, in message: JSON) -> Heard.Content? {
        guard let words else { return nil }
        guard let id = message["context"]?["id"]?.text else { return .text(words) }
        return .tap(key: words, under: id)
    }

    private static func file(_ kind: String, _ body: JSON) -> Attachment {
        Attachment(
            kinds[kind] ?? .other,
            name: body["filename"]?.text,
            type: body["mime_type"]?.text,
            handle: body["id"]?.text,
            caption: body["caption"]?.text ?? ""
        )
    }

    private static let kinds: [String: Attachment.Kind] = [
        "image": .image, "document": .document, "audio": .voice, "video": .video,
        "sticker": .sticker, "location": .location, "contacts": .contact,
    ]

    // MARK: How far ours came

    private static func progress(_ status: JSON) -> Heard? {
        guard let id = status["id"]?.text, let person = status["recipient_id"]?.text,
            let word = status["status"]?.text, let progress = progress(word, status)
        else { return nil }
        return Heard(
            from: person,
            id: "\(id)/\(word)",
            at: status["timestamp"]?.text.flatMap { Digits.number(in: $0) },
            .progress(of: id, progress)
        )
    }

    private static func progress(_ word: String, _ status: JSON) -> Progress? {
        switch word {
        case "sent": .sent
        case "delivered": .delivered
        case "read", "played": .read
        case "failed": .failed(code: status["errors"]?.list.first?["code"]?.whole)
        default: nil
        }
    }
}

/// What went wrong at the Cloud API, by its number.
struct WhatsAppTrouble {
    let code: Int

    func verdict(after pause: Duration?) -> Verdict {
        switch code {
        // The account: a token that ran out, a right that is missing, a number that is blocked.
        case 0, 3, 10, 190, 200...299, 368, 131_005, 131_031, 131_042, 133_010:
            .closed(reason: "WhatsApp does not let the account send (\(code))")
        // Too much, too fast, or out of order at Meta; or the person may not be written to yet.
        case 1, 2, 4, 80_007, 130_429, 131_000, 131_016, 131_047, 131_048, 131_049, 131_056,
            131_057, 133_004:
            .later(after: pause)
        // The person cannot be reached, or what was sent is not right.
        default: .never(reason: "WhatsApp refuses the message (\(code))")
        }
    }
}

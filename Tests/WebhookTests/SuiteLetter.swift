import Assistant
import Foundation
import Notation
import Testing

@testable import Webhook

/// What a row says must be heard.
enum SuiteLetter {
    static func expect(_ heard: [Heard], _ row: SuiteRow) {
        let (wanted, name) = (row.expected, Comment(rawValue: row.testDescription))
        let statuses = wanted["statuses"]?.list ?? []
        guard statuses.isEmpty else { return expect(heard, statuses: statuses, name) }
        guard let id = wanted["external_id"]?.text else {
            #expect(heard.isEmpty, name)
            return
        }
        guard let item = heard.first else {
            Issue.record("nothing was heard of \(name)")
            return
        }
        #expect(heard.count == 1, name)
        #expect("whatsapp:\(item.person)" == wanted["sender_urn"]?.text, name)
        #expect(item.id == id, name)
        #expect(item.at == wanted["received_at"]?.text.flatMap(Timestamp.seconds), name)
        if let replied = wanted["reply_to"]?.text { #expect(item.inReplyTo == replied, name) }
        expect(item.content, wanted, name)
    }

    private static func expect(_ content: Heard.Content, _ wanted: JSON, _ name: Comment) {
        let kind = wanted["kind"]?.text ?? ""
        switch content {
        case .text(let text): #expect(text == wanted["text"]?.text, name)
        case .tap(let key, _):
            let keys = ["emoji", "title", "text", "button_id", "id"].compactMap { wanted[$0]?.text }
            #expect(keys.contains(key), name)
        case .file(let file):
            let kinds: [String: Attachment.Kind] = [
                "image": .image, "video": .video, "document": .document, "audio": .voice,
                "voice": .voice, "sticker": .sticker, "location": .location, "contacts": .contact,
            ]
            #expect(file.kind == kinds[kind] ?? .other, name)
            #expect(file.handle == wanted["media"]?["id"]?.text, name)
            #expect(file.type == wanted["media"]?["mime_type"]?.text, name)
            #expect(file.name == wanted["media"]?["filename"]?.text, name)
            #expect(file.caption == wanted["text"]?.text ?? "", name)
        case .edit, .retraction, .arrival, .progress: Issue.record("another kind: \(name)")
        }
    }

    private static func expect(_ heard: [Heard], statuses: [JSON], _ name: Comment) {
        #expect(heard.count == statuses.count, name)
        for (item, status) in zip(heard, statuses) {
            guard case .progress(let id, let progress) = item.content else {
                Issue.record("another kind: \(name)")
                continue
            }
            let words = ["sent": Progress.sent, "delivered": .delivered, "read": .read]
            let failed = Progress.failed(code: status["error_code"]?.whole)
            #expect(id == status["external_id"]?.text, name)
            #expect(progress == words[status["status"]?.text ?? ""] ?? failed, name)
            #expect(item.person == status["recipient"]?.text, name)
            #expect(item.at == status["at"]?.text.flatMap(Timestamp.seconds), name)
        }
    }

    static func expect(telegram heard: [Heard], _ row: SuiteRow) {
        let (wanted, name) = (row.expected, Comment(rawValue: row.testDescription))
        let isPrivate = JSON(parsing: row.body)?.fields.contains { field in
            (field.value["chat"] ?? field.value["message"]?["chat"])?["type"]?.text == "private"
        }
        guard isPrivate == true, let item = heard.first else {
            #expect(isPrivate != true, name)
            #expect(heard.isEmpty, name)
            return
        }
        #expect(item.person == wanted["from_id"]?.whole.map { "\($0)" }, name)
        switch item.content {
        case .text(let text), .edit(_, let text): #expect(text == wanted["text"]?.text, name)
        case .tap(let key, _): #expect(key == wanted["callback_data"]?.text, name)
        case .file, .arrival, .retraction, .progress: break
        }
    }

    static func expect(signal letter: SignalLetter?, _ heard: [Heard], _ row: SuiteRow) {
        let (wanted, name) = (row.expected, Comment(rawValue: row.testDescription))
        let kind = wanted["kind"]?.text
        guard let kind, kind != "typing" else {
            #expect(letter == nil && heard.isEmpty, name)
            return
        }
        guard let letter else {
            Issue.record("nothing was read of \(name)")
            return
        }
        let person = wanted["source_number"] ?? wanted["source"]
        if let person = person?.text { #expect(letter.person == person, name) }
        if let moment = wanted["timestamp"]?.whole { #expect(letter.moment == moment, name) }
        if let text = wanted["text"]?.text { #expect(letter.text == text, name) }
        if let sign = wanted["emoji"]?.text { #expect(letter.reaction?.sign == sign, name) }
        if let target = wanted["target_timestamp"]?.whole {
            #expect(letter.reaction?.moment ?? letter.target == target, name)
        }
        if let group = wanted["group_id"]?.text, letter.place != .own {
            #expect(letter.place == .group(group), name)
        }
        #expect(
            heard.isEmpty
                == (letter.place != .alone || letter.text == nil && letter.reaction == nil),
            name
        )
    }
}

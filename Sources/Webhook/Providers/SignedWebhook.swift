internal import Assistant
public import HTTP
internal import Notation

/// Any program that signs by the Standard Webhooks specification and speaks Buur's own small JSON.
///
/// In comes one message:
///
///     {"id": "a1", "sender": "fatima", "time": "2026-11-30T09:30:00Z", "text": "hallo"}
///
/// In place of `text` may stand `choice` (with `reply_to`), `edits` with `text`, `retracts`, or
/// `arrives: true`; besides it `attachments` and `reply_to`. The `id` may be left out: the one in the
/// signature takes its place. Out goes `{"id", "to", "text", "options"}`, signed in the same way.
public struct SignedWebhook: Provider {
    /// The longest name of a sender, and the longest id.
    static let longestName = 200

    private let signing: StandardWebhooks
    private let channel: String
    private let url: String
    private let reach: Reach

    /// Makes it.
    ///
    /// - Parameters:
    ///   - channel: The name of the channel, which the ids of what goes out begin with.
    ///   - secrets: The secrets that are good at this time, the newest first.
    ///   - url: Where what Buur says goes.
    ///   - reach: How far that may be.
    public init(_ channel: String, secrets: [SigningSecret], url: String, reach: Reach) {
        signing = StandardWebhooks(secrets)
        (self.channel, self.url, self.reach) = (channel, url, reach)
    }

    public func verify(_ call: Call, now: Int) throws(Refusal) {
        guard call.method == .post else { throw .wrongMethod }
        try signing.verify(call.body, call.headers, now: now)
    }

    public func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply) {
        guard let note = Note(JSON(parsing: call.body), signedID: call.headers["webhook-id"]) else {
            throw .malformed
        }
        return (note.heard, Reply())
    }

    public func route(for parcel: Parcel, now: Int) -> Route {
        let id = "\(channel)-\(parcel.id)"
        let body: JSON = [
            "id": .text(id), "to": .text(parcel.person), "text": .text(parcel.text),
            "options": .list(parcel.options.map(JSON.text)),
        ]
        let bytes = Array(body.description.utf8)
        var headers = signing.headers(for: id, bytes, now: now)
        headers.add("Content-Type", "application/json")
        return .direct([Request(.post, url, reach: reach, headers: headers, body: bytes)])
    }

    public func fetch(_ handle: String) -> Fetch? { .file(Request(.get, handle, reach: reach)) }

    public func verdict(on response: Response, to request: Request, now: Int) -> Verdict {
        switch response.status {
        // It may know what we said by an id of its own.
        case 200...299: .arrived(id: response.json["id"]?.text ?? request.headers["webhook-id"])
        case 410: .ended
        // By the specification everything else is a failure that may pass.
        default: .later(after: response.retryAfter(at: now))
        }
    }
}

/// The JSON that comes in, read whole or not at all.
private struct Note {
    let heard: [Heard]

    init?(_ json: JSON?, signedID: String?) {
        guard let json, let sender = json.name("sender"), let id = json.name("id") ?? signedID,
            let contents = Note.contents(of: json)
        else { return nil }
        let at = json["time"]?.text.flatMap(Timestamp.seconds)
        guard at != nil || json["time"] == nil else { return nil }
        heard = contents.enumerated().map { place, content in
            Heard(
                from: sender,
                id: place == 0 ? id : "\(id)/\(place)",
                at: at,
                content,
                inReplyTo: json.name("reply_to")
            )
        }
    }

    private static func contents(of json: JSON) -> [Heard.Content]? {
        let text = json["text"]?.text
        if let edited = json.name("edits") {
            return text.map { [.edit(of: edited, text: $0)] }
        }
        if let retracted = json.name("retracts") { return [.retraction(of: retracted)] }
        if let choice = json["choice"]?.text {
            return [json.name("reply_to").map { .tap(key: choice, under: $0) } ?? .text(choice)]
        }
        let files = json["attachments"]?.list ?? []
        guard files.count <= 10 else { return nil }
        guard files.isEmpty else { return contents(of: files, under: text ?? "") }
        if json["arrives"]?.flag == true { return [.arrival] }
        return text.map { [.text($0)] }
    }

    private static func contents(of files: [JSON], under text: String) -> [Heard.Content]? {
        var contents: [Heard.Content] = []
        for file in files {
            guard let kind = file["kind"]?.text.flatMap(Attachment.Kind.init) else { return nil }
            let read = Attachment(
                kind,
                name: file["name"]?.text,
                size: file["size"]?.whole,
                type: file["type"]?.text,
                handle: file["url"]?.text,
                caption: contents.isEmpty ? text : ""
            )
            contents.append(.file(read))
        }
        return contents
    }
}

extension JSON {
    /// A field that holds a name or an id of a sensible length.
    fileprivate func name(_ field: String) -> String? {
        guard let text = self[field]?.text, !text.isEmpty,
            text.utf8.count <= SignedWebhook.longestName, !text.utf8.contains(where: { $0 < 0x20 })
        else { return nil }
        return text
    }
}

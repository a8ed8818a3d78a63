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
/// signature takes its place. A whole number is an id too, by its digits. Out goes
/// `{"id", "to", "text", "options"}`, signed in the same way.
public struct SignedWebhook: Provider {
    private let signing: StandardWebhooks
    private let channel: String
    public let base: String
    public let reach: Reach

    /// Makes it.
    ///
    /// - Parameters:
    ///   - channel: The name of the channel, which the ids of what goes out begin with.
    ///   - secrets: The secrets that are good at this time, the newest first.
    ///   - url: Where what Buur says goes.
    ///   - reach: How far that may be.
    public init(_ channel: String, secrets: [SigningSecret], url: String, reach: Reach) {
        signing = StandardWebhooks(secrets)
        (self.channel, base, self.reach) = (channel, url, reach)
    }

    public func verify(_ call: Call, now: Int) throws(Refusal) {
        guard call.method == .post else { throw .wrongMethod }
        try signing.verify(call.body, call.headers, now: now)
    }

    public func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply) {
        guard let json = JSON(parsing: call.body),
            let heard = try SignedNote(json, signedID: call.headers["webhook-id"]).heard
        else { throw .malformed }
        return (heard, Reply())
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
        return .direct([Request(.post, base, reach: reach, headers: headers, body: bytes)])
    }

    public func fetch(_ handle: String) -> Fetch? { .file(Request(.get, handle, reach: reach)) }

    public func verdict(on response: Response, to request: Request, now: Int) -> Verdict {
        switch response.status {
        // It may know what we said by an id of its own.
        case 200...299: .arrived(id: response.json["id"]?.id ?? request.headers["webhook-id"])
        case 410: .ended
        // By the specification everything else is a failure that may pass.
        default: .later(after: response.retryAfter(at: now))
        }
    }
}

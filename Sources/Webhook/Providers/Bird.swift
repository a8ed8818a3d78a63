public import HTTP
internal import Notation

/// Text messages through Bird (MessageBird), a Dutch gateway, by its API for text messages.
///
/// Bird signs the address, the time and the bytes of what it sends, in a token that it puts in a
/// header.
public struct Bird: Provider {
    /// Where the provider is asked, unless somebody says otherwise.
    public static let usualBase = "https://rest.messagebird.com"
    static let limit = (letters: 1377, parts: 9)
    /// How many seconds the clocks of both sides may differ beyond the time that a token says.
    private static let tolerance = 5

    private let keys: [Secret]
    private let access: Secret
    private let sender: String
    private let url: String
    public let base: String
    public let reach: Reach

    /// Makes it.
    ///
    /// - Parameters:
    ///   - signingKeys: The keys that Bird signs with and that are good at this time.
    ///   - accessKey: What allows Buur to send.
    ///   - sender: The number that is written from.
    ///   - url: The address at which Bird calls, as Bird knows it: it is part of what is signed.
    ///   - base: The address of the API.
    ///   - reach: How far that may be.
    public init(
        signingKeys: [Secret],
        accessKey: Secret,
        sender: String,
        url: String,
        base: String = Bird.usualBase,
        reach: Reach = .publicOnly
    ) {
        (keys, access, self.sender) = (signingKeys, accessKey, sender)
        (self.url, self.base, self.reach) = (url, base, reach)
    }

    public var tellsProgress: Bool { true }

    public func verify(_ call: Call, now: Int) throws(Refusal) {
        guard let token = call.headers["MessageBird-Signature-JWT"] else { throw .unsigned }
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = json(in: parts[0]), let claims = json(in: parts[1]),
            head["alg"]?.text == "HS256", let code = Letters.bytes(base64: parts[2])
        else { throw .unsigned }
        guard keys.sealed(Array("\(parts[0]).\(parts[1])".utf8), with: code),
            claims["iss"]?.text == "MessageBird"
        else { throw .forged }
        try verify(claims, of: call, now: now)
    }

    private func verify(_ claims: JSON, of call: Call, now: Int) throws(Refusal) {
        guard let begin = claims["nbf"]?.whole, let end = claims["exp"]?.whole else {
            throw .unsigned
        }
        guard begin - Self.tolerance <= now, now <= end + Self.tolerance else { throw .stale }
        let address = call.query.isEmpty ? url : "\(url)?\(call.query)"
        guard claims["url_hash"]?.text == Letters.hash(of: Array(address.utf8)) else {
            throw .forged
        }
        let hash = call.body.isEmpty ? nil : Letters.hash(of: call.body)
        guard claims["payload_hash"]?.text == hash else { throw .forged }
    }

    private func json(in part: Substring) -> JSON? {
        Letters.bytes(base64: part).flatMap(JSON.init(parsing:))
    }

    public func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply) {
        // Reports come in the address alone, messages in a body.
        let isInBody = call.method == .post && !call.body.isEmpty
        let form = isInBody ? Form(parsing: call.body) : Form(parsing: call.query.utf8)
        guard let id = form["id"], !id.isEmpty else { throw .malformed }
        if let text = form["body"] ?? form["message"], let person = form["originator"] {
            guard !person.isEmpty else { throw .malformed }
            let at = form["createdDatetime"].flatMap(Timestamp.seconds)
            return ([Heard(from: international(person), id: id, at: at, .text(text))], Reply())
        }
        guard let word = form["status"] else { throw .malformed }
        return (progress(word, of: id, form).map { [$0] } ?? [], Reply())
    }

    private func progress(_ word: String, of id: String, _ form: Form) -> Heard? {
        let progress: Progress? =
            switch word {
            case "sent": .sent
            case "delivered": .delivered
            case "delivery_failed", "expired":
                .failed(code: form["statusErrorCode"].flatMap { Digits.number(in: $0) })
            default: nil
            }
        guard let progress, let person = form["recipient"] else { return nil }
        return Heard(
            from: international(person),
            id: "\(id)/\(word)",
            at: form["statusDatetime"].flatMap(Timestamp.seconds),
            .progress(of: id, progress)
        )
    }

    private func international(_ number: String) -> String {
        number.hasPrefix("+") ? number : "+\(number)"
    }

    public func route(for parcel: Parcel, now: Int) -> Route {
        let pieces = SMS.pieces(of: parcel, parts: Self.limit.parts, characters: Self.limit.letters)
        return .direct(pieces.map { request($0, to: parcel) })
    }

    private func request(_ text: String, to parcel: Parcel) -> Request {
        let body: JSON = [
            "originator": .text(sender),
            "recipients": [.text(String(parcel.person.drop { $0 == "+" }))],
            "body": .text(text), "datacoding": "auto", "reference": .text("\(parcel.id)"),
            "reportUrl": .text(url),
        ]
        return Request(
            .post,
            "\(base)/messages",
            reach: reach,
            headers: [
                "Authorization": "AccessKey \(access.words)", "Content-Type": "application/json",
            ],
            body: Array(body.description.utf8)
        )
    }

    public func verdict(on response: Response, to request: Request, now: Int) -> Verdict {
        if (200...299).contains(response.status) {
            return .arrived(id: response.json["id"]?.text)
        }
        switch response.json["errors"]?.list.first?["code"]?.whole {
        case 2, 5: return .closed(reason: "Bird does not accept the access key")
        case 25, 98, 99, 101: return .later(after: response.retryAfter(at: now))
        case .some(let code): return .never(reason: "Bird refuses the message (\(code))")
        case nil: return response.commonVerdict(now: now)
        }
    }
}

internal import Assistant
public import HTTP
internal import Notation

/// Text messages through Twilio.
public struct Twilio: Provider {
    /// Where the provider is asked, unless somebody says otherwise.
    public static let usualBase = "https://api.twilio.com"
    static let limit = (letters: 1600, parts: 10)

    private let account: String
    private let tokens: [Secret]
    private let sender: String
    private let url: String
    public let base: String
    public let reach: Reach

    /// Makes it.
    ///
    /// - Parameters:
    ///   - account: The id of the account, which begins with AC.
    ///   - tokens: The tokens of the account that are good at this time, the one to send with first.
    ///   - sender: The number that is written from, or a messaging service, which begins with MG.
    ///   - url: The address at which Twilio calls, as Twilio knows it: it is part of what is signed.
    ///   - base: The address of the API.
    ///   - reach: How far that may be.
    public init(
        account: String,
        tokens: [Secret],
        sender: String,
        url: String,
        base: String = Twilio.usualBase,
        reach: Reach = .publicOnly
    ) {
        (self.account, self.tokens, self.sender) = (account, tokens, sender)
        (self.url, self.base, self.reach) = (url, base, reach)
    }

    public var tellsProgress: Bool { true }

    public func verify(_ call: Call, now: Int) throws(Refusal) {
        guard call.method == .post else { throw .wrongMethod }
        guard let written = call.headers["X-Twilio-Signature"],
            let code = Letters.bytes(base64: written)
        else { throw .unsigned }
        let signed = Array(address(of: call).utf8) + fields(of: call)
        let isSigned = tokens.reduce(false) { Seal.sha1.fits(code, signed, key: $1) || $0 }
        guard isSigned else { throw .forged }
        try verifyHash(of: call)
    }

    private func address(of call: Call) -> String {
        call.query.isEmpty ? url : "\(url)?\(call.query)"
    }

    private static func isForm(_ call: Call) -> Bool {
        call.type == "application/x-www-form-urlencoded"
    }

    /// The fields in the order of their names, each with what it holds; twice the same counts once.
    private func fields(of call: Call) -> [UInt8] {
        guard Self.isForm(call) else { return [] }
        let sorted = Form(parsing: call.body).fields.sorted { one, other in
            one.name == other.name
                ? one.value.lexicographicallyPrecedes(other.value)
                : one.name.lexicographicallyPrecedes(other.name)
        }
        var result: [UInt8] = []
        for (place, field) in sorted.enumerated() where place == 0 || sorted[place - 1] != field {
            result += field.name + field.value
        }
        return result
    }

    /// What is no form is not signed itself: its hash stands in the address, which is.
    private func verifyHash(of call: Call) throws(Refusal) {
        guard !Self.isForm(call) else { return }
        guard let hash = Form(parsing: call.query.utf8)["bodySHA256"] else { throw .unsigned }
        guard hash.lowercased() == Letters.hash(of: call.body) else { throw .forged }
    }

    public func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply) {
        let form = Form(parsing: call.body)
        guard Self.isForm(call), let id = form["MessageSid"] ?? form["SmsSid"], !id.isEmpty else {
            throw .malformed
        }
        // Without words of its own, Twilio would send the reply on as a message.
        let reply = Reply(type: "text/xml", body: "<Response></Response>")
        if let word = form["MessageStatus"] ?? form["SmsStatus"], word != "received" {
            return (progress(word, of: id, form).map { [$0] } ?? [], reply)
        }
        guard let person = form["From"], !person.isEmpty else { throw .malformed }
        let contents = contents(of: form)
        let heard = contents.enumerated().map { place, content in
            Heard(from: person, id: place == 0 ? id : "\(id)/\(place)", content)
        }
        return (heard, reply)
    }

    private func contents(of form: Form) -> [Heard.Content] {
        let text = form["Body"] ?? ""
        let count = min(form["NumMedia"].flatMap { Digits.number(in: $0) } ?? 0, 10)
        guard count > 0 else { return [.text(text)] }
        return (0..<count).map { place in
            let type = form["MediaContentType\(place)"]
            let file = Attachment(
                kind(of: type ?? ""),
                type: type,
                handle: form["MediaUrl\(place)"],
                caption: place == 0 ? text : ""
            )
            return .file(file)
        }
    }

    private func kind(of type: String) -> Attachment.Kind {
        switch type.prefix(while: { $0 != "/" }) {
        case "image": .image
        case "audio": .voice
        case "video": .video
        case "application", "text": type.contains("vcard") ? .contact : .document
        default: .other
        }
    }

    private func progress(_ word: String, of id: String, _ form: Form) -> Heard? {
        let progress: Progress? =
            switch word {
            case "sent": .sent
            case "delivered": .delivered
            case "read": .read
            case "failed", "undelivered":
                .failed(code: form["ErrorCode"].flatMap { Digits.number(in: $0) })
            default: nil
            }
        guard let progress, let person = form["To"] else { return nil }
        return Heard(from: person, id: "\(id)/\(word)", .progress(of: id, progress))
    }

    public func route(for parcel: Parcel, now: Int) -> Route {
        let pieces = SMS.pieces(of: parcel, parts: Self.limit.parts, characters: Self.limit.letters)
        return .direct(pieces.map { request($0, to: parcel.person) })
    }

    private func request(_ text: String, to person: String) -> Request {
        let from = sender.hasPrefix("MG") ? "MessagingServiceSid" : "From"
        let form = Form([
            ("To", person), (from, sender), ("Body", text), ("StatusCallback", url),
        ])
        return Request(
            .post,
            "\(place)/Messages.json",
            reach: reach,
            headers: [
                "Authorization": login, "Content-Type": "application/x-www-form-urlencoded",
            ],
            body: Array(form.encoded.utf8)
        )
    }

    /// Where everything of the account lies.
    private var place: String { "\(base)/2010-04-01/Accounts/\(account)" }

    private var login: String {
        "Basic \(Letters.base64(Array("\(account):\(tokens.first?.words ?? "")".utf8)))"
    }

    public func fetch(_ handle: String) -> Fetch? {
        guard handle.hasPrefix("\(place)/"),
            FileName.isPlainPath(String(handle.dropFirst(place.count + 1)))
        else { return nil }
        return .file(Request(.get, handle, reach: reach, headers: ["Authorization": login]))
    }

    public func verdict(on response: Response, to request: Request, now: Int) -> Verdict {
        let json = response.json
        if (200...299).contains(response.status) { return .arrived(id: json["sid"]?.text) }
        switch json["code"]?.whole {
        case 20_003, 20_005: return .closed(reason: "Twilio does not accept the account")
        case 14_107, 20_429, 21_611, 30_001, 30_022:
            return .later(after: response.retryAfter(at: now))
        case .some(21_000...21_999):
            return .never(reason: "Twilio refuses the message (\(json["code"]?.whole ?? 0))")
        default: return response.commonVerdict(now: now)
        }
    }
}

public import HTTP
internal import Notation

/// WhatsApp, through the Cloud API of Meta.
///
/// People may be written to freely for 24 hours after they wrote; after that only with a template that
/// Meta has approved, which says that there is a message. What it is waits until they write.
public struct WhatsApp: Provider {
    /// Where the provider is asked, unless somebody says otherwise.
    public static let usualBase = "https://graph.facebook.com/v21.0"
    /// A text that Meta has approved.
    public struct Template: Hashable, Sendable {
        let name: String
        let language: String

        /// Makes it, by its name at Meta and its language, such as "nl".
        public init(_ name: String, language: String) {
            (self.name, self.language) = (name, language)
        }
    }

    static let textLimit = 4096
    static let buttonTextLimit = 1024
    static let buttons = (most: 3, longest: 20)
    static let rows = (most: 10, longest: 24)
    private static let window = 24 * 3600

    private let meta: Meta
    private let token: Secret
    private let phone: String
    private let template: Template?
    public let base: String
    public let reach: Reach

    /// Makes it.
    ///
    /// - Parameters:
    ///   - phone: The id of the phone number at Meta; what is sent to another is left alone.
    ///   - appSecrets: The secrets of the app that are good at this time.
    ///   - handshakes: The words that Meta is told to say when it looks for the first time.
    ///   - token: What allows Buur to send.
    ///   - template: What is sent when somebody may not be written to freely.
    ///   - base: The address of the Cloud API, with its version.
    ///   - reach: How far that may be.
    public init(
        phone: String,
        appSecrets: [Secret],
        handshakes: [Secret],
        token: Secret,
        template: Template? = nil,
        base: String = WhatsApp.usualBase,
        reach: Reach = .publicOnly
    ) {
        meta = Meta(secrets: appSecrets, words: handshakes)
        (self.phone, self.token, self.template) = (phone, token, template)
        (self.base, self.reach) = (base, reach)
    }

    public var tellsProgress: Bool { true }

    public func verify(_ call: Call, now: Int) throws(Refusal) { try meta.verify(call) }

    public func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply) {
        if call.method == .get {
            return ([], Reply(type: "text/plain", body: try meta.challenge(in: call)))
        }
        guard let json = JSON(parsing: call.body), json["entry"] != nil else { throw .malformed }
        return (WhatsAppNews.heard(in: json, by: phone), Reply())
    }

    public func route(for parcel: Parcel, now: Int) -> Route {
        guard let heardAt = parcel.heardAt, now - heardAt < Self.window else {
            guard !parcel.isAnnounced, let template else { return .wait }
            return .knock(request(to: parcel, "template", content(of: template)))
        }
        return .direct(messages(of: parcel).map { request(to: parcel, $0.kind, $0.content) })
    }

    public func verdict(on response: Response, to request: Request, now: Int) -> Verdict {
        if (200...299).contains(response.status) {
            return .arrived(id: response.json["messages"]?.list.first?["id"]?.text)
        }
        let after = response.retryAfter(at: now)
        guard let code = response.json["error"]?["code"]?.whole else {
            return response.commonVerdict(now: now)
        }
        return WhatsAppTrouble(code: code).verdict(after: after)
    }

    public func fetch(_ handle: String) -> Fetch? {
        FileName.isPlain(handle) ? .place(request(for: "\(base)/\(handle)")) : nil
    }

    public func file(at place: Response) -> Request? {
        guard let url = place.json["url"]?.text, url.hasPrefix("https:") || reach == .anywhere
        else { return nil }
        return request(for: url)
    }

    private func request(for url: String) -> Request {
        Request(
            .get,
            url,
            reach: reach,
            // Where files lie, nobody is answered who does not say what he is.
            headers: ["Authorization": "Bearer \(token.words)", "User-Agent": "Buur"]
        )
    }

    private func request(to parcel: Parcel, _ kind: String, _ content: JSON) -> Request {
        let body: JSON = .object([
            .init(name: "messaging_product", value: "whatsapp"),
            .init(name: "recipient_type", value: "individual"),
            .init(name: "to", value: .text(parcel.person)),
            .init(name: "type", value: .text(kind)),
            .init(name: kind, value: content),
        ])
        return Request(
            .post,
            "\(base)/\(phone)/messages",
            reach: reach,
            headers: [
                "Authorization": "Bearer \(token.words)", "Content-Type": "application/json",
            ],
            body: Array(body.description.utf8)
        )
    }
}

// MARK: - What goes out

extension WhatsApp {
    typealias Outgoing = (kind: String, content: JSON)

    private func messages(of parcel: Parcel) -> [Outgoing] {
        guard let choices = choices(of: parcel.options) else {
            let text = Numbered.text(parcel.text, parcel.options)
            return Pieces.of(text, upTo: Self.textLimit).map(Self.message)
        }
        var pieces = Pieces.of(parcel.text, upTo: Self.textLimit)
        let last = Pieces.of(pieces.popLast() ?? "", upTo: Self.buttonTextLimit)
        pieces += last.dropLast()
        return pieces.map(Self.message)
            + [(kind: "interactive", content: choices(last.last ?? "Kies er één:"))]
    }

    private static func message(_ text: String) -> Outgoing {
        ("text", ["preview_url": false, "body": .text(text)])
    }

    /// The buttons or the list in which the options fit; nil when they do not.
    private func choices(of options: [String]) -> ((_ text: String) -> JSON)? {
        guard !options.isEmpty, Set(options).count == options.count else { return nil }
        let longest = options.map(\.utf16.count).max() ?? 0
        let isPlain = options.allSatisfy { $0.contains { !$0.isWhitespace } }
        guard isPlain else { return nil }
        if options.count <= Self.buttons.most, longest <= Self.buttons.longest {
            return { Self.buttons(options, under: $0) }
        }
        if options.count <= Self.rows.most, longest <= Self.rows.longest {
            return { Self.list(options, under: $0) }
        }
        return nil
    }

    private static func buttons(_ options: [String], under text: String) -> JSON {
        let buttons = options.map { option -> JSON in
            ["type": "reply", "reply": ["id": .text(option), "title": .text(option)]]
        }
        return [
            "type": "button", "body": ["text": .text(text)], "action": ["buttons": .list(buttons)],
        ]
    }

    private static func list(_ options: [String], under text: String) -> JSON {
        let rows = options.map { option -> JSON in
            ["id": .text(option), "title": .text(option)]
        }
        return [
            "type": "list", "body": ["text": .text(text)],
            "action": ["button": "Kies", "sections": [["rows": .list(rows)]]],
        ]
    }

    private func content(of template: Template) -> JSON {
        ["name": .text(template.name), "language": ["code": .text(template.language)]]
    }
}

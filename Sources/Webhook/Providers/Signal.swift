public import HTTP
internal import Notation

/// Signal, through signal-cli-rest-api on this machine.
///
/// It does not sign what it sends. What keeps others out is a secret word in the address that it calls,
/// and that both listen on this machine alone.
public struct Signal: Provider {
    /// Where the provider is asked, unless somebody says otherwise.
    public static let usualBase = "http://127.0.0.1:8080"
    static let textLimit = 2000

    private let words: [Secret]
    private let account: String
    public let base: String
    public let reach: Reach

    /// Makes it.
    ///
    /// - Parameters:
    ///   - account: The number of Buur on Signal.
    ///   - words: The words that stand behind `key=` in the address and are good at this time.
    ///   - base: The address of signal-cli-rest-api.
    ///   - reach: How far that may be; it listens on this machine.
    public init(
        account: String,
        words: [Secret],
        base: String = Signal.usualBase,
        reach: Reach = .anywhere
    ) {
        (self.account, self.words, self.base, self.reach) = (account, words, base, reach)
    }

    public func verify(_ call: Call, now: Int) throws(Refusal) {
        guard call.method == .post else { throw .wrongMethod }
        guard let said = Form(parsing: call.query.utf8)["key"] else { throw .unsigned }
        guard words.match(said) else { throw .forged }
    }

    public func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply) {
        guard let json = JSON(parsing: call.body), !json.fields.isEmpty else { throw .malformed }
        // In its newest mode it puts the call of signal-cli itself around what it tells.
        let letter = SignalLetter(json["params"] ?? json)
        return (letter?.heard(by: account) ?? [], Reply())
    }

    public func route(for parcel: Parcel, now: Int) -> Route {
        let text = Numbered.text(parcel.text, parcel.options)
        return .direct(Pieces.of(text, upTo: Self.textLimit).map { request($0, to: parcel.person) })
    }

    private func request(_ text: String, to person: String) -> Request {
        let body: JSON = [
            "message": .text(text), "number": .text(account), "recipients": [.text(person)],
            "text_mode": "normal",
        ]
        return Request(
            .post,
            "\(base)/v2/send",
            reach: reach,
            headers: ["Content-Type": "application/json"],
            body: Array(body.description.utf8)
        )
    }

    public func fetch(_ handle: String) -> Fetch? {
        guard FileName.isPlain(handle) else { return nil }
        return .file(Request(.get, "\(base)/v1/attachments/\(handle)", reach: reach))
    }

    public func verdict(on response: Response, to request: Request, now: Int) -> Verdict {
        let json = response.json
        switch response.status {
        case 200...299:
            let moment = json["timestamp"]
            return .arrived(id: moment?.text ?? moment?.whole.map { "\($0)" })
        case 400:
            let isUnknown = json["error"]?.text?.lowercased().contains("unregistered") ?? false
            return isUnknown
                ? .never(reason: "the person is not on Signal")
                : .later(after: response.retryAfter(at: now))
        default: return .later(after: response.retryAfter(at: now))
        }
    }
}

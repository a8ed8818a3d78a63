public import HTTP
internal import Notation

/// A bot on Telegram.
///
/// Only what people write to the bot alone is taken in. A message keeps the id of its chat and its
/// number in it, for a change names no other; everything else is known by the number of its update.
public struct Telegram: Provider {
    /// Where the provider is asked, unless somebody says otherwise.
    public static let usualBase = "https://api.telegram.org"
    static let textLimit = 4096
    /// The longest choice that still reads well on a button, and in what Telegram says back.
    static let button = (letters: 40, bytes: 64)

    private let words: [Secret]
    private let token: Secret
    public let base: String
    public let reach: Reach

    /// Makes it.
    ///
    /// - Parameters:
    ///   - token: What BotFather gave.
    ///   - secretTokens: The words that Telegram says with each call and that are good at this time.
    ///   - base: The address of the Bot API.
    ///   - reach: How far that may be.
    public init(
        token: Secret,
        secretTokens: [Secret],
        base: String = Telegram.usualBase,
        reach: Reach = .publicOnly
    ) {
        (words, self.token, self.base, self.reach) = (secretTokens, token, base, reach)
    }

    public func verify(_ call: Call, now: Int) throws(Refusal) {
        guard call.method == .post else { throw .wrongMethod }
        guard let said = call.headers["X-Telegram-Bot-Api-Secret-Token"] else { throw .unsigned }
        guard words.match(said) else { throw .forged }
    }

    public func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply) {
        guard let json = JSON(parsing: call.body), let update = TelegramUpdate(json) else {
            throw .malformed
        }
        return (update.heard.map { [$0] } ?? [], reply(to: update))
    }

    /// A tap is answered at once, so that the button does not go on turning.
    private func reply(to update: TelegramUpdate) -> Reply {
        guard let query = update.query else { return Reply() }
        let body: JSON = ["method": "answerCallbackQuery", "callback_query_id": .text(query)]
        return Reply(type: "application/json", body: body.description)
    }

    public func route(for parcel: Parcel, now: Int) -> Route {
        let buttons = buttons(for: parcel.options)
        let text = buttons == nil ? Numbered.text(parcel.text, parcel.options) : parcel.text
        var pieces = Pieces.of(text, upTo: Self.textLimit)
        if pieces.isEmpty { pieces = ["Kies er één:"] }
        return .direct(
            pieces.enumerated().map { place, piece in
                request(piece, to: parcel.person, place == pieces.count - 1 ? buttons : nil)
            }
        )
    }

    private func buttons(for options: [String]) -> JSON? {
        let fit = options.allSatisfy {
            $0.count <= Self.button.letters && $0.utf8.count <= Self.button.bytes && !$0.isEmpty
        }
        guard !options.isEmpty, fit, Set(options).count == options.count else { return nil }
        let rows = options.map { option -> JSON in
            [["text": .text(option), "callback_data": .text(option)]]
        }
        return ["inline_keyboard": .list(rows)]
    }

    private func request(_ text: String, to chat: String, _ buttons: JSON?) -> Request {
        var fields: [JSON.Field] = [
            .init(name: "chat_id", value: .text(chat)), .init(name: "text", value: .text(text)),
            .init(name: "link_preview_options", value: ["is_disabled": true]),
        ]
        if let buttons { fields.append(.init(name: "reply_markup", value: buttons)) }
        return Request(
            .post,
            "\(base)/bot\(token.words)/sendMessage",
            reach: reach,
            headers: ["Content-Type": "application/json"],
            body: Array(JSON.object(fields).description.utf8)
        )
    }

    public func verdict(on response: Response, to request: Request, now: Int) -> Verdict {
        let json = response.json
        switch response.status {
        case 200...299:
            guard let message = json["result"].flatMap(TelegramUpdate.name) else {
                return .arrived(id: nil)
            }
            return .arrived(id: message)
        case 403: return .never(reason: "the person does not want messages of the bot")
        case 401, 404: return .closed(reason: "Telegram does not know the bot")
        case 400...428: return .never(reason: "Telegram refuses the message (\(response.status))")
        default:
            let asked = json["parameters"]?["retry_after"]?.whole.map { Duration.seconds($0) }
            return .later(after: asked ?? response.retryAfter(at: now))
        }
    }

    public func fetch(_ handle: String) -> Fetch? {
        guard FileName.isPlain(handle) else { return nil }
        let url = "\(base)/bot\(token.words)/getFile?file_id=\(handle)"
        return .place(Request(.get, url, reach: reach))
    }

    public func file(at place: Response) -> Request? {
        guard let path = place.json["result"]?["file_path"]?.text, FileName.isPlainPath(path)
        else { return nil }
        return Request(.get, "\(base)/file/bot\(token.words)/\(path)", reach: reach)
    }
}

import Foundation

/// A bot on Telegram.
enum TelegramPhone: Phone {
    static let name = "telegram"
    static let secrets = ["1:token", "woord"]

    static func account(at api: String) -> [String: String] {
        ["provider": "telegram", "api": api, "allow_private": "true"]
    }

    static func name(of resident: Int) -> String { "\(1_000 + resident)" }

    static func call(_ letter: Letter) throws -> Request {
        try call(letter, ["text": letter.text])
    }

    private static func call(_ letter: Letter, _ content: [String: Any]) throws -> Request {
        // Its messages have numbers, and so have its updates.
        let number = letter.id.reduce(7) { ($0 * 31 + Int($1.asciiValue ?? 0)) % 1_000_000_007 }
        let person = Int(letter.person) ?? 0
        let message: [String: Any] = [
            "message_id": number, "date": letter.at, "chat": ["id": person, "type": "private"],
            "from": ["id": person, "is_bot": false],
        ]
        let body = try Parsed.json([
            "update_id": number, "message": message.merging(content) { $1 },
        ])
        return .call([("X-Telegram-Bot-Api-Secret-Token", secrets[1])], body)
    }

    static func arrival(_ letter: Letter) throws -> Request? {
        try call(Letter("/start", id: letter.id, from: letter.person, at: letter.at))
    }

    static func photo(_ letter: Letter, at api: String) throws -> Request? {
        try call(letter, ["photo": [["file_id": "klein"], ["file_id": "groot"]]])
    }

    static func file(_ asked: LocalServer.Asked, _ bytes: String) -> LocalServer.Answered? {
        switch asked.line {
        case "GET /bot1:token/getFile?file_id=groot HTTP/1.1":
            .reply(200, #"{"ok":true,"result":{"file_path":"photos/file_1.jpg"}}"#)
        case "GET /file/bot1:token/photos/file_1.jpg HTTP/1.1": .reply(200, bytes)
        default: nil
        }
    }

    static func shown(_ asked: LocalServer.Asked) throws -> Shown? {
        guard asked.path == "/bot\(secrets[0])/sendMessage" else { return nil }
        let fields = try Parsed.object(asked.body)
        let markup = fields["reply_markup"] as? [String: Any]
        let rows = markup?["inline_keyboard"] as? [[[String: Any]]] ?? []
        return Shown(
            person: fields["chat_id"] as? String ?? "",
            text: fields["text"] as? String ?? "",
            choices: rows.flatMap { $0.compactMap { $0["text"] as? String } }
        )
    }

    static func taken(_ number: Int) -> String {
        #"{"ok":true,"result":{"message_id":\#(number),"chat":{"id":1}}}"#
    }
}

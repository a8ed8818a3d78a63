import Foundation
import HTTP
import Notation
import Testing

@testable import Webhook

/// Rows of payloads and signatures that other projects wrote, read from the folder in `SUITES`.
struct SuiteRow: Sendable, CustomTestStringConvertible {
    let json: JSON

    var testDescription: String { json["id"]?.text ?? "row" }

    /// The rows of a suite, both halves of it; none where the folder is not given.
    static func rows(of suite: String) -> [SuiteRow] {
        guard let folder = ProcessInfo.processInfo.environment["SUITES"] else { return [] }
        let texts = ["visible", "heldout"].compactMap { half in
            try? String(contentsOfFile: "\(folder)/\(suite).\(half).jsonl", encoding: .utf8)
        }
        return texts.flatMap { $0.split(separator: "\n") }.compactMap {
            JSON(parsing: String($0)).map(SuiteRow.init)
        }
    }

    static let isThere = ProcessInfo.processInfo.environment["SUITES"] != nil

    var expected: JSON { json["expected"] ?? .null }

    var headers: Headers {
        var headers = Headers()
        for field in (json["headers"] ?? json["request"]?["headers"] ?? .null).fields {
            headers.add(field.name, field.value.text ?? "")
        }
        return headers
    }

    var body: [UInt8] {
        let text = json["body"]?.text ?? json["request"]?["body"]?.text ?? json["payload_raw"]?.text
        return Array((text ?? json["payload"]?.description ?? "").utf8)
    }
}

@Suite("Suites of others")
struct SuiteTests {
    @Test("are skipped where they are not given", .disabled(if: SuiteRow.isThere))
    func absent() {
        print("Suites of payloads and signatures were skipped: SUITES names no folder.")
    }

    @Test("of signatures are judged as they say", .enabled(if: SuiteRow.isThere))
    func signatures() {
        let rows = SuiteRow.rows(of: "webhook-signatures")
        #expect(!rows.isEmpty)
        for row in rows { judge(row) }
        print("webhook-signatures: \(rows.count) rows")
    }

    private func judge(_ row: SuiteRow) {
        let json = row.json
        if let input = json["input"] {
            let key = Letters.bytes(hex: input["key_hex"]?.text ?? "") ?? []
            let data = Letters.bytes(hex: input["data_hex"]?.text ?? "") ?? []
            let code = Seal.sha256.code(over: data, key: Secret(bytes: key))
            let wanted = row.expected["mac_hex"]?.text ?? "none"
            // Some codes are cut short.
            #expect(Letters.hex(code).hasPrefix(wanted), "\(row.testDescription)")
            return
        }
        let isValid = row.expected["valid"] == true
        #expect(verdict(on: row) == isValid, "\(row.testDescription) \(json["name"]?.text ?? "")")
    }

    /// Whether the one who is called takes the row's request.
    private func verdict(on row: SuiteRow) -> Bool {
        let (json, now) = (row.json, row.json["now_unix"]?.whole ?? 0)
        let secret = json["secret"]?.text ?? ""
        let secrets = [Secret(secret)].compactMap(\.self)
        let address = json["url"]?.text.flatMap { URLComponents(string: $0) }
        let call = Call(
            json["body"]?.text == nil ? .get : .post,
            query: address?.percentEncodedQuery ?? "",
            headers: row.headers,
            body: row.body
        )
        let provider: (any Provider)?
        switch json["scheme"]?.text {
        case "standard-webhooks":
            let signing = (json["secrets"]?.list ?? [.text(secret)]).compactMap(\.text)
                .compactMap(SigningSecret.init)
            provider = SignedWebhook("x", secrets: signing, url: "", reach: .publicOnly)
        case "github", "meta", "whatsapp", "meta-verify":
            provider = WhatsApp(
                phone: "",
                appSecrets: secrets,
                handshakes: secrets,
                token: Post.secret("t")
            )
        case "telegram-secret":
            provider = Telegram(token: Post.secret("t"), secretTokens: secrets)
        case "twilio":
            let plain = (json["url"]?.text ?? "").prefix { $0 != "?" }
            provider = Twilio(account: "", tokens: secrets, sender: "", url: String(plain))
        case "slack": return slack(call, secrets, now: now)
        default:
            Issue.record("a scheme that nobody knows: \(json["scheme"]?.text ?? "")")
            return false
        }
        guard let provider else { return false }
        return (try? provider.verify(call, now: now)) != nil
    }

    /// Slack is no provider here: its rows show that seals and windows are what others mean by them.
    private func slack(_ call: Call, _ secrets: [Secret], now: Int) -> Bool {
        guard let moment = call.headers["X-Slack-Request-Timestamp"].flatMap(Digits.number(in:)),
            let written = call.headers["X-Slack-Signature"], written.hasPrefix("v0="),
            let code = Letters.bytes(hex: written.dropFirst(3)),
            abs(now - moment) <= StandardWebhooks.tolerance
        else { return false }
        return secrets.sealed(Array("v0:\(moment):".utf8) + call.body, with: code)
    }

    @Test("of WhatsApp are heard as they say", .enabled(if: SuiteRow.isThere))
    func whatsApp() throws {
        let rows = SuiteRow.rows(of: "pywa-webhook-whatsapp")
        #expect(!rows.isEmpty)
        for row in rows {
            let body = try #require(JSON(parsing: row.body))
            let change = body["entry"]?.list.first?["changes"]?.list.first
            let provider = WhatsApp(
                phone: change?["value"]?["metadata"]?["phone_number_id"]?.text ?? "",
                appSecrets: [Post.secret(row.json["signature"]?["secret"]?.text ?? "")],
                handshakes: [],
                token: Post.secret("t")
            )
            let call = Call(.post, headers: row.headers, body: row.body)
            let isSigned = (try? provider.verify(call, now: 0)) != nil
            #expect(
                isSigned == (row.json["signature"]?["kind"]?.text == "valid"),
                "\(row.testDescription)"
            )
            guard isSigned else { continue }
            SuiteLetter.expect(try provider.read(call).heard, row)
        }
        print("pywa-webhook-whatsapp: \(rows.count) rows")
    }

    @Test("of Telegram are heard as they say", .enabled(if: SuiteRow.isThere))
    func telegram() throws {
        let rows = SuiteRow.rows(of: "aiogram-webhook-telegram")
        #expect(!rows.isEmpty)
        let mine = ["message", "edited_message", "callback_query"]
        for row in rows {
            let unsigned = Call(.post, headers: row.headers, body: row.body)
            #expect(throws: Refusal.self) { try Post.telegram.provider.verify(unsigned, now: 0) }
            let heard = try Post.telegram.provider.read(Post.telegram.sign(row.body)).heard
            let kind = row.expected["update_kind"]?.text ?? ""
            guard mine.contains(kind) else {
                #expect(heard.isEmpty, "\(row.testDescription)")
                continue
            }
            SuiteLetter.expect(telegram: heard, row)
        }
        print("aiogram-webhook-telegram: \(rows.count) rows")
    }

    @Test("of Signal are heard as they say", .enabled(if: SuiteRow.isThere))
    func signal() throws {
        let rows = SuiteRow.rows(of: "signalbot-webhook-signal")
        #expect(!rows.isEmpty)
        for row in rows {
            let call = Post.signal.sign(row.body)
            guard let json = JSON(parsing: row.body) else {
                #expect(throws: Refusal.malformed) { try Post.signal.provider.read(call) }
                continue
            }
            SuiteLetter.expect(
                signal: SignalLetter(json),
                try Post.signal.provider.read(call).heard,
                row
            )
        }
        print("signalbot-webhook-signal: \(rows.count) rows")
    }
}

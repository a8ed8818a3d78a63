import Foundation
import HTTP
import Webhook
import WebhookAdapter

/// Something that a provider and Buur must both know, or that lets Buur in there.
struct WebhookSecret {
    /// Its name in the file.
    let name: String
    /// How it is asked for.
    let question: String
    /// Whether words can be it.
    var isRight: (String) -> Bool = { Webhook.Secret($0) != nil }
}

extension WebhookAccount.Provider {
    /// What must be known, in the order in which it is asked for.
    var secrets: [WebhookSecret] {
        switch self {
        case .standard:
            [
                WebhookSecret(name: "secret", question: "The secret that both sign with:") {
                    SigningSecret($0) != nil
                }
            ]
        case .whatsApp:
            [
                WebhookSecret(name: "app_secret", question: "The secret of the app at Meta:"),
                WebhookSecret(name: "handshake", question: "The word that Meta says at first:"),
                WebhookSecret(name: "token", question: "The access token:"),
            ]
        case .telegram:
            [
                WebhookSecret(name: "token", question: "The token that BotFather gave:"),
                WebhookSecret(name: "word", question: "The word that Telegram says each time:") {
                    // Telegram takes no other.
                    $0.wholeMatch(of: /[A-Za-z0-9_\-]{1,256}/) != nil
                },
            ]
        case .twilio: [WebhookSecret(name: "token", question: "The auth token of the account:")]
        case .bird:
            [
                WebhookSecret(name: "signing_key", question: "The key that Bird signs with:"),
                WebhookSecret(name: "access_key", question: "The access key:"),
            ]
        case .signal:
            [WebhookSecret(name: "word", question: "The word behind key= in the address:")]
        }
    }
}

/// What signs an account in, as it stands in its file: each secret by its name, the newest first.
///
/// What comes in is checked against all of them, and what goes out bears the newest, so that one can be
/// changed without a moment in which a message is refused.
struct WebhookSecrets: Hashable, Codable {
    /// How many of a kind are good at the same time.
    private static let most = 2

    private var secrets: [String: [String]] = [:]

    init() {}

    init(from decoder: any Decoder) throws {
        secrets = try decoder.singleValueContainer().decode([String: [String]].self)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(secrets)
    }

    /// Sets a secret, before those that were there or in their place.
    mutating func set(_ words: String, for name: String, keepingOthers: Bool) {
        let others = keepingOthers ? secrets[name, default: []].filter { $0 != words } : []
        secrets[name] = Array(([words] + others).prefix(WebhookSecrets.most))
    }

    /// Whether everything is there that a provider needs, and can be used.
    func suffice(for provider: WebhookAccount.Provider) -> Bool {
        provider.secrets.allSatisfy { secret in
            let words = secrets[secret.name] ?? []
            return !words.isEmpty && words.allSatisfy(secret.isRight)
        }
    }

    func all(_ name: String) -> [Webhook.Secret] {
        (secrets[name] ?? []).compactMap { Webhook.Secret($0) }
    }

    func signing(_ name: String) -> [SigningSecret] {
        (secrets[name] ?? []).compactMap { SigningSecret($0) }
    }
}

extension WebhookAccount {
    /// The provider, with what it and Buur know; nil when something of that is missing.
    ///
    /// The base is the address at which Buur is called from outside, without a path.
    func provider(knowing secrets: WebhookSecrets, calledAt base: String) -> (any Webhook.Provider)?
    {
        guard secrets.suffice(for: provider) else { return nil }
        let url = base + Reception.path(of: name)
        return switch provider {
        case .standard(let target):
            SignedWebhook(
                name,
                secrets: secrets.signing("secret"),
                url: target,
                reach: reach ?? .publicOnly
            )
        case .whatsApp(let phone, let template):
            secrets.all("token").first.map { token in
                WhatsApp(
                    phone: phone,
                    appSecrets: secrets.all("app_secret"),
                    handshakes: secrets.all("handshake"),
                    token: token,
                    template: template,
                    base: api ?? WhatsApp.usualBase,
                    reach: reach ?? .publicOnly
                )
            }
        case .telegram:
            secrets.all("token").first.map { token in
                Telegram(
                    token: token,
                    secretTokens: secrets.all("word"),
                    base: api ?? Telegram.usualBase,
                    reach: reach ?? .publicOnly
                )
            }
        case .twilio(let account, let sender):
            Twilio(
                account: account,
                tokens: secrets.all("token"),
                sender: sender,
                url: url,
                base: api ?? Twilio.usualBase,
                reach: reach ?? .publicOnly
            )
        case .bird(let sender):
            secrets.all("access_key").first.map { key in
                Bird(
                    signingKeys: secrets.all("signing_key"),
                    accessKey: key,
                    sender: sender,
                    url: url,
                    base: api ?? Bird.usualBase,
                    reach: reach ?? .publicOnly
                )
            }
        case .signal(let account):
            Signal(
                account: account,
                words: secrets.all("word"),
                base: api ?? Signal.usualBase,
                reach: reach ?? .anywhere
            )
        }
    }
}

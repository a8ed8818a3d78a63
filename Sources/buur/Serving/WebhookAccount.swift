import HTTP
import Webhook

/// An account of Buur with a provider that calls over HTTP, as it is written down in `kanalen.yaml`.
struct WebhookAccount: Hashable, Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case name, kamer, provider, url, phone, account, sender, template, api
        case allowsPrivate = "allow_private"
    }

    /// Who brings the messages, and what must be known of the account there.
    enum Provider: Hashable {
        /// A program that signs by the Standard Webhooks specification.
        case standard(url: String)
        case whatsApp(phone: String, template: WhatsApp.Template?)
        case telegram
        case twilio(account: String, sender: String)
        case bird(sender: String)
        case signal(account: String)
    }

    /// The name of the channel, which stands in the path and in the addresses of those who write over it.
    let name: String
    /// The room to which whoever writes over it belongs.
    let kamer: String
    let provider: Provider
    /// Where the provider is asked, nil for where it usually is.
    let api: String?
    /// How far what is sent may reach, nil for how far that usually is.
    let reach: Reach?
}

extension WebhookAccount {
    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let kind = try fields.decode(ProviderName.self, forKey: .provider)
        try kind.refuseOthers(in: fields)
        name = try fields.decode(WrittenChannelName.self, forKey: .name).name
        kamer = try fields.decode(WrittenWords.self, forKey: .kamer).words
        provider = try Provider(kind, fields)
        api = try fields.decodeIfPresent(WrittenURL.self, forKey: .api)?.url
        let allowsPrivate = try fields.decodeIfPresent(Bool.self, forKey: .allowsPrivate)
        reach = allowsPrivate.map { $0 ? .anywhere : .publicOnly }
    }
}

extension WebhookAccount.Provider {
    fileprivate init(
        _ kind: ProviderName,
        _ fields: KeyedDecodingContainer<WebhookAccount.CodingKeys>
    ) throws {
        func words(_ key: WebhookAccount.CodingKeys) throws -> String {
            try fields.decode(WrittenWords.self, forKey: key).words
        }
        switch kind {
        case .standard:
            self = .standard(url: try fields.decode(WrittenURL.self, forKey: .url).url)
        case .whatsApp:
            let template = try fields.decodeIfPresent(WrittenTemplate.self, forKey: .template)
            self = .whatsApp(phone: try words(.phone), template: template?.template)
        case .telegram: self = .telegram
        case .twilio: self = .twilio(account: try words(.account), sender: try words(.sender))
        case .bird: self = .bird(sender: try words(.sender))
        case .signal: self = .signal(account: try words(.account))
        }
    }
}

extension WebhookAccount.Provider {
    /// Whether the address at which Buur is called is a part of what is signed.
    var signsAddress: Bool {
        switch self {
        case .twilio, .bird: true
        case .standard, .whatsApp, .telegram, .signal: false
        }
    }
}

/// A provider, by its name in the list.
private enum ProviderName: String, CaseIterable, Decodable {
    case standard, telegram, twilio, bird, signal
    case whatsApp = "whatsapp"

    init(from decoder: any Decoder) throws {
        let names = ProviderName.allCases.map(\.rawValue).joined(separator: ", ")
        self = try decoder.read("a provider: \(names)") { ProviderName(rawValue: $0) }
    }

    /// Refuses keys that say nothing to this provider.
    func refuseOthers(in fields: KeyedDecodingContainer<WebhookAccount.CodingKeys>) throws {
        for key in fields.allKeys where !keys.contains(key) {
            throw DecodingError.dataCorruptedError(
                forKey: key,
                in: fields,
                debugDescription: "'\(key.rawValue)' is not for \(rawValue)"
            )
        }
    }

    private var keys: Set<WebhookAccount.CodingKeys> {
        let common: Set<WebhookAccount.CodingKeys> = [.name, .kamer, .provider, .allowsPrivate]
        return switch self {
        case .standard: common.union([.url])
        case .whatsApp: common.union([.phone, .template, .api])
        case .telegram: common.union([.api])
        case .twilio: common.union([.account, .sender, .api])
        case .bird: common.union([.sender, .api])
        case .signal: common.union([.account, .api])
        }
    }
}

/// A text that Meta has approved.
struct WrittenTemplate: Decodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case name, language
    }

    let template: WhatsApp.Template

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        template = WhatsApp.Template(
            try fields.decode(WrittenWords.self, forKey: .name).words,
            language: try fields.decode(WrittenWords.self, forKey: .language).words
        )
    }
}

/// An address on the web, without a password in it.
struct WrittenURL: Decodable {
    let url: String

    init(from decoder: any Decoder) throws {
        url = try decoder.read("an address such as https://buurt.example/berichten") { words in
            words.wholeMatch(of: /https?:\/\/[^\s@?#]+/) == nil ? nil : words.withoutSlash
        }
    }
}

extension String {
    /// Without the slash at its end.
    fileprivate var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}

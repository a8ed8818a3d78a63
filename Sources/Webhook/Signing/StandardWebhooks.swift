public import HTTP

/// Signs and verifies by the Standard Webhooks specification, with shared secrets (`v1`).
///
/// The code is made over the id, the moment and the bytes of the body as they are. Whoever signs with
/// several secrets gives a code of each, so that a secret can be changed without a moment in which
/// either side is refused.
public struct StandardWebhooks: Sendable {
    /// How many seconds the clocks of both sides may differ.
    public static let tolerance = 300
    /// More codes than this are given by nobody who means well.
    private static let mostCodes = 16
    private static let longestID = 255

    private let secrets: [Secret]

    /// Makes it with the secrets that are good at this time, the newest first.
    public init(_ secrets: [SigningSecret]) {
        self.secrets = secrets.map(\.key)
    }

    /// Refuses what none of the secrets signed, within the time that both clocks may differ.
    ///
    /// - Returns: The id of the message, which is the same when it is sent again.
    @discardableResult
    public func verify(
        _ body: [UInt8],
        _ headers: Headers,
        now: Int
    ) throws(Refusal) -> String {
        guard let id = headers["webhook-id"], (1...Self.longestID).contains(id.utf8.count),
            let written = headers["webhook-timestamp"], let signed = headers["webhook-signature"]
        else { throw .unsigned }
        guard let moment = Digits.number(in: written) else { throw .unsigned }
        guard abs(now - moment) <= Self.tolerance else { throw .stale }
        let content = Self.content(id: id, moment: written, body)
        let codes = signed.split(separator: " ").prefix(Self.mostCodes).compactMap(Self.code)
        guard codes.reduce(false, { secrets.sealed(content, with: $1) || $0 }) else {
            throw .forged
        }
        return id
    }

    /// The headers that say who sends a body.
    public func headers(for id: String, _ body: [UInt8], now: Int) -> Headers {
        let content = Self.content(id: id, moment: "\(now)", body)
        let codes = secrets.map { "v1,\(Letters.base64(Seal.sha256.code(over: content, key: $0)))" }
        return [
            "webhook-id": id, "webhook-timestamp": "\(now)",
            "webhook-signature": codes.joined(separator: " "),
        ]
    }

    private static func content(id: String, moment: String, _ body: [UInt8]) -> [UInt8] {
        Array("\(id).\(moment).".utf8) + body
    }

    private static func code(in written: Substring) -> [UInt8]? {
        guard written.hasPrefix("v1,") else { return nil }
        return Letters.bytes(base64: written.dropFirst(3))
    }
}

/// A secret as the Standard Webhooks specification writes it: `whsec_` and base64.
public struct SigningSecret: Hashable, Sendable, CustomStringConvertible {
    /// How many bytes the specification wants.
    public static let lengths = 24...64
    /// How many bytes there must be for a code to mean anything.
    private static let fewest = 16

    let key: Secret

    /// Reads a secret, with or without the mark in front of it.
    ///
    /// Nothing shorter than 16 bytes is one; what others made may be shorter than the specification
    /// wants.
    public init?(_ written: String) {
        let mark = "whsec_"
        let letters = written.hasPrefix(mark) ? written.dropFirst(mark.count) : written[...]
        guard let bytes = Letters.bytes(base64: letters),
            (Self.fewest...Self.lengths.upperBound).contains(bytes.count)
        else { return nil }
        key = Secret(bytes: bytes)
    }

    /// Says nothing of it.
    public var description: String { "secret" }
}

/// Numbers that are written in digits alone, without sign or space.
enum Digits {
    static func number(in text: some StringProtocol) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}

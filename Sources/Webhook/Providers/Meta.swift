internal import HTTP

/// How Meta shows that it calls, whatever the call is about.
struct Meta {
    /// The longest challenge that is said back.
    private static let longestChallenge = 200

    /// The secrets of the app that are good at this time.
    let secrets: [Secret]
    /// The words that Meta is told to say when it looks for the first time.
    let words: [Secret]

    /// Refuses what the app did not send.
    func verify(_ call: Call) throws(Refusal) {
        guard call.method == .post else { return _ = try challenge(in: call) }
        guard let written = call.headers["X-Hub-Signature-256"] else { throw .unsigned }
        let mark = "sha256="
        guard written.hasPrefix(mark),
            let code = Letters.bytes(hex: written.dropFirst(mark.count))
        else { throw .unsigned }
        guard secrets.sealed(call.body, with: code) else { throw .forged }
    }

    /// What Meta wants to hear back when it looks for the first time.
    func challenge(in call: Call) throws(Refusal) -> String {
        let form = Form(parsing: call.query.utf8)
        guard form["hub.mode"] == "subscribe", let said = form["hub.verify_token"],
            words.match(said), let challenge = form["hub.challenge"],
            challenge.utf8.count <= Self.longestChallenge,
            challenge.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "<") })
        else { throw .unknownHandshake }
        return challenge
    }
}

internal import Notation

extension Text {
    /// Reads a message of words; nil when it is another kind of message, or has no words.
    init?(_ raw: RawEvent, as account: Account) {
        guard let tone = raw.content["msgtype"]?.text.flatMap(Tone.init),
            let body = raw.content["body"]?.text
        else { return nil }
        let words = raw.mayQuote ? Text.withoutQuotation(body) : body
        self.init(
            tone: tone,
            body: words,
            mentionsUs: account.isMentioned(in: raw.content, saying: words)
        )
    }

    /// Reads the new words of an edit; clients that know no edits are given them behind a star.
    init?(editing raw: RawEvent, as account: Account) {
        let new = raw.content["m.new_content"]
        let old = raw.content["body"]?.text
        guard
            let body = new?["body"]?.text
                ?? old.map({ $0.hasPrefix("* ") ? String($0.dropFirst(2)) : $0 })
        else { return nil }
        let tone = (new ?? raw.content)["msgtype"]?.text.flatMap(Tone.init) ?? .text
        let mentions = account.isMentioned(in: new ?? raw.content, saying: body)
        self.init(tone: tone, body: body, mentionsUs: mentions)
    }

    /// A reply without the lines that older clients quote above it.
    static func withoutQuotation(_ body: String) -> String {
        guard body.hasPrefix("> <") || body.hasPrefix("> * <") else { return body }
        var rest = body[...]
        while rest.hasPrefix("> ") || rest == ">" || rest.hasPrefix(">\n") {
            let end = rest.firstIndex(where: \.isNewline)
            rest = end.map { rest[rest.index(after: $0)...] } ?? ""
        }
        if rest.first?.isNewline == true { rest = rest.dropFirst() }
        return String(rest)
    }
}

extension Account {
    /// Whether a message names this account: in its list of mentions, by its id, or by its name.
    ///
    /// A name of several words counts wherever it stands. One that is a single word may be a word of the
    /// language, as "buur" is: it counts behind "@", or in front with a comma or a colon.
    func isMentioned(in content: JSON, saying body: String? = nil) -> Bool {
        let named = content["m.mentions"]?["user_ids"]?.list ?? []
        if named.contains(.text(user.text)) { return true }
        guard let body else { return false }
        if body.contains(user.text) { return true }
        if content["formatted_body"]?.text?.contains(user.text) == true { return true }
        return displayName.map { Self.calls(body, Self.words(of: $0)) } ?? false
    }

    private static func calls(_ body: String, _ name: [String]) -> Bool {
        guard name.count == 1 else { return says(body, name) }
        let body = body.lowercased()
        let words = body.split { $0.isWhitespace }
        let isInFront = words.first.map { [name[0] + ",", name[0] + ":"].contains($0) } ?? false
        return isInFront
            || words.contains { $0.hasPrefix("@") && Self.words(of: String($0)) == name }
    }

    private static func says(_ body: String, _ name: [String]) -> Bool {
        let words = words(of: body)
        guard !name.isEmpty, words.count >= name.count else { return false }
        return (0...words.count - name.count).contains { start in
            words[start..<start + name.count].elementsEqual(name)
        }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

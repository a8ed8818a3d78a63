/// The name of a channel: it stands before the colon in addresses, and in the name of a file.
struct WrittenChannelName: Decodable {
    let name: String

    init(from decoder: any Decoder) throws {
        name = try decoder.read("a name of small letters, digits and hyphens") { words in
            words.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,39}/) != nil && words != "terminal"
                ? words : nil
        }
    }
}

/// Words of which there must be some.
struct WrittenWords: Decodable {
    let words: String

    init(from decoder: any Decoder) throws {
        words = try decoder.read("anything: write it down") { words in
            words.contains { !$0.isWhitespace } ? words : nil
        }
    }
}

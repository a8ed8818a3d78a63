internal import Dialog
internal import Dutch

/// The phrases with which the dialogs of a room begin.
struct PhraseBook {
    private var phrases: [(words: Fragment, dialog: String, path: String)] = []
    /// For each phrase the dialogs that begin with it, in order.
    private var dialogs: [String: [String]] = [:]

    mutating func add(_ header: Syntax.Header, path: String) {
        for phrase in header.phrases {
            phrases.append((phrase, header.name, path))
            let known = dialogs[Spelling.folded(phrase.text)] ?? []
            if !known.contains(header.name) {
                dialogs[Spelling.folded(phrase.text)] = known + [header.name]
            }
        }
    }

    /// The phrases that begin more than one dialog, and those that are no beginning but an answer.
    var findings: [(path: String, finding: Finding)] {
        phrases.compactMap { words, dialog, path in
            let others = dialogs[Spelling.folded(words.text)]?.filter { $0 != dialog } ?? []
            if let other = others.first {
                let mistake = FlowMistake.sharedPhrase(words.text, dialog: other)
                return (path, Finding(.flow(mistake), at: words))
            }
            guard PhraseBook.isAnswer(words.text) else { return nil }
            return (path, Finding(.flow(.phraseIsAnswer(words.text)), at: words))
        }
    }

    private static func isAnswer(_ phrase: String) -> Bool {
        let words = Spelling.folded(phrase)
        return words == "ja" || words == "nee" || words.allSatisfy(\.isNumber)
    }
}

internal import Dialog
internal import Dutch

/// Reads the texts of a script as somebody would who finds reading hard.
struct Proofreader {
    private let limits: PlainLimits
    private var findings: [Finding] = []
    /// How many findings there were before the text that is being read.
    private var earlier = 0
    private var readability = Readability()
    /// The terms, by their meaning, that a text before this one has explained.
    private var explained: Set<String> = []

    private init(_ limits: PlainLimits) {
        self.limits = limits
    }

    /// All that keeps the texts of a script from being plain Dutch.
    static func findings(in script: Syntax.Script) -> [Finding] {
        var reader = Proofreader(PlainLimits(for: script.header.audience))
        for passage in script.passages {
            reader.read(PlainText(passage.text), as: passage.use)
        }
        reader.checkEase(at: script.header.place)
        return reader.findings
    }

    private mutating func read(_ text: PlainText, as use: Passage.Use) {
        earlier = findings.count
        checkSentences(of: text)
        checkMarks(of: text)
        checkWords(of: text, as: use)
        checkAddress(of: text)
        guard use != .sheet else { return }
        checkLength(of: text)
        checkQuestions(of: text)
        readability.add(text.prose)
    }

    private mutating func report(
        _ mistake: PlainMistake,
        at range: Range<Int>,
        of text: PlainText
    ) {
        guard findings.count - earlier < Limits.findingsInText else { return }
        findings.append(Finding(.plain(mistake), at: text.place(of: range)))
    }
}

// MARK: - Sentences

extension Proofreader {
    private mutating func checkSentences(of text: PlainText) {
        var hasLong = false
        for sentence in text.prose.sentences where sentence.words.count > limits.sentence {
            hasLong = true
            let words = sentence.words.count
            let mistake: PlainMistake =
                words > limits.longestSentence
                ? .tooLongSentence(words: words, most: limits.longestSentence)
                : .longSentence(words: words, most: limits.sentence)
            report(mistake, at: text.prose.range(of: sentence), of: text)
        }
        if !hasLong { checkAverage(of: text) }
    }

    private mutating func checkAverage(of text: PlainText) {
        let sentences = text.prose.sentences.filter { !$0.isItem }
        guard sentences.count > 1,
            let longest = sentences.max(by: { $0.words.count < $1.words.count })
        else { return }
        let words = sentences.reduce(0) { $0 + $1.words.count }
        let average = Double(words) / Double(sentences.count)
        if average > Double(limits.average) {
            report(
                .longSentences(average: Int(average.rounded(.up)), most: limits.average),
                at: text.prose.range(of: longest),
                of: text
            )
        }
    }

    private mutating func checkMarks(of text: PlainText) {
        for sentence in text.prose.sentences where sentence.mark == .exclamation {
            report(.exclamation, at: text.prose.range(of: sentence), of: text)
        }
    }

    private mutating func checkEase(at place: Fragment) {
        guard let ease = readability.fleschDouma, ease < Double(limits.ease) else { return }
        // What is rounded up to the limit would be said to miss and to meet it.
        let figure = Int(ease.rounded(.down))
        let mistake: PlainMistake =
            ease < Double(limits.leastEase)
            ? .tooHard(ease: figure, least: limits.leastEase)
            : .hard(ease: figure, least: limits.ease)
        findings.append(Finding(.plain(mistake), at: place))
    }
}

// MARK: - Messages

extension Proofreader {
    private mutating func checkLength(of text: PlainText) {
        let spoken = text.prose.sentences.filter { !$0.isItem }
        guard spoken.count > limits.sentences else { return }
        let range = text.prose.range(of: spoken[limits.sentences])
        report(.longMessage(sentences: spoken.count, most: limits.sentences), at: range, of: text)
    }

    private mutating func checkQuestions(of text: PlainText) {
        let questions = text.prose.sentences.indices.filter(text.prose.isQuestion)
        guard questions.count > 1 else { return }
        let second = text.prose.sentences[questions[1]]
        report(.twoQuestions, at: text.prose.range(of: second), of: text)
    }
}

extension Prose {
    /// Whether a sentence waits for an answer.
    ///
    /// "Krijg je een nee? Bel dan." does not: that is "als" in shorter words.
    fileprivate func isQuestion(_ index: Int) -> Bool {
        guard sentences[index].mark == .question else { return false }
        guard index + 1 < sentences.count, sentences[index + 1].mark != .question else {
            return true
        }
        let next = words[sentences[index + 1].words].map(\.folded)
        return !next.contains("dan") && !(next.first.map(Prose.advices.contains) ?? false)
    }

    private static let advices: Set<String> = [
        "bel", "bewaar", "geef", "ga", "kies", "kijk", "kom", "laat", "lees", "meld", "neem",
        "praat", "schrijf", "sla", "stuur", "typ", "vraag", "wacht", "wis", "zeg", "zet", "zoek",
    ]
}

// MARK: - Words

extension Proofreader {
    private mutating func checkWords(of text: PlainText, as use: Passage.Use) {
        for found in PlainWords.find(in: text.prose) {
            switch found.kind {
            case .officialese:
                report(.officialese(found.said, plain: found.plain), at: found.range, of: text)
            case .unkind: report(.unkind(found.said, plain: found.plain), at: found.range, of: text)
            case .term: checkTerm(found, in: text, as: use)
            }
        }
        for word in text.prose.words {
            guard let plain = word.isShortFor else { continue }
            report(
                .abbreviation(text.prose.text(of: word.range), plain: plain),
                at: word.range,
                of: text
            )
        }
    }

    /// A term is explained where it is first said; help is not always asked for, so what is
    /// explained there is not known later on.
    private mutating func checkTerm(
        _ term: PlainWords.Finding,
        in text: PlainText,
        as use: Passage.Use
    ) {
        guard limits.explainsTerms, !explained.contains(term.plain) else { return }
        if !term.isExplained {
            report(.unexplained(term.said, plain: term.plain), at: term.range, of: text)
        }
        if use != .help || !term.isExplained { explained.insert(term.plain) }
    }

    private mutating func checkAddress(of text: PlainText) {
        let words = text.prose.words
        guard
            let formal = words.first(where: { !$0.isQuoted && Self.formal.contains($0.folded) }),
            let informal = words.first(where: { !$0.isQuoted && Self.informal.contains($0.folded) })
        else { return }
        report(
            .mixedAddress(
                formal: text.prose.text(of: formal.range),
                informal: text.prose.text(of: informal.range)
            ),
            at: formal.range,
            of: text
        )
    }

    private static let formal = ["u", "uw", "uzelf"]
    private static let informal = ["je", "jij", "jou", "jouw", "jezelf"]
}

extension Parser {
    /// Reads the steps of a block.
    mutating func steps(_ entries: ArraySlice<Entry>) -> [Syntax.Step] {
        var steps: [Syntax.Step] = []
        var rest = entries
        while let entry = rest.popFirst() {
            let kind = kind(of: entry, followedBy: &rest) ?? .broken
            steps.append(Syntax.Step(kind: kind, place: entry.head.code))
        }
        return steps
    }

    private mutating func kind(
        of entry: Entry,
        followedBy rest: inout ArraySlice<Entry>
    ) -> Syntax.Kind? {
        let line = entry.head.code
        if let (keyword, after) = Keyword.leading(line) {
            return step(keyword, after, entry, followedBy: &rest)
        }
        if line.after("dialoog") != nil {
            report(.file(.secondHeader), at: line)
            return nil
        }
        let word = line.words.first ?? line
        let guess = Keyword.resembling(line)
        let suggestion = guess?.keyword.rawValue
        report(.step(.unknownStep(word.text, nearest: suggestion)), at: word)
        return guess.flatMap { step($0.keyword, $0.rest, entry, followedBy: &rest) }
    }

    private mutating func step(
        _ keyword: Keyword,
        _ after: Fragment,
        _ entry: Entry,
        followedBy rest: inout ArraySlice<Entry>
    ) -> Syntax.Kind? {
        switch keyword {
        case .say: .say(block(after, entry))
        case .ask: question(after, entry).map { .ask($0) }
        case .choose: choice(after, entry).map { .choose($0) }
        case .branch: branch(after, entry, followedBy: &rest)
        case .otherBranch, .otherwise: orphan(entry)
        case .collect: collect(after, entry)
        case .set: set(after, entry)
        case .add: add(after, entry)
        case .perform: perform(after, entry)
        case .call: call(after, entry)
        case .wait: wait(after, entry)
        case .review: review(after, entry)
        case .person: .person(block(after, entry))
        case .send: send(after, entry)
        case .end: end(after, entry)
        case .give: give(after, entry)
        }
    }
}

// MARK: - Saying and sending

extension Parser {
    /// The text block of a step that has nothing else on its line.
    private mutating func block(_ after: Fragment, _ entry: Entry) -> Syntax.Text {
        guard after.isEmpty else {
            report(.step(.textBesideStep), at: after)
            return Syntax.Text()
        }
        return text(under: entry)
    }

    private mutating func add(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        guard let (named, rest) = cut(after, at: ":"), let name = name(named) else { return nil }
        return .add(text(rest, under: entry), to: name)
    }

    private mutating func send(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        guard let (named, rest) = cut(after, at: ":"), let name = name(named) else { return nil }
        if rest.isEmpty { report(.form(.unexpected("", expected: .title)), at: rest) }
        return .send(name, title: text(rest), body: text(under: entry))
    }

    private mutating func review(_ after: Fragment, _ entry: Entry) -> Syntax.Kind {
        refuse(after)
        let lines: [Syntax.ReviewLine] = entries(of: entry.body).compactMap { line in
            refuseBlock(under: line)
            guard let (named, label) = cut(line.head.code, at: ":") else { return nil }
            if label.isEmpty { report(.form(.unexpected("", expected: .label)), at: label) }
            return name(named).map { Syntax.ReviewLine(name: $0, label: label.text) }
        }
        return .review(lines)
    }

    /// Cuts a line in two, or reports that the sign between is missing.
    mutating func cut(_ source: Fragment, at sign: Character) -> (Fragment, Fragment)? {
        guard let parts = source.cut(at: sign) else {
            report(.form(.unexpected("", expected: .sign(String(sign)))), at: source.end)
            return nil
        }
        return parts
    }
}

// MARK: - Ending

extension Parser {
    private mutating func end(_ after: Fragment, _ entry: Entry) -> Syntax.Kind {
        refuse(after)
        refuseBlock(under: entry)
        return .end
    }

    private mutating func give(_ after: Fragment, _ entry: Entry) -> Syntax.Kind {
        refuseBlock(under: entry)
        return .give(expression(after))
    }
}

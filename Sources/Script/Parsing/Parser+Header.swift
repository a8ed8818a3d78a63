internal import Dialog
internal import Dutch

/// What stands under `dialoog`.
private enum HeaderKey: String, CaseIterable {
    case audience = "voor"
    case phrases = "begint bij"
    case parameters = "krijgt"
    case result = "geeft"
}

extension Parser {
    mutating func header(_ rest: Fragment, _ entry: Entry, of source: Source) -> Syntax.Header {
        var header = Syntax.Header(name: source.baseName, place: rest)
        let (named, title) = rest.cut(at: ":") ?? (rest, rest.end)
        header.place = named
        header.title = title.text
        if title.isEmpty { report(.form(.unexpected("", expected: .title)), at: rest.end) }
        if let name = name(named) {
            header.name = name.text
            if name.text != source.baseName {
                report(.file(.wrongName(dialog: name.text, file: source.baseName)), at: name)
            }
        }
        var seen: Set<HeaderKey> = []
        for part in entries(of: entry.body) { headerPart(part, &seen, into: &header) }
        return header
    }

    private mutating func headerPart(
        _ entry: Entry,
        _ seen: inout Set<HeaderKey>,
        into header: inout Syntax.Header
    ) {
        let (word, value) = entry.head.code.cut(at: ":") ?? (entry.head.code, nil)
        guard let key = HeaderKey(rawValue: word.text), let value else {
            let known = HeaderKey.allCases.map(\.rawValue)
            return report(.step(.unknownAttribute(word.text, known: known)), at: word)
        }
        guard seen.insert(key).inserted else {
            return report(.step(.repeatedAttribute(key.rawValue)), at: word)
        }
        switch key {
        case .audience: header.audience = audience(value, entry) ?? .resident
        case .phrases: header.phrases = phrases(value, entry)
        case .parameters: header.parameters = parameters(value, entry)
        case .result: header.result = result(value, entry)
        }
    }

    private mutating func audience(_ value: Fragment, _ entry: Entry) -> Dialog.Audience? {
        refuseBlock(under: entry)
        let audience = Dialog.Audience(rawValue: value.text)
        if audience == nil {
            let known = Dialog.Audience.allCases.map(\.rawValue)
            report(.step(.unknownWord(value.text, known: known)), at: value)
        }
        return audience
    }

    private mutating func phrases(_ value: Fragment, _ entry: Entry) -> [Fragment] {
        items(value, entry).compactMap { item in
            guard item.head.code.characters.first == "-" else {
                report(.form(.unexpected(item.head.code.text, expected: .dash)), at: item.head.code)
                return nil
            }
            refuseBlock(under: item)
            return item.head.code.after("-")
        }
    }

    private mutating func parameters(_ value: Fragment, _ entry: Entry) -> [Syntax.Parameter] {
        var known: Set<String> = []
        return items(value, entry).compactMap { item in
            refuseBlock(under: item)
            guard let (named, type) = item.head.code.cut(at: ":") else {
                report(.form(.unexpected("", expected: .colon)), at: item.head.code.end)
                return nil
            }
            guard let name = name(named) else { return nil }
            if !known.insert(name.text).inserted {
                report(.name(.askedTwice(name.text)), at: name)
            }
            return Syntax.Parameter(name: name, type: valueType(type))
        }
    }

    private mutating func result(_ value: Fragment, _ entry: Entry) -> ValueType {
        refuseBlock(under: entry)
        return valueType(value)
    }

    /// The lines under an attribute that has nothing on its own line.
    private mutating func items(_ value: Fragment, _ entry: Entry) -> [Entry] {
        refuse(value)
        if entry.body.isEmpty { report(.step(.missingBlock(.lines)), at: entry.head.code) }
        return entries(of: entry.body)
    }
}

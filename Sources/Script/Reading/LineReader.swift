/// Turns the bytes of a script into lines, and finds what keeps them from being read.
struct LineReader {
    private(set) var lines: [Line] = []
    private(set) var findings: [Finding] = []

    /// Reads a script; one that is too large or is no text has no lines at all.
    init(_ source: Source) {
        guard source.bytes.count <= Limits.fileSize else {
            report(.file(.tooLarge(kilobytes: Limits.fileSize / 1024)), at: .fileStart)
            return
        }
        read(source.lines)
        if lines.isEmpty, findings.isEmpty { report(.file(.empty), at: .fileStart) }
    }

    private mutating func read(_ rows: [ArraySlice<UInt8>]) {
        var isAfterBlank = false
        for (index, bytes) in rows.enumerated() {
            let text = Array(String(decoding: bytes, as: UTF8.self))
            let row = Fragment(line: index + 1, characters: text[...])
            if !bytes.allSatisfy(\.isPlain), let place = text.firstIndex(where: \.isForbidden) {
                lines = []
                return report(.file(.notText), at: row[place..<place + 1])
            }
            let content = row.trimmed
            if content.isEmpty { isAfterBlank = true }
            guard let first = content.characters.first, first != "#" else { continue }
            refuseTab(in: row)
            lines.append(Line(row, content: content, isAfterBlank: isAfterBlank))
            isAfterBlank = false
        }
    }

    /// One tab is reported for the whole file: who has one, has them everywhere.
    private mutating func refuseTab(in row: Fragment) {
        let margin = row.characters.prefix { $0 == " " || $0 == "\t" }
        guard !hasTab, let tab = margin.firstIndex(of: "\t") else { return }
        hasTab = true
        report(.file(.tab), at: row[tab..<tab + 1])
    }

    private var hasTab = false

    private mutating func report(_ mistake: Mistake, at place: Fragment) {
        findings.append(Finding(mistake, at: place))
    }
}

extension Fragment {
    /// Where a mistake of the file as a whole is shown.
    static let fileStart = Fragment(line: 1, characters: [])
}

extension Character {
    /// Whether no text has this in it: a control sign, or what stands for bytes that are no UTF-8.
    fileprivate var isForbidden: Bool {
        unicodeScalars.contains { scalar in
            scalar == "\u{FFFD}" || scalar.isControl && scalar != "\t"
        }
    }
}

extension UInt8 {
    /// Whether it is a character of ASCII that shows, as nearly all of a script are.
    fileprivate var isPlain: Bool { (0x20..<0x7F).contains(self) }
}

extension Unicode.Scalar {
    /// Whether it moves the cursor or rings the bell rather than shows: Unicode's category Cc.
    var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

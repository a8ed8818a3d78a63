extension String {
    /// The text with its lines broken at spaces so that none is wider than the terminal.
    ///
    /// Breaks that are there stay, and the indentation of a line is kept on the lines made from it.
    /// A word that is too wide by itself is not cut.
    func wrapped(to width: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { line in line.brokenAtSpaces(width: width) }
            .joined(separator: "\n")
    }
}

extension Substring {
    fileprivate func brokenAtSpaces(width: Int) -> [String] {
        // A line that fits keeps its spaces: what stands under it may point at a place in it.
        guard columns > width else { return [String(self)] }
        let indentation = String(prefix { $0 == " " })
        var lines: [String] = []
        var line = indentation
        for word in split(separator: " ") {
            let isFirst = line.count == indentation.count
            if !isFirst, line.columns + 1 + word.columns > width {
                lines.append(line)
                line = indentation + word
            } else {
                line += (isFirst ? "" : " ") + word
            }
        }
        return lines + [line]
    }
}

extension StringProtocol {
    /// How many columns the text takes: an emoji or a Chinese character takes two.
    fileprivate var columns: Int {
        reduce(0) { $0 + ($1.isWide ? 2 : 1) }
    }
}

extension Character {
    fileprivate var isWide: Bool {
        unicodeScalars.contains { scalar in
            scalar.properties.isEmojiPresentation || (0x1100...0x115F).contains(scalar.value)
                || (0x2E80...0xA4CF).contains(scalar.value)
                || (0xAC00...0xD7A3).contains(scalar.value)
        }
    }
}

import Foundation
import Testing

/// One row of a table of phrases: what someone says, and what it should mean.
struct Row: Sendable, CustomTestStringConvertible {
    let said: String
    let expected: String

    var testDescription: String { "\(said) → \(expected)" }
}

/// Tables of phrases, kept as tab separated files beside the tests.
enum Table {
    /// Reads the rows of `Tables/NAME.tsv`; a table that is not there has none.
    static func rows(_ name: String, at path: String = #filePath) -> [Row] {
        let folder = URL(filePath: path).deletingLastPathComponent()
        let file = folder.appending(path: "Tables/\(name).tsv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 2 else { return nil }
            return Row(said: String(columns[0]), expected: String(columns[1]))
        }
    }
}

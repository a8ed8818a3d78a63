import Foundation
import Testing

/// The tables beside these tests.
enum Table {
    struct Row: CustomTestStringConvertible {
        let fields: [String]

        var testDescription: String { fields.joined(separator: " / ") }
    }

    static func rows(_ name: String) throws -> [Row] {
        let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("Tables/\(name).tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { Row(fields: $0.components(separatedBy: "\t")) }
    }
}

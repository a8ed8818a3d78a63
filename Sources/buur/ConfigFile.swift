import Foundation
import Yams

/// A file of settings: YAML in which every key must be known.
struct ConfigFile {
    let path: String
    private let root: Node

    init(path: String) throws(Failure) {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path)
        }
        do {
            guard let root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)) else {
                throw Failure.settings("The file \(path) is empty; put back what was in it.")
            }
            (self.path, self.root) = (path, root)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .settings(ConfigFile.sentence(for: error, path: path))
        }
    }

    /// Decodes the whole file.
    func decode<Content: Decodable>(_ type: Content.Type) throws(Failure) -> Content {
        do {
            return try YAMLDecoder().decode(type, from: root)
        } catch {
            throw .settings(ConfigFile.sentence(for: error, path: path))
        }
    }

    /// Refuses a key that is not among the given ones, in every mapping that a path leads to; the
    /// empty path is the file itself, and a list stands for each of its items.
    func allowOnly(_ keys: some Sequence<String>, at keyPath: [String] = []) throws(Failure) {
        let keys = Set(keys)
        for mapping in mappings(in: root, keyPath[...]) {
            for (key, _) in mapping {
                guard let name = key.string, !keys.contains(name) else { continue }
                let line = key.mark.map { ":\($0.line)" } ?? ""
                throw .settings(
                    "\(path)\(line) has a key '\(name)' that is not known; "
                        + "the keys are \(keys.sorted().joined(separator: ", "))."
                )
            }
        }
    }

    private func mappings(in node: Node, _ keyPath: ArraySlice<String>) -> [Node.Mapping] {
        if let items = node.sequence { return items.flatMap { mappings(in: $0, keyPath) } }
        guard let key = keyPath.first else { return node.mapping.map { [$0] } ?? [] }
        return node.mapping?[key].map { mappings(in: $0, keyPath.dropFirst()) } ?? []
    }

    private static func sentence(for error: any Error, path: String) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            "\(path) lacks '\(key.stringValue)'\(place(context.codingPath)); write it down."
        case DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context):
            "\(path) cannot be used\(place(context.codingPath)): "
                + "\(context.debugDescription); mend it."
        case let error as YamlError:
            "\(path) is not YAML: \(error.description.split(separator: "\n")[0]) Mend it."
        default: "\(path) cannot be used: \(error)."
        }
    }

    private static func place(_ keys: [any CodingKey]) -> String {
        keys.isEmpty
            ? ""
            : " at "
                + keys.map { $0.intValue.map { "item \($0 + 1)" } ?? $0.stringValue }
                .joined(separator: ", ")
    }
}

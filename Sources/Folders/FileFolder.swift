public import Assistant
internal import Foundation

/// The folder in which files that people sent are kept, each person's apart.
///
/// Nothing looks into them. They go when the person is forgotten, and when a page would.
public struct FileFolder: Sendable {
    private let shelf: Shelf

    public init(path: String) {
        shelf = Shelf(path: path) { $0.hasPrefix(FileFolder.mark) }
    }

    /// What the name of a file begins with that was received.
    private static let mark = "ontvangen-"
    private static let longestName = 100
    private static let longestEnding = 5

    /// Saves a file and returns its path, by which a channel finds it again.
    ///
    /// Saving what came under the same id again gives the same file.
    public func save(
        _ bytes: [UInt8],
        named name: String?,
        of address: Address,
        id: String,
        now: Instant
    ) throws(FolderFailure) -> String {
        let folder = shelf.folder(of: address)
        let file = FileFolder.name(id: id, name: name ?? "")
        try shelf.write(Data(bytes), to: file, in: folder, now: now)
        return "\(folder)/\(file)"
    }

    /// Removes a file that was saved here; any other path is left alone.
    public func remove(_ path: String) throws(FolderFailure) {
        let file = URL(fileURLWithPath: path).standardizedFileURL
        let folder = URL(fileURLWithPath: shelf.path).standardizedFileURL.path
        guard file.path.hasPrefix(folder + "/"), shelf.isOurs(file.lastPathComponent) else {
            return
        }
        guard unlink(file.path) == 0 || errno == ENOENT else { throw FolderFailure(folder: folder) }
    }

    /// Removes what was saved of one person under an id.
    public func remove(id: String, of address: Address) throws(FolderFailure) {
        let folder = shelf.folder(of: address)
        let start = FileFolder.name(id: id, name: "")
        for file in shelf.files(in: folder) where FileFolder.isNamed(file, start) {
            try remove("\(folder)/\(file)")
        }
    }

    /// Whether the name of a file begins with all that its id makes of it.
    private static func isNamed(_ file: String, _ start: String) -> Bool {
        file.hasPrefix(start) && ["-", ".", nil].contains(file.dropFirst(start.count).first)
    }

    /// Removes the files of one person; others stay.
    public func forget(_ address: Address) throws(FolderFailure) { try shelf.forget(address) }

    /// Removes everybody's files that were saved before a moment; others stay.
    public func forget(before moment: Instant) throws(FolderFailure) {
        try shelf.forget(before: moment)
    }

    /// A name that is another for each id, with what the sender calls the file.
    private static func name(id: String, name: String) -> String {
        let id = id.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let parts = name.split(separator: ".")
        let ending = parts.count > 1 ? parts.last.map { String($0).slug } ?? "" : ""
        let isEnding = (1...longestEnding).contains(ending.count)
        let title = isEnding ? parts.dropLast().joined(separator: ".") : name
        let words = [mark + id.suffix(longestName), title.slug].filter { !$0.isEmpty }
        return words.joined(separator: "-") + (isEnding ? "." + ending : "")
    }
}

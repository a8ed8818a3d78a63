public import Assistant
public import Dialog
internal import Foundation

/// The folder in which the pages that people were sent are kept as text files, each person's apart.
public struct PageFolder: Sendable {
    private let path: String

    private var shelf: Shelf {
        Shelf(path: path) { $0.wholeMatch(of: /\d+-.*\.txt/) != nil }
    }

    public init(path: String) {
        self.path = path
    }

    /// The files that people sent, which lie in the same folders.
    public var received: FileFolder { FileFolder(path: path) }

    /// Saves a page and returns the path of its file.
    ///
    /// Saving the same page again gives the same file, so a repeated delivery adds nothing; another
    /// page never takes its place.
    public func save(
        _ page: Page,
        for address: Address,
        number: Int64,
        now: Instant
    ) throws(FolderFailure) -> String {
        let folder = folder(of: address)
        let bytes = Data("\(page.title)\n\n\(page.body)\n".utf8)
        let name = freeName(in: folder, for: "\(number)-\(page.title.slug)", holding: bytes)
        try shelf.write(bytes, to: name, in: folder, now: now)
        return "\(folder)/\(name)"
    }

    /// The folder with the pages of one person; it need not be there.
    public func folder(of address: Address) -> String { shelf.folder(of: address) }

    /// The names of the files with pages of one person, oldest first.
    public func files(of address: Address) -> [String] {
        shelf.files(in: folder(of: address))
            .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    }

    /// Removes the pages of one person; other files stay.
    public func forget(_ address: Address) throws(FolderFailure) { try shelf.forget(address) }

    /// Removes everybody's pages that were saved before a moment; other files stay.
    public func forget(before moment: Instant) throws(FolderFailure) {
        try shelf.forget(before: moment)
    }

    private func freeName(in folder: String, for name: String, holding bytes: Data) -> String {
        let names = (1...).lazy.map { "\(name)\($0 == 1 ? "" : "-\($0)").txt" }
        let free = names.first {
            FileManager.default.contents(atPath: "\(folder)/\($0)") ?? bytes == bytes
        }
        return free ?? "\(name).txt"
    }
}

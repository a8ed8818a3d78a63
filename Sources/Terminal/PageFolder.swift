internal import Dialog
private import Foundation

/// The folder in which the pages that people were sent are kept as text files.
public struct PageFolder: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Saves a page and returns the path of its file.
    ///
    /// Saving the same page again gives the same file, so a repeated delivery adds nothing; another
    /// page never takes its place. Only the owner of the program can read what is written.
    func save(_ page: Page, number: Int64) throws(PageFailure) -> String {
        let bytes = Data("\(page.title)\n\n\(page.body)\n".utf8)
        let file = freeFile(for: "\(number)-\(page.title.slug)", holding: bytes)
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try bytes.write(to: URL(fileURLWithPath: file), options: .atomic)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600], ofItemAtPath: file)
        } catch {
            throw PageFailure(folder: path)
        }
        return file
    }

    /// The files in the folder, oldest number first.
    func files() -> [String] {
        // A folder that is not there holds no pages.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }
            .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    }

    private func freeFile(for name: String, holding bytes: Data) -> String {
        var (file, attempt) = ("\(path)/\(name).txt", 1)
        while let other = FileManager.default.contents(atPath: file), other != bytes {
            attempt += 1
            file = "\(path)/\(name)-\(attempt).txt"
        }
        return file
    }
}

/// A page could not be saved.
public struct PageFailure: Error, Hashable, CustomStringConvertible {
    let folder: String

    public var description: String {
        "The folder for pages cannot be written: \(folder). Make room or give another with --pages."
    }
}

extension String {
    /// The text as part of a file's name: lower case, its letters and digits, at most 40.
    fileprivate var slug: String {
        lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").prefix(40)
            .description
    }
}

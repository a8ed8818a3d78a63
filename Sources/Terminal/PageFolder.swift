internal import Assistant
internal import Dialog
private import Foundation

/// The folder in which the pages that people were sent are kept as text files, each person's apart.
public struct PageFolder: Sendable {
    let path: String

    public init(path: String) {
        self.path = path
    }

    /// Saves a page and returns the path of its file.
    ///
    /// Saving the same page again gives the same file, so a repeated delivery adds nothing; another
    /// page never takes its place. Only the owner of the program can read what is written.
    func save(
        _ page: Page,
        for address: Address,
        number: Int64,
        now: Instant
    ) throws(PageFailure) -> String {
        let folder = folder(of: address)
        let bytes = Data("\(page.title)\n\n\(page.body)\n".utf8)
        let file = freeFile(in: folder, for: "\(number)-\(page.title.slug)", holding: bytes)
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try bytes.write(to: URL(fileURLWithPath: file), options: .atomic)
            try FileManager.default.setAttributes(
                [
                    .posixPermissions: 0o600,
                    // The clock of the room decides when it goes, and need not be the machine's.
                    .modificationDate: Date(timeIntervalSince1970: Double(now.seconds)),
                ],
                ofItemAtPath: file
            )
        } catch {
            throw PageFailure(folder: folder)
        }
        return file
    }

    /// The folder with the pages of one person; it need not be there.
    func folder(of address: Address) -> String {
        // Whatever the name is, it cannot lead out of the folder, nor hold the point.
        let words = address.isAtTerminal ? [address.name] : [address.channel, address.name]
        let folder = words.compactMap {
            $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
        }
        return "\(path)/\(folder.joined(separator: "."))"
    }

    /// The names of the files with pages of one person, oldest first.
    func files(of address: Address) -> [String] {
        pages(in: folder(of: address))
            .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    }

    /// The names of the files in a folder that this one wrote, for it may be shared with others.
    func pages(in folder: String) -> [String] {
        // A folder that is not there holds no pages.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.wholeMatch(of: /\d+-.*\.txt/) != nil }
    }

    private func freeFile(in folder: String, for name: String, holding bytes: Data) -> String {
        let files = (1...).lazy.map { "\(folder)/\(name)\($0 == 1 ? "" : "-\($0)").txt" }
        let free = files.first { FileManager.default.contents(atPath: $0) ?? bytes == bytes }
        return free ?? "\(folder)/\(name).txt"
    }
}

/// A page could not be written or removed.
public struct PageFailure: Error, Hashable, CustomStringConvertible {
    let folder: String

    public var description: String {
        "The folder for pages cannot be written: \(folder); make room, or give another with --pages."
    }
}

extension String {
    /// The text as part of a file's name: its letters without accents and its digits, at most 40.
    fileprivate var slug: String {
        folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
            .joined(separator: "-").prefix(40).description
    }
}

internal import Assistant
internal import Crypto
internal import Foundation

/// A folder in which files of people lie, each person's apart.
///
/// Only the owner of the program can read what is written. The folder may be shared with others: what
/// has another name than those that are written here is left alone.
struct Shelf: Sendable {
    let path: String
    /// Whether a file of this name was written here.
    let isOurs: @Sendable (String) -> Bool

    /// The channel whose people have a folder that is called like them.
    private static let plainChannel = "terminal"

    /// The folder of one person; it need not be there.
    func folder(of address: Address) -> String {
        // Whatever the name is, it cannot lead out of the folder, nor hold the point.
        let isPlain = address.channel == Shelf.plainChannel
        let words = isPlain ? [address.name] : [address.channel, address.name]
        let folder = words.compactMap {
            $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
        }
        return "\(path)/\(Shelf.short(folder.joined(separator: ".")))"
    }

    /// No disk takes a name of more than 255 bytes.
    private static let longestName = 200

    /// The same name; a part of it and what tells it from others, where it is too long for a disk.
    private static func short(_ name: String) -> String {
        guard name.utf8.count > longestName else { return name }
        let digest = SHA256.hash(data: Data(name.utf8)).prefix(16)
        let mark = digest.map { String(Int($0) + 0x100, radix: 16).dropFirst() }.joined()
        return "\(name.prefix(100)).\(mark)"
    }

    /// The names of the files in a folder.
    func files(in folder: String) -> [String] {
        // A folder that is not there holds no files.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter(isOurs)
    }

    /// Writes a file, as it is at a moment.
    func write(
        _ bytes: Data,
        to name: String,
        in folder: String,
        now: Instant
    ) throws(FolderFailure) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let file = "\(folder)/\(name)"
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
            throw FolderFailure(folder: folder)
        }
    }

    // MARK: - Forgetting

    /// Removes the files of one person; others stay.
    func forget(_ address: Address) throws(FolderFailure) {
        let folder = folder(of: address)
        try remove(files(in: folder), from: folder) { _ in true }
        rmdir(folder)  // stays where it holds something else
    }

    /// Removes everybody's files that were written before a moment; others stay.
    func forget(before moment: Instant) throws(FolderFailure) {
        let limit = Date(timeIntervalSince1970: Double(moment.seconds))
        // A folder that is not there holds no files.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for folder in names.map({ "\(path)/\($0)" }) {
            try remove(files(in: folder), from: folder) { file in
                let saved = try FileManager.default.attributesOfItem(atPath: file)[
                    .modificationDate
                ]
                return (saved as? Date).map { $0 < limit } ?? false
            }
        }
    }

    private func remove(
        _ names: [String],
        from folder: String,
        where isToGo: (String) throws -> Bool
    ) throws(FolderFailure) {
        do {
            for file in names.map({ "\(folder)/\($0)" }) where try isToGo(file) {
                try FileManager.default.removeItem(atPath: file)
            }
        } catch {
            throw FolderFailure(folder: folder)
        }
    }
}

/// A page or a file could not be written or removed.
public struct FolderFailure: Error, Hashable, CustomStringConvertible {
    let folder: String

    public var description: String {
        "The folder for pages cannot be written: \(folder); make room, or give another with --pages."
    }
}

extension String {
    /// The text as part of a file's name: its letters without accents and its digits, at most 40.
    var slug: String {
        folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
            .joined(separator: "-").prefix(40).description
    }
}

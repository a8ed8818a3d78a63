import Foundation

/// Where the program finds its files when no flag says so.
enum Places {
    /// The database of the person who runs the program.
    static func database(environment: [String: String]) -> String {
        let home = environment["HOME"] ?? NSHomeDirectory()
        let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
        return "\(data ?? "\(home)/.local/share")/buur/buur.sqlite"
    }

    /// A folder of the room, such as `Dialogs`: the one that was named, else the one right here, else
    /// the one beside the program or in a folder above it.
    static func folder(_ name: String, named path: String?, flag: String) throws(Failure) -> String
    {
        let candidates = path.map { [$0] } ?? [name] + aboveProgram.map { "\($0)/\(name)" }
        guard let found = candidates.first(where: isFolder) else {
            throw .noFolder(candidates[0], flag: flag)
        }
        return found
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    /// Makes a folder that others on the machine cannot look into, unless it is there.
    static func makeFolder(_ path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .noNewFolder(path)
        }
    }

    /// Refuses a file or folder that others than the one who runs the program can read or change.
    static func refuseExposed(_ path: String, mode: String) throws(Failure) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o077 == 0 else {
            throw .exposed(path, mode: mode)
        }
    }

    /// Makes a folder of its own, which others cannot look into, for something that is not kept.
    static func makeTemporaryFolder() throws(Failure) -> String {
        let path = FileManager.default.temporaryDirectory.path + "/buur-XXXXXX"
        var name = path.utf8CString.map(\.self)
        guard mkdtemp(&name) != nil else { throw .noNewFolder(path) }
        return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes a folder and what is in it.
    static func remove(_ path: String) {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The folder of the program and the ones above it, nearest first.
    private static var aboveProgram: [String] {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let folders = sequence(first: program.deletingLastPathComponent()) {
            $0.path == "/" ? nil : $0.deletingLastPathComponent()
        }
        return folders.map(\.path)
    }
}

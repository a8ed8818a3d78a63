import Foundation
import Testing

@Suite("A full disk", .enabled("a small disk can be mounted, as root can") { try Disk.canBeMade() })
struct FullDiskTests {
    @Test("stops the program with one sentence, and loses nothing")
    func stops() throws {
        let scene = try Scene()
        let disk = try Disk(in: scene)
        let chat = scene.chat().map { $0 == scene.database ? disk.path + "/buur.sqlite" : $0 }
        _ = try scene.run(chat, input: Array("hallo\nAmina\n".utf8))

        try disk.fill()
        let message = Array(#"{"text":"kwijtschelding","id":"1"}"#.utf8)
        let full = try scene.run(chat, input: message)
        #expect(full.code == 74)
        #expect(full.error.split(separator: "\n").last?.contains("full") == true, "\(full.error)")

        try disk.makeRoom()
        let freed = try scene.run(chat, input: message).decoded()
        #expect(freed.last?.waiting == ["bewoner": "van_wie"])
        #expect(freed.count > 1, "the message that was not kept is answered now")
    }

    @Test(
        "is named when it is the disk of the backup, and holds no half of one",
        arguments: [0, 50_000]
    )
    func backup(_ room: Int) throws {
        let scene = try Scene()
        _ = try scene.talk("hallo\n")
        let disk = try Disk(in: scene)
        try disk.fill(but: room)
        let copy = disk.path + "/copy.sqlite"
        let full = try scene.run(["backup", copy] + scene.storage)
        #expect(full.code == 74)
        #expect(full.error.contains(copy) && full.error.isOneSentence, "\(full.error)")
        #expect(!FileManager.default.fileExists(atPath: copy))
    }
}

/// A disk of 2 MB that goes when the test is over.
private final class Disk {
    let path: String
    private var filler: String { path + "/filler" }

    init(in scene: Scene) throws {
        path = scene.folder + "/disk"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard try Disk.shell("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", path) == 0 else {
            throw ProgramFailure.notStarted
        }
    }

    deinit { _ = try? Disk.shell("umount", "-l", path) }

    static func canBeMade() throws -> Bool {
        let scene = try Scene()
        return withExtendedLifetime(scene) { (try? Disk(in: scene)) != nil }
    }

    /// Takes all room, but so many bytes.
    func fill(but room: Int = 0) throws {
        try Data(count: room).write(to: URL(fileURLWithPath: path + "/room"))
        let descriptor = open(filler, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        for size in [65_536, 4096, 1] {
            let bytes = [UInt8](repeating: 0, count: size)
            while write(descriptor, bytes, size) == size {}
        }
        try FileManager.default.removeItem(atPath: path + "/room")
    }

    func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }

    private static func shell(_ words: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

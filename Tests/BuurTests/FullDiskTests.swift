import Foundation
import Testing

@Suite("A full disk")
struct FullDiskTests {
    /// Needs root, because a small disk is mounted.
    @Test("stops the program with one sentence, and loses nothing")
    func stops() throws {
        let scene = try Scene()
        let disk = scene.folder + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard try shell("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk) == 0 else {
            print("SKIPPED: the test of a full disk needs the right to mount one.")
            return
        }
        defer { _ = try? shell("umount", "-l", disk) }
        let chat = scene.chat().map { $0 == scene.database ? disk + "/buur.sqlite" : $0 }
        _ = try scene.run(chat, input: Array("hallo\nAmina\n".utf8))

        let filler = disk + "/filler"
        try fill(filler)
        let message = Array(#"{"text":"kwijtschelding","id":"1"}"#.utf8)
        let full = try scene.run(chat, input: message)
        #expect(full.code == 74)
        #expect(full.error.split(separator: "\n").last?.contains("full") == true, "\(full.error)")

        try FileManager.default.removeItem(atPath: filler)
        let freed = try scene.run(chat, input: message).decoded()
        #expect(freed.last?.waiting == ["bewoner": "kwijtschelding/van_wie"])
        #expect(freed.count > 1, "the message that was not kept is answered now")
    }

    private func fill(_ path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        for size in [65_536, 4096, 1] {
            let bytes = [UInt8](repeating: 0, count: size)
            while write(descriptor, bytes, size) == size {}
        }
    }

    private func shell(_ words: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

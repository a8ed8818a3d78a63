import Assistant
import Dialog
import Foundation
import Testing

@testable import Folders

@Suite("The folder with files that came")
struct FileFolderTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        .path
    private let jan = Address(channel: "terminal", name: "jan")
    private let now = Instant(seconds: 1_795_000_000)

    private func save(_ name: String?, id: String = "1", now: Int64 = 1_795_000_000) throws
        -> String
    {
        try FileFolder(path: path).save(
            Array("pixels".utf8),
            named: name,
            of: jan,
            id: id,
            now: Instant(seconds: now)
        )
    }

    @Test("holds a file that only its owner can read, whatever it is called")
    func holdsFile() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        for (name, file) in [
            ("Brief é.PDF", "ontvangen-1-brief-e.pdf"), (nil, "ontvangen-1"),
            ("../../etc/passwd", "ontvangen-1-etc-passwd"), ("", "ontvangen-1"),
            ("..", "ontvangen-1"), ("a\0b", "ontvangen-1-a-b"),
        ] {
            let saved = try save(name)
            #expect(saved == "\(path)/jan/\(file)", "\(name ?? "")")
            let attributes = try FileManager.default.attributesOfItem(atPath: saved)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        let folder = try FileManager.default.attributesOfItem(atPath: path + "/jan")
        #expect(folder[.posixPermissions] as? Int == 0o700)
    }

    @Test("holds what somebody with a long name sends, apart from others with a long name")
    func longNames() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let people = ["a", "b"].map {
            Address(channel: "matrix", name: "@" + String(repeating: "_", count: 240) + $0)
        }
        let saved = try people.map {
            try FileFolder(path: path).save([1], named: "a.jpg", of: $0, id: "1", now: now)
        }
        #expect(Set(saved).count == 2)
        try FileFolder(path: path).forget(people[0])
        #expect(saved.map(FileManager.default.fileExists) == [false, true])
    }

    @Test("keeps what comes under one id once, and under another beside it")
    func keepsApart() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try save("a.jpg", id: "$x/../y:z") == save("a.jpg", id: "$x/../y:z"))
        #expect(try save("a.jpg", id: "$x/../y:z") != save("a.jpg", id: "$x/../y:q"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: path + "/jan").count == 2)
    }

    @Test("removes what came under one id, whatever it is called, and nothing else")
    func removesByID() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let others = Set([try save("b.jpg", id: "12"), try save("1.jpg", id: "2")])
        for name in ["a.jpg", "", nil, "a"] { _ = try save(name, id: "1") }
        try FileFolder(path: path).remove(id: "1", of: jan)
        let left = try FileManager.default.contentsOfDirectory(atPath: path + "/jan")
        #expect(Set(left.map { "\(path)/jan/\($0)" }) == others)
    }

    @Test("forgets what is old, a person's, or thrown away, and no page")
    func forgets() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (files, pages) = (FileFolder(path: path), PageFolder(path: path))
        let page = try pages.save(Page(title: "Blad", body: ""), for: jan, number: 1, now: now)
        func left() throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: path + "/jan").count
        }
        _ = try (save("oud", id: "1", now: 1_000), save("nieuw", id: "2"))
        try files.forget(before: Instant(seconds: 2_000))
        #expect(try left() == 2)
        try files.remove(page)
        try files.remove("/etc/hostname")
        #expect(try left() == 2)
        try files.remove(save("nieuw", id: "2"))
        #expect(try left() == 1)
        _ = try save("nieuw", id: "2")
        try files.forget(jan)
        #expect(try left() == 1)
        #expect(FileManager.default.fileExists(atPath: page))
    }
}

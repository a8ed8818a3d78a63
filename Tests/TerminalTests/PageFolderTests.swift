import Assistant
import Dialog
import Foundation
import Testing

@testable import Folders
@testable import Terminal

@Suite("The folder with pages")
struct PageFolderTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        .path
    private let jan = Address(terminal: "jan")
    private let now = Instant(seconds: 1_795_000_000)
    private let page = Page(title: "Budget, café à 2 €", body: "Huur\nEten")

    @Test("holds a page as text that only its owner can read")
    func holdsPage() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try PageFolder(path: path).save(page, for: jan, number: 12, now: now)
        #expect(file == path + "/jan/12-budget-cafe-a-2.txt")
        let bytes = try #require(FileManager.default.contents(atPath: file))
        #expect(String(decoding: bytes, as: UTF8.self) == "Budget, café à 2 €\n\nHuur\nEten\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("takes a repeated page once, and another page beside it")
    func takesRepeats() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = PageFolder(path: path)
        let first = try folder.save(page, for: jan, number: 12, now: now)
        #expect(try folder.save(page, for: jan, number: 12, now: now) == first)
        let other = Page(title: page.title, body: "Anders")
        #expect(try folder.save(other, for: jan, number: 12, now: now) != first)
        #expect(folder.files(of: jan).count == 2)
    }

    @Test("forgets pages that are older than a moment, and only those")
    func forgetsOldPages() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = PageFolder(path: path)
        let old = try folder.save(page, for: jan, number: 12, now: Instant(seconds: 1_000))
        let new = try folder.save(page, for: jan, number: 13, now: now)
        try folder.forget(before: Instant(seconds: 2_000))
        #expect(!FileManager.default.fileExists(atPath: old))
        #expect(FileManager.default.fileExists(atPath: new))
        let other = path + "/jan/12-brief.doc"
        try Data().write(to: URL(fileURLWithPath: other))
        try folder.forget(before: Instant(seconds: .max / 2))
        try folder.forget(jan)
        #expect(!FileManager.default.fileExists(atPath: new))
        #expect(FileManager.default.fileExists(atPath: other), "only what it wrote itself goes")
        try PageFolder(path: path + "/nergens").forget(before: Instant(seconds: 2_000))
    }

    @Test("keeps each person's pages apart, whatever the names are")
    func keepsPersonsApart() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = PageFolder(path: path)
        let wild = Address(terminal: "../jan/..")
        let file = try folder.save(page, for: wild, number: 1, now: now)
        #expect(file.hasPrefix(path + "/"))
        #expect(!file.dropFirst(path.count).contains(".."))
        let namesake = Address(channel: "matrix", name: "jan")
        _ = try folder.save(page, for: namesake, number: 3, now: now)
        _ = try folder.save(page, for: jan, number: 2, now: now)
        try folder.forget(namesake)
        try folder.forget(wild)
        #expect(folder.files(of: wild).isEmpty)
        #expect(folder.files(of: jan).count == 1)
    }

    @Test("says that it cannot be written, and names itself")
    func cannotBeWritten() throws {
        try Data().write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let failure = #expect(throws: FolderFailure.self) {
            try PageFolder(path: path).save(page, for: jan, number: 1, now: now)
        }
        #expect(failure?.description.contains(path) == true)
    }
}

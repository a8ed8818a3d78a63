import Testing
import GRDB
import Foundation
@testable import Memory
@Test func makeSample() async throws {
    guard let path = ProcessInfo.processInfo.environment["SAMPLE"] else { return }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let kamer = try Kamer(folder: path)
    try await kamer.say("ik zoek hulp", "anna@example.org", "een brief van de gemeente")
    _ = try await kamer.database.scrub()
    try await kamer.database.pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    try kamer.database.close()
}

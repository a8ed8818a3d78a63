import Foundation

/// Gives a new folder to the body, and removes it afterwards.
func withFolder(
    isolation: isolated (any Actor)? = #isolation,
    _ body: (String) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/buur-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}

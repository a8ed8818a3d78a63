import Memory
import StoreLaws
import Testing

@Suite("Database as a store")
struct DatabaseStoreTests {
    @Test("keeps the laws of a store", arguments: StoreLaw.all)
    func keepsTheLaw(_ law: StoreLaw) async throws {
        try await withFolder { folder in
            try await law.check(Database(path: folder + "/buur.sqlite"))
        }
    }
}

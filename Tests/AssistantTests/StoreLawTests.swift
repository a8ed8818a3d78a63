import StoreLaws
import Testing

@Suite("DictionaryStore")
struct DictionaryStoreTests {
    @Test("keeps the laws of a store", arguments: StoreLaw.all)
    func keepsTheLaw(_ law: StoreLaw) async throws {
        try await law.check(DictionaryStore())
    }
}

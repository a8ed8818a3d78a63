import Testing

@testable import Terminal

@Suite("Wrapping")
struct WrappingTests {
    private static let texts: [(text: String, wrapped: String)] = [
        ("kort", "kort"),
        ("precies tien", "precies\ntien"),
        ("een twee drie vier", "een twee\ndrie vier"),
        ("a   b  ^", "a   b  ^"),
        ("  1. een lange keuze", "  1. een\n  lange\n  keuze"),
        ("regel\n\nregel", "regel\n\nregel"),
        ("onafbreekbaarwoord kort", "onafbreekbaarwoord\nkort"),
        ("😀😀 😀😀 x", "😀😀 😀😀\nx"),
        ("", ""),
    ]

    @Test("breaks lines at spaces, within ten columns", arguments: texts)
    func breaksAtSpaces(_ text: String, _ wrapped: String) {
        #expect(text.wrapped(to: 10) == wrapped)
    }
}

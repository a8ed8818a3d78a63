import Notation
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "writes what it reads",
        arguments: [
            "null", "true", "[]", "{}", "-1", "0.5", "\"é\"", "[1,[2,{\"a\":[]}]]",
            "{\"b\":1,\"a\":{\"c\":\"\\\"\\\\\\n\\t\\u0001\"}}",
        ]
    )
    func roundTrip(text: String) {
        #expect(JSON(parsing: text)?.description == text)
    }

    @Test(
        "reads nothing in what is no JSON",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "nul", "NaN", "Infinity", "--1", "1 2",
            "\"a", "\"\u{1}\"", "\"\\x\"", "\"\\u12\"", "[1}", "'a'",
        ]
    )
    func malformed(text: String) {
        #expect(JSON(parsing: text) == nil)
    }

    @Test(
        "makes a sign of half a character, and loses nothing after it",
        arguments: [
            ("\"\\ud83d\\ude00\"", "😀"), ("\"\\ud83d\"", "\u{FFFD}"),
            ("\"\\ud83d\\n\"", "\u{FFFD}\n"), ("\"\\ud83d\\u0041\"", "\u{FFFD}A"),
            ("\"\\ude00x\"", "\u{FFFD}x"),
        ]
    )
    func halves(text: String, read: String) {
        #expect(JSON(parsing: text) == .text(read))
    }

    @Test("reads bytes that are no UTF-8")
    func bytes() {
        let quote = UInt8(ascii: "\"")
        #expect(JSON(parsing: [quote, 0x61, 0xFF, quote]) == .text("a\u{FFFD}"))
    }

    @Test("passes what is nested too deeply, and reads the rest")
    func deep() {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let json = JSON(parsing: "{\"a\":\(deep),\"b\":\"]\"}")
        #expect(json?["b"] == "]")
        #expect(JSON(parsing: String(repeating: "[", count: 100_000)) == nil)
        #expect(JSON(parsing: "{\"a\":" + String(repeating: "{\"a\":[\"]\",", count: 90)) == nil)
    }

    @Test("gives nothing where another kind of value stands")
    func kinds() {
        let json: JSON = ["a": 1, "b": ["x"], "a": .number(1.5)]
        #expect(json["a"]?.text == nil)
        #expect(json["a"]?.whole == nil)
        #expect(json["a"]?.number == 1.5)
        #expect(json["b"]?.list == ["x"])
        #expect(json["b"]?.fields == [])
        #expect(json["b"]?.flag == nil)
        #expect(JSON.number(.infinity).whole == nil)
    }
}

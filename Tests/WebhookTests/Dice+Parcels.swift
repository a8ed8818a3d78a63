import Chance

@testable import Webhook

extension Dice {
    mutating func parcel() -> Parcel {
        let count = Int.random(in: 1...1_200, using: &self)
        let ends = [" ", " ", " ", ". ", "? ", "\n", "\n\n"]
        let text = (0..<count).map { place in
            "w\(place)" + (Bool.random(using: &self) ? "ë€" : "")
                + (ends.randomElement(using: &self) ?? "")
        }
        let options = (0..<Int.random(in: 0...12, using: &self)).map { place in
            "keus\(place)" + String(repeating: "x", count: Int.random(in: 0...20, using: &self))
        }
        return Parcel(
            id: 7,
            to: "+31600000001",
            text.joined(),
            options: options,
            heardAt: Post.now - 60
        )
    }
}

/// Bodies of calls.
enum Bodies {
    /// What nobody sends who means well.
    static let monsters: [[UInt8]] = [
        Array(String(repeating: "[", count: 200_000).utf8),
        Array(String(repeating: "{\"a\":", count: 60_000).utf8),
        Array(("{\"update_id\":1,\"entry\":" + String(repeating: "[", count: 90_000)).utf8),
        Array(String(repeating: "&", count: 250_000).utf8),
        Array(String(repeating: "%", count: 250_000).utf8),
        Array(("{" + (0..<20_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}").utf8),
        [UInt8](repeating: 0xFF, count: 250_000),
        Array(("\"" + String(repeating: "\\u0000", count: 40_000) + "\"").utf8),
    ]
}

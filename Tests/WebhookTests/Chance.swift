@testable import Webhook

/// Chance that can be repeated.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A body of which some bytes are gone, doubled or others, or of which a value is of another kind.
    mutating func mutated(_ body: String) -> [UInt8] {
        var bytes = Array(body.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<6, using: &self) {
            case 0: bytes.remove(at: place)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 2: bytes.removeLast(bytes.count - place)
            case 3: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
            default: bytes = retyped(bytes, from: place)
            }
        }
        return bytes
    }

    /// The bytes with another value behind the first colon from a place on.
    private mutating func retyped(_ bytes: [UInt8], from place: Int) -> [UInt8] {
        guard let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")) else { return bytes }
        let values = ["null", "[]", "{}", "-1", "1e300", "true", "\"\"", "[[[1]]]", "{\"id\":{}}"]
        let value = values.randomElement(using: &self) ?? ""
        let rest = bytes[(colon + 1)...].drop { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
        return Array(bytes[...colon]) + Array(value.utf8) + rest
    }

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

extension Dice {
    /// A body of which some bytes are gone, doubled or others, or of which a value is of another kind.
    public mutating func mutated(_ body: String) -> [UInt8] {
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
}

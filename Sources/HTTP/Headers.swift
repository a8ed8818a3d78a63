/// The headers of a request or a response, in order.
///
/// Names do not differ by case.
public struct Headers: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One header.
    public struct Field: Hashable, Sendable {
        /// The name, as it was written.
        public let name: String
        /// The value, without the space around it.
        public let value: String
    }

    /// All of them, in order; a name may occur more than once.
    public private(set) var fields: [Field] = []

    /// Makes no headers yet.
    public init() {}

    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }

    /// The first value with this name.
    ///
    /// Setting it replaces all of them.
    public subscript(name: String) -> String? {
        get { fields.first { $0.isNamed(name) }?.value }
        set {
            fields.removeAll { $0.isNamed(name) }
            if let newValue { add(name, newValue) }
        }
    }

    /// Adds one behind the others, also when there is one with this name.
    public mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }
}

extension Headers.Field {
    func isNamed(_ other: String) -> Bool { name.lowercased() == other.lowercased() }

    /// Whether it can be sent: it does not hold what would begin another header.
    var isWellFormed: Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { Self.isToken($0) }
            && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

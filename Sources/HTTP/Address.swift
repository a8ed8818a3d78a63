/// An internet address, of version 4 or 6.
struct Address: Hashable {
    /// Four bytes, or sixteen.
    let bytes: [UInt8]

    /// Makes an address from its bytes; none when there are not four or sixteen.
    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = Array(bytes)
    }

    /// Whether the address belongs to a machine on the public internet.
    ///
    /// What is not known to be public is not: of version 6 only what is handed out as such counts.
    var isPublic: Bool {
        if let embedded { return embedded.isPublic }
        if bytes.count == 4 { return !Block.special4.contains { $0.contains(self) } }
        return Block.global6.contains(self) && !Block.special6.contains { $0.contains(self) }
    }

    /// The address of version 4 that this one of version 6 stands for.
    private var embedded: Address? {
        guard Block.standingForVersion4.contains(where: { $0.contains(self) }) else { return nil }
        return Address(bytes: bytes.suffix(4))
    }
}

/// The addresses that begin with the same bits.
struct Block: Hashable {
    let first: [UInt8]
    let length: Int

    func contains(_ address: Address) -> Bool {
        guard address.bytes.count == first.count else { return false }
        return zip(address.bytes, first).enumerated().allSatisfy { index, pair in
            let bits = max(0, min(8, length - index * 8))
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> bits)
            return pair.0 & mask == pair.1 & mask
        }
    }

    /// A block of version 4.
    static func v4(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ length: Int) -> Block {
        Block(first: [a, b, c, 0], length: length)
    }

    /// A block of version 6, of which the groups that are not given are 0.
    static func v6(_ groups: UInt16..., length: Int) -> Block {
        let bytes = groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return Block(first: bytes + Array(repeating: 0, count: 16 - bytes.count), length: length)
    }
}

extension Block {
    /// What is set apart in version 4: RFC 6890, and the registry that came from it.
    static let special4: [Block] = [
        .v4(0, 0, 0, 8),  // this network
        .v4(10, 0, 0, 8),  // private
        .v4(100, 64, 0, 10),  // between a provider and its customers
        .v4(127, 0, 0, 8),  // the machine itself
        .v4(169, 254, 0, 16),  // this link
        .v4(172, 16, 0, 12),  // private
        .v4(192, 0, 0, 24),  // protocols
        .v4(192, 0, 2, 24),  // documentation
        .v4(192, 88, 99, 24),  // from 6 to 4
        .v4(192, 168, 0, 16),  // private
        .v4(198, 18, 0, 15),  // measurements
        .v4(198, 51, 100, 24),  // documentation
        .v4(203, 0, 113, 24),  // documentation
        .v4(224, 0, 0, 4),  // to many at once
        .v4(240, 0, 0, 4),  // kept for later, and broadcast
    ]

    /// What is handed out to machines in version 6.
    static let global6 = v6(0x2000, length: 3)

    /// What is set apart within that.
    static let special6: [Block] = [
        .v6(0x2001, length: 23),  // protocols and tunnels
        .v6(0x2001, 0xdb8, length: 32),  // documentation
        .v6(0x2002, length: 16),  // from 6 to 4
        .v6(0x3fff, length: 20),  // documentation
    ]

    /// What stands for an address of version 4: mapped ones, and those of a translator.
    static let standingForVersion4: [Block] = [
        .v6(0, 0, 0, 0, 0, 0xffff, length: 96),
        .v6(0x64, 0xff9b, length: 96),
    ]
}

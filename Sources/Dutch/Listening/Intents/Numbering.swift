/// Numbers things in the order in which they come.
struct Numbering<Thing: Hashable & Sendable>: Sendable {
    private(set) var things: [Thing] = []
    private var numbers: [Thing: Int] = [:]

    var count: Int { things.count }

    /// The number that a thing has, nil when it never came.
    subscript(thing: Thing) -> Int? { numbers[thing] }

    /// The number of a thing, the next one when it has not come before.
    mutating func number(of thing: Thing) -> Int {
        if let number = numbers[thing] { return number }
        numbers[thing] = things.count
        things.append(thing)
        return things.count - 1
    }
}

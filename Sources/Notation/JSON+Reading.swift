/// Looking into a value that may hold anything: what is not of the kind asked for is not there.
extension JSON {
    /// The value of a field of an object.
    public subscript(name: String) -> JSON? {
        guard case .object(let fields) = self else { return nil }
        return fields.last { $0.name == name }?.value
    }

    /// The text, when it is one.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The number, when it is one.
    public var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The whole number, when it is one.
    public var whole: Int? {
        number.flatMap { Int(exactly: $0) }
    }

    /// True or false, when it is either.
    public var flag: Bool? {
        if case .flag(let flag) = self { flag } else { nil }
    }

    /// The values of a list; empty when it is none.
    public var list: [JSON] {
        if case .list(let values) = self { values } else { [] }
    }

    /// The fields of an object; empty when it is none.
    public var fields: [Field] {
        if case .object(let fields) = self { fields } else { [] }
    }

    /// The values of a list, or the value itself where it is no list.
    public var values: [JSON] {
        if case .list(let values) = self { values } else { [self] }
    }
}

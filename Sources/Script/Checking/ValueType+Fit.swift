internal import Dialog

extension ValueType {
    /// The type without what only its question knows: a name or a postcode is a text like any.
    var widened: ValueType {
        switch self {
        case .name, .phone, .postcode, .email: .text
        default: self
        }
    }

    /// Whether a value of this type can stand where the other is wanted.
    func fits(_ wanted: ValueType) -> Bool {
        switch (self, wanted) {
        case (.anything, _), (_, .anything): true
        case (.list(let mine), .list(let theirs)): mine.fits(theirs)
        // A choice without options is one whose options nobody wrote down, such as a parameter.
        case (.choice(let mine), .choice(let theirs)),
            (.choices(let mine), .choices(let theirs)):
            mine == theirs || mine.isEmpty || theirs.isEmpty
        // A record may hold more than is wanted of it.
        case (.record(let mine), .record(let theirs)):
            theirs.allSatisfy { name, type in mine[name]?.fits(type) ?? false }
        default: self == wanted || widened == wanted
        }
    }

    /// The type that values of both types have; nil when they have none in common.
    func joined(with other: ValueType) -> ValueType? {
        if case .list(let mine) = self, case .list(let theirs) = other {
            return mine.joined(with: theirs).map(ValueType.list)
        }
        if self == .anything { return other }
        if fits(other) { return other == .anything ? self : other }
        if other.fits(self) { return self }
        return widened == other.widened ? widened : nil
    }

    /// The options of a choice or of several; nil for every other type.
    var options: [Option]? {
        switch self {
        case .choice(let options), .choices(let options): options
        case .list(let element): element.options
        default: nil
        }
    }

    /// The fields of a record or of the records in a list; nil for every other type.
    var fields: [String: ValueType]? {
        switch self {
        case .record(let fields): fields
        case .list(let element): element.fields
        default: nil
        }
    }

    var isList: Bool {
        if case .list = self { true } else { false }
    }

    /// Whether one value comes before another.
    var isOrdered: Bool {
        [.number, .money, .day, .time, .anything].contains(self)
    }
}

extension Value {
    /// The type of a value that an author can write down.
    var literalType: ValueType {
        switch self {
        case .text: .text
        case .number: .number
        case .money: .money
        case .span: .span
        case .flag: .flag
        default: .anything
        }
    }
}

/// The codes with which somebody can write from one more place, and where she writes from.
public protocol Joinings {
    /// Gives a person a code that nobody else has and nobody can guess, good until a moment, in the
    /// place of an earlier one.
    func giveCode(to person: Int64, until: Instant) throws -> String
    /// Whom a code was given to that is good at a moment, nil when there is nobody.
    func person(withCode code: String, now: Instant) throws -> Int64?
    /// Takes back the code of a person.
    func clearCode(of person: Int64) throws
    /// Notes that a person typed a wrong code.
    func noteWrongCode(by person: Int64, now: Instant) throws
    /// How many wrong codes were typed since a moment, by a person, or by all.
    func wrongCodes(by person: Int64?, since moment: Instant) throws -> Int
    /// Lets an address be another person's from now on, with the ids of what came from it.
    func move(_ address: Address, to person: Int64) throws
    /// Lets an address be nobody's; what was on its way there goes.
    func part(_ address: Address) throws
}

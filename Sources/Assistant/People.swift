public import Dutch
public import Neighbourhood

/// The people whom the rules of the neighbourhood are about.
public protocol People {
    /// A person as the rules see her, nil when nobody has the number.
    func member(_ person: Int64) throws -> Member?
    /// Keeps what is known of a person, in the place of what was.
    func save(_ member: Member) throws
    /// Makes a person who does not write to Buur herself.
    func register(_ name: String, in kamer: String, now: Instant) throws -> Member
    /// Lets what is known of somebody who does not write to Buur be known of another, and forgets the
    /// one: her visits, what she said yes to, and what goes on with her. What is known of the other
    /// already stays.
    func join(_ registered: Int64, to person: Int64) throws
    /// The people of a room who have a role; with none, everybody.
    func members(of kamer: String, with role: Role?) throws -> [Member]
    /// The rooms that anybody comes to, in alphabetical order.
    func kamers() throws -> [String]

    /// What a person said yes to and did not take back.
    func consents(of person: Int64) throws -> [Consent]
    /// Notes a yes, in the place of an earlier one for the same purpose and person.
    func add(_ consent: Consent, of person: Int64) throws
    /// Takes back every yes of a person for a purpose; with another person named, for that one only.
    func withdraw(_ purpose: Consent.Purpose, for other: Int64?, of person: Int64) throws

    /// How often Buur began something with a person on a day.
    func initiatives(with person: Int64, on day: Day) throws -> Int
    /// Counts that Buur begins something with a person.
    func noteInitiative(with person: Int64, on day: Day) throws
}

internal import Dialog
internal import Neighbourhood

/// A part of what neighbours do, behind which things are done: it does what scripts ask for a person,
/// and looks at its matters when their time has come.
///
/// A desk reads what the rules need, lets them decide, and keeps what comes of it. What follows for
/// others it hands back, to be carried out in the same transaction.
protocol Desk {
    associatedtype Task

    init(_ exchange: Exchange, _ ledger: any Ledger)

    /// Carries out what a script asks for a person.
    func carryOut(_ task: Task, for person: Int64) throws -> Deed
    /// What follows now that the time of a matter has come.
    func wake(_ matter: Matter) throws -> [Consequence]
    /// What others must hear before a person is forgotten; nothing of hers is in it.
    func farewell(of person: Int64) throws -> [Consequence]
}

extension Desk {
    func wake(_ matter: Matter) throws -> [Consequence] { [] }
    func farewell(of person: Int64) throws -> [Consequence] { [] }
}

/// What came of something that was done for a person: the value that her dialog gets, and what
/// follows for others.
struct Deed {
    var value = Value.missing
    var consequences: [Consequence] = []
    /// Where the person is written to after this turn, when that is elsewhere.
    var movesTo: Address?
}

public import HTTP
internal import Notation

/// Somebody who brings messages between Buur and the apps that people have.
///
/// A provider is a value without clock, disk or network. It keeps these laws, which
/// `ProviderLawTests` and `FetchTests` hold every one of them to.
///
/// - What it did not sign is refused by `verify`, and so is what was changed by one bit.
/// - `read` takes whatever bytes come: they are refused or read, and neither takes more than a moment.
///   What it does not know is left alone, not refused, for a provider repeats for days what is
///   refused.
/// - What is told again has the same ids, and no two things have one.
/// - Every word of a parcel stands in the requests of its route, once and in order, and every choice
///   can be made. No request brings more than the provider takes.
/// - What lets Buur in at the provider is sent to nobody else, whatever a handle says.
/// - What `verdict` gives as a reason holds no word and no name.
public protocol Provider: Sendable {
    /// The address at which it is asked for things.
    var base: String { get }
    /// How far what it is asked may reach.
    var reach: Reach { get }
    /// Whether it tells later how far a message of ours came.
    var tellsProgress: Bool { get }
    /// Refuses what the provider did not send.
    func verify(_ call: Call, now: Int) throws(Refusal)
    /// What a verified call tells, in order, and how it is answered when that was taken in.
    func read(_ call: Call) throws(Refusal) -> (heard: [Heard], reply: Reply)
    /// How a parcel is brought.
    func route(for parcel: Parcel, now: Int) -> Route
    /// What an answer to a request of a route means.
    func verdict(on response: Response, to request: Request, now: Int) -> Verdict
    /// How the file with a handle is asked for; nil when it cannot be.
    func fetch(_ handle: String) -> Fetch?
    /// How the file is asked for whose place was asked for; nil when the answer tells of none.
    func file(at place: Response) -> Request?
}

extension Provider {
    public var tellsProgress: Bool { false }
    public func fetch(_ handle: String) -> Fetch? { nil }
    public func file(at place: Response) -> Request? { nil }
}

extension Response {
    /// What the body says, where it is JSON; null where it is not.
    var json: JSON { JSON(parsing: body) ?? .null }

    /// What a status means that says nothing in particular to this provider.
    func commonVerdict(now: Int) -> Verdict {
        switch status {
        case 200...299: .arrived(id: nil)
        case 401, 403: .closed(reason: "the provider does not accept the credentials")
        case 410: .ended
        case 400, 404, 405, 413, 414, 415, 422: .never(reason: "the provider answered \(status)")
        default: .later(after: retryAfter(at: now))
        }
    }
}

/// How far a request may reach.
public enum Reach: Hashable, Sendable {
    /// Any address, the machine itself and its own network among them.
    case anywhere
    /// Only addresses of the public internet.
    ///
    /// It is the address that is judged when the connection is made, however the name was spelled
    /// and whatever it meant a moment ago, so that a name cannot be made to lead inside.
    case publicOnly
}

extension Reach {
    /// Whether an address lies within reach; of what is not known it does not, unless all does.
    func holds(_ address: Address?) -> Bool {
        switch self {
        case .anywhere: true
        case .publicOnly: address?.isPublic ?? false
        }
    }

    /// Whether it is known before anybody is asked that the host of a URL is out of reach.
    ///
    /// It is of one that is written as an address, and of the machine itself. Where a name leads is
    /// known only when the connection is made.
    public func surelyRefuses(_ url: String) -> Bool {
        guard self != .anywhere,
            let host = try? Destination(of: Request(.get, url, reach: self)).host.lowercased()
        else { return false }
        if host == "localhost" || host.hasSuffix(".localhost") { return true }
        let address = Address(written: host.filter { $0 != "[" && $0 != "]" })
        return address.map { !holds($0) } ?? false
    }
}

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

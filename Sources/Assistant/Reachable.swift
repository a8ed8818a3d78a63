/// Whom a channel can reach at a moment, by the names in its addresses; what is for others waits.
public enum Reachable: Hashable, Sendable {
    case only(Set<String>)
    case everyone(except: Set<String>)

    public static let everyone = Reachable.everyone(except: [])
    public static let nobody = Reachable.only([])
}

/// From when a room misses somebody who used to come.
public struct AbsenceRule: Hashable, Sendable {
    /// How long somebody may stay away from an activity before she is missed.
    public struct Terms: Hashable, Sendable {
        /// How many times in a row she was not there, without a message.
        public var times: Int
        /// How many days after she was last heard of, also when she came less often.
        public var days: Int

        public init(times: Int = 2, days: Int = 14) {
            self.times = times
            self.days = days
        }
    }

    public var usual: Terms
    /// The terms of activities for which the usual ones do not do, by their names.
    public var activities: [String: Terms]
    /// How many of the last so many times somebody must have come to be missed at all.
    public var (leastVisits, ofTimes): (Int, Int) = (3, 6)
    /// For how many days after her last visit somebody can be missed.
    public var horizon = 84

    public init(usual: Terms = Terms(), activities: [String: Terms] = [:]) {
        self.usual = usual
        self.activities = activities
    }

    func terms(of activity: String) -> Terms { activities[activity] ?? usual }
}

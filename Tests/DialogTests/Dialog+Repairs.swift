import Dialog

extension Dialog {
    /// A repair dialog of every kind, which says no more than its name.
    static let repairs = Repair.allCases.map { repair in
        Dialog(
            name: repair.rawValue,
            title: repair.rawValue,
            audience: .repair,
            steps: [.say(Text("(\(repair.rawValue))"))]
        )
    }
}

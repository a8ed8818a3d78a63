extension Parser {
    mutating func branch(
        _ after: Fragment,
        _ entry: Entry,
        followedBy rest: inout ArraySlice<Entry>
    ) -> Syntax.Kind {
        var arms = [Syntax.Arm(condition: expression(after), steps: steps(under: entry))]
        while let next = rest.first {
            if let condition = next.head.code.after(Keyword.otherBranch.rawValue) {
                rest.removeFirst()
                arms.append(
                    Syntax.Arm(condition: expression(condition), steps: steps(under: next))
                )
            } else if let after = next.head.code.after(Keyword.otherwise.rawValue) {
                rest.removeFirst()
                refuse(after)
                return .branch(arms, otherwise: steps(under: next))
            } else {
                break
            }
        }
        return .branch(arms, otherwise: nil)
    }

    /// Reads the steps under an `anders` without `als`, for the mistakes and names in them.
    mutating func orphan(_ entry: Entry) -> Syntax.Kind {
        report(.step(.branchWithoutCondition), at: entry.head.code)
        return .branch([], otherwise: steps(under: entry))
    }

    /// Reads `NAAM tot VOORWAARDE, hoogstens 12 keer` with its block.
    mutating func collect(_ after: Fragment, _ entry: Entry) -> Syntax.Kind? {
        let read = reading(after) { parser throws(Finding) in
            let name = try parser.name(expecting: .name)
            try parser.expect("tot")
            let until = try parser.expression()
            guard parser.take(",") else {
                try parser.expectEnd()
                return (name, until, Int?.none)
            }
            try parser.expect("hoogstens")
            let count = try parser.rounds()
            try parser.expect("keer")
            try parser.expectEnd()
            return (name, until, count)
        }
        let steps = steps(under: entry)
        guard let (named, until, maximum) = read, let name = name(named) else {
            return .branch([], otherwise: steps)
        }
        return .collect(name, steps: steps, until: until, maximum: maximum)
    }
}

extension ExpressionParser {
    fileprivate mutating func rounds() throws(Finding) -> Int? {
        let refused = refusal(expecting: .rounds(maximum: Limits.rounds))
        guard let count = Int(exactly: try number()), (1...Limits.rounds).contains(count) else {
            throw refused
        }
        return count
    }
}

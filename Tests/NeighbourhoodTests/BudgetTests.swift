import Dialog
import Dutch
import Neighbourhood
import Testing

/// Budgets against sums that were made by hand, and the laws of adding up.
@Suite("Budget")
struct BudgetTests {
    @Test("comes to what was worked out by hand", arguments: try Table.rows("Budgets"))
    func totals(_ row: Table.Row) throws {
        let budget = try #require(Budget(written: row.fields[0]))
        let rest = budget.remainder
        let shown = [Period.month, .week].flatMap { [rest.least(per: $0), rest.most(per: $0)] }
        #expect(shown.map { $0.map { "\($0.cents)" } } == row.fields[1...4].map(Optional.some))
    }

    @Test("does not depend on the order of its lines", arguments: try Table.rows("Budgets"))
    func order(_ row: Table.Row) throws {
        let budget = try #require(Budget(written: row.fields[0]))
        let turned = Budget(
            income: budget.income.reversed(),
            fixed: budget.household.reversed(),
            reserved: budget.fixed.reversed(),
            household: budget.reserved.reversed()
        )
        #expect(turned.remainder == budget.remainder)
    }

    @Test("holds the exact value between its ends", arguments: try Table.rows("Budgets"))
    func holds(_ row: Table.Row) throws {
        let budget = try #require(Budget(written: row.fields[0]))
        let exact = try #require(Budget(written: row.fields[0].replacing("~", with: "")))
        #expect(budget.remainder.least <= exact.remainder.least)
        #expect(budget.remainder.most >= exact.remainder.most)
        for period in Period.allCases where period != .once {
            let (low, high) = (
                budget.remainder.least(per: period), budget.remainder.most(per: period)
            )
            let middle = exact.remainder.least(per: period)
            #expect(low?.cents ?? .max <= middle?.cents ?? .min)
            #expect(high?.cents ?? .min >= middle?.cents ?? .max)
        }
    }

    @Test("keeps the thirteenth payment of four weeks apart")
    func thirteenth() throws {
        let budget = try #require(Budget(written: "Loon=1300/4w|Huur=1350/m||"))
        #expect(budget.thirteenth == Money(cents: 130_000))
        #expect(budget.remainder.most(per: .month)?.cents == -5000)
        #expect(budget.averageRemainder.least(per: .month)?.cents == 5833)
        #expect(try #require(Budget(written: "Loon=1300/m|||")).thirteenth == nil)
    }

    @Test("lets the income add up to its total, and tells of the thirteenth payment apart")
    func income() throws {
        let budget = try #require(Budget(written: "Loon=1000/4w, Toeslag=120/m|||"))
        #expect(
            budget.wordsOfIncome == [
                "Loon: € 1.000 per 4 weken. Ik reken € 1.000 per maand",
                "Toeslag: € 120 per maand",
                "Een keer per jaar extra: € 1.000. Dat telt hier niet mee",
            ]
        )
        #expect(budget.totalIncome == "€ 1.120 per maand")
    }

    @Test(
        "has room only when every cost is known, or the shortage is certain without it",
        arguments: [
            ("Loon=1500/m|Huur=600/m||", 90_000), ("Loon=1500/m|Rekeningen=?||", nil),
            ("Loon=1500/m|Huur=600/m||Eten=?", nil), ("Loon=?|Huur=600/m||", nil),
            ("Loon=500/m|Huur=600/m||Eten=?", -10_000), ("Loon=~600/m|Huur=600/m||Eten=?", nil),
            ("|Huur=600/m||", nil), ("Loon=500/m, Toeslagen=?|Huur=600/m||", nil),
        ] as [(String, Int?)]
    )
    func room(_ written: String, _ cents: Int?) throws {
        #expect(try #require(Budget(written: written)).room?.cents == cents)
    }

    @Test("shows no sum of zero for what was left open")
    func openTotals() throws {
        let open = try #require(Budget(written: "Loon=?|Huur=600/m, Gas=?|Soms=?|Eten=?"))
        #expect(open.totalIncome == "nog niet bekend")
        #expect(open.totalFixed == "€ 600 per maand, plus wat nog ontbreekt")
        #expect(open.totalReserved == "nog niet bekend")
        #expect(open.totalHousehold == "nog niet bekend")
        #expect(open.weeklyHousehold == nil)
        #expect(try #require(Budget(written: "|||")).totalFixed == "€ 0 per maand")
    }

    @Test("shows food by the week and by the month")
    func household() throws {
        let exact = try #require(Budget(written: "|||Eten=60/w, Klein=20/w"))
        #expect(exact.totalHousehold == "€ 80 per week, dat is ongeveer € 346,67 per maand")
        #expect(exact.weeklyHousehold?.cents == 8000)
        let about = try #require(Budget(written: "|||Eten=~100/w"))
        #expect(
            about.totalHousehold
                == "tussen € 90 en € 110 per week, dat is tussen € 390 en € 477 per maand"
        )
    }

    @Test("knows no income from income that is not known")
    func noIncome() throws {
        #expect(try #require(Budget(written: "Inkomen=0/m|||")).hasNoIncome)
        for written in ["Inkomen=?|||", "|||", "Inkomen=0/m, Toeslag=9/m|||"] {
            #expect(try !#require(Budget(written: written)).hasNoIncome)
        }
    }

    @Test("names the middle of a wide range, and of no other")
    func middle() throws {
        let wide = try #require(Budget(written: "Loon=~1000/m|||"))
        #expect(
            wide.remainder.monthlyMiddle
                == Money(cents: 100_000, per: .month, isApproximate: true)
        )
        #expect(try #require(Budget(written: "Loon=~500/m|||")).remainder.monthlyMiddle == nil)
    }

    @Test("names what is not known and what may stand there twice")
    func questions() throws {
        let budget = try #require(
            Budget(written: "Loon=?|Zorg=150/m, Verzekering=150/m, Huur=600/m|Feest=0/j|Eten=?")
        )
        #expect(budget.unknown == ["Loon", "Eten"])
        #expect(budget.possibleDoubles == ["Zorg en Verzekering"])
    }

    @Test(
        "shows a line as it was said, and behind it the same per month",
        arguments: [
            ("Loon=300/4w", "Loon: € 300 per 4 weken, dat is ongeveer € 325 per maand"),
            ("Loon=~300/4w", "Loon: ongeveer € 300 per 4 weken, dat is ongeveer € 325 per maand"),
            ("Kinderbijslag=300/k", "Kinderbijslag: € 300 per kwartaal, dat is € 100 per maand"),
            ("Eten=60/w", "Eten: € 60 per week, dat is ongeveer € 260 per maand"),
            ("Huur=650/m", "Huur: € 650 per maand"),
            ("Gift=100/1", "Gift: € 100 eenmalig, telt hier niet mee"),
            ("Loon=?", "Loon: nog opzoeken"),
        ]
    )
    func words(_ written: String, _ words: String) {
        #expect(BudgetLine(written: Substring(written))?.words == words)
    }
}

/// What comes or goes in a year.
@Suite("Yearly amount")
struct YearlyAmountTests {
    /// A hundred thousand amounts of one cent each week must not lose a fraction of a cent each.
    @Test("is rounded once, however many are added")
    func roundedOnce() throws {
        let cent = try #require(YearlyAmount(Money(cents: 1, per: .week)))
        let sum = (0..<300).reduce(YearlyAmount.zero) { sum, _ in sum + cent }
        #expect(sum.per(.month)?.cents == 1300)
        #expect(cent.per(.month)?.cents == 4)
    }

    @Test("converts as an amount does, and back", arguments: Period.allCases, Period.allCases)
    func converts(_ from: Period, _ into: Period) {
        for cents in [0, 1, 5, 49, 50, 99, 12_345, 65_000, 130_000, -1, -333] {
            let money = Money(cents: cents, per: from)
            guard let yearly = YearlyAmount(money), let other = yearly.per(into) else {
                #expect(from == .once || into == .once)
                continue
            }
            #expect(other.cents == money.converted(to: into).cents)
            #expect(yearly.per(from)?.cents == cents)
        }
    }

    @Test(
        "rounds a half away from zero, and ends of ranges outward",
        arguments: [(6, 1, 0, 100), (5, 0, 0, 100), (-6, -1, -100, 0), (1200, 100, 100, 100)]
    )
    func rounds(_ cents: Int, _ nearest: Int, _ down: Int, _ up: Int) throws {
        let yearly = try #require(YearlyAmount(Money(cents: cents, per: .year)))
        #expect(yearly.per(.month)?.cents == nearest)
        #expect(yearly.per(.month, rounding: .down)?.cents == down)
        #expect(yearly.per(.month, rounding: .up)?.cents == up)
    }
}

@Suite("Runway")
struct RunwayTests {
    private let monday = Day(number: 20_780)

    private func runway(days: Int, _ cents: Int, week: Int) -> Runway {
        Runway(
            from: monday,
            until: monday.adding(days: days),
            available: Money(cents: cents),
            needed: Money(cents: week, per: .week)
        )
    }

    @Test(
        "tells whether money lasts until the next income",
        arguments: [
            (7, 7000, 7000, 1000, nil), (7, 6999, 7000, 999, 6), (4, 8000, 7000, 2000, nil),
            (8, 6000, 7000, 750, 6), (1, 0, 700, 0, 0), (10, 5000, 0, 500, nil),
        ] as [(Int, Int, Int, Int, Int?)]
    )
    func lasts(_ days: Int, _ cents: Int, _ week: Int, _ perDay: Int, _ short: Int?) {
        let runway = runway(days: days, cents, week: week)
        #expect(runway.perDay == Money(cents: perDay, per: .day))
        #expect(runway.firstShortDay == short.map { monday.adding(days: $0) })
        #expect(runway.remainders.count == days)
    }

    @Test("ends at nothing when the money is spread, and never rises")
    func spread() {
        for cents in [0, 1, 99, 1000, 12_345] {
            for days in 1...40 {
                let left = runway(days: days, cents, week: 0).remainders.map(\.left.cents)
                #expect(left.last == 0)
                #expect(left == left.sorted(by: >))
            }
        }
    }

    @Test("is enough only when what is needed is known")
    func enough() {
        #expect(runway(days: 7, 7000, week: 7000).isEnough)
        #expect(!runway(days: 7, 6999, week: 7000).isEnough)
        #expect(!runway(days: 7, 7000, week: 0).isEnough)
    }

    @Test("tells of the days that fall short in one line")
    func words() {
        #expect(
            runway(days: 30, 1000, week: 3500).words == [
                "maandag 23 november 2026: nog € 5", "dinsdag 24 november 2026: nog € 0",
                "woensdag 25 november 2026: te weinig, en de dagen daarna ook",
            ]
        )
        #expect(
            runway(days: 2, 500, week: 3500).words.last == "dinsdag 24 november 2026: te weinig"
        )
    }

    @Test("looks no further than two months, and not back")
    func bounds() {
        #expect(runway(days: 4000, 1000, week: 0).days == 62)
        #expect(runway(days: -3, 1000, week: 0).perDay == nil)
    }
}

extension Budget {
    /// Reads a budget as it stands in a table.
    fileprivate init?(written: String) {
        let blocks = written.split(separator: "|", omittingEmptySubsequences: false).map { block in
            block.split(separator: ", ").compactMap { BudgetLine(written: $0) }
        }
        guard blocks.count == 4 else { return nil }
        self.init(income: blocks[0], fixed: blocks[1], reserved: blocks[2], household: blocks[3])
    }
}

extension BudgetLine {
    /// Reads a line such as `Loon=~1300/4w`.
    fileprivate init?(written: Substring) {
        let parts = written.split(separator: "=").map(String.init)
        guard parts.count == 2 else { return nil }
        self.init(parts[0], Money(written: parts[1]))
    }
}

extension Money {
    fileprivate init?(written: String) {
        let parts = written.split { "~/".contains($0) }
        guard parts.count == 2, let period = Period.written[String(parts[1])] else { return nil }
        let (euros, rest) = (parts[0].prefix { $0 != "," }, parts[0].drop { $0 != "," }.dropFirst())
        let cents = Int(rest + String(repeating: "0", count: max(0, 2 - rest.count))) ?? 0
        self.init(
            cents: (Int(euros) ?? 0) * 100 + cents,
            per: period,
            isApproximate: written.hasPrefix("~")
        )
    }
}

extension Period {
    fileprivate static let written: [String: Period] = [
        "d": .day, "w": .week, "2w": .twoWeeks, "4w": .fourWeeks, "m": .month, "2m": .twoMonths,
        "k": .quarter, "h": .halfYear, "j": .year, "1": .once,
    ]
}

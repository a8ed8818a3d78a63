import Dialog
import Dutch
import Testing

/// What operators and functions of the script language make of values.
@Suite("Operations")
struct OperationTests {
    private static func euro(_ cents: Int, _ period: Period? = nil) -> Value {
        .money(Money(cents: cents, per: period))
    }

    private static func day(_ number: Int) -> Value { .day(Day(number: number)) }

    private static let huur = Value.option(Option(key: "huur", label: "Ik huur"))
    private static let huurOud = Value.option(Option(key: "huur", label: "Huren"))

    static let operations: [(Value, Operator, Value, Value)] = [
        (.number(2), .plus, .number(3), .number(5)),
        (.number(2), .minus, .number(3), .number(-1)),
        (.number(2), .times, .number(3), .number(6)),
        (.number(7), .divided, .number(2), .number(3.5)),
        (.number(7), .divided, .number(0), .missing),
        (euro(1250), .plus, euro(50), euro(1300)),
        (euro(30_000, .week), .plus, euro(10_000, .month), euro(140_000, .month)),
        (euro(30_000, .fourWeeks), .minus, euro(0, .month), euro(32_500, .month)),
        (euro(1000), .times, .number(1.005), euro(1005)),
        (euro(1000), .divided, .number(3), euro(333)),
        (euro(1000), .divided, euro(500), .number(2)),
        (.text("a"), .plus, .text("b"), .text("ab")),
        (day(100), .plus, .span(Span(2, .week)), day(114)),
        (day(100), .minus, .span(Span(1, .day)), day(99)),
        (.list([.number(1)]), .plus, .list([.number(2)]), .list([.number(1), .number(2)])),
        (.number(1), .less, .number(2), .flag(true)),
        (.number(2), .lessOrEqual, .number(2), .flag(true)),
        (.number(2), .greater, .number(2), .flag(false)),
        (euro(40_000, .fourWeeks), .greater, euro(43_000, .month), .flag(true)),
        (day(1), .greaterOrEqual, day(2), .flag(false)),
        (huur, .equal, huurOud, .flag(true)),
        (huur, .unequal, huurOud, .flag(false)),
        (.options([]), .contains, huur, .flag(false)),
        (.list([.text("a")]), .contains, .text("a"), .flag(true)),
        (.flag(true), .and, .flag(false), .flag(false)),
        (.flag(true), .or, .flag(false), .flag(true)),
        (.missing, .plus, .number(1), .missing),
        (.missing, .less, .number(1), .flag(false)),
        (.missing, .greaterOrEqual, .number(1), .flag(false)),
        (.missing, .unequal, .number(1), .flag(false)),
        (.missing, .and, .flag(true), .flag(false)),
    ]

    @Test("operators", arguments: operations)
    func appliesOperator(_ left: Value, _ sign: Operator, _ right: Value, _ result: Value) {
        #expect(sign.applied(to: left, right) == result)
    }

    static let functions: [(Function, [Value], Value)] = [
        (.sum, [.list([euro(100), euro(250)])], euro(350)),
        (.sum, [.list([])], .number(0)),
        (.sum, [.list([.number(1), .missing])], .missing),
        (.sum, [.list([euro(1, .week), euro(1, .week), euro(1, .month)])], euro(10, .month)),
        (.sum, [.list([euro(1, .week), euro(2, .year), euro(1, .week)])], euro(9, .month)),
        (.item, [.text("Huur"), euro(100)], .record(["wat": .text("Huur"), "bedrag": euro(100)])),
        (.item, [.text("Huur"), .missing], .record(["wat": .text("Huur"), "bedrag": .missing])),
        (.between, [euro(4000), euro(6000)], .text("tussen € 40 en € 60")),
        (.between, [euro(4000, .week), euro(6000, .week)], .text("tussen € 40 en € 60 per week")),
        (.between, [euro(4000), euro(4000)], .text("€ 40")),
        (.between, [.missing, euro(4000)], .missing),
        (.count, [.list([.number(1), .number(2)])], .number(2)),
        (.count, [.options([Option(key: "a", label: "A")])], .number(1)),
        (.smallest, [.number(3), .number(1)], .number(1)),
        (.largest, [.list([euro(3), euro(9), euro(4)])], euro(9)),
        (.euro, [.number(12.5)], euro(1250)),
        (.perMonth, [euro(30_000, .week)], euro(130_000, .month)),
        (.perWeek, [euro(130_000, .month)], euro(30_000, .week)),
        (.perYear, [euro(10_000, .quarter)], euro(40_000, .year)),
        (.day, [day(20_780)], .number(23)),
        (.month, [day(20_780)], .number(11)),
        (.year, [day(20_780)], .number(2026)),
        (.weekday, [day(20_780)], .text("maandag")),
        (.daysBetween, [day(10), day(14)], .number(4)),
        (.length, [.text("één")], .number(3)),
        (.namesWay, [.text("maandag bij de bakker")], .flag(true)),
        (.namesWay, [.text("hij zit naast me")], .flag(false)),
        (.namesLanguages, [.text("Turks, en een beetje Engles")], .flag(true)),
        (.namesLanguages, [.text("ik heb ruzie in het Turks")], .flag(false)),
        (.namesLanguages, [.text("0612345601")], .flag(false)),
        (.namesUnsafeTime, [.text("maandag is hij thuis")], .flag(true)),
        (.namesUnsafeTime, [.text("maandag bij de bakker")], .flag(false)),
        (.refusesCalls, [.text("alleen appen")], .flag(true)),
        (.refusesCalls, [.text("niet bellen in de avond")], .flag(false)),
        (.mourning, [.text("ik mis haar")], .text("missen")),
        (.mourning, [.text("ze was 82")], .missing),
        (.lowercase, [.text("HUUR")], .text("huur")),
        (.uppercase, [huur], .text("IK HUUR")),
        (.text, [euro(65_000, .month)], .text("€ 650 per maand")),
        (.rounded, [.number(2.5)], .number(3)),
        (.known, [.missing], .flag(false)),
        (.known, [.number(0)], .flag(true)),
    ]

    @Test("functions", arguments: functions)
    func appliesFunction(_ function: Function, _ arguments: [Value], _ result: Value) {
        #expect(function.applied(to: arguments) == result)
    }

    @Test("there is an example of every operator and function")
    func nothingIsLeftOut() {
        #expect(Set(Self.operations.map(\.1)) == Set(Operator.allCases))
        #expect(Set(Self.functions.map(\.0)) == Set(Function.allCases))
    }

    @Test("no arithmetic runs over")
    func holdsAtTheEdges() {
        let most = Value.money(Money(cents: .max))
        #expect(Operator.plus.applied(to: most, most) == most)
        #expect(Operator.times.applied(to: most, .number(1e300)) == most)
        let weekly = Value.money(Money(cents: .max, per: .week))
        #expect(Function.perMonth.applied(to: [weekly]) == .money(Money(cents: .max, per: .month)))
        let long = Value.span(Span(.max, .week))
        #expect(Operator.plus.applied(to: Self.day(0), long) != .missing)
        #expect(Operator.times.applied(to: long, .number(9)) == .span(Span(.max, .week)))
    }
}

import ArgumentParser
import Assistant
import Dutch
import Memory
import Neighbourhood

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Tells what was counted in a room, on a page in Dutch.",
        discussion: """
            Counts are rounded to ranges, and none below five is told. Without --kamer there is a page \
            for every room.
            """
    )

    @OptionGroup var sources: SourceOptions
    @OptionGroup var storage: DatabaseOptions

    @Option(help: "The room. (default: every room)")
    var kamer: String?

    @Option(help: "The first month, such as 2026-01. (default: January of this year)")
    var from: Month?

    @Option(help: "The last month, such as 2026-11. (default: this month)")
    var to: Month?

    func run() async throws {
        let today = try sources.wallTime().moment(at: SystemClock().now).day
        let last = to?.first ?? today.adding(days: 1 - today.day)
        let first = from?.first ?? last.adding(months: 1 - last.month)
        guard first <= last else {
            throw ValidationError("The month after --from must not be later than that after --to.")
        }
        let reports = try await reports(on: first...last)
        print(reports.map(\.text).joined(separator: "\n"), terminator: "")
    }

    private func reports(on months: ClosedRange<Day>) async throws -> [ImpactReport] {
        let kamer = kamer
        let (known, reports) = try await storage.openExisting().transaction { ledger in
            let known = try ledger.kamers()
            let reports = try known.filter { kamer == nil || $0 == kamer }.map { name in
                ImpactReport(
                    of: name,
                    in: months,
                    counts: try ledger.counts(
                        in: name,
                        from: months.lowerBound,
                        to: months.upperBound
                    )
                )
            }
            return (known, reports)
        }
        guard !reports.isEmpty || kamer == nil else {
            throw Failure.unknownKamer(kamer ?? "", known: known)
        }
        return reports
    }
}

/// A month that is written as 2026-01.
struct Month: ExpressibleByArgument {
    /// Its first day.
    let first: Day

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]),
            let first = Day(year: year, month: month, day: 1)
        else { return nil }
        self.first = first
    }
}

import Assistant
import Dialog
import Foundation
import Logging
import Memory

/// A front desk on a database, and people who walk through a talk.
struct Desk {
    let database: Database
    let desk: FrontDesk
    private let messages: [String]

    init(_ house: House, _ walk: Walk, path: String) throws {
        database = try Database(path: path)
        desk = try house.desk(on: database)
        messages = walk.messages
    }

    /// The message that a person sends as her so-manieth.
    func message(_ number: Int, of person: Int) -> Incoming {
        Incoming(
            from: Address(channel: "bench", name: "person \(person)"),
            id: "\(person) \(number)",
            content: .message(messages[number % messages.count])
        )
    }

    /// Lets people send messages at once, each her own in order.
    func receive(_ count: Int, of people: Range<Int>) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in people {
                group.addTask {
                    for number in 0..<count {
                        _ = try await desk.receive(message(number, of: person))
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}

extension House {
    /// A front desk with the real dialogs.
    func desk(
        on store: any Store,
        by clock: any Assistant.Clock = SystemClock()
    ) throws -> FrontDesk {
        FrontDesk(
            store: store,
            moderator: moderator,
            facts: facts,
            skills: skills,
            clock: clock,
            time: try House.time,
            settings: Settings(),
            logger: Logger(label: "benchmarks") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    static var time: WallTime {
        get throws {
            guard let time = WallTime(zone: "Europe/Amsterdam") else {
                throw CocoaError(.featureUnsupported)
            }
            return time
        }
    }
}

import Assistant
import Folders
import Foundation
import class HTTP.Client
import Hummingbird
import Logging
import Memory
import Webhook
import WebhookAdapter

/// A server that is called, as it runs in a process of its own until that is ended.
struct Callee {
    private static let logger = Logger(label: "benchmarks") { _ in SwiftLogNoOpLogHandler() }

    let kind: CallServer.Kind
    let folder: String

    func run() async throws {
        switch kind {
        case .floor: try await answerAtOnce()
        case .kept: try await receive(on: await greeted())
        case .unkept: try await receive(on: Undone(store: await greeted()))
        case .flask, .program: throw Absence("it is no part of this program")
        }
    }

    private static func say(_ port: Int) {
        print("http://127.0.0.1:\(port)/webhook/")
        fflush(nil)
    }

    /// Answers whatever is asked with 200.
    private func answerAtOnce() async throws {
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { request, _ in
                _ = try await request.body.collect(upTo: Reception.largestCall)
                return Response(status: .ok)
            },
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { Callee.say($0.localAddress?.port ?? 0) },
            logger: Callee.logger
        )
        try await application.run()
    }

    /// A database in which everybody has been asked something.
    private func greeted() async throws -> Database {
        let database = try Database(path: "\(folder)/\(kind.rawValue).sqlite")
        let desk = try House().desk(on: database)
        for (name, id, text) in Crowd.firstWords {
            let from = Address(channel: Crowd.channel, name: name)
            _ = try await desk.receive(Incoming(from: from, id: id, content: .message(text)))
        }
        return database
    }

    private func receive(on store: some Store) async throws {
        let provider = SignedWebhook(
            Crowd.channel,
            secrets: [SigningSecret(Crowd.secret)].compactMap(\.self),
            url: "http://127.0.0.1",
            reach: .anywhere
        )
        let everything = Allowance(burst: .max, perMinute: .max)
        let door = WebhookDoor(
            of: .init(channel: Crowd.channel, provider: provider, allowance: everything),
            over: Client(),
            desk: try House().desk(on: store),
            files: FileFolder(path: "\(folder)/files"),
            clock: SystemClock(),
            logger: Callee.logger
        )
        let reception = Reception(on: "127.0.0.1", port: 0, for: [door], logger: Callee.logger) {
            Callee.say($0)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await door.run() }
            group.addTask { try await reception.run() }
            try await group.waitForAll()
        }
    }
}

/// A store that carries every transaction out whole, and then undoes it: all the work of another one,
/// without a commit.
private struct Undone<Kept: Store>: Store {
    let store: Kept

    private struct Undoing<Result: Sendable>: Error {
        let result: Result
    }

    func transaction<Result: Sendable>(
        _ body: @escaping @Sendable (any Ledger) throws -> Result
    ) async throws -> Result {
        do {
            try await store.transaction { ledger -> Void in
                throw Undoing(result: try body(ledger))
            }
        } catch let undoing as Undoing<Result> {
            return undoing.result
        }
        preconditionFailure("a transaction that throws does not return")
    }

    func scrub() async throws -> Bool { true }
}

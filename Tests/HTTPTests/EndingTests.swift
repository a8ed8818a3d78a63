import Foundation
import HTTP
import Testing

@Suite("Endings")
struct EndingTests {
    /// The quickest of some times is measured, for others use the machine as well.
    @Test("lets go at once of a request that is cancelled")
    func cancelsAtOnce() async throws {
        var quickest = Duration.seconds(60)
        for _ in 1...5 {
            try await withServer { connection, _ in
                connection.drain()
            } _: { server, client in
                let task = Task {
                    try await client.refusal(of: Request(.get, server.url, reach: .anywhere))
                }
                await server.next(.asked)
                let start = ContinuousClock.now
                task.cancel()
                let error = try await task.value
                quickest = min(quickest, ContinuousClock.now - start)
                #expect(error.reason == .cancelled)
                #expect(error.mayHaveArrived)
                await server.next(.closed)
            }
        }
        #expect(quickest < .milliseconds(100))
    }

    @Test("cancels one and goes on with the others")
    func cancelsOne() async throws {
        let both = Barrier(for: 2)
        try await withServer { connection, asked in
            if asked.path == "/nooit" { connection.drain() }
            both.wait()
            connection.answer("dag")
        } _: { server, client in
            let lost = Task {
                try await client.refusal(of: Request(.get, server.url + "/nooit", reach: .anywhere))
            }
            let kept = Task {
                try await client.send(Request(.get, server.url + "/ooit", reach: .anywhere))
            }
            await server.next(.asked)
            await server.next(.asked)
            lost.cancel()
            let (error, response) = try await (lost.value, kept.value)
            #expect(error.reason == .cancelled)
            #expect(response.status == 200)
        }
    }

    @Test("begins nothing for a task that is cancelled already")
    func beginsNothing() async throws {
        try await withServer { connection, _ in
            connection.answer("dag")
        } _: { server, client in
            let error = try await Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await client.refusal(of: Request(.get, server.url, reach: .anywhere))
            }.value
            #expect(error.reason == .cancelled)
            #expect(!error.mayHaveArrived)
            #expect(server.connections == 0)
        }
    }

    @Test("cancels at any moment")
    func cancelsAtAnyMoment() async throws {
        try await withServer { connection, _ in
            connection.answer("dag")
        } _: { server, client in
            try await withThrowingTaskGroup { group in
                for number in 1...200 {
                    let task = Task {
                        try await client.send(Request(.get, server.url, reach: .anywhere))
                    }
                    group.addTask {
                        for _ in 0..<number { await Task.yield() }
                        task.cancel()
                        switch await task.result {
                        case .success(let response): #expect(response.status == 200)
                        case .failure(let error as RequestError):
                            #expect(error.reason == .cancelled)
                        case .failure(let error): throw error
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("ends what is in hand when it shuts down, and takes nothing more")
    func shutsDown() async throws {
        try await withServer { connection, _ in
            connection.drain()
        } _: { server, client in
            let request = Request(.get, server.url, reach: .anywhere)
            let task = Task { try await client.refusal(of: request) }
            await server.next(.asked)
            await client.shutDown()
            #expect(try await task.value.reason == .shutDown)
            await server.next(.closed)
            let error = try await client.refusal(of: request)
            #expect(error.reason == .shutDown)
            #expect(!error.mayHaveArrived)
            await client.shutDown()
        }
    }

    @Test("leaves no thread and no file behind", .timeLimit(.minutes(1)))
    func leavesNothing() async throws {
        await #expect(processExitsWith: .success) {
            let server = try Server { connection, _ in connection.answer("dag") }
            for round in 1...3 {
                let files = try Traces.files()
                let client = Client()
                _ = try await client.send(Request(.get, server.url, reach: .anywhere))
                await server.next(.asked)
                guard try Traces.threads() == 1 else { throw Traces.Found(what: "no thread") }
                await client.shutDown()
                await server.next(.closed)
                // The system lists a thread that was joined for a moment more.
                while try Traces.threads() > 0 { await Task.yield() }
                guard try Traces.files() <= files else {
                    throw Traces.Found(what: "file, \(round)")
                }
            }
        }
    }

    @Test("ends its thread when nobody holds the client any more", .timeLimit(.minutes(1)))
    func endsWithItsHolder() async throws {
        await #expect(processExitsWith: .success) {
            for _ in 1...3 {
                let server = try Server { connection, _ in connection.answer("dag") }
                _ = try await Client().send(Request(.get, server.url, reach: .anywhere))
                await server.next(.closed)
            }
            while try Traces.threads() > 0 { await Task.yield() }
        }
    }
}

/// What a client leaves in the process; counted where nobody else uses one.
enum Traces {
    struct Found: Error {
        let what: String
    }

    static func threads() throws -> Int {
        let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
        // A thread that ended in the meantime has no name any more.
        return tasks.compactMap {
            try? String(contentsOfFile: "/proc/self/task/\($0)/comm", encoding: .utf8)
        }
        .count { $0 == "http\n" }
    }

    static func files() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
}

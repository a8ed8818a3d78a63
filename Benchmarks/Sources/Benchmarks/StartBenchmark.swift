import Foundation

/// How soon the real program asks something, and what it holds while it waits.
struct StartBenchmark {
    let program: String

    func run() throws {
        title("(e) the program")
        guard FileManager.default.isExecutableFile(atPath: program) else {
            return print(
                "not measured: there is no program '\(program)'; build it, or use --buur PATH"
            )
        }
        var times = Times()
        var memory: [(resident: Double, anonymous: Double)] = []
        for _ in 0..<20 { memory.append(try start(&times)) }
        show("from start to the first words, median", times.median / 1000, "ms", aim: "< 100 ms")
        show(
            "resident memory while it waits",
            memory.map(\.resident).max() ?? 0,
            "MB",
            aim: "< 40 MB"
        )
        show("of which anonymous", memory.map(\.anonymous).max() ?? 0, "MB")
        var floor = Times()
        for _ in 0..<20 { try floor.measure { try Process.launch("/bin/true").waitUntilExit() } }
        show("floor: starting a program that does nothing", floor.median / 1000, "ms")
    }

    private func start(_ times: inout Times) throws -> (resident: Double, anonymous: Double) {
        let database = NSTemporaryDirectory() + "buur-start-\(UUID().uuidString)"
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: database + end)
            }
        }
        let (input, output) = (Pipe(), Pipe())
        let process = try times.measure {
            let process = try Process.launch(
                program,
                ["chat", "--database", database],
                input: input,
                output: output
            )
            guard !output.fileHandleForReading.availableData.isEmpty else { throw Silence() }
            return process
        }
        Thread.sleep(forTimeInterval: 0.3)
        let memory = (process.memory("Rss"), process.memory("Anonymous"))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        return memory
    }
}

/// Thrown when the program ends without a word.
struct Silence: Error, CustomStringConvertible {
    let description = "The program ended without a word; start it by hand to see why."
}

import Dialog

/// What a turn costs without the database.
struct TurnBenchmark {
    let house: House
    let walk: Walk

    func run() {
        title("(a) a turn without the database; journal of \(walk.entries) entries")
        let (full, message) = walk.fullest
        let turn = measure { play(message, in: full) }
        let codec = measure { (try? Conversation(text: full.text))?.frames.count ?? 0 }
        let text = full.text
        let floor = measure { Mark(of: text).bits }
        show("a turn with the fullest journal, median", turn.median, "µs", aim: "< 100 µs")
        show("a turn with the fullest journal, 99 %", turn.quantile(0.99), "µs")
        show("a turn of this talk, mean over all", mean, "µs")
        show("writing and reading the stored form (\(text.utf8.count) bytes)", codec.median, "µs")
        show("floor: hashing the bytes of the stored form", floor.median, "µs")
    }

    private func play(_ message: String, in conversation: Conversation) -> Int {
        house.moderator.turn(.message(message), in: conversation, surroundings: house.surroundings)
            .effects.count
    }

    private var mean: Double {
        var times = Times()
        for (message, conversation) in zip(walk.messages, walk.conversations) {
            for _ in 0..<20 { _ = times.measureProcessor { play(message, in: conversation) } }
        }
        return 1e6 / times.perSecond
    }

    private func measure<Result>(_ body: () -> Result) -> Times {
        for _ in 0..<200 { _ = body() }
        var times = Times()
        for _ in 0..<2000 { _ = times.measureProcessor(body) }
        return times
    }
}

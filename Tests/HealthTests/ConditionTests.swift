import Testing

@testable import Health

@Suite("Condition")
struct ConditionTests {
    private static let open = Condition.Channel(
        name: "matrix-noord",
        state: "open",
        isWell: true,
        silentFor: .seconds(3)
    )
    private static let closed = Condition.Channel(
        name: "sms",
        state: "closed",
        isWell: false,
        silentFor: nil
    )

    @Test("is told in short")
    func json() {
        #expect(
            condition(channels: [ConditionTests.open]).json == """
                {"channels":{"matrix-noord":{"silent_seconds":3,"state":"open"}},"database":"ok",\
                "dead_letters":1,"last_turn_seconds":60,"outbox_due":2,"status":"ok","timers_due":4}

                """
        )
    }

    @Test("is not well when a channel is not, or the database cannot be read")
    func unwell() {
        let (open, closed) = (ConditionTests.open, ConditionTests.closed)
        #expect(condition(channels: [open]).isWell)
        #expect(condition(channels: []).isWell)
        #expect(!condition(channels: [open, closed]).isWell)
        var unreadable = condition(channels: [open])
        (unreadable.outboxes, unreadable.dueTimers) = (nil, nil)
        #expect(!unreadable.isWell)
        #expect(
            unreadable.json == """
                {"channels":{"matrix-noord":{"silent_seconds":3,"state":"open"}},\
                "database":"unreadable","last_turn_seconds":60,"status":"unwell"}

                """
        )
    }

    @Test("is not well when a channel heard nothing for longer than it may", arguments: [300, 301])
    func silent(seconds: Int) {
        let channel = Condition.Channel(
            name: "matrix-noord",
            state: "open",
            isWell: true,
            silentFor: .seconds(seconds),
            longestSilence: .seconds(300)
        )
        let condition = condition(channels: [channel])
        #expect(condition.isWell == (seconds == 300))
        #expect(condition.json.contains(#""state":"silent""#) == (seconds == 301))
        #expect(condition.metrics.contains(#"_silent_seconds{channel="matrix-noord"} \#(seconds)"#))
    }

    @Test(
        "is not well when somebody is not heard for longer than may be",
        arguments: [300, 301]
    )
    func behind(seconds: Int) {
        let channel = Condition.Channel(
            name: "matrix-noord",
            state: "open",
            isWell: true,
            silentFor: .seconds(3),
            missingFor: .seconds(seconds)
        )
        let condition = condition(channels: [channel])
        #expect(condition.isWell == (seconds == 300))
        #expect(condition.json.contains(#""state":"behind""#) == (seconds == 301))
        #expect(condition.json.contains(#""missing_seconds":\#(seconds)"#))
        #expect(
            condition.metrics.contains(#"_missing_seconds{channel="matrix-noord"} \#(seconds)"#)
        )
    }

    @Test("is told as Prometheus reads it")
    func metrics() {
        let lines = condition(channels: [ConditionTests.open, ConditionTests.closed]).metrics
            .split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.contains("_bucket") }
        #expect(
            lines == [
                #"buur_turns_total{kind="heard"} 2"#, #"buur_turns_total{kind="begun"} 5"#,
                "buur_turn_seconds_sum 20.75", "buur_turn_seconds_count 2",
                #"buur_deliveries_total{channel="matrix-noord",outcome="arrived"} 7"#,
                #"buur_outbox_size{channel="matrix-noord"} 3"#,
                #"buur_outbox_due{channel="matrix-noord"} 2"#,
                #"buur_outbox_oldest_due_seconds{channel="matrix-noord"} 90"#,
                #"buur_dead_letters{channel="matrix-noord"} 1"#, "buur_timers_due 4",
                #"buur_channel_open{channel="matrix-noord"} 1"#,
                #"buur_channel_open{channel="sms"} 0"#,
                #"buur_channel_silent_seconds{channel="matrix-noord"} 3"#,
                "buur_last_turn_seconds 60", "process_resident_memory_bytes 4096",
            ]
        )
    }

    @Test("counts in each step what took no longer than it")
    func histogram() {
        let steps = condition(channels: []).metrics.split(separator: "\n")
            .filter { $0.contains("_bucket") }
        #expect(steps.count == Histogram.bounds.count + 1)
        #expect(steps.contains(#"buur_turn_seconds_bucket{le="0.5"} 0"#))
        #expect(steps.contains(#"buur_turn_seconds_bucket{le="1.0"} 1"#))
        #expect(steps.contains(#"buur_turn_seconds_bucket{le="10.0"} 1"#))
        #expect(steps.last == #"buur_turn_seconds_bucket{le="+Inf"} 2"#)
    }

    @Test("lets no name of a channel end a label")
    func escapes() {
        var page = Exposition()
        page.add("a", .gauge, "b") { [(["c": "d\"} 1\n\\e"], 2)] }
        #expect(page.text == "# HELP a b\n# TYPE a gauge\na{c=\"d\\\"} 1\\n\\\\e\"} 2\n")
    }

    private func condition(channels: [Condition.Channel]) -> Condition {
        var times = Histogram()
        times.add(.milliseconds(750))
        times.add(.seconds(20))
        return Condition(
            channels: channels,
            outboxes: [
                .init(
                    channel: "matrix-noord",
                    waiting: 3,
                    due: 2,
                    dueFor: .seconds(90),
                    dead: 1
                )
            ],
            dueTimers: 4,
            begunTurns: 5,
            turnTimes: times,
            lastTurn: .seconds(60),
            deliveries: [.init(channel: "matrix-noord", outcome: "arrived", count: 7)],
            memory: 4096
        )
    }
}

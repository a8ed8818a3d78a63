extension Condition {
    /// The condition as Prometheus reads it.
    var metrics: String {
        var page = Exposition()
        page.add("buur_turns_total", .counter, "Turns that were kept since the start.") { [self] in
            [(["kind": "heard"], turnTimes.total), (["kind": "begun"], begunTurns)]
        }
        page.add("buur_turn_seconds", "Until what was heard was kept.", turnTimes)
        page.add("buur_deliveries_total", .counter, "Attempts to deliver since the start.") {
            deliveries.map { (["channel": $0.channel, "outcome": $0.outcome], $0.count) }
        }
        addOutboxes(to: &page)
        page.add("buur_timers_due", .gauge, "Timers whose time has come.") {
            dueTimers.map { [([:], $0)] } ?? []
        }
        page.add("buur_channel_open", .gauge, "Whether a channel is well.") {
            channels.map { (["channel": $0.name], $0.isWell ? 1 : 0) }
        }
        page.add("buur_channel_silent_seconds", .gauge, "Since a channel last heard anything.") {
            channels.compactMap { channel in
                channel.silentFor.map { (["channel": channel.name], Int($0.components.seconds)) }
            }
        }
        page.add("buur_channel_missing_seconds", .gauge, "Since a part could not be read.") {
            channels.compactMap { channel in
                channel.missingFor.map { (["channel": channel.name], Int($0.components.seconds)) }
            }
        }
        page.add("buur_last_turn_seconds", .gauge, "Since the last turn.") {
            lastTurn.map { [([:], Int($0.components.seconds))] } ?? []
        }
        page.add("process_resident_memory_bytes", .gauge, "Memory that the program takes.") {
            memory.map { [([:], $0)] } ?? []
        }
        return page.text
    }

    private func addOutboxes(to page: inout Exposition) {
        let outboxes = outboxes ?? []
        page.add("buur_outbox_size", .gauge, "Deliveries that wait.") {
            outboxes.map { (["channel": $0.channel], $0.waiting) }
        }
        page.add("buur_outbox_due", .gauge, "Deliveries that should have gone out already.") {
            outboxes.map { (["channel": $0.channel], $0.due) }
        }
        page.add("buur_outbox_oldest_due_seconds", .gauge, "Since the oldest of those is due.") {
            outboxes.map { (["channel": $0.channel], Int($0.dueFor?.components.seconds ?? 0)) }
        }
        page.add("buur_dead_letters", .gauge, "Deliveries that were given up.") {
            outboxes.map { (["channel": $0.channel], $0.dead) }
        }
    }
}

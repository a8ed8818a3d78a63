internal import Assistant
internal import ServiceLifecycle

/// What goes out and what comes due, until the program ends.
struct Post: Service {
    let couriers: [Courier]
    let caretaker: Caretaker

    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                for courier in couriers { group.addTask { await courier.run() } }
                group.addTask { await caretaker.run() }
            }
        } onGracefulShutdown: {
            for courier in couriers { courier.stop() }
            caretaker.stop()
        }
    }
}

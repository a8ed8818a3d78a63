import Matrix
import Testing

@testable import MatrixAdapter

@Suite("Errands")
struct ErrandsTests {
    private let now = ContinuousClock.now

    private func join(_ room: String) -> Errand { .meet(.accept(RoomID(room), via: nil)) }

    private func say(_ kind: Courtesy.Kind, in room: String) -> Errand {
        let event = EventID("$" + kind.rawValue)
        return .say(Courtesy(kind: kind, room: RoomID(room), event: event, thread: nil))
    }

    /// Begins whatever may be done now.
    private func begin(_ errands: inout Errands) -> [Errand] {
        var begun: [Errand] = []
        while let errand = errands.begin(where: { _ in true }) { begun.append(errand) }
        return begun
    }

    @Test("are done four at a time, each once")
    func side() {
        var errands = Errands()
        let joins = ["!a", "!b", "!c", "!d", "!e", "!f"].map(join)
        errands.plan(joins, at: now)
        #expect(begin(&errands) == Array(joins.prefix(4)))
        errands.plan(joins, at: now)
        #expect(begin(&errands).isEmpty)
        errands.end(joins[1], isDone: true)
        #expect(begin(&errands) == [joins[4]])
    }

    @Test("never change one room at once, nor the list of direct rooms")
    func apart() {
        var errands = Errands()
        let follow = Errand.meet(.follow(RoomID("!a"), to: RoomID("!b"), via: nil))
        let leave = Errand.meet(.leave(RoomID("!c")))
        let open = Errand.meet(.openDirect(with: UserID("@amina:example.org")))
        errands.plan(
            [say(.aside, in: "!a"), say(.locked, in: "!a"), follow, join("!b"), leave, open],
            at: now
        )
        #expect(begin(&errands) == [say(.aside, in: "!a"), join("!b"), leave])
        errands.end(say(.aside, in: "!a"), isDone: true)
        #expect(begin(&errands) == [say(.locked, in: "!a")])
        errands.end(leave, isDone: true)
        errands.end(say(.locked, in: "!a"), isDone: true)
        #expect(begin(&errands) == [open])
        errands.end(join("!b"), isDone: true)
        #expect(begin(&errands) == [follow])
    }

    @Test("are left alone for a moment after a failure, and leave the last place to the others")
    func fails() {
        var errands = Errands()
        let failing = ["!a", "!b", "!c", "!d"].map(join)
        errands.plan(failing, at: now)
        for errand in begin(&errands) { errands.end(errand, isDone: false) }
        errands.plan(failing, at: .now)
        #expect(begin(&errands).isEmpty)
        let later = ContinuousClock.now + Errands.rest
        errands.plan(failing + [join("!z")], at: later)
        #expect(begin(&errands) == [join("!z")] + failing.prefix(2))
        errands.end(join("!z"), isDone: true)
        #expect(begin(&errands) == [failing[2]])
        errands.plan([failing[3], join("!y")], at: later)
        #expect(begin(&errands) == [join("!y")])
    }

    @Test("begin only where the homeserver lets them, and when they are still to be done")
    func unwelcome() {
        var errands = Errands()
        errands.plan([join("!a"), say(.aside, in: "!b")], at: now)
        #expect(errands.begin(where: { $0 != join("!a") }) == say(.aside, in: "!b"))
        errands.plan([], at: now)
        #expect(begin(&errands).isEmpty)
    }
}

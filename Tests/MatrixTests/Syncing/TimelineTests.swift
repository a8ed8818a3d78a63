import Notation
import Testing

@testable import Matrix

@Suite("a timeline of which a part was left out")
struct TimelineTests {
    private let home = RoomID(Written.home)

    private func ids(_ events: [Event]) -> [String] { events.map { $0.id?.text ?? "-" } }

    /// Has seen $1, and then an answer that begins at $4.
    private func reader() -> Reader {
        var reader = Reader.athome()
        _ = reader.read(Written.message("$1", "a"))
        let room = Written.room([Written.message("$4", "d")], previous: "p4")
        #expect(reader.receive(Written.answer("s3", join: [Written.home: room])) == [])
        return reader
    }

    private let gap = Gap(room: RoomID(Written.home), from: "p4", to: "s2")

    @Test("is read back to known ground, and then told in order")
    func filled() {
        var reader = reader()
        #expect(reader.demands == [.fill(gap)])
        let first = Written.page([Written.message("$3", "c")], end: "p3")
        #expect(reader.settle(.fill(gap), .page(first)) == [])
        let next = Gap(room: home, from: "p3", to: "s2")
        #expect(reader.demands == [.fill(next)])
        let ground = Written.page(
            [Written.message("$2", "b"), Written.message("$1", "a"), Written.message("$0", "z")],
            end: "p0"
        )
        #expect(ids(reader.settle(.fill(next), .page(ground))) == ["$2", "$3", "$4"])
        #expect(reader.demands == [])
    }

    @Test("is not read back when it reaches known ground by itself")
    func overlap() {
        var reader = Reader.athome()
        _ = reader.read(Written.message("$1", "a"))
        let timeline = [Written.message("$1", "a"), Written.message("$2", "b")]
        let room = Written.room(timeline, previous: "p1")
        let events = reader.receive(Written.answer("s3", join: [Written.home: room]))
        #expect(ids(events) == ["$2"])
        #expect(reader.demands == [])
    }

    @Test("is whole when there is nothing further back")
    func start() {
        var reader = reader()
        let page = Written.page([Written.message("$3", "c")], end: nil)
        #expect(ids(reader.settle(.fill(gap), .page(page))) == ["$3", "$4"])
    }

    @Test("is not read for ever by a homeserver that stands still")
    func standingStill() {
        var reader = reader()
        let page = Written.page([Written.message("$3", "c")], end: "p4")
        #expect(ids(reader.settle(.fill(gap), .page(page))) == ["$3", "$4"])
        var other = self.reader()
        var (from, pages) = ("p4", 0)
        while case .fill(let gap) = other.demands.first, pages < 5_000 {
            pages += 1
            from = "q\(pages)"
            let events = other.machine.settle(.fill(gap), .page(Written.page([], end: from)))
            if !events.isEmpty {
                #expect(events.map(\.happening).first == .historyMissing)
                #expect(ids(events).last == "$4")
            }
        }
        #expect(pages == 1_000)
    }

    @Test("is told without what is missing, and says that it is, when it may not be read")
    func refused() {
        var reader = reader()
        let events = reader.settle(.fill(gap), .refused)
        #expect(events.map(\.happening).first == .historyMissing)
        #expect(ids(events) == ["-", "$4"])
        #expect(reader.demands == [])
    }

    @Test("says that something is missing when nobody says where")
    func nowhere() {
        var reader = Reader.athome()
        _ = reader.read(Written.message("$1", "a"))
        let limited: JSON = ["limited": true, "events": [Written.message("$4", "d")]]
        let answer = Written.answer("s3", join: [Written.home: ["timeline": limited]])
        #expect(ids(reader.receive(answer)) == ["-", "$4"])
    }

    @Test("holds back what comes in while a gap is open, also after a second gap")
    func secondGap() {
        var reader = reader()
        #expect(reader.read(Written.message("$5", "e")) == [])
        let room = Written.room([Written.message("$8", "h")], previous: "p8")
        #expect(reader.receive(Written.answer("s5", join: [Written.home: room])) == [])
        #expect(reader.receive(Written.answer("s5", join: [Written.home: room])) == [])
        #expect(reader.demands == [.fill(gap)])
        let first = Written.page(
            [Written.message("$3", "c"), Written.message("$1", "a")],
            end: "p"
        )
        #expect(ids(reader.settle(.fill(gap), .page(first))) == ["$3", "$4", "$5"])
        let second = Gap(room: home, from: "p8", to: "s4")
        #expect(reader.demands == [.fill(second)])
        let page = Written.page([Written.message("$7", "g"), Written.message("$5", "e")], end: "p")
        #expect(ids(reader.settle(.fill(second), .page(page))) == ["$7", "$8"])
    }

    @Test("takes a page once")
    func pageTwice() {
        var reader = reader()
        let page = Written.page([Written.message("$3", "c")], end: nil)
        _ = reader.settle(.fill(gap), .page(page))
        #expect(reader.settle(.fill(gap), .page(page)) == [])
        #expect(reader.settle(.fill(gap), .refused) == [])
    }

    @Test("does not take over an older state of the room from a page")
    func olderState() {
        var reader = reader()
        let page = Written.page([Written.state("$3", "m.room.encryption", [:])], end: nil)
        #expect(ids(reader.settle(.fill(gap), .page(page))) == ["$4"])
        #expect(reader.room()?.isEncrypted == false)
    }

    @Test("is told as far as it came when we are put out meanwhile")
    func putOut() {
        var reader = reader()
        let leave = Written.member("$9", Written.us, "ban", by: Written.amina)
        let events = reader.receive(
            Written.answer("s4", leave: [Written.home: Written.room([leave])])
        )
        #expect(ids(events) == ["-", "$4", "$9"])
        #expect(events.first?.happening == .historyMissing)
        #expect(reader.demands == [])
    }
}

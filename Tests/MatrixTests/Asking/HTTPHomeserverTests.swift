import Foundation
import HTTP
import Notation
import Testing

@testable import Matrix

@Suite("what is asked of a homeserver over HTTP")
struct HTTPHomeserverTests {
    private static let room = RoomID("!keuken/é:example.org")
    private static let path = "/_matrix/client/v3/rooms/%21keuken%2F%C3%A9%3Aexample.org"
    private static let account = "/_matrix/client/v3/user/%40buur%3Aexample.org/account_data"
    private static let profile = "/_matrix/client/v3/profile/%40buur%3Aexample.org"

    /// What was asked while this was done, when everything is answered like this.
    private func asked(
        _ answer: JSON = [:],
        _ body: @escaping (HTTPHomeserver) async throws -> Void
    ) async throws -> FakeHomeserver.Asked {
        var asked: [FakeHomeserver.Asked] = []
        try await Visit.to({ _, _ in .json(answer) }) { visit in
            try await body(visit.homeserver)
            asked = visit.server.asked
        }
        let first = try #require(asked.first)
        #expect(asked.count == 1)
        #expect(first.headers["authorization"] == "Bearer geheim")
        return first
    }

    @Test("syncs with a filter, from a token, waiting for news")
    func sync() async throws {
        let asked = try await asked(["next_batch": "s2"]) { homeserver in
            let answer = try await homeserver.sync(since: "s1&x", waiting: .seconds(30), limit: 100)
            #expect(answer["next_batch"] == "s2")
        }
        #expect(asked.method == "GET")
        #expect(asked.path == "/_matrix/client/v3/sync")
        #expect(asked.query.contains("timeout=30000"))
        #expect(asked.query.contains("since=s1%26x"))
        let filter = asked.query.split(separator: "&").first { $0.hasPrefix("filter=") }
        let json = filter.flatMap { JSON(parsing: $0.dropFirst(7).removingPercentEncoding ?? "") }
        #expect(json?["room"]?["timeline"]?["limit"] == 100)
        #expect(json?["room"]?["state"]?["lazy_load_members"] == true)
    }

    @Test(
        "writes an id in a URL so that nothing in it means anything there",
        arguments: [
            ("!a/b?c#d:e", "%21a%2Fb%3Fc%23d%3Ae"), ("..", "%2E%2E"), (".", "%2E"), ("a.b", "a.b"),
            ("é \n", "%C3%A9%20%0A"), ("%2F", "%252F"),
        ]
    )
    func encoding(id: String, written: String) {
        #expect(
            Call(.get, ["rooms", id]).url(at: "https://a.example")
                == "https://a.example/rooms/\(written)"
        )
    }

    @Test("reads a page back from a gap to its end")
    func page() async throws {
        let chunk: JSON = ["chunk": [Written.message("$2", "b")], "end": "e"]
        let asked = try await asked(chunk) { homeserver in
            let gap = Gap(room: Self.room, from: "p1", to: "s1")
            let page = try await homeserver.page(before: gap)
            #expect(page.events.map(\.id.text) == ["$2"])
            #expect(page.end == "e")
        }
        #expect(asked.path == "\(Self.path)/messages")
        #expect(asked.query == "dir=b&limit=100&from=p1&to=s1")
    }

    @Test("sends and takes out under an id of our own")
    func send() async throws {
        let sent = try await asked(["event_id": "$1"]) { homeserver in
            let content = OutgoingMessage("Dag").content
            let id = try await homeserver.send(
                content,
                type: "m.room.message",
                to: Self.room,
                transaction: "7"
            )
            #expect(id == EventID("$1"))
        }
        #expect(sent.method == "PUT")
        #expect(sent.path == "\(Self.path)/send/m.room.message/7")
        #expect(sent.headers["content-type"] == "application/json")
        #expect(sent.json["body"] == "Dag")
    }

    @Test("shows that it writes, and that it read")
    func signs() async throws {
        let typing = try await asked { homeserver in
            try await homeserver.showTyping(for: .seconds(5), in: Self.room)
        }
        #expect(typing.path == "\(Self.path)/typing/%40buur%3Aexample.org")
        #expect(typing.json == ["typing": true, "timeout": 5000])
        let still = try await asked { try await $0.showTyping(for: nil, in: Self.room) }
        #expect(still.json == ["typing": false])
        let read = try await asked { homeserver in
            try await homeserver.markRead(EventID("$1"), in: RoomPart(.main, of: Self.room))
        }
        #expect(read.method == "POST")
        #expect(read.path == "\(Self.path)/receipt/m.read/%241")
        #expect(read.json == ["thread_id": "main"])
    }

    @Test("shows in which thread it read, or in none in particular")
    func reads() async throws {
        for (extent, body) in [
            (RoomPart.Extent.thread(EventID("$0")), ["thread_id": "$0"] as JSON), (.all, [:]),
        ] {
            let read = try await asked {
                try await $0.markRead(EventID("$1"), in: RoomPart(extent, of: Self.room))
            }
            #expect(read.json == body)
        }
    }

    @Test("opens a room for two, without encryption")
    func openDirect() async throws {
        let asked = try await asked(["room_id": "!nieuw"]) { homeserver in
            let room = try await homeserver.openDirectRoom(with: UserID(Written.amina))
            #expect(room == RoomID("!nieuw"))
        }
        #expect(asked.path == "/_matrix/client/v3/createRoom")
        #expect(asked.json["is_direct"] == true)
        #expect(asked.json["invite"] == [.text(Written.amina)])
        #expect(asked.json["preset"] == "trusted_private_chat")
        #expect(asked.json["initial_state"] == nil)
    }

    @Test("joins by way of a server, leaves, forgets")
    func rooms() async throws {
        let join = try await asked { try await $0.join(RoomID("!v12"), via: "example.org") }
        #expect(join.path == "/_matrix/client/v3/join/%21v12")
        #expect(join.query == "via=example.org&server_name=example.org")
        let leave = try await asked { try await $0.leave(Self.room) }
        #expect(leave.path == "\(Self.path)/leave")
        let forget = try await asked { try await $0.forget(Self.room) }
        #expect(forget.path == "\(Self.path)/forget")
    }

    @Test("knows whose token it is, and ends it")
    func token() async throws {
        let who = try await asked(["user_id": .text(Written.us), "device_id": "BUUR"]) {
            homeserver in
            let identity = try await homeserver.whoAmI()
            #expect(identity == Identity(user: UserID(Written.us), device: "BUUR"))
        }
        #expect(who.path == "/_matrix/client/v3/account/whoami")
        let out = try await asked { try await $0.logOut() }
        #expect(out.path == "/_matrix/client/v3/logout")
    }

    @Test("sets what people see of it")
    func profile() async throws {
        let name = try await asked { try await $0.setDisplayName("Buur") }
        #expect(name.path == "\(Self.profile)/displayname")
        #expect(name.json == ["displayname": "Buur"])
        let avatar = try await asked { try await $0.setAvatar("mxc://example.org/a") }
        #expect(avatar.path == "\(Self.profile)/avatar_url")
        #expect(avatar.json == ["avatar_url": "mxc://example.org/a"])
    }

    @Test("lists direct rooms, and knows none where none were listed")
    func directRooms() async throws {
        let set = try await asked { try await $0.setDirectRooms(["@a:b": ["!c"]]) }
        #expect(set.method == "PUT")
        #expect(set.path == "\(Self.account)/m.direct")
        try await Visit.to({ _, _ in .error("M_NOT_FOUND", 404) }) { visit in
            let rooms = try await visit.homeserver.directRooms()
            #expect(rooms == [:])
        }
    }

    @Test("brings files and fetches them, on older homeservers as well")
    func media() async throws {
        let upload = try await asked(["content_uri": "mxc://example.org/a"]) { homeserver in
            let uri = try await homeserver.upload(
                [1, 2],
                name: "een blad.pdf",
                mediaType: "application/pdf"
            )
            #expect(uri == "mxc://example.org/a")
        }
        #expect(upload.target == "/_matrix/media/v3/upload?filename=een%20blad.pdf")
        #expect(upload.headers["content-type"] == "application/pdf")
        #expect(upload.body == [1, 2])
        try await Visit.to({ asked, _ in
            asked.path.hasPrefix("/_matrix/client/v1")
                ? .error("M_UNRECOGNIZED", 404) : .init(body: "bytes")
        }) { visit in
            let bytes = try await visit.homeserver.download("mxc://example.org/a", limit: 100)
            #expect(bytes == Array("bytes".utf8))
            #expect(
                visit.server.asked.map(\.path) == [
                    "/_matrix/client/v1/media/download/example.org/a",
                    "/_matrix/media/v3/download/example.org/a",
                ]
            )
            await #expect(throws: HomeserverError.tooLarge) {
                try await visit.homeserver.download("mxc://example.org/a", limit: 2)
            }
            for uri in [
                "", "https://example.org/a", "mxc://example.org", "mxc:///a", "mxc://a/b/c",
            ] {
                await #expect(throws: HomeserverError.notFound) {
                    try await visit.homeserver.download(uri, limit: 100)
                }
            }
        }
    }

    @Test("meets what the sync machine demands")
    func demands() async throws {
        try await Visit.to({ asked, _ in
            switch asked.path {
            case "/_matrix/client/v3/createRoom": .json(["room_id": "!open"])
            case "/_matrix/client/v3/join/%21weg": .error("M_UNKNOWN", 404)
            case "/_matrix/client/v3/join/%21proxy": .init(status: 404, body: "<html>")
            case "\(Self.account)/m.direct" where asked.method == "GET":
                .json(["@amina:example.org": ["!oud"], "@b:c": ["!d"]])
            default: .json([:])
            }
        }) { visit in
            let homeserver = visit.homeserver
            _ = try await homeserver.meet(.openDirect(with: UserID(Written.amina)))
            #expect(
                visit.server.asked.last?.json
                    == ["@b:c": ["!d"], "@amina:example.org": ["!oud", "!open"]]
            )
            guard case .refused = try await homeserver.meet(.accept(RoomID("!weg"), via: nil))
            else {
                Issue.record("joining was refused")
                return
            }
            await #expect(throws: HomeserverError.refused(status: 404, code: nil)) {
                try await homeserver.meet(.accept(RoomID("!proxy"), via: nil))
            }
            _ = try await homeserver.meet(.leave(RoomID("!leeg")))
            #expect(
                visit.server.asked.suffix(3).map { $0.path.suffix(6) } == [
                    "/leave", "forget", "direct",
                ]
            )
        }
    }
}

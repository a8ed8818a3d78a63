import Assistant
import HTTP
import Testing

@testable import Webhook

@Suite("The bytes of a file")
struct FetchTests {
    private static let wanted: [(Post, handle: String, url: String, login: String?)] = [
        (.whatsApp, "55", "\(WhatsApp.usualBase)/55", "Bearer token"),
        (.telegram, "AgAC-_x", "https://api.telegram.org/bot1:a/getFile?file_id=AgAC-_x", nil),
        (.twilio, media, media, "Basic QUMxOm5pZXV3"),
        (.signal, "f1.jpg", "http://127.0.0.1:8080/v1/attachments/f1.jpg", nil),
        (.signedWebhook, "https://buurtapp.example/f", "https://buurtapp.example/f", nil),
    ]
    private static let media =
        "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"

    @Test("are asked of the provider, as it wants to be asked", arguments: 0..<wanted.count)
    func asked(place: Int) throws {
        let (post, handle, url, login) = FetchTests.wanted[place]
        let request = try #require(post.provider.fetch(handle)?.request)
        #expect((request.method, request.url) == (.get, url))
        #expect(request.headers["Authorization"] == login)
        #expect(request.reach == (post.name == "Signal" ? .anywhere : .publicOnly))
    }

    @Test("are asked nowhere else, whatever a handle says", arguments: Post.all)
    func elsewhere(post: Post) {
        let handles = [
            "", "..", "../messages", "a/../../b", "a?x=1", "a#b", "a b", "a%2F..", "//x.example/a",
            "https://x.example/a", "http://169.254.169.254/latest", "a\r\nHost: x",
            "\(FetchTests.media)/../../../AC2/Messages", "\(FetchTests.media)?x=1",
            "https://api.twilio.com.x.example/2010-04-01/Accounts/AC1/Media/ME1",
            String(repeating: "a", count: 1_000),
        ]
        for handle in handles {
            let request = post.provider.fetch(handle)?.request
            // A program names the place itself; nothing that lets Buur in goes along.
            let isHarmless = post.name == "signed webhook" && request?.headers == [:]
            #expect(request == nil || isHarmless, "\(handle)")
        }
    }

    @Test("lie where WhatsApp says, which is told with the token, and never in the open")
    func whatsApp() throws {
        let provider = Post.whatsApp.provider
        let file = try #require(provider.file(at: place(#"{"url":"https://look.example/x?a=1"}"#)))
        #expect(file.url == "https://look.example/x?a=1")
        #expect(file.headers["Authorization"] == "Bearer token")
        for answer in [#"{"url":"http://look.example/x"}"#, #"{"url":1}"#, "{}", ""] {
            #expect(provider.file(at: place(answer)) == nil)
        }
    }

    @Test("lie under the path that Telegram gives, and under no other")
    func telegram() throws {
        let provider = Post.telegram.provider
        func file(_ path: String) -> Request? {
            provider.file(at: place(#"{"ok":true,"result":{"file_path":"\#(path)"}}"#))
        }
        #expect(
            file("photos/file_1.jpg")?.url
                == "https://api.telegram.org/file/bot1:a/photos/file_1.jpg"
        )
        for path in ["", "/etc/passwd", "../getMe", "photos/../../x", "a//b", "a?b"] {
            #expect(file(path) == nil, "\(path)")
        }
        #expect(provider.file(at: place(#"{"ok":false}"#)) == nil)
    }

    private func place(_ answer: String) -> Response {
        Response(status: 200, body: Array(answer.utf8))
    }
}

extension Fetch {
    fileprivate var request: Request {
        switch self {
        case .file(let request), .place(let request): request
        }
    }
}

import HTTP
import Testing

@testable import HTTP

@Suite("Reach")
struct ReachTests {
    @Test(
        "asks nobody inside, however the address is spelled",
        arguments: [
            "127.0.0.1", "127.8.8.8", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1",
            "017700000001", "%31%32%37.0.0.1", "localhost", "LOCALHOST", "0.0.0.0", "0",
            "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
            "169.254.169.254", "198.18.0.1", "224.0.0.1", "255.255.255.255",
            "[::1]", "[::]", "[fe80::1]", "[fd00::1]", "[fc00::1]", "[ff02::1]", "[fec0::1]",
            "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[::ffff:10.0.0.1]",
            "[64:ff9b::127.0.0.1]", "[2002:7f00:1::]", "[2001:db8::1]",
        ]
    )
    func asksNobodyInside(_ host: String) async throws {
        try await withServer { connection, _ in
            connection.answer("geheim")
        } _: { server, client in
            let url = "http://\(host):\(server.port)/"
            let error = try await client.refusal(of: Request(.get, url, reach: .publicOnly))
            #expect(error.reason == .refusedAddress)
            #expect(!error.mayHaveArrived)
            #expect(server.connections == 0)
        }
    }

    @Test("asks anybody when that is allowed", arguments: ["127.0.0.1", "localhost", "2130706433"])
    func asksAnybody(_ host: String) async throws {
        try await withServer { connection, _ in
            connection.answer("dag")
        } _: { server, client in
            let url = "http://\(host):\(server.port)/"
            let response = try await client.send(Request(.get, url, reach: .anywhere))
            #expect(response.status == 200)
        }
    }

    @Test("does not use a connection inside that another request left")
    func judgesKeptConnections() async throws {
        try await withServer { connection, _ in
            connection.answer("dag")
        } _: { server, client in
            _ = try await client.send(Request(.get, server.url, reach: .anywhere))
            let error = try await client.refusal(of: Request(.get, server.url, reach: .publicOnly))
            #expect(error.reason == .refusedAddress)
            #expect(!error.mayHaveArrived)
            #expect(server.requests.count == 1)
            #expect(server.connections == 1)
        }
    }

    @Test(
        "knows without asking what is surely out of reach",
        arguments: [
            ("http://127.0.0.1:1/x", true), ("http://2130706433", true), ("http://[::1]/", true),
            ("http://LOCALHOST", true), ("http://a.localhost", true), ("https://10.0.0.1", true),
            ("https://8.8.8.8", false), ("https://buurt.example", false), ("niets", false),
        ]
    )
    func foresees(_ url: String, _ isRefused: Bool) {
        #expect(Reach.publicOnly.surelyRefuses(url) == isRefused)
        #expect(!Reach.anywhere.surelyRefuses(url))
    }

    @Test(
        "knows which addresses are public",
        arguments: [
            "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
            "126.255.255.255", "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0",
            "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
            "223.255.255.255", "2a00:1450::1", "2606:4700::1", "2001:200::1", "::ffff:8.8.8.8",
            "64:ff9b::8.8.8.8",
        ]
    )
    func knowsPublicAddresses(_ text: String) throws {
        #expect(try #require(Address(written: text)).isPublic)
    }

    @Test(
        "knows which addresses are not",
        arguments: [
            "0.1.2.3", "10.255.255.255", "100.127.255.255", "127.255.255.255", "169.254.0.0",
            "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.255.255", "198.19.255.255",
            "198.51.100.1", "203.0.113.1", "239.255.255.250", "240.0.0.1", "::", "::1", "::8.8.8.8",
            "::ffff:192.168.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "100::1", "2001::1",
            "2001:20::1", "2001:db8:ffff::1", "2002:808:808::1", "3fff::1", "4000::1", "5f00::1",
            "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff0e::1",
        ]
    )
    func knowsOtherAddresses(_ text: String) throws {
        #expect(try #require(Address(written: text)).isPublic == false)
    }
}

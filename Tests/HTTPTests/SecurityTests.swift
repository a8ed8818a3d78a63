import Foundation
import HTTP
import Testing

@Suite("Secure connections")
struct SecurityTests {
    @Test("tells that a server does not speak a secure language")
    func tellsOfPlainServers() async throws {
        let server = try Server(greeting: "220 smtp.example.org ESMTP\r\n") { connection, _ in
            connection.close()
        }
        let client = Client()
        let url = "https://127.0.0.1:\(server.port)/"
        let error = try await client.refusal(of: Request(.get, url, reach: .anywhere))
        #expect(error.reason == .tls)
        #expect(!error.mayHaveArrived)
        await client.shutDown()
        server.stop()
    }

    @Test("sends to a server that shows who it is, and to no other")
    func asksForCertificates() async throws {
        let server = try SecureServer()
        let knowing = Client(trusting: server.certificate)
        let url = "https://127.0.0.1:\(server.port)/"
        let response = try await knowing.send(Request(.get, url, reach: .anywhere))
        #expect(response.status == 200)

        let otherName = "https://localhost:\(server.port)/"
        let wrong = try await knowing.refusal(of: Request(.post, otherName, reach: .anywhere))
        #expect(wrong.reason == .untrusted)
        #expect(!wrong.mayHaveArrived)

        let strange = Client()
        let unknown = try await strange.refusal(of: Request(.post, url, reach: .anywhere))
        #expect(unknown.reason == .untrusted)
        #expect(!unknown.mayHaveArrived)

        await knowing.shutDown()
        await strange.shutDown()
        server.stop()
    }
}

/// A server that vouches for itself, and only under the address of the machine itself.
final class SecureServer {
    let certificate: String
    let port: String
    private let folder: URL
    private let process = Process()

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "certificate.pem").path
        let key = folder.appending(path: "key.pem").path
        let making = SecureServer.openssl(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=buur "
                + "-addext subjectAltName=IP:127.0.0.1 -keyout \(key) -out \(certificate)",
            Process()
        )
        try making.run()
        making.waitUntilExit()

        let output = Pipe()
        _ = SecureServer.openssl(
            "s_server -accept 127.0.0.1:0 -www -key \(key) -cert \(certificate)",
            process
        )
        process.standardOutput = output
        try process.run()
        port = try SecureServer.port(in: output.fileHandleForReading)
    }

    func stop() {
        // It may have been started on a thread that keeps all signals from it but this one.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        // What cannot be removed goes with the other temporary files.
        try? FileManager.default.removeItem(at: folder)
    }

    private static func openssl(_ arguments: String, _ process: Process) -> Process {
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments.split(separator: " ").map(String.init)
        process.standardError = FileHandle.nullDevice
        return process
    }

    /// The port in the line `ACCEPT 127.0.0.1:4433`, which comes when it listens.
    private static func port(in output: FileHandle) throws -> String {
        var text = ""
        while true {
            let part = output.availableData
            guard !part.isEmpty else { throw POSIXError(.EPIPE) }
            text += String(decoding: part, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            if let line = lines.first(where: { $0.hasPrefix("ACCEPT") }) {
                return String(line.split(separator: ":").last ?? "")
            }
        }
    }
}

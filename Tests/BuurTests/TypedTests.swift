import Foundation
import Testing

@Suite("The chat on a terminal")
struct TypedTests {
    private let scene: Scene

    init() throws {
        scene = try Scene()
    }

    @Test("shows a prompt, colours, and the options with their numbers")
    func showsThemselves() throws {
        let chat = try open()
        #expect(try chat.read(until: "bewoner> ").contains("\u{1B}[36mHoe mag ik je noemen?"))
        chat.type("Amélie €\r")
        let answer = try chat.read(until: "bewoner> ")
        #expect(answer.contains("  1. Zeg maar \"je\"\r\n"))
        chat.type("\u{4}")
        #expect(chat.wait() == 0)
    }

    @Test("has no colours when NO_COLOR is set")
    func hasNoColours() throws {
        let chat = try open(variables: ["NO_COLOR=1"])
        #expect(!(try chat.read(until: "bewoner> ").contains("\u{1B}[36m")))
    }

    @Test("breaks lines at the width of the terminal")
    func breaksLines() throws {
        let chat = try open(columns: 40)
        let lines = try chat.read(until: "bewoner> ").split(separator: "\r\n")
        #expect(lines.count > 4)
        #expect(lines.allSatisfy { $0.replacing(/\u{1B}\[\d*[mK]/, with: "").count <= 40 })
    }

    @Test("brings back with the arrow what was typed, and lets it be changed")
    func editsLines() throws {
        let chat = try open()
        _ = try chat.read(until: "bewoner> ")
        chat.type("/tijj\r")
        #expect(try chat.read(until: "bewoner> ").contains("Dat begrijp ik niet: /tijj"))
        chat.type("\u{1B}[A\u{7F}d\r")
        #expect(try chat.read(until: "bewoner> ").contains("Het is dinsdag 24 november 2026"))
    }

    @Test("clears the line at Ctrl-C, and ends when it is pressed again")
    func clearsTheLine() throws {
        let chat = try open()
        _ = try chat.read(until: "bewoner> ")
        chat.type("weg ermee")
        _ = try chat.read(until: "weg ermee")
        chat.type("\u{3}")
        #expect(try chat.read(until: "bewoner> ").contains("Ctrl-C"))
        chat.type("/tijd\r")
        #expect(try chat.read(until: "bewoner> ").contains("Het is dinsdag"))
        chat.type("\u{3}")
        _ = try chat.read(until: "bewoner> ")
        chat.type("\u{3}")
        #expect(chat.wait() == 0)
    }

    private func open(columns: UInt16 = 80, variables: [String] = []) throws -> Running {
        let arguments = ["chat", "--at", "2026-11-24T10:00:00+01:00"] + scene.places()
        return Running(try Child.spawn(arguments, columns: columns, variables: variables))
    }
}

extension Running {
    fileprivate func type(_ text: String) {
        write(Array(text.utf8))
    }
}

import Testing

@Suite("What Buur understands")
struct UnderstandingTests {
    @Test("shows what it reads, a line for each line")
    func reads() throws {
        let lines = try answers(
            of: "read",
            to: #"{"id":"1","text":"de huur is € 812,50 per maand","expect":"money"}"#,
            #"{"id":2,"text":"👍 tussen de 3 en 5","expect":["number"]}"#,
            #"{"id":"3","text":"zeg \"hallo\"","expect":"hoedje"}"#
        )
        #expect(
            lines == [
                #"{"id":"1","readings":[{"kind":"money","text":"€ 812,50 per maand","start":11,"#
                    + #""end":29,"value":812.5,"unit":"EUR","period":"month"}]}"#,
                #"{"id":2,"readings":[{"kind":"number","text":"tussen de 3 en 5","start":3,"#
                    + #""end":19,"from":3,"to":5}]}"#,
                #"{"id":"3","readings":[]}"#,
            ]
        )
    }

    @Test("says values in Dutch")
    func speaks() throws {
        let lines = try answers(
            of: "speak",
            to: #"{"id":"1","kind":"number","value":-17.5}"#,
            #"{"id":"2","kind":"ordinal","value":103}"#,
            #"{"id":"3","kind":"money","value":20.05,"unit":"USD"}"#,
            #"{"id":"4","kind":"time","value":"16:50","style":"12h+part"}"#,
            #"{"id":"5","kind":"date","value":"2026-11-23"}"#
        )
        #expect(
            lines == [
                #"{"id":"1","text":"min zeventien komma vijf"}"#,
                #"{"id":"2","text":"honderdderde"}"#,
                #"{"id":"3","text":"twintig dollar en vijf cent"}"#,
                #"{"id":"4","text":"tien voor vijf 's middags"}"#,
                #"{"id":"5","text":"maandag 23 november 2026"}"#,
            ]
        )
    }

    @Test(
        "ends at a line that is no request",
        arguments: ["hallo", "{}", #"{"id":"1"}"#, #"{"id":"1","text":"x""#, "[]", #"{"id":"1",}"#]
    )
    func unreadable(_ line: String) throws {
        let ending = try Program.run(["read"], input: Array((line + "\n").utf8))
        #expect(ending.code == 65)
        #expect(ending.output == "")
        #expect(ending.error.isOneSentence, "\(ending.error)")
    }

    private func answers(of command: String, to lines: String...) throws -> [String] {
        let input = lines.map { $0 + "\n" }.joined()
        let ending = try Program.run([command], input: Array(input.utf8))
        #expect(ending.code == 0)
        return ending.lines.map(String.init)
    }
}

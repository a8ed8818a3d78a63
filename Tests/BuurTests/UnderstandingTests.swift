import Testing

@Suite("What Buur understands")
struct UnderstandingTests {
    @Test("shows what it reads, a line for each line")
    func reads() throws {
        let lines = try answers(
            of: "read",
            to: #"{"id":"1","text":"de huur is € 812,50 per maand","expect":"money"}"#,
            #"{"id":2,"text":"👍 tussen de 3 en 5","expect":["number"]}"#,
            #"{"id":"3","text":"zeg \"hallo\"","expect":"temperature","at":null}"#
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
        "answers a line that is no request with an error, and goes on",
        arguments: [
            ("hallo", "null"), ("[]", "null"), (#"{"id":"1",}"#, "null"),
            (#"{"id":"1","text":"x""#, "null"), ("{}", "null"), (#"{"text":"3"}"#, "null"),
            (#"{"id":"1"}"#, #""1""#), (#"{"id":1,"text":3}"#, "1"),
            (#"{"id":"1","text":"3","at":"gisteren"}"#, #""1""#),
            (#"{"id":"1","text":"3","at":12}"#, #""1""#),
            (#"{"id":"1","text":"3","at":"2026-1a-19T10:00:00+01:00"}"#, #""1""#),
            (#"{"id":"1","text":"3","at":"2026-11-19T10:00:00"}"#, #""1""#),
            (#"{"id":"1","text":"3","region":"XX"}"#, #""1""#),
            (#"{"id":"1","text":"3","expect":"hoedje"}"#, #""1""#),
            (#"{"id":"1","text":"3","expect":["number","hoedje"]}"#, #""1""#),
            (#"{"id":"1","text":"3","expect":{}}"#, #""1""#),
        ]
    )
    func unreadable(_ line: String, _ id: String) throws {
        let good = #"{"id":"2","text":"hallo","expect":"number"}"#
        let lines = try answers(of: "read", to: line, good)
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix(#"{"id":\#(id),"error":""#) ?? false, "\(lines)")
        #expect(lines.last == #"{"id":"2","readings":[]}"#)
    }

    @Test(
        "says nothing that no words are for",
        arguments: [
            #""kind":"number","value":1e30"#, #""kind":"ordinal","value":2.5"#,
            #""kind":"money","value":1e15"#, #""kind":"time","value":"25:00""#,
            #""kind":"time","value":"13:22","style":"deftig""#, #""kind":"number""#,
            #""kind":"hoedje","value":1"#,
        ]
    )
    func unspeakable(_ fields: String) throws {
        let lines = try answers(
            of: "speak",
            to: #"{"id":"1",\#(fields)}"#,
            #"{"id":"2","kind":"number","value":1}"#
        )
        #expect(lines.first?.hasPrefix(#"{"id":"1","error":""#) ?? false, "\(lines)")
        #expect(lines.last == #"{"id":"2","text":"een"}"#)
    }

    private func answers(of command: String, to lines: String...) throws -> [String] {
        let input = lines.map { $0 + "\n" }.joined()
        let ending = try Program.run([command], input: Array(input.utf8))
        #expect(ending.code == 0)
        return ending.lines.map(String.init)
    }
}

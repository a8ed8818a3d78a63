import Notation
import Testing

@testable import Matrix

@Suite("a message to send")
struct OutgoingMessageTests {
    @Test("shows words as they are, line by line")
    func words() {
        let content = OutgoingMessage("Dag <b>Amina</b> & \"co\"\nHoe is 't?").content
        #expect(content["msgtype"] == "m.text")
        #expect(content["body"] == "Dag <b>Amina</b> & \"co\"\nHoe is 't?")
        #expect(content["format"] == "org.matrix.custom.html")
        let html = "Dag &lt;b&gt;Amina&lt;/b&gt; &amp; &quot;co&quot;<br>Hoe is &#39;t?"
        #expect(content["formatted_body"] == .text(html))
        #expect(content["m.relates_to"] == nil)
        #expect(content["m.mentions"] == [:])
    }

    @Test("numbers what there is to choose from, in both")
    func options() {
        let message = OutgoingMessage("Huur je?", options: ["Ja", "Nee & nooit"], tone: .notice)
        #expect(message.content["msgtype"] == "m.notice")
        #expect(message.content["body"] == "Huur je?\n\n1. Ja\n2. Nee & nooit")
        #expect(
            message.content["formatted_body"]
                == "Huur je?<ol><li>Ja</li><li>Nee &amp; nooit</li></ol>"
        )
        #expect(OutgoingMessage("", options: ["Ja"]).content["body"] == "1. Ja")
    }

    @Test("stands in a thread, answers, and speaks to somebody")
    func relations() {
        let thread = EventID("$t")
        let inThread = OutgoingMessage("a", thread: thread).content["m.relates_to"]
        #expect(inThread?["rel_type"] == "m.thread")
        #expect(inThread?["event_id"] == "$t")
        #expect(inThread?["is_falling_back"] == true)
        #expect(inThread?["m.in_reply_to"]?["event_id"] == "$t")
        let both = OutgoingMessage("a", thread: thread, reply: EventID("$r")).content[
            "m.relates_to"
        ]
        #expect(both?["is_falling_back"] == false)
        #expect(both?["m.in_reply_to"]?["event_id"] == "$r")
        let reply = OutgoingMessage("a", reply: EventID("$r")).content["m.relates_to"]
        #expect(reply == ["m.in_reply_to": ["event_id": "$r"]])
        let spoken = OutgoingMessage("a", mentions: [UserID(Written.amina)]).content
        #expect(spoken["m.mentions"] == ["user_ids": [.text(Written.amina)]])
    }
}

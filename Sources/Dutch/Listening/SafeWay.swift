/// What somebody who told of violence says about how she can be reached without danger.
public enum SafeWay {
    /// Whether a text names a moment, a place, a number or a way, and says nothing of who is there:
    /// "hij zit naast me" is no way, and neither is "nee niet die naam".
    public static func isNamed(in text: String) -> Bool {
        let heard = heard(in: text)
        return !isOverheard(heard) && (heard.contains("way") || isPlaced(heard, text))
    }

    /// Whether a text takes back that she may be called or written to, and names nothing instead:
    /// "niet meer bellen, hij heeft mijn telefoon".
    public static func isTakenBack(in text: String) -> Bool {
        let heard = heard(in: text)
        return heard.contains("taken back") && !isPlaced(heard, text)
    }

    /// Whether a text says that the one whom she fears is with her, or reads along; it hears too much
    /// for whoever told of no danger.
    public static func isOverheard(in text: String) -> Bool {
        isOverheard(heard(in: text))
    }

    /// Whether a text names a time at which the one whom she fears is at home: "maandag is hij thuis".
    public static func namesUnsafeTime(in text: String) -> Bool {
        let heard = heard(in: text)
        return heard.contains("at home then") && !isOverheard(heard)
    }

    /// Whether a text says that she is not to be called, at no time.
    public static func refusesCalls(in text: String) -> Bool {
        let heard = heard(in: text)
        return heard.contains("no call") && !isPlaced(heard, text)
    }

    private static func isOverheard(_ heard: Set<String>) -> Bool {
        heard.contains("overheard")
            || heard.contains("at home") && !heard.contains("at home then")
    }

    private static func isPlaced(_ heard: Set<String>, _ text: String) -> Bool {
        heard.contains("place") || text.count(where: \.isNumber) >= shortestNumber
    }

    /// The digits of the shortest telephone number.
    private static let shortestNumber = 9

    private static func heard(in text: String) -> Set<String> {
        signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text)))
    }

    private static let signals = Signals([
        """
        THEY: hij|ie|zij|ze|man|vriend|vrouw|vriendin|ex|partner|vader|moeder|broer|zoon
        NO: niet|nie|ni|geen|nooit
        NOW: nu|weer|ook|net|al|zo|straks|altijd|nog
        THEN: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|weekend|
            ochtends|middags|avonds|nachts|vanmiddag|vanavond|uur
        CALL: bel|bellen|gebeld|app|appen|sms|sms'en|mail|mailen|schrijf|schrijven|berichten|contact
        overheard:
        THEY > is|zit|staat|ligt|loopt > naast|achter|tegenover|bij > me|mij|mn|ons
        THEY > is|zit|staat|ligt|loopt > NOW > naast|achter|tegenover|bij > me|mij|mn|ons
        THEY > leest|kijkt|luistert > mee|alles|dit
        THEY > heeft|pakte|pakt > mijn|mn|me > telefoon|mobiel|gsm
        at home:
        THEY > is|zit|komt|blijft > thuis|hier|binnen|er
        THEY > is|zit|komt|blijft > NOW > thuis|hier|binnen|er
        is|komt|zit > THEY > thuis
        at home then:
        THEN is|zit|komt|blijft > THEY > thuis|vrij
        THEN is|zit|komt|blijft > THEY > NOW > thuis|vrij
        THEN > THEY > thuis|vrij
        THEY > is|zit|komt|blijft > THEN > thuis|vrij
        THEY > is|zit|komt|blijft > thuis|vrij > THEN
        THEY > is|zit|komt|blijft > op|in|om|elke|iedere > THEN > thuis|vrij
        no call:
        NO > bel|bellen|opbellen|gebeld|telefoon
        bel|bellen > NO
        alleen|enkel > app|appen|appje|whatsapp|sms|mail|mailen|berichten|bericht|langs
        taken back:
        NO + meer + CALL
        way:
        CALL
        langs|langskomen|briefje|brief
        place:
        maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag|weekend
        ochtend|ochtends|middag|middags|avond|avonds|vanmiddag|vanavond|nacht|nachts|uur
        kamer|school|bakker|winkel|kerk|moskee|markt|bibliotheek|huisarts|dokter|park|werk|buurthuis
        bij|in|op|aan|naast > de|het|een|mijn|onze|jullie|school|werk
        als|wanneer > THEY > weg|werken|werkt|slaapt|NO
        als|wanneer > THEY > naar|aan|op > werk|zijn|het|de
        """
    ])
}

/// The word of whoever waits to be called and hears nothing: "niemand belt", "ik wacht nog steeds".
public enum StillWaiting {
    /// Whether a text says so, or asks when somebody calls; that nobody may call is something else, and
    /// so is waiting for another than the room.
    ///
    /// It hears too much for who waits for nobody.
    public static func isTold(in text: String) -> Bool {
        let heard = signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text)))
        return heard.contains("waiting") && !heard.contains("something else")
    }

    private static let signals = Signals([
        """
        NO: niet|nie|ni|nooit
        NOTHING: niks|niets|niemand
        CALLED: gebeld|opgebeld|teruggebeld
        waiting:
        niemand + belt|belde|CALLED
        niemand ... contact|komt|reageert|reageerde|gekomen
        ze|zij|jullie hebben|hadden NO CALLED|gereageerd
        ze|zij|jullie bellen|belden NO
        ik ben|word NO CALLED
        ik heb|hoor|hoorde nog NOTHING
        ik hoor|hoorde > NOTHING
        nog NOTHING > gehoord
        ik ... wacht > al
        ik ... wacht > nog > $
        wacht > nog > steeds
        zit|sta|ben ... te > wachten
        wanneer > bel|belt|bellen > er|iemand|ze|zij|jullie
        wanneer > word > ik > CALLED
        waar > blijft|blijven
        something else:
        mag|mogen|hoeft|hoeven|laat|wil|moet|liever
        politie|ambulance|brandweer|gemeente|dokter|huisarts|uitkering|brief|geld
        """
    ])
}

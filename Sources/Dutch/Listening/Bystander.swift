/// Tells whose death somebody writes of: her own, or that of another whom she worries about.
public enum Bystander {
    /// Whether a text that speaks of suicide says it of another, and not of who writes.
    ///
    /// Whoever speaks of both is taken to mean herself.
    public static func speaks(in text: String) -> Bool {
        let heard = signals.occurring(in: signals.words(of: Tokenizer.tokens(of: text)))
        return heard.contains("another") && !heard.contains("herself")
    }

    private static let signals = Signals([
        """
        WHO: hij|ie|zij|ze|meneer|mevrouw|vriend|vriendin|moeder|mama|vader|papa|zoon|dochter|
            broer|zus|man|vrouw|oma|opa|buurman|buurvrouw|iemand
        WANT: wil|wilt|wilde|wou
        NO: niet|nie|ni
        another:
        WHO WANT > dood
        WHO > dood > WANT|gaan
        WHO WANT NO > meer > leven|verder
        WHO NO > meer > WANT > leven|verder
        WHO NO > meer > leven|verder > WANT
        WHO + zelfmoord
        WHO eind|einde + leven
        herself:
        ik > wil|wou|wilde|ga|zou|kan|ook
        ik NO > meer
        mezelf|mijzelf
        ook > ik
        """
    ])
}

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
        PILLS: pil|pillen|slaappil*|tablet*|medicijn*|medicatie|paracetamol*|ibuprofen|oxazepam|diazepam|
            temazepam|morfine|oxycodon|insuline|pillenpot*|overdosis
        another:
        een_ander|n_ander|ander|kind|dochter|zoon + aan|over + dood
        WHO + afscheidsbrief|afscheid|vaarwel
        er > ligt|lag + afscheidsbrief|afscheidsbriefje
        WHO + PILLS
        WHO WANT > dood
        WHO > dood > WANT|gaan
        WHO WANT NO > meer > leven|verder
        WHO NO > meer > WANT > leven|verder|zijn
        WHO NO > meer > leven|verder > WANT
        WHO + zelfmoord
        WHO eind|einde + leven
        herself:
        ik|kheb > heb|had|schreef|maakte|ga ... afscheidsbrief|afscheid > geschreven|genomen|gemaakt|nemen|$
        ik|kheb > slik|slikte|neem|nam ... PILLS
        ik|kheb > heb|had ... PILLS > op|in|geslikt|genomen|ingenomen|gehad|gespaard|klaargelegd
        kheb ... PILLS
        ik > wil|wou|wilde|ga|zou|kan|ook
        ik NO > meer
        mezelf|mijzelf
        ook > ik
        """
    ])
}

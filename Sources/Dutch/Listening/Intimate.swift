/// Words about somebody's health or money.
///
/// It says nothing about how it is with her: only that whoever reads the text reads of that.
public enum Intimate {
    /// Whether a text holds such a word.
    public static func isTold(in text: String) -> Bool {
        Tokenizer.tokens(of: text).contains(where: words.contains)
    }

    private static let words = WordSet(
        spaced: """
            ziek zieke ziekte ziektes ziekenhuis kanker tumor chemo dialyse diabetes suikerziekte
            epilepsie parkinson dement dementie alzheimer hartaanval hartfalen beroerte hersenbloeding
            hiv aids astma copd reuma longen nierpatient operatie geopereerd medicijn medicijnen
            medicatie pillen insuline depressie depressief depri deprie burnout psychose psychotisch
            psychisch psychiater psycholoog schizofreen borderline autisme adhd ptss trauma angsten
            paniekaanval verslaafd verslaving alcohol alcoholist drugs drank incontinent zwanger
            miskraam gehandicapt handicap invalide beperking blind doof rolstoel
            schuld schulde schulden schuldn sgulden deurwaarder deurwaarders incasso beslag loonbeslag
            schuldhulp schuldsanering wsnp bewind bewindvoerder failliet uitkering uitkeringen
            bijstand bijstandsuitkering wajong wao wia armoede blut rood betalingsachterstand
            huurachterstand achterstand aanmaning aanmaningen voedselbank geldzorgen geldproblemen
            """
    )
}

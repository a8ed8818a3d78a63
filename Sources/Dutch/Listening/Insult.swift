/// Words that hurt whoever reads them about herself.
///
/// It says nothing about who writes them, who may have every reason; they are only not passed on
/// unread.
public enum Insult {
    /// Whether a text holds such a word.
    public static func occurs(in text: String) -> Bool {
        Tokenizer.tokens(of: text).contains(where: words.contains)
    }

    private static let words = WordSet(
        spaced: """
            klootzak klootzakken kloot lul lullen eikel eikels sukkel sukkels idioot idioten debiel
            debielen imbeciel mongool mongolen achterlijk achterlijke gestoord gestoorde randdebiel
            dwaas dombo sufferd loser losers nietsnut nutteloos nutteloze
            waardeloos waardeloze mislukkeling slappeling lafaard leugenaar leugenaars dief dieven
            oplichter oplichters schoft ploert smeerlap viezerik viespeuk griezel engerd
            creep pervert pedo pedofiel aanrander profiteur parasiet uitvreter luilak trut trutten
            teef teven bitch slet sletten hoer hoeren hoerenkind kutwijf wijf takkewijf kreng heks
            kut kutte kanker kankerlijer kankerlijder tering teringlijer tyfus tyfuslijer pleur
            oprotten rotzak rotmens tuig schorem asociaal aso zwijn varken zwijnen
            flikker flikkers mietje neger negers zwartjoekel spleetoog kaaskop
            fuck fucking asshole moron
            """
    )
}

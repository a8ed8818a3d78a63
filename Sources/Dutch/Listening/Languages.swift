/// Tells whether a text names languages, and nothing else.
public enum Languages {
    /// Whether every word is the name of a language, or a small one beside it: "Turks en een beetje
    /// Engels".
    ///
    /// It knows the languages of Dutch neighbourhoods by their Dutch names and mostly by their own, in
    /// spite of one mistyped letter in the longer ones.
    public static func areNamed(in text: String) -> Bool {
        let words = Spelling.folded(text).split { !$0.isLetter }.map(String.init)
        return words.contains(where: isLanguage)
            && words.allSatisfy { isLanguage($0) || small.contains($0) }
    }

    private static func isLanguage(_ word: String) -> Bool {
        names.contains(word)
            || word.utf8.count >= 5
                && names.contains {
                    $0.utf8.count >= 5 && Spelling.distance($0, word, limit: 1) != nil
                }
    }

    private static let small: Set<String> = [
        "en", "of", "ook", "een", "beetje", "n", "het", "liefst", "graag", "ik", "praat", "spreek",
        "spreekt", "praten", "spreken", "wil", "in", "de", "taal", "liever", "nederlands", "wel",
        "goed",
        "maar", "niet", "zo", "latijns", "zuid", "noord", "gebaren", "met", "mijn", "moedertaal",
        "is",
    ]

    private static let names: Set<String> = Set(
        """
        turks turkce koerdisch kurmanci sorani arabisch arabic marokkaans darija berbers tamazight
        tarifit rifijns egyptisch syrisch irakees engels english frans francais duits deutsch spaans
        espanol portugees portugues italiaans italiano pools polski roemeens romana bulgaars hongaars
        tsjechisch slowaaks servisch kroatisch bosnisch albanees grieks russisch oekraiens oekraiense
        georgisch armeens azerbeidzjaans perzisch farsi dari pashto oezbeeks tadzjieks urdu hindi
        punjabi gujarati bengaals tamil nepalees singalees chinees mandarijn kantonees japans koreaans
        vietnamees thais thai indonesisch maleis javaans filipijns tagalog papiaments papiamento
        sranan surinaams sarnami hindoestaans saramaccaans creools kaapverdisch krioelo somali
        somalisch amhaars amharisch tigrinya oromo swahili lingala yoruba igbo hausa twi akan ewe
        ga wolof fula fulani mandinka bambara kirundi kinyarwanda afrikaans hebreeuws aramees
        assyrisch suryoyo fries limburgs gebarentaal nederlands zweeds deens noors fins lets litouws
        ests macedonisch sloveens mongools tibetaans
        """
        .split { $0.isWhitespace }.map(String.init)
    )
}

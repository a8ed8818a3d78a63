import Dutch
import Testing

@Suite("Aftermath")
struct AftermathTests {
    @Test(
        "hears that something went wrong at a visit",
        arguments: [
            "ik voelde me niet veilig", "ik voelde me nie veilig daar",
            "hij ziet het niet meer zitten",
            "ze zag et nie meer zitten", "er was ruzie", "we hadden ruzzie", "hij zat aan me",
            "hij zat aan mij", "hij was heel agressief", "hij schold me uit", "ze was dronken",
            "ik ben bang voor hem", "ik maak me zorgen om haar", "hij wou niet meer leven",
            "ze hield me vast en ik was bang", "hij deed de deur op slot en wou dat ik bleef",
            "ze zei dat ze nie meer wil leven", "ze zei dat ze dood wil",
            "haar man slaat haar denk ik", "ik denk dat hij haar slaat",
            "haar vriend nam op en werd kwaad", "ik hoorde haar huilen op de achtergrond",
            "ze durfde nie te praten", "haar zoon heeft haar geslagen",
        ]
    )
    func unease(_ text: String) {
        #expect(Aftermath.told(in: text) == .unease)
    }

    @Test(
        "hears that somebody does not seem well",
        arguments: [
            "ze klonk verdrietig", "klonk somber", "ze was in de war", "hij leek nie goed verward",
            "het ging niet goed met haar", "het gaat slecht met hem", "ze klonk niet goed",
        ]
    )
    func sadness(_ text: String) {
        #expect(Aftermath.told(in: text) == .sadness)
    }

    @Test(
        "hears that nobody came",
        arguments: [
            "hij is niet gekomen", "ze is nie geweest", "bram is niet komen opdagen",
            "er kwam niemand", "hij kwam niet", "hij was er niet", "er is niemand gekomen",
            "ik heb voor niks zitten wachten",
        ]
    )
    func absence(_ text: String) {
        #expect(Aftermath.told(in: text) == .absence)
    }

    @Test(
        "hears that somebody cannot come after all",
        arguments: [
            "ik kan toch niet", "ik kan morgen toch niet", "ik kan morgen toch nie",
            "sorry ik kan niet komen",
            "het lukt me niet meer", "het lukt toch niet morgen", "ik moet afzeggen",
            "nee ik kan donderdag toch niet meer", "het gaat toch niet door",
            "ik red het niet vandaag",
        ]
    )
    func callingOff(_ text: String) {
        #expect(Aftermath.told(in: text) == .callingOff)
    }

    @Test(
        "hears that another time is better",
        arguments: [
            "kan het ook om 4 uur", "kan het een andere dag", "kan het nie op n andere dag",
            "liever vrijdag", "een andere dag", "kan het later",
        ]
    )
    func otherTime(_ text: String) {
        #expect(Aftermath.told(in: text) == .otherTime)
    }

    @Test(
        "hears when somebody can",
        arguments: [
            "donderdag middag kan wel", "donderdag kan ik wel", "ik kan vrijdag wel",
            "ik ben morgen vrij",
        ]
    )
    func offer(_ text: String) {
        #expect(Aftermath.told(in: text) == .offer)
    }

    @Test(
        "hears that help is not needed any more",
        arguments: [
            "hoeft nie meer", "laat maar", "me zoon doet het", "niet meer nodig",
            "het is al gemaakt", "mn buurman doet t",
        ]
    )
    func needless(_ text: String) {
        #expect(Aftermath.told(in: text) == .needless)
    }

    @Test(
        "hears nothing in what is ordinary",
        arguments: [
            "ja", "nee", "ik kan wel", "het is gelukt", "de lamp hangt mooi", "ik kom morgen",
            "0612345678",
            "hij was heel aardig", "ik kan niet zo goed lezen", "dank je wel voor de hulp", "",
            "hij had een mooie hond", "mijn man is agressief", "ik zie het niet meer zitten",
            "ik kan niet meer", "het lukt niet", "ik ben er om 2 uur",
            "ik was verdrietig", "ze klonk goed", "ik ben niet geweest", "het is niet gelukt",
            "het slot van de deur is kapot", "ik ben bang dat ik te laat kom",
        ]
    )
    func nothing(_ text: String) {
        #expect(Aftermath.told(in: text) == nil)
    }
}

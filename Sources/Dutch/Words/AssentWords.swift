/// How people say yes, no, maybe and never mind.
enum AssentWords {
    /// One way to answer.
    ///
    /// What is said weakly yields to a plain yes or no beside it: "nee, is goed zo".
    struct Answer: Hashable, Sendable {
        let assent: Assent
        let isWeak: Bool
    }

    /// The words for yes and no that mean nothing else in any sentence.
    static let plain: WordSet = [
        "ja", "jaa", "jaaa", "jah", "jahoor", "jawel", "jazeker", "jep", "jup", "yes", "yep", "nee",
        "neee", "neeee", "neen", "neehoor", "nope", "welnee",
    ]

    /// Words by which an answer is partly taken back.
    static let reserving: WordSet = ["maar", "behalve", "tenzij", "alleen", "als", "of", "?"]

    /// What may begin the explanation behind a yes: "ja, ik kan het niet alleen" stays one.
    static let clauses: WordSet = [
        ",", ".", "!", "want", "omdat", "ik", "we", "wij", "dat", "die", "mijn", "mn", "me", "hij",
        "zij", "ze", "er", "het", "en",
    ]

    /// What may follow a yes or a no that is only the beginning of a sentence.
    static let breaks: WordSet = [",", ".", "!", "want", "omdat", "sinds", "en", "dat", "hoor"]

    static let phrases = Phrases(table.saying("niet", as: "nie")) { key in answers[key] }

    private static let answers: [String: Answer] = [
        "yes": Answer(assent: .yes, isWeak: false),
        "rather yes": Answer(assent: .yes, isWeak: true),
        "no": Answer(assent: .no, isWeak: false),
        "rather no": Answer(assent: .no, isWeak: true),
        "unsure": Answer(assent: .unsure, isWeak: false),
        "rather unsure": Answer(assent: .unsure, isWeak: true),
        "cancel": Answer(assent: .cancel, isWeak: false),
    ]

    private static let table: WordTable = """
        yes: ja, jaa, jaaa, jaaaa, jah, jha, jaah, j, ja ja, jaja, jaaja, jaha, jawel, jwl,
            jazeker, jazeker wel
        yes: jaz, jep, jepp, jup, jups, juup, yep, yepp, yup, yes, yess, yesss, yea, yeah, yeahh,
            ye, yas, ja hoor, jahoor, jaho, ja joh
        yes: ja graag, jagraag, heel graag, graag, graag zelfs, heel erg graag, ja alsjeblieft,
            ja aub, alsjeblieft wel, ja please
        yes: tuurlijk, tuurlyk, tuurlik, tuurluk, natuurlijk, natuurlyk, natuurlik, ntrlk,
            tuurlijk wel, uiteraard, vanzelfsprekend, dat is vanzelfsprekend
        yes: zeker, zeker wel, zekers, zekerrr, zkr, zeker weten, zekerweten, absoluut, absolut, sowieso,
            beslist, inderdaad, idd, inderdaat, inderdaad ja
        yes: joa, joah, jow, jao, jaat, jong ja, ja vast wel, vast en zeker, ba ja, ba joa, bajo,
            jaoh, jej, iawel, allee ja, ah ja
        yes: ai, aye, evet, si, na am, oui, tak, wakha, iyo, ya, hee ja, ja man, ja meid,
            ja vriend, ja lieverd, ja schat, ja meneer, ja mevrouw, jawohl
        rather yes: 👍, 👌, ✅, ✔, ☑, 🙌, 💯, 🆗, 🙏, 👏, 🤝, 💪, wel, eens, juist, waar, precies, exact
        yes: ja dat klopt, ja klopt, ja dat is zo, ja dat wil ik, ja wil ik, dat wil ik wel,
            dat wil ik graag, wil ik wel, wil ik graag, ik wil het wel, lijkt me wel
        yes: tis goe, t is goe, tis goed, t is goed, is goe, natuurlijk mevrouw, natuurlijk meneer,
            tuurlijk mevrouw, tuurlijk meneer, zeker mevrouw, zeker meneer, jawel mevrouw,
            jawel meneer, graag mevrouw, graag meneer, neem ik aan ja, ja neem ik aan, jo
        yes: doen we, doe maar, doe dat maar, doe maar wel, doemaar, ja doe maar, mag wel,
            mag je doen, dat mag, dat mag wel, ja mag
        yes: het mag, ja dat mag, van mij mag het, daar ben ik het mee eens, mee eens,
            ik ben het ermee eens, akkoord, ik ga akkoord, ga akkoord, accoord, akoord, acc, deal, afgesproken
        yes: waarom niet, waarom ook niet, vooruit, vooruit dan maar, toe maar, kom maar op,
            laten we dat doen, ga je gang, wat mij betreft wel, wmb wel
        yes: dat klopt, klopt, kloptt, klopt helemaal, dat klopt helemaal, klopt wel, klopt ja,
            kloppend, helemaal juist, dat is juist, correct, dat is waar, dat is zo, zo is het,
            zo is dat
        yes: heb ik, heb ik wel, die heb ik, dat heb ik, ben ik, dat ben ik, doe ik, doe ik wel,
            kan ik, kan ik wel, jawel hoor, jaweljawel, al gedaan, heb ik al, dat doe ik,
            die krijg ik, krijg ik wel, krijg ik ook, dat kan ik
        rather yes: alsjeblieft, alstublieft, alsjeblief, alstublief
        yes: geen probleem, geen enkel probleem, geen punt, geen bezwaar, heb ik geen bezwaar tegen,
            vind ik geen probleem, geen problem
        no: niet alsjeblieft, niet alstublieft, geen alsjeblieft
        rather yes: ok, oke, okay, okee, okeee, okey, oki, okidoki, oke dan, ok dan, oke prima, k,
            kk, oke is goed, okido
        rather yes: goed, goed hoor, goed zo, goed dan, prima, primaa, top, topp, fijn, fijne,
            best, best wel, mooi, super, lekker, perfect, leuk, heerlijk, uitstekend, tof, chill,
            geweldig, cool, gaaf, nice
        rather yes: dat is goed, das goed, is goed, isgoed, dat is prima, ist goed, is goed zo
        rather yes: vind ik goed, vind ik prima, vindt ik goed, ik vind het goed,
            ik vind het best, mij best, mijn best, vind het prima, komt goed, in orde, dat kan,
            kan, kan wel, dat lukt, lukt, dat lukt wel, gaat lukken
        rather yes: allemaal, alles, natuurlijk wel, ja en nee niet, wel een beetje,
            een beetje wel, een beetje, soms wel, meestal wel, vaak, vaak wel, altijd,
            lijkt me goed, lijkt me prima, lijkt mij goed, lijkt me fijn, lijkt me leuk,
            klinkt goed, vast, vast wel, best graag
        rather yes: 😊, 😀, 😁, 🙂, ❤, 🥰, 😍, 💚, 💙, 😃, 😄, 🎉
        no: toch niet, toch maar niet, toch liever niet, bij nader inzien niet,
            was het maar waar, was het maar zo, was dat maar waar, was dat maar zo, ja dag,
            ja daag, ja doei, ja doeg, me hoela, mehoela, n, neej, nei, nei hoor, neje, nai
        rather unsure: nou ja, nouja, nou jaa
        unsure: ja of nee, ja nee weet niet, ja en nee, nee en ja, nee of ja
        unsure: ja ja het zal wel, jaja het zal wel, het zal wel, zal wel, kwn, kwnie, kwni, kwnt
        no: nee, neee, neeee, neeeee, ne, nee nee, neenee, nein, nop, nope, noppes, nooo, nah,
            nahh, neuh, neu, nuh, nehh, neh, ney, nej, nee he
        no: nee hoor, neehoor, nee joh, nee dank je, nee dankje, nee dankjewel, nee dank u,
            nee bedankt, neeb, nee thanks, dank je nee, bedankt nee, nee merci, nee man,
            nee schat, nee meneer, nee mevrouw
        no: nooit van mijn leven, echt niet, echtniet, tuurlijk niet, natuurlijk niet, zeker niet,
            zkr niet, absoluut niet, beslist niet, zeer zeker niet, welnee, wel nee, welneen,
            neen, neen hoor, neent, bijlange niet, geenszins, no way, noway, mooi niet,
            dacht het niet, dacht t niet, vergeet het, vergeet het maar
        no: niet echt, niet nodig, nie nodig, niet voor mij, niets voor mij, nog niet, nu niet,
            nu even niet, niet nu, vandaag niet, liever niet, liever nie, liever van niet,
            ik liever niet, dat liever niet, dat wil ik liever niet, liefst niet
        no: hoeft niet, hoeft nie, hoef niet, dat hoeft niet, dat hoef niet, hoeft niet hoor,
            niet hoeven, hoeft van mij niet, dat is niet nodig, is niet nodig, geen behoefte,
            geen behoefte aan, geen zin, geen zin in, heb ik geen zin in, ik heb geen zin
        no: wil ik niet, dat wil ik niet, ik wil niet, ik wil dat niet, ik wil het niet, wil niet,
            wilniet, mag niet, mag nie, dat mag niet, doe maar niet, doe maar nie, doe niet,
            niet doen, doe het niet, doe dat niet, laten we dat niet doen, beter van niet,
            beter niet
        no: heb ik niet, heb ik nie, dat heb ik nie, da heb ik nie, die heb ik niet, dat heb ik niet, hebbik niet, heb niet, heb ik geen,
            ik heb geen, heb geen, ben ik niet, dat ben ik niet, doe ik niet, dat doe ik niet,
            kan ik niet, dat kan ik niet, het kan niet, kan niet, dat kan niet, lukt niet, dat lukt niet,
            gaat niet, dat gaat niet, gaat niet lukken, krijg ik niet, die krijg ik niet
        no: klopt niet, dat klopt niet, klopt nie, klopt helemaal niet, klopt niet helemaal,
            dat klopt niet helemaal, dat is niet zo, is niet zo, niet waar, is niet waar,
            dat is niet waar, onwaar, niet juist, onjuist, fout, dat is fout, is fout, niet goed,
            dat is niet goed, is niet goed, verkeerd, dat is verkeerd, incorrect,
            nee dat klopt niet
        no: niks van waar, niets van waar, daar is niks van waar, daar is niets van waar,
            klopt niks van, klopt niets van, daar klopt niks van
        no: niet akkoord, niet mee eens, niet eens, oneens, ben het er niet mee eens,
            ik ben het er niet mee eens, daar ben ik het niet mee eens, van niet,
            ik denk het niet, denk het niet, denk t niet, ik dacht het niet, ik geloof het niet,
            geloof het niet, lijkt me niet, lijkt mij niet, lijkt me geen goed idee,
            ik hoop het niet, volgens mij niet, ik denk van niet, denk van niet
        no: nee ik niet, ik niet, mij niet, geen een, geen van beide, geen van allen,
            helemaal niet, totaal niet, allerminst, helemaal niks, geen enkele, geen een van,
            njet, hayir, mai, ayi, nanai, nèn, nono, no no, no thanks, nee echt niet
        rather no: 👎, ❌, 🚫, ✖, 🙅, ⛔, 😠, 😡, nooit, niet, nie, niemand, nergens, geen, niks, nix,
            niets, geeneen, no
        rather no: slecht, jammer, helaas, helaas niet, bijna niet, nauwelijks, zelden, soms niet,
            niet zo, niet zo goed, niet altijd, niet meer, allang niet meer, al lang niet meer,
            nog nooit, sorry nee
        unsure: misschien, misschien wel, misschien niet, mss, msch, mischien, miss, misscien,
            missch, meschien, wie weet, wellicht, mogelijk, zou kunnen, kan zijn, dat zou kunnen,
            het kan, allicht
        unsure: weet niet, weetniet, weet ik niet, ik weet niet, ik weet het niet, ik weet t niet,
            ik weet het niet zeker, weet ik niet zeker, weet niet zeker, niet zeker,
            ik weet niet zeker, wnie, weet nie, wk niet, wk nie, wist ik niet, weet ik nie,
            kweet niet, kweetnie, kweet het niet, kweenie, weenie, weetnie, weet ik veel,
            ik zou het niet weten, zou het niet weten, zou ik niet weten, idk, dunno,
            weet ik nog niet, weet nog niet, ik weet het nog niet, nog niet zeker,
            dat weet ik niet, dat weet ik nog niet
        unsure: kan wel zijn, dat kan wel zijn, zou wel kunnen, dat zou wel kunnen, kweet ni,
            kweet t ni, kweet het ni, k weet niet, k weet ni, k weet t niet, k weet t ni,
            k weet het niet, k weet t neet, weet k niet, weet k ni, weet k niet meer,
            weet ik niet meer, ik weet het niet meer, kweet niet meer, kweet het niet meer,
            weet niet meer
        unsure: geen idee, geenidee, geen id, gn idee, gi, geen flauw idee, geen benul,
            geen idee wat dat is, ik heb geen idee, heb geen idee, heb geen idee wat dat is,
            ik heb geen idee wat dat is, weet niet wat dat is, ik weet niet wat dat is, hb geen idee, ik twijfel, twijfel, twijfelachtig,
            ben er niet uit, ik ben er nog niet uit, hangt ervan af, dat hangt ervan af,
            ligt eraan, ligt er aan, dat ligt eraan, het ligt eraan, afhankelijk van, soms,
            af en toe, soms wel soms niet, ja en nee, nee en ja, half half, beetje,
            een klein beetje, zoiets
        unsure: ik denk het, denk het, denk t, denk het wel, denk t wel, ik denk het wel,
            ik denk van wel, denk van wel, ik geloof het wel, geloof het wel, ik geloof van wel,
            volgens mij wel, waarschijnlijk, waarschijnlijk wel, waarschijnlijk niet, wrs wel,
            wrs niet, wss, wss wel, wss niet, vermoedelijk, ik hoop het, hopelijk,
            ik dacht het wel, dacht van wel, ik dacht van wel, lijkt me, ik vermoed het
        unsure: maakt niet uit, maakt me niet uit, maakt mij niet uit, maakt niks uit,
            maakt nie uit, mij om het even, om het even, mij maakt het niet uit, whatever,
            boeit niet, geen voorkeur, allebei goed, het is mij om het even, zeg jij het maar,
            zeg het maar, kies jij maar, wat denk jij, wat jij wil
        unsure: moet ik nog over nadenken, moet nog nadenken, daar moet ik over nadenken,
            even nadenken, ik moet nadenken, moet ik vragen, moet ik navragen, moet ik opzoeken,
            moet ik even opzoeken, ik moet het opzoeken, later misschien, nog even kijken,
            ik kijk nog even, we zien wel, zien we wel
        rather unsure: tja, tsja, hmm, hmmm, hm, mwah, mwa, mwoah, moah, eh, euh, ehm, uhm, pfff,
            pff
        unsure: 🤷, 🤔, 😕, 😐, 🫤, 🤨, 😶, ¿
        cancel: laat maar, laatmaar, laat mr, laat maar zitten, laat maar hoor, lama, lmr,
            laat dan maar, laat het maar, laat t maar, laat het maar zitten, laat maar gaan, nvm,
            nevermind, never mind, nm, maakt al niet meer uit, niet meer nodig, hoeft niet meer,
            hoef niet meer, hoeft al niet meer, nee laat maar, nou laat maar
        cancel: stop, stopp, stoppen, stop maar, stop ermee, ik stop, ik stop ermee,
            ik wil stoppen, wil stoppen, hou op, houd op, hou maar op, ophouden, stop hiermee,
            ik stop hiermee, kap ermee, kappen, kap maar, annuleren, annuleer, anuleren,
            annuleer maar, cancel, afbreken, breek af, kappen nou, ik kap ermee, beeindig,
            beeindigen, weg hier
        cancel: vergeet maar, vergeet dit, vergeet dit maar, laat zitten, ik hoef niet meer,
            ik wil niet meer, ik wil dit niet meer, wil niet meer, geen zin meer,
            ik heb geen zin meer, doe maar niets, doe maar niks, begin opnieuw, ik wil terug,
            niet verder, niet doorgaan, ik ga niet verder, ik wil niet verder, sluiten, sluit af,
            afsluiten, einde gesprek, exit, quit, doei, ik ben weg, tot later, een andere keer,
            andere keer, later, ander keertje, nu even niet meer
        cancel: 🛑, ✋
        """
}

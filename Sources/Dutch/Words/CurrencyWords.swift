/// How people name money, by ISO 4217 code.
enum CurrencyWords {
    /// Signs and codes, which stand before an amount or behind it.
    static let signs = Phrases(signTable) { $0 }

    /// Names, which stand behind an amount only.
    static let names = Phrases(nameTable) { $0 }

    /// The hundredth parts of them.
    static let hundredths = hundredthTable.keys

    /// Letters for a hundredth that count only when money was asked.
    static let doubtfulHundredths: WordSet = ["c"]

    private static let signTable: WordTable = """
        EUR: €, eur, euro, euros, eurie, euri, eruo, uero, euroos, euroo, eurro, ojro
        USD: $, usd, us$, usd$, us dollar
        GBP: £, gbp
        JPY: ¥, jpy
        CAD: cad, cad$, c$, ca$
        AUD: aud, aud$, a$, au$
        NZD: nzd, nzd$, nz$
        HKD: hkd, hkd$, hk$
        SGD: sgd, sgd$
        CHF: chf, sfr
        CNY: cny, rmb
        INR: inr, ₹
        RUB: rub, ₽
        TRY: ₺
        ILS: ₪
        KRW: krw, ₩
        UAH: ₴
        VND: ₫
        NGN: ₦
        PLN: pln, zł
        BRL: brl, r$
        MXN: mxn, mxn$
        SRD: srd, srd$
        NLG: nlg, ƒ
        SEK: sek
        NOK: nok
        DKK: dkk
        CZK: czk
        HUF: huf
        ZAR: zar
        THB: thb, ฿
        IDR: idr
        MAD: mad
        AED: aed
        BTC: btc, ₿
        """

    private static let nameTable: WordTable = """
        EUR: eurootjes, eurotjes, piek, ekkies
        USD: dollar, dollars, amerikaanse dollar, amerikaanse dollars
        GBP: pond, ponden, pond sterling, britse pond, britse ponden, engelse pond
        JPY: yen, japanse yen
        CNY: yuan, chinese yuan, renminbi
        CAD: canadese dollar, canadese dollars
        AUD: australische dollar, australische dollars
        NZD: nieuw-zeelandse dollar, nieuw-zeelandse dollars, nieuw zeelandse dollar
        HKD: hongkongse dollar, hongkong dollar, hong kong dollar, hongkongse dollars
        SGD: singaporese dollar, singapore dollar, singaporese dollars
        SRD: surinaamse dollar, surinaamse dollars
        CHF: zwitserse frank, zwitserse franken
        BEF: belgische frank, belgische franken
        FRF: franse frank, franse franken
        DEM: duitse mark, d-mark
        FIM: finse mark, markka
        NLG: gulden, guldens, nederlandse gulden, nederlandse guldens, florijn
        XCG: caribische gulden, antilliaanse gulden
        AWG: arubaanse florin
        SEK: zweedse kroon, zweedse kronen
        NOK: noorse kroon, noorse kronen
        DKK: deense kroon, deense kronen
        ISK: ijslandse kroon, ijslandse kronen
        CZK: tsjechische kroon, tsjechische kronen
        PLN: zloty, zlotys, poolse zloty
        HUF: forint, forinten, hongaarse forint
        RON: roemeense leu, leu
        BGN: bulgaarse lev, lev
        TRY: lira, liras, turkse lira
        RUB: roebel, roebels, russische roebel
        UAH: hryvnia
        INR: roepie, roepies, indiase roepie, indiase roepies
        PKR: pakistaanse roepie, pakistaanse roepies
        IDR: indonesische roepia, roepia, rupiah
        THB: baht, thaise baht
        VND: dong, vietnamese dong
        KRW: won, zuid-koreaanse won
        PHP: filipijnse peso, filipijnse pesos
        MXN: peso, pesos, mexicaanse peso, mexicaanse pesos
        ARS: argentijnse peso, argentijnse pesos
        BRL: braziliaanse real, reais
        ZAR: rand, zuid-afrikaanse rand
        MAD: dirham, dirhams, marokkaanse dirham, marokkaanse dirhams
        AED: emiraatse dirham
        SAR: saoedische riyal
        IRR: iraanse rial
        IQD: iraakse dinar, iraakse dinars
        KWD: koeweitse dinar
        TND: tunesische dinar
        EGP: egyptische pond
        SYP: syrische pond
        ILS: sjekel, shekel, sjekels, shekels
        NGN: naira
        GHS: cedi
        ETB: birr
        KES: keniaanse shilling
        AFN: afghani
        BTC: bitcoin, bitcoins
        """

    private static let hundredthTable: WordTable = """
        EUR: cent, cents, centen, ct, cts, eurocent, eurocents, centjes, ¢, c
        GBP: penny, pennies, pence
        CHF: rappen, centime, centimes
        FIM: penni
        RUB: kopeke, kopeken
        PLN: grosz, groszy
        """
}

/// How people name days, months and what lies around now.
enum CalendarWords {
    static let months = monthTable.keys.compactMapValues(Int.init)

    static let weekdays = weekdayTable.keys.compactMapValues { Int($0).flatMap(Weekday.init) }

    /// Days counted from today.
    static let relative = Phrases(relativeTable, meaning: Int.init)

    /// Holidays with a fixed date, as month * 100 + day.
    static let holidays = Phrases(holidayTable, meaning: Int.init)

    /// Whether "volgende" or "vorige" stands there: 1, 0 or -1.
    static let directions = Phrases(directionTable, meaning: Int.init)

    /// Parts of a month or a year: -1 begin, 0 middle, 1 end.
    static let parts = Phrases(partTable, meaning: Int.init)

    static let units = unitTable.keys.compactMapValues(Span.Unit.init)

    private static let monthTable: WordTable = """
        1: januari, jan, januarie, januarij, jannuari
        2: februari, feb, febr, februarie, febuari
        3: maart, mrt, maa, maar t, mart
        4: april, apr
        5: mei, mij, may
        6: juni, jun, junie, junij
        7: juli, jul, julie, julij
        8: augustus, aug, agustus, augustes, augustis
        9: september, sep, sept
        10: oktober, okt, october, oct
        11: november, nov
        12: december, dec, desember
        """

    private static let weekdayTable: WordTable = """
        1: maandag, ma, maan, maandach, mandag, maandags
        2: dinsdag, di, dinsdach, dindag, dinsdags
        3: woensdag, wo, woe, woensdach, woendag, woensdags
        4: donderdag, do, dond, donderdach, dondredag, donderdags
        5: vrijdag, vr, vrij, vrijdach, vreidag, vrydag, vrijdags
        6: zaterdag, za, zaterdach, satardag, zaterdags, saterdag
        7: zondag, zondach, sondag, zondags
        """

    private static let relativeTable: WordTable = """
        -2: eergisteren, eergister
        -1: gisteren, gister, gisteravond, gisterenavond, gistermiddag, gisterochtend,
            gistermorgen
        0: vandaag, vandaaag, vndg, vdg, nu, vandag, heden, vanavond, vanmiddag, vanochtend,
            vanmorgen, deze middag, deze avond, vannacht, nu meteen, meteen, direct, deze dag,
            vndaag
        1: morgen, mrgn, morge, morrgen, morgenochtend, morgenmiddag, morgenavond, morgenvroeg,
            de dag na vandaag
        2: overmorgen, overmorge, over morgen
        3: de dag na overmorgen
        """

    private static let holidayTable: WordTable = """
        101: nieuwjaar, nieuwjaarsdag
        214: valentijnsdag, valentijn
        427: koningsdag
        504: dodenherdenking
        505: bevrijdingsdag
        701: keti koti, ketikoti
        1111: sint maarten, sintmaarten
        1205: sinterklaas, pakjesavond, sinterklaasavond
        1224: kerstavond
        1225: kerst, kerstmis, eerste kerstdag, 1e kerstdag, kerstdag
        1226: tweede kerstdag, 2e kerstdag
        1231: oud en nieuw, oudjaar, oudejaarsavond, oudejaarsdag, oudjaarsdag, oudejaar
        """

    private static let directionTable: WordTable = """
        -1: vorige, vorig, afgelopen, laatste, vorrige, verleden, jongstleden, jl
        0: deze, dit
        1: volgende, volgend, komende, komend, aanstaande, aankomende, eerstvolgende,
            eerst volgende, as, a.s., de volgende, volgene, aanstaand, eerstkomende
        """

    private static let partTable: WordTable = """
        -1: begin, het begin van, begin van, aan het begin van, in het begin van
        0: half, medio, midden, halverwege, het midden van, midden in
        1: eind, einde, het eind van, het einde van, eind van, einde van, aan het eind van,
            aan het einde van, laatste dag van, de laatste dag van, end van, eint van,
            op het eind van, ultimo
        """

    private static let unitTable: WordTable = """
        minute: minuut, minuten, min, minuutje, minuutjes, minuute, minute, mins, m
        hour: uur, uren, uurtje, uurtjes, u, uurs, uurtj
        day: dag, dagen, dgn, dagje, dagjes, d, etmaal, etmalen
        week: week, weken, wk, wkn, weekje, weekjes, weke
        month: maand, maanden, mnd, mnden, maandje, maandjes, maant, mndn
        year: jaar, jaren, jr, jaartje, jaartjes, jrn
        """
}

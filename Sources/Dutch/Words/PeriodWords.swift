/// How people say how often an amount comes.
enum PeriodWords {
    /// Phrases that say it on their own.
    static let phrases = Phrases(table, meaning: Period.init(rawValue:))

    /// Units that follow "per", "elke" and the like, and that can be counted.
    static let units = unitTable.keys

    /// What makes a unit a period: "per week", "de week", "/week".
    static let openings: WordSet = [
        "per", "elke", "elk", "iedere", "ieder", "alle", "iedre", "p", "/", "each", "pr",
    ]

    /// What makes a length a time that was or will be, and no period.
    static let elsewhere: WordSet = [
        "geleden", "terug", "later", "over", "nog", "al", "sinds", "achter", "achterstand", "lang",
        "binnen", "na", "oud",
    ]

    static let articles: WordSet = ["de", "het", "t"]

    /// What follows a number that counts how many times.
    static let turns: WordSet = ["keer", "x", "maal", "keren", "kere", "ker"]

    /// How many times, in one word or without a number.
    static let times = Phrases(timesTable, meaning: Double.init)

    private static let timesTable: WordTable = """
        1: eens, keer, eenmaal
        2: tweemaal
        3: driemaal
        4: viermaal
        """

    private static let table: WordTable = """
        day: p/d, pd, p.d., dagelijks, dagelijkse, in de dag, daags
        week: p/w, pw, p.w., wekelijks, wekelijkse, op weekbasis, in de week, inne week, inde week, weekelijks, wekenlijks
        twoWeeks: om de week, tweewekelijks, 2-wekelijks, veertiendaags, de ene week wel de andere niet
        fourWeeks: 4 weekse, 4weekse, 4-weekse, vierweekse, vier weekse, 4 weeks, 4weeks, 4 wekelijkse,
            4 wekelijks, vierwekelijkse, 4-wekelijkse
        fourWeeks: vierwekelijks, vier wekelijks, 4-wekelijks, 4wekelijks, p/4w
        month: p/m, pm, p.m., p/mnd, pmnd, maandelijks, maandelijkse, op maandbasis, op maand basis, in de maand, inne maand, inde maand, maandlijks,
            mndelijks, maandeliks
        twoMonths: om de maand, tweemaandelijks, 2-maandelijks
        quarter: p/k, driemaandelijks, 3-maandelijks
        halfYear: halfjaarlijks, half jaarlijks
        year: p/j, pj, p.j., jaarlijks, jaarlijkse, op jaarbasis, op jaar basis, in het jaar, p/jr
        once: eenmalig, eenmalige, in een keer, in 1 keer, een keer, 1 keer, 1x, ineens, in eens,
            een maal, eenmaal, niet elke maand, alleen nu, alleen deze maand
        """

    private static let unitTable: WordTable = """
        day: dag, dagen, dgn, d
        week: week, weken, wk, wkn, weke, w
        month: maand, maanden, mnd, mnden, mnd, maant, mand, maande, m
        quarter: kwartaal, kwartalen, kwrt
        year: jaar, jaren, jr, j
        """
}

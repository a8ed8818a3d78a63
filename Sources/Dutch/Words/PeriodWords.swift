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

    private static let table: WordTable = """
        day: p/d, pd, p.d., dagelijks, dagelijkse, in de dag, daags
        week: p/w, pw, p.w., wekelijks, wekelijkse, in de week, weekelijks, wekenlijks
        twoWeeks: om de week, tweewekelijks, 2-wekelijks, veertiendaags, per veertien dagen,
            per 14 dagen, elke 14 dagen, de ene week wel de andere niet
        fourWeeks: vierwekelijks, vier wekelijks, 4-wekelijks, 4wekelijks, p/4w
        month: p/m, pm, p.m., p/mnd, pmnd, maandelijks, maandelijkse, in de maand, maandlijks,
            mndelijks, maandeliks
        twoMonths: om de maand, tweemaandelijks, 2-maandelijks
        quarter: p/k, per drie maanden, driemaandelijks, 3-maandelijks, eens in de drie maanden,
            eens in de 3 maanden
        halfYear: halfjaarlijks, half jaarlijks, twee keer per jaar, 2x per jaar, 2 keer per jaar,
            tweemaal per jaar
        year: p/j, pj, p.j., jaarlijks, jaarlijkse, in het jaar, p/jr, eens in het jaar
        once: eenmalig, eenmalige, in een keer, in 1 keer, een keer, 1 keer, 1x, ineens, in eens,
            een maal, eenmaal, niet elke maand, alleen nu, alleen deze maand
        month: keer per maand, een keer per maand, 1x per maand, 1 keer per maand, eens per maand
        week: een keer per week, 1x per week, 1 keer per week, eens per week
        year: een keer per jaar, 1x per jaar, 1 keer per jaar, eens per jaar
        quarter: vier keer per jaar, 4 keer per jaar, 4x per jaar
        """

    private static let unitTable: WordTable = """
        day: dag, dagen, dgn, d
        week: week, weken, wk, wkn, weke, w
        month: maand, maanden, mnd, mnden, mnd, maant, mand, maande, m
        quarter: kwartaal, kwartalen, kwrt
        year: jaar, jaren, jr, j
        """
}

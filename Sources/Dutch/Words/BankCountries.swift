/// How long an IBAN is in each country of the IBAN registry.
enum BankCountries {
    static let lengths: [String: Int] = table.keys.compactMapValues(Int.init)

    private static let table: WordTable = """
        15: no
        16: be
        18: dk, fo, fi, gl, nl, sd, fk
        19: mk, si
        20: at, ba, ee, kz, lt, lu, xk, mn
        21: hr, lv, li, ch
        22: bh, bg, cr, ge, de, ie, me, rs, gb, va
        23: il, tl, ae, gi, iq, om, so
        24: ad, cz, md, pk, ro, sa, sk, es, se, tn, vg
        25: pt, st, ly
        26: is, tr
        27: fr, gr, it, mr, mc, sm, bi, dj
        28: al, az, cy, do, gt, hu, lb, pl, by, sv, ni, hn
        29: br, eg, ps, qa, ua
        30: jo, kw, mu, ye
        31: mt, sc
        32: lc
        33: ru
        """
}

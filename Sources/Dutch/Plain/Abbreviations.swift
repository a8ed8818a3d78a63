/// Abbreviations that slow a reader down, and the words that they are short for.
enum Abbreviations {
    static let words = table.keys

    // Those that are a word without their full stop are listed with it alone.
    private static let table: WordTable = """
        alsjeblieft: a.u.b., aub, s.v.p., svp
        afdeling: afd.
        artikel: art., artt.
        bijvoorbeeld: b.v., bv., bijv., bijv, bvb.
        bladzijde: blz., blz, pag.
        door: d.m.v., t.g.v., a.g.v.
        vooral: vnl., m.n.
        en zo: e.d., enz., enz, etc., etc
        eventueel: evt., evt, event.
        exclusief: excl., excl
        inclusief: incl., incl
        maximaal: max.
        meneer of mevrouw: dhr., mevr., mw., hr.
        vanaf: m.i.v.
        minimaal: min.
        nummer: nr., nrs.
        naar aanleiding van: n.a.v.
        niet van toepassing: n.v.t., nvt
        over of door: i.v.m.
        onder andere: o.a., o.m., oa.
        ongeveer: ca., ong., plm.
        op basis van: o.b.v., a.d.h.v.
        over: m.b.t., inz., t.a.v., betr.
        per maand: p.m., p/m
        per persoon: p.p.
        per week: p.w., p/w
        per jaar: p.j., p/j
        samen met: i.s.m., i.o.m.
        dat betekent: d.w.z.
        telefoon: tel.
        tot en met: t/m
        van deze maand of dit jaar: jl., j.l., a.s., ll.
        volgens: cf., vlg.
        voor: t.b.v., i.h.k.v.
        in plaats van: i.p.v.
        behalve: m.u.v.
        de dag van de brief: d.d., dd.
        zo snel als het kan: z.s.m., zsm
        """
}

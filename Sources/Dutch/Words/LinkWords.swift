/// What addresses on the internet are known by.
enum LinkWords {
    static let schemes: WordSet = ["http", "https", "ftp"]

    /// Whether a word is the last part of a domain; the uncommon ones are often other words.
    static func isDomain(_ word: String, isAsked: Bool) -> Bool {
        common.contains(word) || isAsked && (countries.contains(word) || general.contains(word))
    }

    private static let common = WordSet(
        spaced:
            "nl be com org net eu de fr uk es it pl tr ma sr info amsterdam gov edu io ai app online"
    )

    private static let general = WordSet(
        spaced:
            """
            aero agency art bank bio biz blog cafe care cat center chat city cloud club coach co coop
            design dev digital events expert family fit foundation frl fun fyi gallery group guide
            health help host house info int jobs legal life link live love ltd market media mil mobi
            museum name network news nu one page party photo plus pro school science shop site social
            software solutions space store studio support systems team tech tel theater tips today
            tools top tours town training travel tube tv university video vip vlaanderen web website
            wiki work works world wtf xyz academy aws zone gent brussels london berlin
            """
    )

    /// The codes of countries.
    private static let countries = WordSet(
        spaced:
            """
            ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo bq br
            bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec
            ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy
            hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz
            la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx
            my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re
            ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj
            tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
            """
    )
}

extension DangerWords {
    /// The gravest things in the languages that are heard most in the neighbourhood besides Dutch.
    ///
    /// The words stand as the tokenizer leaves them: in small letters, without marks above or below.
    static let foreign: Signals.Table = """
        PATIENT: i|he|she|father|mother|dad|mom|wife|husband|son|daughter|baby|child|brother|sister|man|woman|
            grandmother|grandfather|friend|neighbor|neighbour|someone|somebody|they
        WISH: اريد|أريد|بدي|ابغى|أبغى
        suicide:
        // Russian and Ukrainian.
        хочу > умереть|померти|сдохнуть
        не > хочу > жить|жити
        покончить > с > собои
        убить|убью|вбити > себя|себе
        // Arabic and Persian.
        WISH > ان|أن > اموت|أموت
        WISH > اموت|أموت|الموت
        لا > اريد|أريد > ان|أن > اعيش|أعيش
        الانتحار|انتحار|سانتحر
        اقتل|أقتل|قتل > نفسي
        میخواهم|میخوام > بمیرم
        // Tigrinya.
        ክመውት > እደሊ|ደልየ|ይደሊ
        ነብሰይ > ክቐትል|ክቀትል
        // Polish.
        nie > chce > zyc
        violence:
        // English.
        i|we > am|are > not > safe
        i|we > am|are > in > danger
        im > not_safe|in_danger
        PATIENT > has|have > a|an|the > knife|gun|axe|weapon
        PATIENT ... with > a|an|the > knife|gun|axe|weapon
        // Turkish.
        guvende > degilim|degiliz
        tehlikedeyim|tehlikedeyiz
        // Russian and Ukrainian.
        муж|он|отец|парень|брат|чоловик|вин > меня|мене|нас > бьет|бьют|избивает|убьет|бие|насилует
        бьет|избивает|убьет|насилует > меня|нас
        я|мы > в > опасности
        // Arabic and Persian.
        يضربني|يضربنا|ضربني|يهددني|اغتصبني|يغتصبني
        زوجي|ابي|اخي > ضربني|يضرب|يعنفني
        انا|أنا|نحن > في > خطر
        لست > امنة|آمنة|امنا|آمنا|بامان|بأمان
        شوهرم + میزند|میزنه
        // Tigrinya.
        ይሃርመኒ|ይወቅዓኒ|ይቐትለኒ
        ኣብ > ሓደጋ > ኣለኹ|ኣለና
        // Polish.
        bije|bil|pobil|zabije > mnie|nas
        fire:
        on > fire
        there > is > fire
        there > is|s > a > fire > $|in|at|on|here|next
        theres > a > fire > $|in|at|on|here|next
        theres|there_s > fire
        fire > in > my|our|the
        house|home|flat|apartment|kitchen|building|room > is > burning
        yangin > var
        ev|evim|evimiz|bina > yaniyor
        пожар|пожежа
        горит > дом|квартира|кухня
        حريق|الحريق
        ቃጸሎ|ቓጸሎ
        pozar
        pali > sie
        gas:
        smell|smells|smelling|leak|leaking + gas
        gaz > kokusu|kokuyor|kacagi
        пахнет > газом
        запах > газа|газу
        رائحة > غاز|الغاز
        czuc|czuje > gaz
        body:
        not|isnt|isn_t > breathing
        cant|cannot|can_t > breathe
        can > not > breathe
        not > waking|responding|conscious
        PATIENT not > moving > $|and|anymore|at
        PATIENT does|did > not > move|wake|respond|breathe
        PATIENT doesnt|didnt|doesn_t|didn_t > move|wake|respond|breathe
        PATIENT cant|cannot|can_t|can_not|wont|won_t > wake|move
        PATIENT fell ... not|cant|cannot|can_t|doesnt > get|stand|move|walk|wake|respond
        PATIENT is|was > unconscious|collapsed|choking
        PATIENT collapsed|fainted
        bleeding > a_lot|badly|heavily|and|wont|will
        PATIENT > passed > out
        having > a > stroke|seizure
        heart > attack
        nefes > alamiyorum|alamiyor|almiyor
        не > дышит|дихае
        не > могу > дышать
        لا > يتنفس|تتنفس
        لا > استطيع|أستطيع|اقدر|أقدر > التنفس
        nie > oddycha
        nie > moge > oddychac
        acute:
        need|call > an|a > ambulance
        need|call|send > ambulance
        send > an|a|the > ambulance
        call > the > ambulance
        ambulance > please
        ambulans > cagirin|gonderin|lazim
        скорую > помощь|вызовите
        вызовите > скорую
        النجدة|انقذوني|أنقذوني|اسعاف|إسعاف|الاسعاف|الإسعاف
        child:
        hits|hit|beats|beating|hitting|hurting > my|the > kid|kids|child|children|son|daughter|baby
        бьет|бьют > ребенка|детеи|сына|дочь
        يضرب > اطفالي|أطفالي|ابني|ابنتي|طفلي|الاطفال|الأطفال
        hunger:
        no|have_no > food|milk > for > my|the|our > baby|kids|children|child|son|daughter
        eviction:
        evict|evicting|evicted|eviction + us|me|we|i|today|tomorrow|tomorow|help|my
        kicked|kicking|throwing|thrown > me|us > out
        bizi|beni > evden > atiyorlar|atacaklar|cikariyorlar|attilar
        нас|меня > выселяют|выселят
        يطردوننا|سيطردوننا|طردونا|يطردونني|سيطردونني
        wyrzucaja > nas|mnie
        cutoff:
        cut|cutting|disconnected|disconnect > off + electricity|power|gas|water
        electricity|power|gas|water + cut|disconnected + off|they|tomorrow|unpaid
        """
}

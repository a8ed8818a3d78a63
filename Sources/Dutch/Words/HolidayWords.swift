/// The holidays that people name, and when they fall.
enum HolidayWords {
    /// The holidays of a region; those of the Netherlands are known everywhere.
    static func phrases(in region: Region) -> [Phrases<Yearly>] {
        switch region {
        case .netherlands: [dutch]
        case .belgium: [belgian, dutch]
        }
    }

    private static let dutch = Phrases(table, meaning: Yearly.init)
    private static let belgian = Phrases(belgianTable, meaning: Yearly.init)

    /// What falls on another day in Belgium, or only there.
    static let belgianTable: WordTable = """
        sunday 6 2: vaderdag
        day 7 11: feest van de vlaamse gemeenschap, vlaamse feestdag
        day 7 21: nationale feestdag
        day 11 11: wapenstilstand
        day 11 15: koningsdag, koningsfeest
        day 12 6: sinterklaas, sint nicolaas
        """

    static let table: WordTable = """
        day 1 1: nieuwjaar, nieuwjaarsdag, nieuw jaar
        day 1 6: driekoningen, drie koningen
        day 2 14: valentijnsdag, valentijn
        day 4 22: dag van de aarde
        day 5 1: dag van de arbeid, feest van de arbeid
        day 5 4: dodenherdenking, nationale herdenking, nationale dodenherdenking
        day 5 5: bevrijdingsdag
        day 6 24: sint jan, midzomernacht, midzomer
        day 7 1: keti koti, ketikoti, keti-koti
        day 8 15: maria hemelvaart
        day 10 4: dierendag
        day 10 31: halloween
        day 11 1: allerheiligen
        day 11 2: allerzielen
        day 11 11: sint maarten, sintmaarten
        day 12 5: sinterklaas, pakjesavond, sinterklaasavond, sint nicolaas
        day 12 24: kerstavond, kerstnacht
        day 12 25: kerst, kerstmis, eerste kerstdag, 1e kerstdag, 1ste kerstdag, kerstdag
        day 12 26: tweede kerstdag, 2e kerstdag, 2de kerstdag
        day 12 31: oud en nieuw, oudjaar, oudejaarsavond, oudjaarsavond, oudejaarsdag,
            oudjaarsdag, oudejaar
        king 4 27: koningsdag
        easter -49: carnaval
        easter -46: aswoensdag
        easter -7: palmzondag
        easter -3: witte donderdag
        easter -2: goede vrijdag
        easter 0: pasen, eerste paasdag, 1e paasdag, 1ste paasdag, paaszondag
        easter 1: tweede paasdag, 2e paasdag, 2de paasdag, paasmaandag
        easter 39: hemelvaart, hemelvaartsdag
        easter 49: pinksteren, eerste pinksterdag, 1e pinksterdag, pinksterzondag
        easter 50: tweede pinksterdag, 2e pinksterdag, pinkstermaandag
        islamic 1 1: islamitisch nieuwjaar
        islamic 9 1: begin van de ramadan, begin ramadan
        islamic 10 1: suikerfeest, eid al fitr, eid al-fitr
        islamic 12 10: offerfeest, eid al adha, eid al-adha
        sunday 5 2: moederdag
        sunday 6 3: vaderdag
        tuesday 9 3: prinsjesdag
        """
}

extension Yearly {
    /// Reads a key of the table of holidays, such as "easter 39".
    fileprivate init?(_ key: String) {
        let words = key.split(separator: " ")
        let numbers = words.dropFirst().compactMap { Int($0) }
        switch (words.first, numbers.first, numbers.dropFirst().first) {
        case ("day", let month?, let day?): self = .holiday(month: month, day: day)
        case ("king", let month?, let day?): self = .unlessSunday(month: month, day: day)
        case ("islamic", let month?, let day?): self = .islamic(month: month, day: day)
        case ("easter", let days?, nil): self = .easter(days)
        case ("sunday", let month?, let number?):
            self = .nth(number, .weekday(.sunday), of: .month(month))
        case ("tuesday", let month?, let number?):
            self = .nth(number, .weekday(.tuesday), of: .month(month))
        default: return nil
        }
    }
}

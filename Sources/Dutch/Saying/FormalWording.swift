/// The words of a text that change when it is said to somebody who is said "u" to.
struct FormalWording {
    /// What becomes of the words that change, by their place.
    private(set) var changes: [Int: String] = [:]
    private let prose: Prose
    /// Whether the clause that is read has its "je" as a subject.
    private var hasSubject = false

    /// What one "je" stands for.
    private enum Role {
        /// The subject, with the verb before it.
        case asked
        case subject, object, owner, itself
    }

    init(_ prose: Prose) {
        self.prose = prose
        for sentence in prose.sentences {
            hasSubject = false
            for place in sentence.words { take(place, in: sentence) }
        }
    }

    private mutating func take(_ place: Int, in sentence: Prose.Sentence) {
        let word = prose.words[place]
        guard !word.isQuoted else { return }
        if beginsClause(place, in: sentence) || AddressWords.subordinating.contains(word.folded)
            || AddressWords.others.contains(word.folded)
        {
            hasSubject = false
        }
        switch word.folded {
        case "je": set(role(of: place, in: sentence), at: place)
        case "jij": set(asksSubject(place, in: sentence) ? .asked : .subject, at: place)
        default: changes[place] = AddressWords.fixed[word.folded] ?? changes[place]
        }
    }

    private mutating func set(_ role: Role, at place: Int) {
        switch role {
        case .owner: changes[place] = "uw"
        case .itself: changes[place] = "zich"
        case .object: changes[place] = "u"
        case .subject:
            (changes[place], hasSubject) = ("u", true)
            setVerb(after: place)
        case .asked:
            (changes[place], hasSubject) = ("u", true)
            changes[place - 1] = VerbWords.formal[prose.words[place - 1].folded]
            // "Wat geef of stuur je": both verbs are hers.
            if AddressWords.joining.contains(word(place - 2) ?? ""),
                let verb = VerbWords.formal[word(place - 3) ?? ""]
            {
                changes[place - 3] = verb
            }
        }
    }

    /// "Je kan" is "u kunt"; after "wie" and "die" it is the other who can.
    private mutating func setVerb(after place: Int) {
        guard let next = word(place + 1), AddressWords.shared.contains(next),
            !["wie", "die", "wat", "dat"].contains(word(place - 1))
        else { return }
        changes[place + 1] = VerbWords.formal[next]
    }

    private func role(of place: Int, in sentence: Prose.Sentence) -> Role {
        if asksSubject(place, in: sentence) { return .asked }
        let before = beginsSentence(place, sentence) ? nil : word(place - 1)
        if owns(place) { return isSubjectBeforeNoun(place, in: sentence) ? .subject : .owner }
        if hasSubject, !AddressWords.prepositions.contains(before ?? "") { return .itself }
        let begins = beginsClause(place, in: sentence)
        return begins || AddressWords.subordinating.contains(before ?? "") ? .subject : .object
    }

    /// Whether "je" is whose the next word is: "je naam", and not "je hebt".
    private func owns(_ place: Int) -> Bool {
        guard let next = word(place + 1), !endsClause(place) else { return false }
        if next == "zorgen" { return !hasSubject }
        let before = word(place - 1) ?? ""
        if next == "vragen" { return !isAsked(place) }
        if AddressWords.costing.contains(before), AddressWords.means.contains(next) { return false }
        return !AddressWords.followsPerson(next) && !isDone(place + 1)
    }

    /// Whether "vragen" is what somebody does: "mag ik je vragen", and not "stel je vragen".
    private func isAsked(_ place: Int) -> Bool {
        let isMeant = (max(0, place - 2)..<place).contains {
            AddressWords.modals.contains(word($0) ?? "")
        }
        let isLast = endsClause(place + 1)
        return isMeant && (isLast || AddressWords.subordinating.contains(word(place + 2) ?? ""))
    }

    /// Whether this is what "ik" does at the end of a clause: "wat ik van je bewaar".
    private func isDone(_ place: Int) -> Bool {
        guard VerbWords.formal[word(place) ?? ""] != nil, endsClause(place) else { return false }
        return (max(0, place - 4)..<place).contains { word($0) == "ik" }
    }

    private func endsClause(_ place: Int) -> Bool {
        place + 1 == prose.words.count || prose.hasSign(in: ",.;:!?()\"\n€", before: place + 1)
    }

    /// "Als je hulp wilt" is about who wants it; "als je huur stijgt" is about the rent.
    private func isSubjectBeforeNoun(_ place: Int, in sentence: Prose.Sentence) -> Bool {
        guard let before = word(place - 1), !beginsSentence(place, sentence),
            AddressWords.subordinating.contains(before), let noun = word(place + 1)
        else { return false }
        let end = (place + 1..<sentence.words.upperBound)
            .first { $0 > place + 1 && prose.hasSign(in: ",;:()", before: $0) }
        let clause = prose.words[place + 1..<(end ?? sentence.words.upperBound)]
        if clause.contains(where: { AddressWords.own.contains($0.folded) }) { return true }
        return !AddressWords.people.contains(noun)
            && clause.contains { AddressWords.having.contains($0.folded) }
    }

    // MARK: - The verb before it

    /// Whether the word before is the verb of which "je" is the subject: "heb je", "wat zoek je".
    private func asksSubject(_ place: Int, in sentence: Prose.Sentence) -> Bool {
        guard !beginsSentence(place, sentence), let verb = word(place - 1),
            VerbWords.formal[verb] != nil, !prose.words[place - 1].isQuoted,
            !prose.hasSign(in: ",.;:!?()\"", before: place)
        else { return false }
        let isFirst = beginsClause(place - 1, in: sentence)
        if !isFirst, isNoun(verbAt: place - 1) { return false }
        if word(place) == "je", owns(place), isRatherOwner(after: verb, at: place, sentence) {
            return false
        }
        if AddressWords.shared.contains(verb), !isFirst {
            return AddressWords.leads.contains(word(place - 2) ?? "")
                || asksWhat(sentence) && word(place - 2) != "iemand"
        }
        if AddressWords.neverOrders.contains(verb) || word(place) == "jij" || !isFirst {
            return true
        }
        if word(place + 1) == "je" || endsClause(place) && !AddressWords.reflexive.contains(verb) {
            return true
        }
        return sentence.mark == .question || isCondition(place, in: sentence)
            || followsCondition(place, verb, in: sentence)
    }

    private func isNoun(verbAt place: Int) -> Bool {
        let before = word(place - 1) ?? ""
        return before == "ik" || AddressWords.determiners.contains(before)
            || AddressWords.prepositions.contains(before)
    }

    private func isRatherOwner(
        after verb: String,
        at place: Int,
        _ sentence: Prose.Sentence
    ) -> Bool {
        if AddressWords.standing.contains(verb) { return !doesSomething(with: place + 1, sentence) }
        let isSame = VerbWords.formal[verb] == verb || AddressWords.shared.contains(verb)
        return isSame && AddressWords.people.contains(word(place + 1) ?? "")
    }

    /// Whether the sentence ends with what a person does with the thing named: "moet je huur
    /// betalen", and not "moet je huis opgeruimd zijn".
    private func doesSomething(with noun: Int, _ sentence: Prose.Sentence) -> Bool {
        let last = sentence.words.upperBound - 1
        return sentence.mark == .question && last > noun
            && AddressWords.doing.contains(word(last) ?? "")
            && !AddressWords.people.contains(word(noun) ?? "")
            && !(noun..<last).contains { ["door", "worden"].contains(word($0)) }
    }

    private func asksWhat(_ sentence: Prose.Sentence) -> Bool {
        sentence.mark == .question
            && sentence.words.prefix(2).contains { AddressWords.questions.contains(word($0) ?? "") }
    }

    /// "Loop je vast, typ dan 'mens'": a condition without "als".
    private func isCondition(_ place: Int, in sentence: Prose.Sentence) -> Bool {
        guard
            let comma = (place + 1..<max(place + 1, sentence.words.upperBound))
                .first(where: { prose.hasSign(in: ",", before: $0) })
        else { return false }
        return (comma..<min(comma + 3, sentence.words.upperBound)).contains { word($0) == "dan" }
    }

    /// "Als het regent, neem je een paraplu mee", and not "als het niet lukt, meld je dan".
    private func followsCondition(
        _ place: Int,
        _ verb: String,
        in sentence: Prose.Sentence
    ) -> Bool {
        !beginsSentence(place - 1, sentence) && !owns(place)
            && !AddressWords.reflexive.contains(verb)
            && AddressWords.subordinating.contains(word(sentence.words.lowerBound) ?? "")
            && prose.hasSign(in: ",", before: place - 1)
    }

    // MARK: - Places

    private func word(_ place: Int) -> String? {
        prose.words.indices.contains(place) ? prose.words[place].folded : nil
    }

    private func beginsSentence(_ place: Int, _ sentence: Prose.Sentence) -> Bool {
        place <= sentence.words.lowerBound
    }

    private func beginsClause(_ place: Int, in sentence: Prose.Sentence) -> Bool {
        beginsSentence(place, sentence) || prose.hasSign(in: ",;:(\"", before: place)
            || AddressWords.joining.contains(word(place - 1) ?? "")
    }
}

extension Choices {
    /// Reads which options the text chooses: an empty list for an explicit none, nil when it is not
    /// understood, or not all of it: nothing that was said is left out in silence.
    ///
    /// The indices come in the order of the options, each once.
    public func several(in text: String) -> [Int]? {
        let utterance = Utterance(text)
        if case .one(let index) = exact(in: utterance) { return [index] }
        if isNone(utterance) { return refusals.count == 1 ? refusals : [] }
        if assent(in: utterance) == .unsure {
            let meant = indifferent(utterance)
            return meant.isEmpty ? nil : meant
        }
        if let rest = exceptions(in: utterance) {
            return options.indices.filter { options[$0].isSubstantial && !rest.contains($0) }
        }
        return listed(in: utterance) ?? mentioned(in: utterance)
    }

    func isNone(_ utterance: Utterance) -> Bool {
        guard let match = ChoiceWords.none.match(in: utterance, at: 0) else { return false }
        return Weights(of: utterance).isAll(in: 0..<match.end)
    }

    /// Reads what follows "alles" after "behalve": nothing when all were chosen.
    private func exceptions(in utterance: Utterance) -> [Int]? {
        let denied = Denial.flags(of: utterance)
        for start in utterance.indices where !denied[start] {
            guard let all = ChoiceWords.all.match(in: utterance, at: start) else { continue }
            let except = (all.end..<utterance.tokens.count).first {
                ChoiceWords.except.contains(utterance.tokens[$0].text)
            }
            guard let except else { return [] }
            return listed(in: utterance.slice(except + 1..<utterance.tokens.count))
        }
        return nil
    }

    /// Reads choices one by one, between separators: "1 en 3", "1,3", "paspoort en huurcontract".
    private func listed(in utterance: Utterance) -> [Int]? {
        var chosen: Set<Int> = []
        for (run, isDenied) in Denial.runs(of: utterance) {
            for part in isDenied ? [run] : parts(of: run) {
                if let run = self.run(in: part) {
                    chosen.formUnion(run)
                } else if case .one(let index) = self.part(of: part),
                    isDenied || isAccountedFor(part, for: [index])
                {
                    chosen.insert(index)
                } else if !isDenied, Weights(of: part).weight(of: part.indices) > 0 {
                    return nil
                }
            }
        }
        return chosen.isEmpty ? nil : chosen.sorted()
    }

    private func parts(of utterance: Utterance) -> [Utterance] {
        var parts: [Range<Int>] = []
        var (start, index) = (0, 0)
        while index < utterance.tokens.count {
            let isSeparator = ChoiceWords.separators.contains(utterance.tokens[index].text)
            let isDigits = utterance.digits(at: index) != nil
            if let through = ChoiceWords.through.match(in: utterance, at: index) {
                index = through.end - 1
            } else if isSeparator {
                parts.append(start..<index)
                start = index + 1
            } else if isDigits, index > start, utterance.digits(at: index - 1) != nil {
                parts.append(start..<index)
                start = index
            }
            index += 1
        }
        parts.append(start..<utterance.tokens.count)
        return parts.filter { !$0.isEmpty }.map(utterance.slice)
    }

    /// Reads "1 t/m 3" and "maandag tot en met donderdag".
    private func run(in part: Utterance) -> [Int]? {
        for start in part.indices.dropFirst() {
            guard let through = ChoiceWords.through.match(in: part, at: start),
                through.end < part.tokens.count,
                let first = end(of: part.slice(0..<start)),
                let last = end(of: part.slice(through.end..<part.tokens.count)), first < last
            else { continue }
            return Array(first...last)
        }
        return nil
    }

    /// The option at one end of a run: its number, or its name and nothing else.
    private func end(of part: Utterance) -> Int? {
        if part.tokens.count == 1, let number = part.whole(at: 0) { return index(number) }
        guard case .one(let place) = self.part(of: part), isAccountedFor(part, for: [place]) else {
            return nil
        }
        return place
    }

    /// Takes every option that the text mentions, in a sentence that is no list.
    private func mentioned(in utterance: Utterance) -> [Int]? {
        let runs = Denial.runs(of: utterance).filter { !$0.isDenied }.map(\.part)
        let chosen = Set(runs.flatMap(mentioned))
        let isAll = runs.flatMap(parts).allSatisfy { isAccountedFor($0, for: chosen.sorted()) }
        return chosen.isEmpty || !isAll ? nil : chosen.sorted()
    }

    private func mentioned(in run: Utterance) -> [Int] {
        let said = words(of: run)
        let aside = said.firstIndex { ChoiceWords.asides.contains($0.text) } ?? said.count
        let found = phrases(in: said)
        // In "kinderen van mijn zus" the sister is not one of them.
        let named = found.filter { $0.range.lowerBound < aside }
        let labelled = options.indices.filter { options[$0].isMentioned(in: said) }
        return labelled + (named.isEmpty ? found : named).map(\.option)
    }

    /// Whether every word is one of a chosen option, a number, or says nothing.
    private func isAccountedFor(_ utterance: Utterance, for chosen: [Int]) -> Bool {
        let said = words(of: utterance)
        let named = phrases(in: said).filter { chosen.contains($0.option) }
        let indices = utterance.indices.filter { utterance.tokens[$0].shape != .sign }
        for (place, index) in zip(said.indices, indices) {
            let word = said[place]
            if ChoiceWords.asides.contains(word.text) { return true }
            let isKnown =
                ChoiceWords.isIdle(word.text) || named.contains { $0.range.contains(place) }
                || utterance.number(at: index) != nil || utterance.digits(at: index) != nil
                || Ordinals.ordinal(in: utterance, at: index) != nil
                || chosen.contains { options[$0].likeness(to: [word]) > 0 }
            if !isKnown { return false }
        }
        return true
    }
}

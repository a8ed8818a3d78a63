internal import Dialog

/// Checks one dialog and turns its syntax into steps.
///
/// Types are inferred from the first line to the last: a name has the type of the answer, the
/// computation or the outcome that set it. What is wrong is reported once and then fits
/// everything, so that one mistake is one finding.
struct Checker {
    let world: World
    let script: Syntax.Script
    /// Every name that the dialog sets somewhere, to tell "not yet" from "never".
    let namesSetSomewhere: Set<String>
    var scope = Scope()
    var keys = KeyCounter()
    private(set) var findings: [Finding] = []
    /// The dialogs that are called, and where.
    var calls: [(dialog: String, place: Fragment)] = []
    var usedNames: Set<String> = []
    private var doubtfulNames: Set<String> = []
    private var givesResult = false
    /// Where each computed name was set first.
    private var computed: [String: Fragment] = [:]

    init(_ script: Syntax.Script, in world: World) {
        self.world = world
        self.script = script
        namesSetSomewhere = Set(script.steps.flatMap(\.namesSet))
    }

    var header: Syntax.Header { script.header }

    /// Checks the whole script; the dialog is only worth playing when nothing was found.
    mutating func check() -> Dialog {
        checkRepair()
        for parameter in header.parameters {
            scope[parameter.name.text] = Scope.Variable(
                type: parameter.type,
                origin: .given,
                place: parameter.name
            )
        }
        let steps = check(script.steps)
        reportUnusedNames()
        if header.result != nil, !givesResult {
            report(.flow(.noResult(dialog: header.name)), at: header.place)
        }
        return Dialog(
            name: header.name,
            title: header.title,
            audience: header.audience,
            phrases: header.phrases.map(\.text),
            parameters: header.parameters.map { Parameter(name: $0.name.text, type: $0.type) },
            result: header.result,
            steps: steps
        )
    }

    mutating func report(_ mistake: Mistake, at place: Fragment) {
        findings.append(Finding(mistake, at: place))
    }

    mutating func reportUnknown(
        _ kind: NameMistake.Kind,
        _ name: String,
        known: [String],
        at place: Fragment
    ) {
        report(.name(.unknown(kind, name, known: known)), at: place)
    }

    /// Checks what stands in a repair dialog's header against what the engine will give it.
    private mutating func checkRepair() {
        guard header.audience == .repair else { return }
        let known = Repair.allCases.map(\.rawValue)
        if !known.contains(header.name) {
            let nearest = Suggestion.nearest(to: header.name, in: known)
            report(.flow(.unknownRepair(header.name, nearest: nearest)), at: header.place)
        }
        for parameter in header.parameters {
            let wanted = Repair.parameters[parameter.name.text]
            if let wanted, parameter.type.fits(wanted) { continue }
            let names = Repair.parameters.keys.sorted()
            report(
                .flow(.repairParameter(parameter.name.text, wanted: wanted, known: names)),
                at: parameter.name
            )
        }
    }
}

// MARK: - Names

extension Checker {
    /// The type of a name where it is used.
    mutating func type(of name: Fragment) -> ValueType {
        let text = name.text
        usedNames.insert(text)
        if let variable = scope[text] { return variable.type }
        guard doubtfulNames.insert(text).inserted else { return .anything }
        if namesSetSomewhere.contains(text) {
            report(.name(.usedBeforeSet(text, list: scope.list(with: text))), at: name)
        } else {
            reportUnknown(.value, text, known: scope.names, at: name)
        }
        return .anything
    }

    /// Gives a name a value; it keeps the type that it has.
    mutating func set(_ name: Fragment, to type: ValueType, origin: Scope.Variable.Origin) {
        let text = name.text
        if scope.isOuter(text) { return report(.name(.setInRepeat(text)), at: name) }
        if origin == .computed, computed[text] == nil { computed[text] = name }
        guard var known = scope[text] else {
            scope[text] = Scope.Variable(type: type, origin: origin, place: name)
            return
        }
        if let joined = known.type.joined(with: type) {
            known.type = joined
        } else {
            report(.name(.changedType(text, from: known.type, to: type)), at: name)
        }
        known.place = name
        scope[text] = known
    }

    /// Takes the words of a line that could not be read for names that it might set or use.
    mutating func tolerateNames(in line: Fragment) {
        doubtfulNames.formUnion(line.words.map(\.text))
        usedNames.formUnion(line.words.map(\.text))
    }

    private mutating func reportUnusedNames() {
        for (name, place) in computed where !usedNames.contains(name) {
            report(.name(.unused(name)), at: place)
        }
    }
}

// MARK: - Ends

extension Checker {
    /// Checks what the dialog gives against what its header says.
    mutating func give(_ node: Syntax.Expression) -> Step {
        givesResult = true
        scope.hasEnded = true
        guard let wanted = header.result else {
            let given = check(node)
            if !header.isBroken {
                report(.flow(.undeclaredResult(dialog: header.name)), at: node.place)
            }
            return .end(given.expression)
        }
        return .end(check(node, fits: .exactly(wanted)).expression)
    }
}

/// Numbers the keys of steps that have the same words.
struct KeyCounter {
    private var counts: [String: Int] = [:]

    /// The words themselves the first time, then with " 2", " 3" and so on after them.
    mutating func key(_ words: String) -> String {
        counts[words, default: 0] += 1
        let count = counts[words, default: 1]
        return count == 1 ? words : "\(words) \(count)"
    }
}

/// Something that has a value once the journal is known.
public indirect enum Expression: Hashable, Sendable {
    case literal(Value)
    case name(String)
    /// A field of a record, or that field of every record in a list.
    case field(Expression, String)
    case not(Expression)
    case negative(Expression)
    case operation(Operator, Expression, Expression)
    case call(Function, [Expression])
    case list([Expression])
    /// Something from outside the dialog; it enters the journal when it is first looked at.
    case lookup(Lookup)
}

/// An operator between two expressions.
public enum Operator: String, Hashable, Sendable, CaseIterable {
    case or = "of"
    case and = "en"
    case equal = "="
    case unequal = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    /// Whether a list, or the options that were chosen, holds something.
    case contains = "heeft"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
}

/// A function that scripts can call; its Dutch name is its raw value.
public enum Function: String, Hashable, Sendable, CaseIterable {
    /// The sum of a list of numbers or amounts. Amounts are added per month when periods differ.
    case sum = "som"
    case count = "aantal"
    case smallest = "kleinste"
    case largest = "grootste"
    /// A number of euros as an amount.
    case euro
    /// An amount converted to a month; one without a period is taken to be per month.
    case perMonth = "per maand"
    case perWeek = "per week"
    case perYear = "per jaar"
    /// A named amount, such as one line of a budget.
    case item = "post"
    /// Two amounts as "tussen € 40 en € 60", or as one where they are the same.
    case between = "tussen"
    /// The day of the month, the number of the month, the year and the weekday's name.
    case day = "dag"
    case month = "maand"
    case year = "jaar"
    case weekday = "weekdag"
    /// The number of days from the first date to the second.
    case daysBetween = "dagen tussen"
    case length = "lengte"
    case lowercase = "kleine letters"
    case uppercase = "hoofdletters"
    /// Whether a text names a moment, a place, a number or a way by which somebody can be reached.
    case namesWay = "veilige manier"
    /// Whether a text names languages and nothing else.
    case namesLanguages = "noemt talen"
    /// Whether a text names a time at which it is not safe.
    case namesUnsafeTime = "onveilige tijd"
    /// Whether a text says that she is not to be called.
    case refusesCalls = "geen belletje"
    /// What somebody who mourns tells or asks; missing when it is anything else.
    case mourning = "rouw horen"
    /// Any value as the text that a hole would show.
    case text = "tekst"
    /// A number rounded to a whole one, a half away from zero.
    case rounded = "rond"
    /// Whether there is a value: false for what was skipped or is no longer valid.
    case known = "bekend"
}

/// What a dialog can look up outside its own journal.
public enum Lookup: Hashable, Sendable {
    /// `vandaag`
    case today
    /// `nu`: the time on the clock.
    case now
    /// `feit.NAAM`: a dated figure from the configuration.
    case fact(String)
    /// `bron.NAAM`: where a figure comes from, and when somebody last looked there.
    case source(String)
    /// `mijn_naam`: what the person wants to be called, missing when unknown.
    case personName
    /// `mijn_vorm`: "je" or "u", missing while nothing shows what the person likes.
    case address
}

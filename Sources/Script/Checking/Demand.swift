internal import Dialog

/// What a place in a script asks of the value that stands there.
enum Demand: Hashable, Sendable {
    case exactly(ValueType)
    /// A number or an amount.
    case quantity
    /// A list of numbers or of amounts.
    case quantities
    /// A list, or the options that were chosen.
    case several
    /// A value that comes before or after others, or a list of those.
    case ordered
    /// A span or a day.
    case delay
    case anything

    func accepts(_ type: ValueType) -> Bool {
        switch (self, type) {
        case (_, .anything), (.anything, _): true
        case (.exactly(let wanted), _): type.fits(wanted)
        case (.quantity, _): type == .number || type == .money
        case (.quantities, .list(let element)): Demand.quantity.accepts(element)
        case (.several, .list), (.several, .choices): true
        case (.ordered, .list(let element)): element.isOrdered
        case (.ordered, _): type.isOrdered
        case (.delay, _): type == .span || type == .day
        case (.quantities, _), (.several, _): false
        }
    }
}

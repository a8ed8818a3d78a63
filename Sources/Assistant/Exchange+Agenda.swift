internal import Dialog
internal import Dutch
internal import Neighbourhood

extension Exchange {
    func doorDesk(with ledger: any Ledger) -> DoorDesk {
        DoorDesk(ledger: ledger, now: moment, settings: settings)
    }

    func activityDesk(with ledger: any Ledger) -> ActivityDesk {
        ActivityDesk(ledger: ledger, now: moment, settings: settings)
    }

    /// Whom to call, as a dialog reads it; missing when nobody is known by these words.
    func contact(named words: String) -> Value {
        Contact.named(words, among: settings.contacts)?.record(on: moment.day) ?? .missing
    }
}

internal import Dialog
internal import Dutch

extension Delivery.Content {
    /// The same, for somebody who is said "u" to; the labels of options too.
    var formal: Self {
        switch self {
        case .message(let message):
            .message(
                Message(
                    Formality.formal(message.text),
                    options: message.options.map(Formality.formal)
                )
            )
        case .page(let page):
            .page(Page(title: Formality.formal(page.title), body: Formality.formal(page.body)))
        }
    }
}

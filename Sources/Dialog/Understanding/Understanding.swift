public import Dutch

/// What a message means in the conversation in which it was said.
public enum Understanding: Hashable, Sendable {
    case danger(Danger)
    /// Perhaps somebody is in danger, in words that are not known.
    case worry
    case secret(Secret)
    case tooLong
    case nothingSaid
    /// An answer to the open question; missing when it says that the question is to be skipped.
    case answer(Value)
    /// The answer could be any of these.
    case rivals([Value])
    /// An amount was given where the period must be known too.
    case withoutPeriod(Money)
    case reserved(Repair)
    /// Another value for an answer that was given before.
    case correction(key: String, Value)
    /// An earlier answer was wrong, and the right one is not told yet.
    case reopened(key: String)
    /// The start of another dialog.
    case start(String)
    /// Perhaps the start of one of these dialogs.
    case perhaps([String])
    case nothing
}

extension Understanding: CustomStringConvertible {
    /// How the message was understood, in Dutch, for who tries a dialog.
    ///
    /// It holds no message text, but it can hold the value of an answer.
    public var description: String {
        switch self {
        case .danger(let danger): "gevaar: \(danger.rawValue)"
        case .worry: "misschien gevaar"
        case .secret(let secret): "een geheim dat hier niet hoort: \(secret.rawValue)"
        case .tooLong: "te lang om te lezen"
        case .nothingSaid: "een leeg bericht"
        case .answer(let value): "een antwoord op de open vraag: \(value.spoken)"
        case .rivals(let values):
            "een antwoord dat meer kan betekenen: \(Speech.list(values.map(\.spoken)))"
        case .withoutPeriod(let money): "een bedrag zonder periode: \(Speech.say(money))"
        case .reserved(let repair): "een vast woord: \(repair.rawValue)"
        case .correction(let key, let value): "een verbetering van \(key): \(value.spoken)"
        case .reopened(let key): "een ander antwoord dan eerder: \(key)"
        case .start(let dialog): "het begin van een andere dialoog: \(dialog)"
        case .perhaps(let dialogs): "misschien het begin van: \(Speech.list(dialogs))"
        case .nothing: "niet begrepen"
        }
    }
}

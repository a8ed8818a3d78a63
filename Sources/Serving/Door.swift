public import Assistant
public import ServiceLifecycle

/// A channel that is kept open day and night.
///
/// A door keeps these laws.
///
/// - `run` takes in what people send until a graceful shutdown begins, and returns when what it took in
///   by then is kept. What it has in hand it hands over before that.
/// - When it cannot go on, `run` throws. It is then run again after a pause, so it must be able to
///   begin anew, and to be handed the same things twice.
/// - Its channel may deliver before `run` was called and after it returned; where that cannot be, it
///   is ``DeliveryFailure/gone``. So is a channel whose network is away: nothing is noted then.
/// - Its sign tells the truth. What a door logs holds no word that was said and no name.
///
/// Two doors have no channel with the same name.
public protocol Door: Service {
    /// What delivers to those who come in here.
    var channel: any Channel { get }
    /// How this door is.
    var sign: DoorSign { get }
    /// For how long nothing may be heard while it is open, if only that there is nothing new; nil where
    /// that means nothing.
    var longestSilence: Duration? { get }
}

extension Door {
    public var longestSilence: Duration? { nil }
}

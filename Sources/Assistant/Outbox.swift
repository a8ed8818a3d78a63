public import Dialog

/// What must be delivered, what could not be, and by which ids what arrived is known.
public protocol Outbox {
    /// Puts deliveries in the outbox, in order; they are due at once.
    ///
    /// They lie under the person that they are about, and go when she is forgotten; what is not
    /// delivered by a moment, given up or not, is swept. An answer is to something that the person
    /// wrote or did; anything else Buur says of its own accord. The last of them asks the question.
    func post(
        _ contents: [Delivery.Content],
        to: Address,
        about person: Int64,
        isAnswer: Bool,
        asking question: QuestionReference?,
        now: Instant,
        until: Instant
    ) throws
    /// What is due on a channel, in the order in which it was posted.
    ///
    /// What was never tried is due whatever the clock says, for clocks are put back. A delivery is
    /// not due while it or an earlier one to the same address waits for another attempt, within a
    /// week at most, nor when its address cannot be reached. While it is quiet, nothing is due at an
    /// address to which no answer is on its way.
    func dueDeliveries(
        on channel: String,
        reach: Reachable,
        isQuiet: Bool,
        now: Instant,
        limit: Int
    ) throws -> [Delivery]
    /// Forgets a delivery, for it arrived, and keeps by which id it is known there, if by any.
    ///
    /// Of a delivery that is gone nothing is noted.
    func confirm(_ id: Int64, as externalID: String?, now: Instant) throws
    /// Notes that a delivery lies with whoever brings it on, and by which id it is known there.
    ///
    /// It is due no more, and is kept until it is reported on or its time is over.
    func entrust(_ id: Int64, as externalID: String, now: Instant) throws
    /// Forgets an entrusted delivery of which the last piece arrived, also when it was given up
    /// meanwhile, and gives one up of which a piece failed; of what is not known nothing is noted.
    func settle(_ report: Report, now: Instant) throws
    /// Notes how many pieces of a delivery need not be brought again, and by which id the last of them
    /// is reported on, if by any.
    func note(pieces: Int, of id: Int64, as externalID: String?) throws
    /// Notes that a delivery waits for the person to write, and otherwise until a moment.
    func suspend(_ id: Int64, until: Instant) throws
    /// Notes that somebody wrote from an address at a moment: what was suspended there is due now.
    func hear(from address: Address, at moment: Instant, now: Instant) throws
    /// The question that a message of ours to a person asked, nil when it asked none or its dialog is
    /// over.
    func question(
        askedBy id: String,
        on channel: String,
        to person: Int64
    ) throws -> QuestionReference?
    /// Notes an attempt in vain; the delivery is due again later.
    func postpone(_ id: Int64, until: Instant) throws
    /// Gives a delivery up, and lets it lie until somebody looks.
    func bury(_ id: Int64, because reason: String, now: Instant) throws
    /// Drops what Buur says to a person of its own accord, given up or not; answers stay.
    func dropInitiatives(with person: Int64, at address: Address) throws
    /// The deliveries that were given up, in the order in which they were posted.
    func deadLetters() throws -> [DeadLetter]
    /// Makes a delivery that was given up due again, with no attempts counted.
    ///
    /// - Returns: False when there is no such delivery.
    func revive(_ id: Int64, now: Instant) throws -> Bool
    /// How much lies in the outbox for each channel, in the order of their names.
    func backlogs(now: Instant) throws -> [Backlog]
}

extension Outbox {
    /// Puts deliveries in the outbox that ask nothing.
    public func post(
        _ contents: [Delivery.Content],
        to: Address,
        about person: Int64,
        isAnswer: Bool,
        now: Instant,
        until: Instant
    ) throws {
        try post(
            contents,
            to: to,
            about: person,
            isAnswer: isAnswer,
            asking: nil,
            now: now,
            until: until
        )
    }
}

internal import NIOCore
internal import Synchronization

/// The callers that are connected, and among them those that have not asked everything yet.
///
/// Who takes too long is put out. When there are too many, or they bring too much, whoever waits longest
/// makes room: ten thousand who dawdle hold up nobody who asks at once.
final class Lobby: Sendable {
    /// Somebody who has not asked everything yet.
    fileprivate struct Waiting {
        let channel: any Channel
        let end: Scheduled<Void>
        var bytes = 0
    }

    fileprivate struct Callers {
        /// By their numbers, which grow.
        var waiting: [Int: Waiting] = [:]
        var numbers: [ObjectIdentifier: Int] = [:]
        var attended: Set<ObjectIdentifier> = []
        /// No number that waits is lower.
        var first = 0
        var next = 0
        var bytes = 0

        var count: Int { waiting.count + attended.count }
    }

    private let limits: Limits
    private let callers = Mutex(Callers())

    init(_ limits: Limits) {
        self.limits = limits
    }

    /// Lets somebody in who has just connected.
    func enter(_ channel: any Channel) {
        let out = callers.withLock { callers in
            callers.add(channel, for: limits.asking)
            return callers.overflow(of: limits)
        }
        for caller in out { caller.channel.close(promise: nil) }
    }

    /// Notes that somebody brought so many bytes of what it asks.
    func note(bytes: Int, of channel: any Channel) {
        let out = callers.withLock { callers in
            callers.note(bytes: bytes, of: channel)
            return callers.overflow(of: limits)
        }
        for caller in out { caller.channel.close(promise: nil) }
    }

    /// Notes that somebody has asked everything, and is being answered.
    func attend(to channel: any Channel) {
        callers.withLock { callers in
            guard callers.removeWaiting(channel) else { return }
            callers.attended.insert(ObjectIdentifier(channel))
        }
    }

    /// Notes that somebody was answered, and may ask something else.
    func dismiss(_ channel: any Channel) {
        callers.withLock { callers in
            guard callers.attended.remove(ObjectIdentifier(channel)) != nil else { return }
            callers.add(channel, for: limits.resting)
        }
    }

    /// Notes that somebody is gone.
    func leave(_ channel: any Channel) {
        callers.withLock { callers in
            _ = callers.removeWaiting(channel)
            callers.attended.remove(ObjectIdentifier(channel))
        }
    }
}

extension Lobby.Callers {
    fileprivate mutating func add(_ channel: any Channel, for time: Duration) {
        let end = channel.eventLoop.scheduleTask(in: TimeAmount(time)) {
            channel.close(promise: nil)
        }
        numbers[ObjectIdentifier(channel)] = next
        waiting[next] = .init(channel: channel, end: end)
        next += 1
    }

    fileprivate mutating func note(bytes count: Int, of channel: any Channel) {
        guard let number = numbers[ObjectIdentifier(channel)] else { return }
        waiting[number]?.bytes += count
        bytes += count
    }

    /// Takes out those who wait longest until the others fit.
    fileprivate mutating func overflow(of limits: Limits) -> [Lobby.Waiting] {
        var out: [Lobby.Waiting] = []
        while count > limits.connections || bytes > limits.bodies, first < next {
            if let longest = waiting[first], removeWaiting(longest.channel) { out.append(longest) }
            first += 1
        }
        return out
    }

    /// Takes somebody from among those who wait; false when it did not.
    fileprivate mutating func removeWaiting(_ channel: any Channel) -> Bool {
        guard let number = numbers.removeValue(forKey: ObjectIdentifier(channel)),
            let caller = waiting.removeValue(forKey: number)
        else { return false }
        caller.end.cancel()
        bytes -= caller.bytes
        return true
    }
}

/// Tells the lobby who comes and goes.
final class Turnstile: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let lobby: Lobby

    init(into lobby: Lobby) {
        self.lobby = lobby
    }

    func channelActive(context: ChannelHandlerContext) {
        lobby.enter(context.channel)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        lobby.leave(context.channel)
        context.fireChannelInactive()
    }
}

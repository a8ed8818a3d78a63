/// The plays of one turn, each made once: a turn looks at the same frame more than once.
///
/// Playing is pure, so a play that was made before is the one that would be made again.
final class Plays {
    private static let most = 4

    private var made: [(frame: Frame, play: Play)] = []

    /// The play of a frame, made now or before.
    func play(of frame: Frame, _ make: (Frame) -> Play) -> Play {
        if let known = made.last(where: { $0.frame == frame }) { return known.play }
        let play = make(frame)
        if made.count == Plays.most { made.removeFirst() }
        made.append((frame, play))
        return play
    }
}

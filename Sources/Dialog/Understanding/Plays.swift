/// The last plays of one turn, so that each is mostly made once: a turn looks at the same frame more
/// than once.
///
/// Playing is pure, so a play that was made before is the one that would be made again.
final class Plays {
    private static let most = 4

    private var made: [(frame: Frame, play: Play)] = []

    /// The play of a frame, made now or before.
    func play(of frame: Frame, _ make: (Frame) -> Play) -> Play {
        // The frames of one turn differ at their ends, if they do.
        let end = frame.journal.path.last
        if let known = made.last(where: { $0.frame.journal.path.last == end && $0.frame == frame })
        {
            return known.play
        }
        let play = make(frame)
        keep(play, of: frame)
        return play
    }

    func keep(_ play: Play, of frame: Frame) {
        if made.count == Plays.most { made.removeFirst() }
        made.append((frame, play))
    }
}

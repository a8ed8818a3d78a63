public import Assistant
public import Dialog
public import Folders

/// What a chat at the terminal has to do with: the front desk and what lies around it.
public struct Kamer: Sendable {
    let desk: FrontDesk
    let clock: MovableClock
    let time: WallTime
    let pages: PageFolder
    let screen: Screen
    /// Whether the clock may be moved: what falls due then is sent, and what is old is forgotten.
    let canMoveClock: Bool
    let reload: @Sendable () throws -> Reloading

    /// Gathers what is in the room.
    ///
    /// - Parameters:
    ///   - desk: Where everything that is said comes in.
    ///   - clock: The clock by which the front desk works.
    ///   - time: What that clock shows on the wall.
    ///   - pages: Where pages that are sent are kept.
    ///   - screen: Where everything is shown.
    ///   - canMoveClock: Whether the clock may be moved from the chat.
    ///   - reload: Compiles the dialogs again.
    public init(
        desk: FrontDesk,
        clock: MovableClock,
        time: WallTime,
        pages: PageFolder,
        screen: Screen,
        canMoveClock: Bool,
        reload: @escaping @Sendable () throws -> Reloading
    ) {
        self.desk = desk
        self.clock = clock
        self.time = time
        self.pages = pages
        self.screen = screen
        self.canMoveClock = canMoveClock
        self.reload = reload
    }

    /// What came of compiling the dialogs again.
    public enum Reloading: Sendable {
        case moderator(Moderator, dialogs: Int)
        /// The dialogs hold mistakes; these are the diagnostics as they are shown.
        case mistakes([String])
    }
}

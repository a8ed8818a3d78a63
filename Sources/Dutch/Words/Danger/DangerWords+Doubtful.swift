extension DangerWords {
    /// What may be over: reason to ask, and none for alarm.
    static let doubtful: Signals.Table = """
        BEATEN: geslagen|geslage|geschopt|getrapt|mishandel*|misbruikt|bedreigd|verkracht
        BEAT: sloeg|sloegen|slog|schopte|schopten|trapte|mishandelde|misbruikte|bedreigde
        doubtful:
        PAST + ben|werd|was|ik > ik|werd|ben|was|PAST BEATEN
        ben|werd|was > PAST BEATEN
        werd|ben > BEATEN > PAST
        BEAT > mij|me|ons ... PAST|voorbij|over|niet_meer|nie_meer
        PAST ... BEAT > mij|me|ons
        PAST ... BEAT > MY > KIN > mij|me|ons
        word|wordt|ben|is > niet|nie|nooit > BEATEN ... gevallen|gestruikeld|gestoten
        vannacht > doe > ik > het|t $
        vannacht|vanavond > is > het|t|alles > klaar|over $
        doe > het|t > met > een|n > touw $
        no doubtful:
        BEATEN ... anderen > helpen
        """
}

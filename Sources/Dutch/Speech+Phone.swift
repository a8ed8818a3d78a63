extension Speech {
    /// Says a telephone number as people in the Netherlands dial it: +31612345678 is 0612345678.
    ///
    /// A foreign number stays as it is.
    public static func say(phone number: String) -> String {
        number.hasPrefix("+31") ? "0" + number.dropFirst(3) : number
    }
}

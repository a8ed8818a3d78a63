extension Speech {
    /// Says a telephone number as people in the Netherlands dial it: +31612345678 is 0612345678.
    ///
    /// A foreign number stays as it is, and the number of a town such as 14020 has no zero.
    public static func say(phone number: String) -> String {
        guard number.hasPrefix("+31") else { return number }
        let isTown = number.hasPrefix("+31140") && number.utf8.count < 10
        return (isTown ? "" : "0") + number.dropFirst(3)
    }
}

@main
struct Buur {
    static func main() {}
}

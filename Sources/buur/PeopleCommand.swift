import ArgumentParser
import Assistant
import Dutch
import Memory
import Neighbourhood

struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "Lists the people of a room, and registers them.",
        discussion: "Who only writes to Buur has no name here until she gives one.",
        subcommands: [List.self, Add.self, Change.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists people with their numbers, roles and talents."
        )

        @OptionGroup var storage: DatabaseOptions

        @Option(help: "The room. (default: every room)")
        var kamer: String?

        @Option(help: "Only those with this role.")
        var role: RoleName?

        func run() async throws {
            let (kamer, role) = (kamer, role?.role)
            let members = try await storage.openExisting().transaction { ledger in
                try ledger.kamers().filter { kamer == nil || $0 == kamer }
                    .flatMap { try ledger.members(of: $0, with: role) }
            }
            for member in members { print(member.line) }
            if members.isEmpty { print("Nobody is known so.") }
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Registers somebody who agreed to it."
        )

        @OptionGroup var sources: SourceOptions
        @OptionGroup var storage: DatabaseOptions
        @Argument(help: "The first name.") var name: String
        @OptionGroup var traits: TraitOptions
        @OptionGroup var consent: ConsentOption

        @Option(help: "From where she writes, such as terminal:fatima; left out, she does not.")
        var address: String?

        @Option(help: "The room. (default: the one that the settings name)")
        var kamer: String?

        func run() async throws {
            let (name, traits, consent) = (name, traits, consent)
            let talents = try traits.talents(among: sources.skills())
            let kamer = try kamer ?? sources.settings().kamer
            let now = SystemClock().now
            let moment = try sources.wallTime().moment(at: now)
            let address = try address.map { written in
                guard let address = Address(written) else { throw Failure.noAddress(written) }
                return address
            }
            let member = try await storage.open().transaction { ledger in
                if let address, try ledger.talk(at: address) != nil {
                    throw Failure.knownAddress("\(address)")
                }
                var member: Member
                if let address {
                    let talk = try ledger.begin(at: address, in: kamer, now: now)
                    member = Member(id: talk.person, kamer: kamer, name: name)
                } else {
                    member = try ledger.register(name, in: kamer, now: now)
                }
                traits.change(&member, knowing: talents)
                try ledger.save(member)
                try traits.noteWoman(of: member, on: moment.day, in: ledger)
                try consent.note(for: member, at: moment, in: ledger)
                return member
            }
            print(member.line)
        }
    }

    struct Change: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Changes what is known of somebody."
        )

        @OptionGroup var sources: SourceOptions
        @OptionGroup var storage: DatabaseOptions

        @Argument(help: "The number that 'buur people' lists, or an address.")
        var person: String

        @OptionGroup var traits: TraitOptions
        @OptionGroup var consent: ConsentOption
        @Option(help: "Another first name.") var name: String?
        @Flag(help: "Takes away the roles that she has.") var noRoles = false
        @Flag(help: "Takes away the talents that she has.") var noTalents = false
        @Flag(help: "Takes away the telephone number.") var noPhone = false

        func run() async throws {
            let (change, person) = (self, person)
            let talents = try traits.talents(among: sources.skills())
            let moment = try sources.wallTime().moment(at: SystemClock().now)
            let member = try await storage.openExisting().transaction { ledger in
                var member = try Member.known(as: person, in: ledger)
                change.apply(to: &member, knowing: talents)
                try ledger.save(member)
                try change.traits.noteWoman(of: member, on: moment.day, in: ledger)
                try change.consent.note(for: member, at: moment, in: ledger)
                return member
            }
            print(member.line)
        }

        private func apply(to member: inout Member, knowing talents: Set<String>) {
            if noRoles { member.roles = [] }
            if noTalents { member.talents = [] }
            if noPhone { member.phone = nil }
            member.name = name ?? member.name
            traits.change(&member, knowing: talents)
        }
    }
}

/// A yes to being asked to help that somebody said in the room.
struct ConsentOption: ParsableArguments {
    @Option(
        help: """
            She said yes to "Mag ik je af en toe vragen om een buur te helpen?"; this is who heard it, \
            by the number that 'buur people' lists or an address. Without it nobody asks her to help \
            before she tells Buur herself that it may.
            """
    )
    var yesHeardBy: String?

    func note(for member: Member, at moment: Moment, in ledger: any Ledger) throws {
        guard let yesHeardBy else { return }
        let host = try Member.known(as: yesHeardBy, in: ledger)
        try ledger.add(.toBeAsked(at: moment, notedBy: host.id), of: member.id)
    }
}

extension Member {
    /// Somebody by her number or her address.
    fileprivate static func known(as words: String, in ledger: any Ledger) throws -> Member {
        let id = try Int64(words) ?? Address(words).flatMap(ledger.talk)?.person
        guard let member = try id.flatMap(ledger.member) else { throw Failure.unknownPerson(words) }
        return member
    }
}

/// What can be said of somebody who is registered.
struct TraitOptions: ParsableArguments {
    @Option(help: "A role; may be given more often: \(RoleName.all).")
    var role: [RoleName] = []

    @Option(help: "Something she likes to do for another; may be given more often.")
    var talent: [String] = []

    @Option(help: "A language other than Dutch; may be given more often.")
    var language: [String] = []

    @Option(help: "Her telephone number, only when she agreed.")
    var phone: String?

    @Option(help: "The part of the neighbourhood, never an address.")
    var block: String?

    @Flag(
        inversion: .prefixedNo,
        help: "She said that she is a woman, for who would rather be helped by one."
    )
    var woman: Bool?

    func validate() throws {
        guard phone.map({ !$0.isEmpty && $0.allSatisfy { "+0123456789".contains($0) } }) ?? true
        else { throw ValidationError("The number after --phone holds digits and a plus only.") }
    }

    /// The keys of her talents.
    ///
    /// - Throws: Which talent the room does not know, with what it is like.
    func talents(among skills: Skills) throws(Failure) -> Set<String> {
        var keys: Set<String> = []
        for words in talent {
            let named = skills.keys(named: words)
            guard !named.isEmpty else {
                throw .unknownTalent(
                    words,
                    nearest: skills.talents(in: words).first?.key,
                    known: skills.skills.map(\.key)
                )
            }
            keys.formUnion(named)
        }
        return keys
    }

    /// Keeps whether she said that she is a woman, where she said anything of it.
    func noteWoman(of member: Member, on day: Day, in ledger: any Ledger) throws {
        guard let woman else { return }
        try ledger.note(isWoman: woman, of: member, on: day)
    }

    func change(_ member: inout Member, knowing talents: Set<String>) {
        member.roles.formUnion(role.map(\.role))
        member.talents.formUnion(talents)
        member.languages += language.filter { !member.languages.contains($0) }
        member.phone = phone ?? member.phone
        member.block = block ?? member.block
    }
}

/// A role by the word that the room uses for it.
struct RoleName: ExpressibleByArgument {
    static let allValueStrings = Role.allCases.map(\.rawValue)
    static let all = allValueStrings.joined(separator: ", ")

    let role: Role

    init?(argument: String) {
        guard let role = Role(rawValue: argument) else { return nil }
        self.role = role
    }
}

extension Member {
    /// What is shown of a person in a list: never the telephone number.
    fileprivate var line: String {
        let parts = [
            "\(id)", kamer, name ?? "(no name)", roles.line,
            talents.sorted().joined(separator: ", "),
            restsUntil.map { "rests until \($0.year)-\($0.month)-\($0.day)" } ?? "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}

import Assistant
import Neighbourhood

extension DictionaryLedger {
    func giveCode(to person: Int64, until: Instant) throws -> String {
        let number = String(100_000 + (try next("code")))
        state.codes[person] = (number, until)
        return number
    }

    func person(withCode code: String, now: Instant) throws -> Int64? {
        state.codes.first { $0.value.code == code && $0.value.until > now }?.key
    }

    func clearCode(of person: Int64) throws { state.codes[person] = nil }

    func noteWrongCode(by person: Int64, now: Instant) throws {
        state.wrongCodes.append((person, now))
    }

    func wrongCodes(by person: Int64?, since moment: Instant) throws -> Int {
        state.wrongCodes.count { $0.at >= moment && (person == nil || $0.person == person) }
    }

    func move(_ address: Address, to person: Int64) throws {
        let old = state.addresses[address]
        for (id, taken) in state.inbox where id[0] == address.channel && taken.person == old {
            state.inbox[id] = .init(person: person, at: taken.at)
        }
        state.addresses[address] = person
    }

    func part(_ address: Address) throws {
        state.outbox.removeAll { $0.delivery.to == address }
        state.addresses[address] = nil
    }
}

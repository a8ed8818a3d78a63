internal import CCurl
private import Glibc

extension Transfer {
    /// Lets libcurl tell this transfer what happens.
    ///
    /// It must stay alive until it is taken out.
    func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        for option in [
            CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA, CURLOPT_PREREQDATA,
            CURLOPT_OPENSOCKETDATA,
        ] {
            expect(curl_set_context(easy, option, context))
        }
        setReceivers()
        setGuards()
        expect(curl_set_number(easy, CURLOPT_NOPROGRESS, 0))
        expect(
            curl_set_progress(easy) { context, _, down, _, up in
                Transfer.at(context)?.note(bytesMoved: down + up)
                return 0
            }
        )
    }

    private func setReceivers() {
        expect(
            curl_set_receiver(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                return Transfer.at(context)?.receive(line: line) ?? 0
            }
        )
        expect(
            curl_set_receiver(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
                let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
                return Transfer.at(context)?.receive(body: part) ?? 0
            }
        )
    }

    private func setGuards() {
        expect(
            curl_set_socket_maker(easy) { context, _, target in
                guard let target, let transfer = Transfer.at(context) else { return -1 }
                return transfer.makeSocket(to: target)
            }
        )
        expect(
            curl_set_sentinel(easy) { context, address, _, _, _ in
                guard let address, let transfer = Transfer.at(context) else {
                    return CURL_PREREQFUNC_ABORT
                }
                let mayGo = transfer.mayBeSent(to: String(cString: address))
                return mayGo ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
            }
        )
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Takes a line of the head; any other number than its length ends the transfer.
    private func receive(line: UnsafeRawBufferPointer) -> Int {
        noteMovement()
        if answer.take(line: line) { return line.count }
        ending = .tooLarge
        return line.isEmpty ? 1 : 0
    }

    private func receive(body: UnsafeRawBufferPointer) -> Int {
        noteMovement()
        if answer.take(body: body, limit: errand.request.answerLimit) { return body.count }
        ending = .tooLarge
        return body.isEmpty ? 1 : 0
    }

    /// Makes the socket for a connection, unless its address is out of reach.
    private func makeSocket(to target: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
        guard errand.request.reach.holds(Address(target)) else {
            hasRefusedAddress = true
            return -1
        }
        let kind = target.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return socket(target.pointee.family, kind, target.pointee.protocol)
    }

    /// Judges the connection that the request is about to go over, which may be one that was kept.
    private func mayBeSent(to address: String) -> Bool {
        guard errand.request.reach.holds(Address(written: address)) else {
            ending = .refusedAddress
            return false
        }
        attempts += 1
        noteMovement()
        guard attempts == 1 || errand.request.method.mayBeRepeated else {
            ending = .cutOff
            return false
        }
        return true
    }
}

extension Request.Method {
    /// Whether doing it twice is the same as doing it once.
    fileprivate var mayBeRepeated: Bool { self != .post && self != .patch }
}

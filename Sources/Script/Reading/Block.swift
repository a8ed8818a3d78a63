/// Lines that belong together because they are indented under the same line.
struct Block: Sendable {
    let lines: ArraySlice<Line>
    /// How many spaces should stand before its first line.
    let indentation: Int

    init(_ lines: ArraySlice<Line>, indentation: Int) {
        self.lines = lines
        self.indentation = indentation
    }

    var isEmpty: Bool { lines.isEmpty }

    /// The lines of this block, each with the block beneath it.
    var entries: [Entry] {
        var entries: [Entry] = []
        var rest = lines
        while let head = rest.popFirst() {
            let body = rest.prefix { $0.indentation > head.indentation }
            rest = rest.dropFirst(body.count)
            entries.append(
                Entry(
                    head: head,
                    body: Block(body, indentation: head.indentation + Line.step)
                )
            )
        }
        return entries
    }
}

/// A line, and the block that is indented under it.
struct Entry: Sendable {
    let head: Line
    let body: Block
}

public import Assistant
private import Foundation

extension PageFolder {
    /// Removes the pages of one person; other files stay.
    public func forget(_ address: Address) throws(PageFailure) {
        let folder = folder(of: address)
        try remove(pages(in: folder), from: folder) { _ in true }
        rmdir(folder)  // stays where it holds something else
    }

    /// Removes everybody's pages that were saved before a moment; other files stay.
    public func forget(before moment: Instant) throws(PageFailure) {
        let limit = Date(timeIntervalSince1970: Double(moment.seconds))
        // A folder that is not there holds no pages.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for folder in names.map({ "\(path)/\($0)" }) {
            try remove(pages(in: folder), from: folder) { file in
                let saved = try FileManager.default.attributesOfItem(atPath: file)[
                    .modificationDate
                ]
                return (saved as? Date).map { $0 < limit } ?? false
            }
        }
    }

    private func remove(
        _ names: [String],
        from folder: String,
        where isToGo: (String) throws -> Bool
    ) throws(PageFailure) {
        do {
            for file in names.map({ "\(folder)/\($0)" }) where try isToGo(file) {
                try FileManager.default.removeItem(atPath: file)
            }
        } catch {
            throw PageFailure(folder: folder)
        }
    }
}

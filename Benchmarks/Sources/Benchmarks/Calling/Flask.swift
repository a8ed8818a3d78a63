import Foundation

/// A server that others would write, in Python.
enum Flask {
    private static let folder = House.root.path + "/Benchmarks/Flask"
    static let application = folder + "/application.py"

    /// The Python that has it; it is installed in `.build-live` the first time.
    ///
    /// - Throws: ``Absence`` where there is no Python, or nothing can be installed.
    static func python() throws -> String {
        let environment = House.root.path + "/.build-live/flask"
        let installed = environment + "/installed"
        if !FileManager.default.fileExists(atPath: installed) {
            let commands = """
                python3 -m venv "$1" && "$1/bin/pip" install --quiet --disable-pip-version-check \
                -r "$2/requirements.txt" && touch "$1/installed"
                """
            let arguments = ["-c", commands, "sh", environment, folder]
            let process = try Process.launch("/bin/sh", arguments)
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw Absence("it takes python3 with venv, and PyPI the first time")
            }
        }
        return environment + "/bin/python"
    }
}

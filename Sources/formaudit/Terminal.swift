import Foundation

/// Results go to standard output, everything else to standard error.
enum StandardOutput {
  static func write(_ text: String) {
    // A closed pipe ends the output quietly.
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal in columns, within what a person reads with ease.
  static var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return min(max(Int(size.ws_col), 60), 100)
  }

  /// Colour is for terminals, unless `NO_COLOR` is set to anything.
  static var wantsColour: Bool {
    let variables = ProcessInfo.processInfo.environment
    return isTerminal && (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
  }
}

/// What people must know besides the results.
enum Complaint {
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Ends the run after a message and its hint.
  static func usage(_ sentence: String, hint: String? = nil) -> ExitStatus {
    write("error: " + sentence + (hint.map { "\n  hint: " + $0 } ?? ""))
    return .usage
  }
}

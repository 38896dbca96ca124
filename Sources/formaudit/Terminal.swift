import Fetching
import Foundation
import Numbers
import Report
import RuleFiles
import Words

/// Results go to standard output, everything else to standard error.
enum StandardOutput {
  /// Lines for people, which also end in the logs of jobs.
  static func write(_ lines: String) throws(WriteFailure) {
    try write(document: ForgeCommands.harmless(lines))
  }

  /// A document whose format keeps commands out of it in its own way.
  static func write(document: String) throws(WriteFailure) {
    try write(parts: [Array(document.utf8)])
  }

  /// The same, in parts.
  static func write(parts: OutputParts) throws(WriteFailure) {
    let failure = Descriptor.write(parts: parts, to: STDOUT_FILENO)
    // A reader which closes the pipe (`| head`) has had enough: that is no failure.
    if let failure, failure != EPIPE { throw WriteFailure(path: nil, number: failure) }
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
    // When there is nobody to tell, the exit status still tells.
    let shown = Credentials.maskedEverywhere(in: text).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { String($0).onOneLine }.joined(separator: "\n")
    let lines = ForgeCommands.harmless(shown) + "\n"
    _ = Descriptor.write(Array(lines.utf8), to: STDERR_FILENO)
  }

  static func write(_ diagnosis: Diagnosis, in language: Language = .ofRun) {
    write(diagnosis.text(in: language))
  }

  /// Ends the run after a message and its hint, in the language of the run.
  static func usage(_ sentence: Sentence, hint: Sentence? = nil) -> ExitStatus {
    write(Diagnosis(sentence, hint: hint))
    return .usage
  }

  /// What is read of files; or tells everything that is wrong with them, and ends the run.
  static func telling<Value>(_ read: () throws(RuleFileError) -> Value) throws -> Value {
    do {
      return try read()
    } catch {
      write(error.text(in: .ofRun))
      throw ExitStatus.usage
    }
  }
}

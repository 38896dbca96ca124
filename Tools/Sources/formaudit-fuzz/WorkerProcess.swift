import Foundation
import Glibc

/// A process of this program.
final class WorkerProcess {
  private let process = Process()
  private let output: URL

  init(_ arguments: [String], output: URL, environment: [String: String] = [:]) throws {
    self.output = output
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    variables.merge(["SWIFT_BACKTRACE": "enable=no"]) { _, new in new }
    variables.merge(environment) { _, new in new }
    process.environment = variables
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  func wait() { process.waitUntilExit() }

  /// What it printed so far.
  var printed: String {
    String(decoding: FileManager.default.contents(atPath: output.path) ?? Data(), as: UTF8.self)
  }

  /// How it ended: nil for well.
  var death: String? {
    if process.terminationReason == .uncaughtSignal {
      let signal = process.terminationStatus
      return signal == SIGXCPU || signal == SIGKILL ? "takes too long" : "crash, signal \(signal)"
    }
    let status = process.terminationStatus
    return status == 0 || status == 1 ? nil : "crash, status \(status)"
  }

  /// The processor time it took so far, in seconds; nil when it has gone.
  var seconds: Double? {
    let path = "/proc/\(process.processIdentifier)/stat"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      return nil
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}

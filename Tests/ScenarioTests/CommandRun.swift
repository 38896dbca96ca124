import Foundation
import TestSupport

/// One run of the `formaudit` that was built with the tests.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// - Parameters:
  ///   - input: What the command reads on its standard input.
  ///   - folder: The current folder of the command; by default, the root of the project.
  init(_ arguments: [String], input: Data = Data(), in folder: URL = Repository.root) throws {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "no_proxy": "127.0.0.1"]
    // Files, not pipes: a command may say more than a pipe holds.
    let scratch = try ScratchFolder()
    let files = ["in", "out", "err"].map { scratch.url.appendingPathComponent($0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: files[1], encoding: .utf8)
    errors = try String(contentsOf: files[2], encoding: .utf8)
  }

  /// Runs a line of the shell, in which `formaudit` is the command.
  init(shell line: String, in folder: URL) throws {
    let scratch = try ScratchFolder()
    let errors = scratch.url.appendingPathComponent("err")
    let output = scratch.url.appendingPathComponent("out")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let files = "exec >\"\(output.path)\" 2>\"\(errors.path)\"\n"
    process.arguments = [
      "-c", "formaudit() { \"\(Self.executable.path)\" \"$@\"; }\n\(files)\(line)",
    ]
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "no_proxy": "127.0.0.1"]
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = try String(contentsOf: output, encoding: .utf8)
    self.errors = try String(contentsOf: errors, encoding: .utf8)
  }

  /// It stands beside the program that runs the tests.
  static let executable: URL = {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return own.appendingPathComponent("formaudit")
  }()
}

/// A folder that goes with the value.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "formaudit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file into the folder and gives its path.
  func write(_ bytes: some Sequence<UInt8>, as name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }
}

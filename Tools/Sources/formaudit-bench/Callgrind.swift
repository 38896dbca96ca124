import Foundation

/// Instructions, of one page.
struct InstructionCount {
  let bare: Double
  let whole: Double
  let controls: Int
}

/// Runs this program under Valgrind's callgrind, and reads what it counted.
struct Callgrind {
  private let valgrind: String
  private let strip: String

  /// Nil where one of the two programs is not installed.
  init?() {
    guard let valgrind = Self.path(of: "valgrind"), let strip = Self.path(of: "strip") else {
      return nil
    }
    self.valgrind = valgrind
    self.strip = strip
  }

  private static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  func counts(of files: [String]) throws -> [InstructionCount] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let controls = try run(files, in: folder)
    return try controls.enumerated().map { place, controls in
      InstructionCount(
        bare: try Self.total(folder, 2 * place + 1), whole: try Self.total(folder, 2 * place + 2),
        controls: controls)
    }
  }

  /// The controls of each page, as the program tells them.
  private func run(_ files: [String], in folder: URL) throws -> [Int] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: valgrind)
    process.arguments =
      ["--tool=callgrind", "--callgrind-out-file=\(folder.appending(path: "count").path)"]
      + InstructionWork.marks + [try plainCopy(in: folder), InstructionWork.option] + files
    // The order of dictionaries would change the counts a little from run to run.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: told, as: UTF8.self).split(separator: "\n").compactMap { Int($0) }
  }

  /// This program without its debug information, of which Valgrind 3.19 cannot read all that Swift writes.
  private func plainCopy(in folder: URL) throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let copy = folder.appending(path: "program").path
    let stripping = try Process.run(
      URL(fileURLWithPath: strip), arguments: ["--strip-debug", "-o", copy, own])
    stripping.waitUntilExit()
    return copy
  }

  /// The number in the line `summary: 6000670` of a dump.
  private static func total(_ folder: URL, _ number: Int) throws -> Double {
    let dump = try String(
      contentsOf: folder.appending(path: "count.\(number)"), encoding: .utf8)
    let line = dump.split(separator: "\n").first { $0.hasPrefix("summary: ") }
    return line.flatMap { Double($0.dropFirst("summary: ".count)) } ?? .nan
  }
}

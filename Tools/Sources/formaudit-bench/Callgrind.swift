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

  init(_ valgrind: String) { self.valgrind = valgrind }

  /// Where it is installed; nil when it is not.
  static var program: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { $0 + "/valgrind" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  func counts(of files: [String]) throws -> [InstructionCount] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let controls = try run(files, writingTo: folder.appending(path: "count").path)
    return try controls.enumerated().map { place, controls in
      InstructionCount(
        bare: try Self.total(folder, 2 * place + 1), whole: try Self.total(folder, 2 * place + 2),
        controls: controls)
    }
  }

  /// The controls of each page, as the program tells them.
  private func run(_ files: [String], writingTo path: String) throws -> [Int] {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: valgrind)
    process.arguments =
      ["--tool=callgrind", "--callgrind-out-file=\(path)"] + InstructionWork.marks
      + [own, InstructionWork.option] + files
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

  /// The number in the line `summary: 6000670` of a dump.
  private static func total(_ folder: URL, _ number: Int) throws -> Double {
    let dump = try String(
      contentsOf: folder.appending(path: "count.\(number)"), encoding: .utf8)
    let line = dump.split(separator: "\n").first { $0.hasPrefix("summary: ") }
    return line.flatMap { Double($0.dropFirst("summary: ".count)) } ?? .nan
  }
}

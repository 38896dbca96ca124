import Foundation
import Numbers

/// A driver that was started here, and everything that it starts.
///
/// A shell stands between, which waits for the end of its standard input: when this program ends, by
/// whatever means, the pipe closes, and the driver, its browsers and what they wrote on the disk go.
final class DriverProcess: Sendable {
  let door: DriverDoor
  /// Where the driver and its browsers write; it goes with them.
  let folder: String
  private let lifeline: FileHandle
  /// Kept open: a driver that may write nowhere ends.
  private let output: FileHandle
  private let process: Process

  /// Drivers by the names of their programs, in the order of preference.
  static let programs = ["chromedriver", "geckodriver"]

  /// Starts the first driver that is installed.
  init() throws(BrowserError) {
    guard let program = Self.programs.lazy.compactMap(Self.path).first else {
      throw BrowserError(.notInstalled)
    }
    folder = Self.freshFolder
    let (input, said) = (Pipe(), Pipe())
    process = Self.process(["-c", Self.keeper, "formaudit", program, folder], input, said)
    lifeline = input.fileHandleForWriting
    output = said.fileHandleForReading
    do {
      try process.run()
    } catch {
      throw BrowserError(.notInstalled, detail: program)
    }
    guard let port = Self.port(told: output) else {
      try? lifeline.close()
      throw BrowserError(.driverFailed, detail: program)
    }
    door = DriverDoor(endpoint: "http://127.0.0.1:\(port)")
  }

  private static func process(_ arguments: [String], _ input: Pipe, _ output: Pipe) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Ends the driver and its browsers, and waits until they are gone.
  func end() {
    try? lifeline.close()
    process.waitUntilExit()
  }

  /// Whoever starts a browser cleans up after it: all run in one group, with one folder for their
  /// files, and end together.
  private static let keeper = """
    trap '' INT TERM HUP
    mkdir -m 700 "$2" || exit 1
    export TMPDIR="$2"
    exec 3<&0
    setsid sh -c 'echo $$ >"$TMPDIR/group"; exec "$0" --port=0 </dev/null 3<&-' "$1" &
    read -r _ <&3
    kill -KILL -"$(cat "$TMPDIR/group")" $! 2>/dev/null
    wait
    rm -rf "$TMPDIR"
    """

  /// Browsers put sockets into it, whose paths may not be longer than a hundred letters.
  private static var freshFolder: String {
    let usual = FileManager.default.temporaryDirectory.path
    let root = usual.utf8.count <= 30 ? usual : "/tmp"
    return root + "/formaudit-" + UUID().uuidString.prefix(13)
  }

  /// The group of its processes, and of no others; nil before they have started.
  var group: Int32? {
    let text = try? String(contentsOfFile: folder + "/group", encoding: .utf8)
    return text.flatMap { Int($0.prefix { $0.isNumber }, within: 2...Int(Int32.max)) }
      .map { Int32(truncatingIfNeeded: $0) }
  }

  /// Where a program is in the `PATH`.
  static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first(where: FileManager.default.isExecutableFile)
  }

  /// Drivers tell their port in one of their first lines: “started successfully on port 4001.”,
  /// “Listening on 127.0.0.1:4001”.
  private static func port(told output: FileHandle) -> Int? {
    var line: [UInt8] = []
    for _ in 0..<Self.mostTold {
      guard let byte = try? output.read(upToCount: 1)?.first else { return nil }
      if byte != UInt8(ascii: "\n") {
        line.append(byte)
        continue
      }
      let text = String(decoding: line, as: UTF8.self)
      if tellsPort(text) { return text.split { !$0.isNumber }.last.flatMap(port) }
      line = []
    }
    return nil
  }

  private static func tellsPort(_ line: String) -> Bool {
    line.contains("successfully on port") || line.contains("Listening on")
  }

  private static func port(_ digits: Substring) -> Int? { Int(digits, within: 1...65_535) }

  private static let mostTold = 10_000
}

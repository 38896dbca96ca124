import Foundation
import Glibc

/// A real web server of good and bad manners, started once for all tests; it ends with them.
final class TestServer: Sendable {
  static let shared = Result { try TestServer() }

  let port: Int
  /// 0 where openssl is missing.
  let securePort: Int
  let certificate: String
  let closedPort: Int
  private let process: Process
  private let input: Pipe

  static let isSecure = (try? shared.get().securePort > 0) ?? false

  static func address(_ path: String) throws -> String {
    "http://127.0.0.1:\(try shared.get().port)\(path)"
  }

  private init() throws {
    process = Process()
    input = Pipe()
    let output = Pipe()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Server/server.py")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let words = try Self.firstLine(of: output.fileHandleForReading).split(separator: " ")
    guard words.count == 4, let port = Int(words[0]), let secure = Int(words[1]),
      let closed = Int(words[3])
    else { throw CocoaError(.fileReadCorruptFile) }
    (self.port, securePort, certificate, closedPort) = (port, secure, String(words[2]), closed)
    Self.sendProxiedHost(through: port)
  }

  private static func firstLine(of handle: FileHandle) throws -> String {
    var line = Data()
    while line.last != UInt8(ascii: "\n"), let more = try handle.read(upToCount: 1) { line += more }
    return String(decoding: line.dropLast(), as: UTF8.self)
  }

  /// The reader's own proxy must not come between the tests and the server; one made-up host goes
  /// through a proxy.
  private static func sendProxiedHost(through port: Int) {
    for name in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "NO_PROXY"] {
      unsetenv(name)
    }
    setenv("http_proxy", "http://127.0.0.1:\(port)", 1)
    setenv("no_proxy", "127.0.0.1,127.0.0.2,127.0.0.3,127.0.0.4,localhost,no-such-host.invalid", 1)
  }
}

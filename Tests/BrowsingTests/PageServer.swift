import Foundation
import TestSupport

/// Serves the fixtures, and pages that browsers stumble over, until the tests end.
final class PageServer: Sendable {
  static let shared = Result { try PageServer() }

  let port: Int
  private let process = Process()
  private let input = Pipe()

  static func address(_ path: String) throws -> String {
    "http://127.0.0.1:\(try shared.get().port)\(path)"
  }

  private init() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Server/server.py")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, Repository.fixtures.path]
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let told = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(told.prefix(while: \.isNumber)) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    self.port = port
  }
}

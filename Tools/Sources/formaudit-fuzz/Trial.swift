import Foundation

/// Runs one input in a process of its own.
struct Trial {
  let kind: InputKind
  let scratch: Scratch

  /// What is wrong with an input; empty for nothing.
  func failures(_ bytes: [UInt8]) -> [String] {
    guard let process = try? replay(bytes) else { return [] }
    process.wait()
    if let death = process.death { return [death] }
    return process.printed.split(separator: "\n").filter { $0.hasPrefix("law broken") }.map(
      String.init)
  }

  /// Where in the sources it crashes, as in ` at Reader.swift:12`; empty when that is not known.
  func place(of bytes: [UInt8]) -> String {
    let backtrace = [
      "SWIFT_BACKTRACE": "enable=yes,color=no,interactive=no,threads=crashed,limit=40"
    ]
    guard let process = try? replay(bytes, environment: backtrace) else { return "" }
    process.wait()
    let frames = process.printed.matches(of: #/Sources/[A-Za-z/+.-]+\.swift:\d+/#)
    return frames.first.map { " at \($0.output)" } ?? ""
  }

  /// The input made small in one process, for what breaks a law; nil when the process ends badly.
  func small(_ bytes: [UInt8], breaking law: String) -> [UInt8]? {
    let result = scratch.url.appendingPathComponent("small")
    try? FileManager.default.removeItem(at: result)
    let more = ["--law", law, "--small", result.path]
    guard let process = try? replay(bytes, more) else { return nil }
    process.wait()
    return FileManager.default.contents(atPath: result.path).map(Array.init)
  }

  private func replay(
    _ bytes: [UInt8], _ more: [String] = [], environment: [String: String] = [:]
  ) throws -> WorkerProcess {
    let file = scratch.url.appendingPathComponent("trial")
    try Data(bytes).write(to: file)
    return try WorkerProcess(
      ["--kind", kind.rawValue, "--replay", file.path, "--worker", scratch.url.path] + more,
      output: scratch.url.appendingPathComponent("trial-output"), environment: environment)
  }
}

/// Makes an input smaller while it fails in the same way.
struct Minimizer {
  /// The most tries.
  let most: Int
  let fails: ([UInt8]) -> Bool

  func small(_ bytes: [UInt8]) -> [UInt8] {
    var small = bytes
    var tries = 0
    var size = max(1, bytes.count / 2)
    while size > 0, tries < most {
      var start = 0
      var isSmaller = false
      while start < small.count, tries < most {
        var shorter = small
        shorter.removeSubrange(start..<min(small.count, start + size))
        tries += 1
        if fails(shorter) {
          small = shorter
          isSmaller = true
        } else {
          start += size
        }
      }
      if !isSmaller || size > small.count { size /= 2 }
    }
    return small
  }
}

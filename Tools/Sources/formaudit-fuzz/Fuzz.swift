import Foundation

/// Reads, audits, tells and compares inputs that were never meant to be read kindly, and looks for one
/// that crashes, never ends, takes too much memory or breaks a law of what is told.
///
/// Usage, at the root of the project: see `Options.usage`. An input is made of the seed and its number
/// alone, so that a run can be repeated and continued with `--from`.
@main
enum Fuzz {
  static func main() throws {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      FileHandle.standardError.write(Data((Options.usage + "\n").utf8))
      exit(2)
    }
    if let replayed = options.replayed { return try replay(replayed, options) }
    if let folder = options.worker { return try Worker(options, folder: folder).run() }
    let campaign = try Campaign(options)
    let isClean = try campaign.run()
    exit(isClean ? 0 : 1)
  }

  /// Runs one input in every format, and prints the laws that it breaks.
  private static func replay(_ path: String, _ options: Options) throws {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      FileHandle.standardError.write(Data("there is no file \(path)\n".utf8))
      exit(2)
    }
    let scratch = try options.worker.map { Scratch(URL(fileURLWithPath: $0)) } ?? Scratch()
    defer { if options.worker == nil { scratch.remove() } }
    let pipeline = try Pipeline(folder: scratch.url)
    let kind = options.kinds[0]
    if let law = options.law, let small = options.small {
      let minimizer = Minimizer(most: 1_500) {
        pipeline.run($0, as: kind, .whole).broken.contains(law)
      }
      return try Data(minimizer.small(Array(bytes))).write(to: URL(fileURLWithPath: small))
    }
    Limits.set(seconds: Limits.secondsUsed + 3)
    let laws = pipeline.run(Array(bytes), as: kind, .whole)
    for law in laws.broken { say("law broken: \(law)") }
  }
}

/// Says something at once, also where standard output is a pipe.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// A folder of its own, which goes away.
struct Scratch {
  let url: URL

  init(_ url: URL) { self.url = url }

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: url) }
}

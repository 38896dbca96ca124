import Foundation

/// Keeps a worker running on inputs of each kind, and keeps what they fail on.
final class Campaign {
  private let options: Options
  private let scratch: Scratch
  private let store: FailureStore

  /// A new process after so many inputs: what one leaves behind cannot hide a failure for long.
  private static let inputsOfAProcess: UInt64 = 50_000
  /// The inputs that are run in two processes, whose hash tables are ordered otherwise.
  private static let inputsRunTwice: UInt64 = 1_000

  init(_ options: Options) throws {
    self.options = options
    scratch = try Scratch()
    store = try FailureStore(options, scratch: scratch)
  }

  /// Whether nothing failed.
  func run() throws -> Bool {
    defer { scratch.remove() }
    let share = options.minutes * 60 / Double(options.kinds.count)
    for kind in options.kinds { try run(kind, seconds: share) }
    for line in store.summary { say(line) }
    say(store.isEmpty ? "nothing failed" : "failures are in \(options.failures)")
    return store.isEmpty
  }

  private func run(_ kind: InputKind, seconds: Double) throws {
    let start = Date()
    let end = start.addingTimeInterval(seconds)
    let last = options.executions.map { options.from + $0 } ?? .max
    var next = options.from
    while next < last, Date() < end {
      let count = min(last - next, Self.inputsOfAProcess)
      next = try followed(kind, from: next, count: count, until: end)
    }
    try compareTwoProcesses(kind)
    say(
      "\(kind.rawValue): \(next - options.from) inputs in \(Int(Date().timeIntervalSince(start))) s, "
        + "seed \(options.seed), continue with --from \(next)")
  }

  /// Keeps what one worker fails on. Gives the number of the next input.
  private func followed(
    _ kind: InputKind, from first: UInt64, count: UInt64, until end: Date
  ) throws -> UInt64 {
    let run = try follow(arguments(kind, from: first, count: count), until: end)
    for line in run.printed.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let number = UInt64(parts[0]) else { continue }
      store.keep(kind, number, "law broken: " + parts[1])
    }
    guard let number = run.number else {
      if run.isStopped { return first }
      throw CampaignError(said: run.printed)
    }
    guard let death = run.death else { return number }
    store.keep(kind, number, death)
    return number + 1
  }

  /// What depends on the order of a hash table is told otherwise in another process.
  private func compareTwoProcesses(_ kind: InputKind) throws {
    let count = min(Self.inputsRunTwice, options.executions ?? .max)
    let runs = try [0, 1].map { _ in
      try follow(
        arguments(kind, from: options.from, count: count) + ["--digest", "yes"],
        until: Date().addingTimeInterval(120))
    }
    let digests = runs.map { $0.printed.split(separator: "\n").last.map(String.init) }
    if runs.allSatisfy({ $0.death == nil && !$0.isStopped }), digests[0] != digests[1] {
      store.note(
        "\(kind.rawValue): some of the \(count) inputs from \(options.from) are told otherwise in "
          + "another process")
    }
  }

  private func arguments(_ kind: InputKind, from: UInt64, count: UInt64) -> [String] {
    var arguments = [
      "--kind", kind.rawValue, "--seed", "\(options.seed)", "--from", "\(from)",
      "--executions", "\(count)", "--worker", scratch.url.path,
    ]
    if let corpus = options.corpus { arguments += ["--corpus", corpus] }
    return arguments
  }

  /// What became of a worker.
  private struct Run {
    let printed: String
    /// The input that it was at; nil before the first.
    let number: UInt64?
    /// Nil when it ended well, or was stopped for want of time.
    let death: String?
    let isStopped: Bool
  }

  private func follow(_ arguments: [String], until end: Date) throws -> Run {
    try? FileManager.default.removeItem(at: Progress.file(in: scratch.url))
    let worker = try WorkerProcess(
      arguments, output: scratch.url.appendingPathComponent("output"))
    var patience = Patience()
    var isStopped = false
    while worker.isRunning {
      usleep(100_000)
      isStopped = isStopped || Date() > end
      let number = Progress.number(in: scratch.url)
      patience.look(number, seconds: worker.seconds)
      if isStopped || patience.isOver { worker.kill() }
    }
    worker.wait()
    return Run(
      printed: worker.printed, number: Progress.number(in: scratch.url),
      death: isStopped && !patience.isOver ? nil : worker.death, isStopped: isStopped)
  }
}

/// Watches how long a worker stays at one input.
private struct Patience {
  private var number: UInt64?
  private var since = 0.0
  private(set) var isOver = false

  /// - Parameter seconds: The processor time that the worker took so far.
  mutating func look(_ number: UInt64?, seconds: Double?) {
    guard let number, let seconds else { return }
    if number != self.number {
      (self.number, since) = (number, seconds)
    } else if seconds - since > Limits.seconds {
      isOver = true
    }
  }
}

/// A worker which never began.
struct CampaignError: Error, CustomStringConvertible {
  let said: String

  var description: String { "no worker starts: \(said)" }
}

import Foundation
import Glibc
import Report
import Words

/// Hands the lines of the standard input to workers, and their answers to the standard output.
struct BatchRun {
  /// A page of 10 MiB whose letters are all escaped fits.
  static let longestLine = 64 << 20

  private let arguments: [String]
  private let language: Language
  /// What is told of rules at the end, if anything.
  private let rules: [Report.RuleText]?
  private var lines = LineReader(STDIN_FILENO, limit: longestLine)
  private var workers: [Slot]
  private var number = 0
  private var counts = BatchEnd.Counts()

  /// A place for a worker; it is started when there is work for it, and again when it died.
  private struct Slot {
    var process: WorkerProcess?
    var answers = LineReader(-1, limit: .max)
    var work: Work?
    /// The first line of an answer whose second has not come yet.
    var status: BatchAnswer.Status?
  }

  /// A line which a worker has.
  private struct Work {
    let line: [UInt8]
    let number: Int
    let deadline: Double
  }

  /// Seconds after which a worker that neither answers nor uses the processor is ended.
  private static let longestWait = 30.0

  init(jobs: Int, arguments: [String], language: Language, rules: [Report.RuleText]?) {
    self.rules = rules
    self.arguments = arguments
    self.language = language
    workers = Array(repeating: Slot(), count: jobs)
  }

  /// - Returns: What became of all lines.
  mutating func run() throws -> BatchEnd.Counts {
    while true {
      for place in workers.indices where workers[place].work == nil { try start(place) }
      let isIdle = workers.allSatisfy { $0.work == nil }
      if isIdle, lines.isFinished { break }
      try wait(forInput: workers.contains { $0.work == nil } && !lines.isFinished)
    }
    for slot in workers { _ = slot.process?.end(byForce: false) }
    try write(JSONTexts.line(BatchEnd(end: counts, rules: rules)))
    return counts
  }

  /// Gives a worker the next line that is there.
  private mutating func start(_ place: Int) throws {
    while let line = lines.ready() {
      number += 1
      guard case .whole(let bytes) = line else {
        try tellTooLong()
        continue
      }
      if bytes.allSatisfy(Self.isSpace) { continue }
      try give(bytes, to: place)
      return
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D].contains(byte) }

  private mutating func tellTooLong() throws {
    let limit = "\(Self.longestLine >> 20) MiB"
    let reason = Sentence("the line is longer than \(limit)")
    try tell(.init(line: number, id: nil, .error, reason: reason.text(in: language)))
  }

  private mutating func give(_ line: [UInt8], to place: Int) throws {
    if workers[place].process == nil {
      workers[place].process = WorkerProcess(arguments: arguments)
      workers[place].answers = LineReader(workers[place].process?.output ?? -1, limit: .max)
    }
    workers[place].work = Work(
      line: line, number: number, deadline: Self.now + Self.longestWait)
    guard let process = workers[place].process else { return try lose(place, byForce: false) }
    let message = Array("\(number)\n".utf8) + line + [UInt8(ascii: "\n")]
    if Descriptor.write(message, to: process.input) != nil { try lose(place, byForce: false) }
  }

  /// Waits until a worker answers, a line comes, or a worker has had its time.
  private mutating func wait(forInput: Bool) throws {
    let busy = workers.indices.filter { workers[$0].work != nil }
    var events = busy.map {
      pollfd(fd: workers[$0].process?.output ?? -1, events: Int16(POLLIN), revents: 0)
    }
    if forInput { events.append(pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)) }
    poll(&events, nfds_t(events.count), 1000)
    for (event, place) in zip(events, busy) {
      if event.revents != 0 {
        try hear(place)
      } else if let work = workers[place].work, Self.now > work.deadline {
        try lose(place, byForce: true)
      }
    }
    if forInput, let last = events.last, last.revents != 0 { _ = lines.read() }
  }

  private mutating func hear(_ place: Int) throws {
    let isAlive = workers[place].answers.read()
    guard isAlive else { return try lose(place, byForce: false) }
    if workers[place].status == nil, case .whole(let word)? = workers[place].answers.ready() {
      workers[place].status = BatchAnswer.Status(rawValue: String(decoding: word, as: UTF8.self))
    }
    guard let status = workers[place].status,
      case .whole(let answer)? = workers[place].answers.ready()
    else { return }
    (workers[place].work, workers[place].status) = (nil, nil)
    counts.count(status)
    try write(answer + [UInt8(ascii: "\n")])
  }

  /// A worker is gone, and with it the page that it had.
  private mutating func lose(_ place: Int, byForce: Bool) throws {
    let end = workers[place].process?.end(byForce: byForce) ?? .died
    workers[place].process = nil
    guard let work = workers[place].work else { return }
    (workers[place].work, workers[place].status) = (nil, nil)
    let (status, reason) = Self.told(end)
    try tell(
      BatchAnswer(
        line: work.number, id: BatchRequest.id(of: work.line), status,
        reason: reason.text(in: language)))
  }

  private static func told(_ end: WorkerProcess.Exit) -> (BatchAnswer.Status, Sentence) {
    switch end {
    case .tooLong: (.gaveUp, Sentence("the page takes more than \(BatchWorker.seconds) seconds"))
    case .tooLarge:
      (.gaveUp, Sentence("the page takes more than \(BatchWorker.bytes >> 20) MB of memory"))
    case .died: (.lost, Sentence("the worker died at this page"))
    }
  }

  private mutating func tell(_ answer: BatchAnswer) throws {
    counts.count(answer.status)
    try write(JSONTexts.line(answer))
  }

  private func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// At once: what was told stays told when the run is interrupted.
  private func write(_ bytes: [UInt8]) throws {
    if let failure = Descriptor.write(bytes, to: STDOUT_FILENO) {
      throw WriteFailure(path: nil, number: failure)
    }
  }

  /// Seconds of a clock that nobody sets.
  private static var now: Double { ProcessInfo.processInfo.systemUptime }
}

import Comments
import FormAudit
import Synchronization

/// Counts the comments of an export on several cores, while more of it is read; the result is that of one
/// after the other.
struct ParallelAnalysis {
  private let cores: Cores
  private let pool: AnalysisPool
  private var waiting: [[ExportRecord]] = []
  private var pending: PendingResults<(CommentTally, ReadingTotals)>?
  private(set) var tally: CommentTally
  private(set) var totals = ReadingTotals()

  /// Records that one core takes at once, and how often before their counts are taken.
  private static let share = 512
  private static let sharesOfCore = 8

  init(_ analysis: CommentAnalysis, tally: CommentTally, cores: Cores) {
    (pool, self.tally, self.cores) = (AnalysisPool(analysis), tally, cores)
  }

  mutating func add(_ record: ExportRecord) {
    if waiting.last.map({ $0.count == Self.share }) ?? true {
      if waiting.count == cores.count * Self.sharesOfCore { begin() }
      waiting.append([])
    }
    waiting[waiting.count - 1].append(record)
  }

  mutating func finish() {
    begin()
    takeCounts()
  }

  /// Begins to count the records that wait.
  private mutating func begin() {
    takeCounts()
    let (pool, empty) = (pool, tally.share)
    pending = PendingResults(waiting, on: cores) { pool.read($0, into: empty) }
    waiting = []
  }

  private mutating func takeCounts() {
    for (share, read) in pending?.take() ?? [] {
      tally.add(share)
      totals.add(read)
    }
    pending = nil
  }
}

/// Analyses that no core is using: each remembers the words that it has met.
private final class AnalysisPool: Sendable {
  private let first: CommentAnalysis
  private let idle = Mutex<[CommentAnalysis]>([])

  init(_ first: CommentAnalysis) { self.first = first }

  func read(
    _ records: [ExportRecord], into tally: CommentTally
  ) -> (CommentTally, ReadingTotals) {
    var analysis = idle.withLock { $0.popLast() } ?? first
    let read = analysis.read(records, into: tally)
    idle.withLock { $0.append(analysis) }
    return read
  }
}

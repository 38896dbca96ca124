import Comments
import FormAudit
import Synchronization

/// Analyses comments on several cores, and gives what was read in the order of the export.
struct ParallelAnalysis {
  private let cores: Cores
  private let pool: AnalysisPool
  private var waiting: [[Comment]] = []

  /// Comments that one core takes at once, and how often before their results are taken.
  private static let share = 512
  private static let sharesOfCore = 4

  init(_ analysis: CommentAnalysis, cores: Cores) {
    (pool, self.cores) = (AnalysisPool(analysis), cores)
  }

  mutating func add(_ comment: Comment, take: (ReadComment) -> Void) {
    if waiting.last.map({ $0.count == Self.share }) ?? true {
      if waiting.count == cores.count * Self.sharesOfCore { finish(take: take) }
      waiting.append([])
    }
    waiting[waiting.count - 1].append(comment)
  }

  mutating func finish(take: (ReadComment) -> Void) {
    let pool = pool
    for read in cores.map(waiting, { pool.read($0) }) { read.forEach(take) }
    waiting = []
  }
}

/// Analyses that no core is using: each remembers the words that it has met.
private final class AnalysisPool: Sendable {
  private let first: CommentAnalysis
  private let idle = Mutex<[CommentAnalysis]>([])

  init(_ first: CommentAnalysis) { self.first = first }

  func read(_ comments: [Comment]) -> [ReadComment] {
    var analysis = idle.withLock { $0.popLast() } ?? first
    let read = comments.map { analysis.read($0) }
    idle.withLock { $0.append(analysis) }
    return read
  }
}

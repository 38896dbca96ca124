import Foundation
import Glibc
import Numbers
import Report

/// The process which audits pages for a batch: it may die at any of them.
///
/// It is given the number of each line, then the line, and answers with what became
/// of it in a word, then with the line out.
struct BatchWorker {
  let auditor: BatchAuditor

  /// One page may take this much; no page of 10 MiB that was seen comes near.
  static let seconds = 2
  static let bytes = 256 << 20

  func run() {
    PageLimits.limitMemory(to: Self.bytes)
    var lines = LineReader(STDIN_FILENO, limit: BatchRun.longestLine)
    while case .whole(let digits)? = lines.next(), case .whole(let line)? = lines.next() {
      let number = Int(String(decoding: digits, as: UTF8.self), within: 0...Int.max) ?? 0
      PageLimits.limitTime(to: Self.seconds)
      let answer = auditor.answer(line, number: number)
      let written = "\(answer.status.rawValue)\n" + JSONTexts.line(answer)
      PageLimits.limitTime(to: 0)
      if Descriptor.write(Array(written.utf8), to: STDOUT_FILENO) != nil { return }
    }
  }
}

/// What one page may take of the machine.
private enum PageLimits {
  /// Beyond this much more than now, an allocation fails and the process dies.
  static func limitMemory(to bytes: Int) {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(
      separator: " ")
    // The sixth is what the process can write to.
    guard let pages, pages.count > 5, let own = Int(pages[5], within: 0...(1 << 40)) else { return }
    let most = rlim_t(own * sysconf(Int32(_SC_PAGESIZE)) + bytes)
    var limit = rlimit(rlim_cur: most, rlim_max: most)
    setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
  }

  /// After so many seconds of processor time from now, the system ends the process by `SIGPROF`; none
  /// for no limit.
  static func limitTime(to seconds: Int) {
    var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }
}

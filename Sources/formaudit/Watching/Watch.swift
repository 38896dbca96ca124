import FormModel
import Foundation
import Numbers

/// Does something again whenever files change, until somebody interrupts it.
struct Watch {
  let files: WatchedFiles
  let language: Language

  /// Seconds between two looks.
  private static let pause = 0.4

  /// - Parameter act: What is done; what it complains about is told, and it is done again after the next
  ///   change. It is given a number that no earlier run had.
  func run(_ act: (_ revision: Int) throws -> Void) {
    // An open report compares it with its own; one of an earlier watch is another.
    let seconds = Date().timeIntervalSince1970.truncatingRemainder(dividingBy: 20_000)
    var revision = Int(rounding: seconds, within: 0...20_000) + 1
    while true {
      let state = files.state
      do { try act(revision) } catch { _ = Main.status(of: error) }
      Complaint.write(waiting(state.count))
      while files.state == state { Thread.sleep(forTimeInterval: Self.pause) }
      revision += 1
    }
  }

  private func waiting(_ count: Int) -> String {
    Sentence("Watching \(count, "file", "files"); Ctrl-C ends.").text(in: language)
  }
}

import FormAudit
import FormModel
import Foundation
import Glibc
import History
import Words

/// A history on disk, to which runs are added and from which nothing is removed.
struct HistoryFile {
  let path: String

  func read(_ language: Language) throws -> History {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Complaint.usage(
        Sentence("there is no history “\(path)”"),
        hint: Sentence("add to it in each run: formaudit check --history \(path)"))
    }
    let text = try InputFile(path: path, language: language).text()
    let history = History(reading: text) { Cores.all.map($0, RecordedRun.init(line:)) }
    for line in history.unreadable.prefix(5) {
      Complaint.write(
        "\(path):\(line): " + Sentence("no run is read from this line").text(in: language))
    }
    return history
  }

  /// Adds the runs in one write: another run adds before or after, and one that is ended leaves no more
  /// than one line in pieces, which the next run closes.
  func append(_ runs: [RecordedRun]) throws(WriteFailure) {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o644)
    guard descriptor >= 0 else { throw WriteFailure(path: path, number: errno) }
    FileLock.wait(descriptor)
    let start = Self.endsInTheMiddle(descriptor) ? "\n" : ""
    let lines = start + runs.map(\.line).joined()
    let failed = Descriptor.write(Array(lines.utf8), to: descriptor)
    let closed = close(descriptor) == 0 ? nil : errno
    if let number = failed ?? closed { throw WriteFailure(path: path, number: number) }
  }

  private static func endsInTheMiddle(_ descriptor: Int32) -> Bool {
    let end = lseek(descriptor, 0, SEEK_END)
    var last: UInt8 = 0
    return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
  }
}

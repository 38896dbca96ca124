import Comparing
import FormModel
import Foundation

/// A baseline on disk.
struct BaselineFile {
  let path: String

  /// A larger file is no baseline: a question takes less than a kilobyte.
  private static let largest = 20 << 20

  /// Nil when there is no such file.
  func readIfThere() throws -> Baseline? {
    FileManager.default.fileExists(atPath: path) ? try read() : nil
  }

  func read() throws -> Baseline {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Self.largest else {
      throw Complaint.usage("the baseline “\(path)” is larger than 20 MiB")
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Complaint.usage(
        "there is no baseline “\(path)”", hint: "write it: formaudit baseline write")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint.usage(
        "the baseline “\(path)” is not UTF-8 text", hint: "write it anew: formaudit baseline write")
    }
    do {
      return try Baseline(reading: text)
    } catch {
      Complaint.write("\(path):\(error.line):1: error: \(error.sentence[.english])")
      if let hint = error.hint { Complaint.write("  hint: \(hint[.english])") }
      throw ExitStatus.usage
    }
  }

  func write(_ baseline: Baseline) throws {
    do {
      // Atomically: an interrupted run leaves the earlier baseline whole.
      try baseline.text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw Complaint.usage(
        "the baseline cannot be written to “\(path)”",
        hint: "check that its folder exists and that you may write there")
    }
  }
}

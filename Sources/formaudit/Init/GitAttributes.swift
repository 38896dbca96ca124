import Comparing
import FormModel
import Foundation
import Words

/// Tells git how to merge baselines, in the file where it looks for such things.
enum GitAttributes {
  static let path = ".gitattributes"

  /// Adds the line; says whether it was missing.
  static func addBaseline() throws -> Bool {
    let earlier = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    if earlier.contains(Baseline.fileName) { return false }
    let separator = earlier.isEmpty || earlier.hasSuffix("\n") ? "" : "\n"
    do {
      try (earlier + separator + Baseline.gitAttribute + "\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw Complaint.usage(
        Sentence("“\(path)” cannot be written"),
        hint: Sentence("add this line to it: \(Baseline.gitAttribute)"))
    }
    return true
  }
}

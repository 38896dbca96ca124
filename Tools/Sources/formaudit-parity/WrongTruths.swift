import Foundation
import Numbers

/// What the corpus says of one control.
struct LabelledControl: Hashable {
  /// The source and the name of the page, such as `formasaurus/106.html`.
  let page: String
  /// The place of the control among those that the browser lists.
  let index: Int
  /// The autofill field names that its label accepts; empty when it asks for none of them.
  let accepted: [String]

  var text: String { accepted.isEmpty ? "none" : accepted.joined(separator: "|") }
}

/// Labels of the corpus that do not hold, as a person read them on the page: a table with the page, the
/// control, the label, what the page asks instead, and why.
struct WrongTruths {
  private var reasons: [LabelledControl: String] = [:]

  init() {}

  init(contentsOf file: URL) throws {
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    for row in rows {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 5, let index = Int(columns[1], within: 0...1_000_000) else {
        throw UnreadableRow(row: String(row))
      }
      let accepted = columns[2] == "none" ? [] : columns[2].split(separator: "|").map(String.init)
      reasons[LabelledControl(page: columns[0], index: index, accepted: accepted)] = columns[4]
    }
  }

  func reason(of truth: LabelledControl) -> String? { reasons[truth] }
}

struct UnreadableRow: Error {
  let row: String
}

/// The table of `Documentation/Peers.md`: what other tools check, and which of our rules covers it.
package struct PeersTable: Sendable {
  /// One check.
  package struct Row: Sendable, Equatable {
    package let number: Int
    /// The tools that check it, as the page names them.
    package let peers: String
    /// The ids of the rules that cover it; none when we leave it to others.
    package let rules: [String]
  }

  package let rows: [Row]

  /// Reads the rows `| 1 | check | tools | ours |` of a Markdown page; other lines are left alone.
  package init(markdown: String) {
    rows = markdown.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed() }
        .map { String($0) }
      guard cells.count == 6, let number = Int(cells[1]) else { return nil }
      return Row(number: number, peers: cells[3], rules: Self.code(in: cells[4]))
    }
  }

  /// The tools which check what a rule covers, with the number of the check, a line for each.
  func lines(about rule: String) -> [String] {
    rows.filter { $0.rules.contains(rule) && $0.peers != "–" }.map { "\($0.number): \($0.peers)" }
  }

  /// The words between backticks.
  private static func code(in text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

import Report

/// Tells names and values under each other.
package enum DoctorText {
  package static func tell(
    _ rows: [(name: String, told: String)], _ style: ReportStyle
  ) -> String {
    let sheet = TextSheet(style)
    let table = TextTable(
      rows: rows.map { (cells: [sheet.safe($0.name, limit: 40)], rest: $0.told) })
    return table.lines(on: sheet).joined(separator: "\n") + "\n"
  }
}

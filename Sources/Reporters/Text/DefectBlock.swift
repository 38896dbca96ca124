import FormModel
import Report

/// One defect told in full: what it is, what it costs, how to mend it, where it is.
struct DefectBlock {
  let verdict: Report.Verdict
  let rank: Int
  /// Cost, severity and number of places.
  let label: String
  let sheet: TextSheet
  let addresses: ShortAddresses

  private static let placesTold = 3

  /// What it is and what it costs.
  var title: [String] {
    let title = sheet.safe(verdict.title, limit: 80)
    return sheet.paragraph("\(title) · \(label)", indent: 2, mark: "\(rank). ")
  }

  var lines: [String] {
    let indent = 2 + "\(rank). ".count
    return title + message(indent)
      + sheet.paragraph(sheet.safe(verdict.fix, limit: 300), indent: indent, mark: "→ ")
      + places(indent)
  }

  /// A single finding speaks for itself; several are told by their places.
  private func message(_ indent: Int) -> [String] {
    guard verdict.openFindings.count == 1, let finding = verdict.openFindings.first else {
      return []
    }
    return sheet.paragraph(sheet.safe(finding.message, limit: 300), indent: indent)
  }

  private func places(_ indent: Int) -> [String] {
    let findings = verdict.openFindings
    let told = sheet.told(findings, Self.placesTold)
    return told.compactMap(place).flatMap { sheet.paragraph($0, indent: indent, mark: "- ") }
      + sheet.more(findings.count - told.count, indent: indent)
  }

  /// `« Commune » — 2-faits.html, ligne 45`; nil for a finding about the whole journey.
  private func place(_ finding: Report.Finding) -> String? {
    let place = finding.place
    let spot = [
      place.page.map { sheet.safe(addresses[$0], limit: 40) }, place.line.map(sheet.words.line),
    ].compactMap { $0 }.joined(separator: ", ")
    let parts = [name(of: place), spot.isEmpty ? nil : spot].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " — ")
  }

  /// The words of the question, else the element itself.
  private func name(of place: Report.Place) -> String? {
    let wording = sheet.safe(place.wording ?? "", limit: 60)
    if !wording.isEmpty { return sheet.language.quoted(wording) }
    return place.snippet.flatMap { sheet.safe($0, limit: 60).orNil }
  }
}

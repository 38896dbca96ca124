import FormAudit
import Report
import Reporters
import RuleFiles

/// Says which files of a team stand behind its targets, for forges which show findings in files.
enum TargetPlaces {
  /// - Parameter targets: One for each audit of the report, in the same order.
  static func tell(_ targets: [GateSettings.Target], to report: inout Report) {
    for (place, target) in zip(report.audits.indices, targets) {
      guard let origin = target.origin else { continue }
      report.audits[place].locate(origin, name: target.name)
    }
  }
}

extension Report.Audit {
  fileprivate mutating func locate(_ origin: GateSettings.Origin, name: String) {
    self.origin = Origin(
      template: origin.templates?.whole.map(FilePath.inRepository),
      file: FilePath.inRepository(origin.file), line: origin.line)
    guard let templates = origin.templates else { return }
    for page in pages.indices {
      pages[page].template = templates.path(of: pages[page].address).map(FilePath.inRepository)
    }
    for template in templates.pages where !pages.contains(where: { template.makes($0.address) }) {
      let address = TerminalText.safe(template.address)
      Complaint.write(
        "\(origin.file):\(origin.line): warning: “\(address)” is the address of no page of “\(name)”"
      )
    }
  }
}

import Escaping
import FormAudit
import Report
import Reporters
import RuleFiles

/// Says which files of a team stand behind its targets, for forges which show findings in files.
enum TargetPlaces {
  static func tell(_ target: GateSettings.Target, to audit: inout Report.Audit) {
    guard let origin = target.origin else { return }
    audit.locate(origin, name: target.name)
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

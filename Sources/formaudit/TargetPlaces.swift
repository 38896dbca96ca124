import Escaping
import FormAudit
import Report
import Reporters
import RuleFiles

/// Says which files of a team stand behind its targets, for forges which show findings in files.
enum TargetPlaces {
  ///
  /// - Returns: Warnings for whoever runs the command.
  static func tell(_ target: GateSettings.Target, to audit: inout Report.Audit) -> [String] {
    target.origin.map { audit.locate($0, name: target.name) } ?? []
  }
}

extension Report.Audit {
  fileprivate mutating func locate(
    _ origin: GateSettings.Origin, name: String
  ) -> [String] {
    self.origin = Origin(
      template: origin.templates?.whole.map(FilePath.inRepository),
      file: FilePath.inRepository(origin.file), line: origin.line)
    guard let templates = origin.templates else { return [] }
    for page in pages.indices {
      pages[page].template = templates.path(of: pages[page].address).map(FilePath.inRepository)
    }
    return templates.pages.filter { !makesPage($0) }.map { template in
      let address = TerminalText.safe(template.address)
      let sentence = Sentence("\(quoted: address) is the address of no page of \(quoted: name)")
      return Diagnosis.warning(sentence, at: "\(origin.file):\(origin.line)").text(in: .ofRun)
    }
  }

  private func makesPage(_ template: TargetTemplates.PageTemplate) -> Bool {
    pages.contains { template.makes($0.address) }
  }
}

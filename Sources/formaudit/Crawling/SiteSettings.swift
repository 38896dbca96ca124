import Crawling
import RuleFiles

/// The forms of a site as the targets of a settings file.
struct SiteSettings {
  let report: SiteReport

  var yaml: String {
    let targets = report.forms.map { form in
      let people = form.responsesPerYear.map { ", responsesPerYear: \($0)" } ?? ""
      return "  \(YAMLText.quoted(form.name)): { url: \(YAMLText.quoted(form.address))\(people) }\n"
    }
    return targets.isEmpty ? "targets: {}\n" : "targets:\n" + targets.joined()
  }
}

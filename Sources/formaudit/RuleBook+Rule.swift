import Auditing
import RuleFiles
import Words

extension RuleBook {
  /// The rule of this id; the run stops when there is none.
  func rule(_ id: String) throws -> Rule {
    if let rule = rules.first(where: { $0.id == id }) { return rule }
    throw Complaint.usage(
      Sentence("there is no rule \(quoted: id)"),
      hint: DidYouMean.hint(
        for: id, among: rules.map(\.id), otherwise: Sentence("formaudit rules list shows them all")))
  }
}

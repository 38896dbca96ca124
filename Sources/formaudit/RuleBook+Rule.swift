import Auditing
import RuleFiles

extension RuleBook {
  /// The rule of this id; the run stops when there is none.
  func rule(_ id: String) throws -> Rule {
    if let rule = rules.first(where: { $0.id == id }) { return rule }
    throw Complaint.usage(
      "there is no rule “\(id)”",
      hint: DidYouMean.hint(
        for: id, among: rules.map(\.id), otherwise: "formaudit rules list shows them all"))
  }
}

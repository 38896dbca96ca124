import Mandate
import Words

/// The sentences about a form held against a mandate.
enum MandateWords {
  /// The verdict on one question, in a few words.
  static func name(_ verdict: MandateReport.Verdict) -> Sentence {
    switch verdict {
    case .sensitiveWithoutLine: Sentence("sensitive, and no line allows it")
    case .notInMandate: Sentence("not in the mandate")
    case .requiredThoughOptional: Sentence("required here, optional in the text")
    case .ambiguous: Sentence("to be decided between several lines")
    case .noData: Sentence("no data: an agreement, a declaration")
    case .allowed: Sentence("allowed")
    }
  }

  /// What stands over the questions of a verdict.
  static func heading(_ verdict: MandateReport.Verdict) -> Sentence {
    switch verdict {
    case .sensitiveWithoutLine: Sentence("Sensitive, and no line allows it")
    case .notInMandate: Sentence("Asked, and not in the mandate")
    case .requiredThoughOptional: Sentence("Required here, though the text leaves it optional")
    case .ambiguous: Sentence("To be decided: several lines could be meant")
    case .noData: Sentence("No data about people")
    case .allowed: Sentence("Allowed")
    }
  }

  /// Whether an answer is compulsory; nil where nobody says.
  static func isRequired(_ required: Bool?) -> Sentence? {
    required.map { $0 ? Sentence("required") : Sentence("optional") }
  }

  static func yesOrNo(_ isSo: Bool) -> Sentence { isSo ? Sentence("yes") : Sentence("no") }
}

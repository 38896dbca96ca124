import Auditing
import Comments
import Deciding
import Mandate

/// The formats of the files that people write.
package enum FileFormat: String, CaseIterable, Sendable {
  case config, rule, journey, dictionary, profile, purposes, vocabulary, timing, scoring
  case decisions, mandate, theme
  case commentWords = "comment-words"
  case redesign, walk

  /// What may be written in such a file.
  package var outline: Outline {
    switch self {
    case .config: Shape.settings(in: "").outline
    case .rule:
      Shape.rule(at: RulePath(category: .effort, id: "x"), naming: RuleReferences()).outline
    case .journey: Shape.journey(in: "", file: "").outline
    case .dictionary: Shape.dictionary("x").outline
    case .profile: Shape.profile("x").outline
    case .purposes: Shape.purposes.outline
    case .vocabulary: Shape.vocabulary.outline
    case .timing: Shape.timing.outline
    case .scoring: Shape.scoring.outline
    case .decisions: Shape.decisions.outline
    case .mandate: Shape.mandate(purposes: []).outline
    case .theme: Shape.theme(at: ThemePath(category: "effort", id: "x")).outline
    case .commentWords: Shape.commentWords.outline
    case .redesign: Shape.redesign.outline
    case .walk: Shape.walk(file: "").outline
    }
  }
}

/// The files of a rule book that are not rules.
enum RuleBookFile: String, CaseIterable {
  case purposes = "purposes.yaml"
  case vocabulary = "vocabulary.yaml"
  case timing = "timing.yaml"
  case scoring = "scoring.yaml"
}

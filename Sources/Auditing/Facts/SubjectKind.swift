/// What a rule can be about, from the widest to the narrowest.
public enum SubjectKind: String, Sendable, CaseIterable {
  case journey, page, form, question, field
}

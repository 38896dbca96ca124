/// A language in which formaudit speaks to people.
public enum Language: String, Sendable, CaseIterable, Codable {
  case english = "en"
  case french = "fr"
}

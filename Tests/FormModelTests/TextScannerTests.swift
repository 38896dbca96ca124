import Testing

@testable import FormModel

/// Which texts are worth reading closely.
@Suite struct TextScannerTests {
  private static let scanner = TextScanner([
    .init(
      phrases: ["étape", "question", "x"], topic: .step, followers: ["1", "deux", "fünf", "n"]),
    .init(phrases: ["privacy policy"], topic: .privacy),
  ])

  @Test(arguments: [
    ("Étape 1", true), ("ÉTAPE DEUX SUR TROIS", true), ("étape n° 3", true), ("étape", true),
    ("étape : fünf", true), ("étape suivante", false), ("étape. 1", false), ("étapes 1", false),
    ("1 étape trois", false), ("x deux", true), ("x trois", false), ("Questions ?", false),
  ])
  func aPhraseIsReadBeforeItsFollowers(text: String, isRead: Bool) {
    #expect(Self.topics(of: text) == (isRead ? .step : []))
  }

  @Test func aPhraseWithoutFollowersIsReadBeforeAnything() {
    #expect(Self.topics(of: "Our Privacy policy applies") == .privacy)
    #expect(Self.topics(of: "Our privacy matters") == [])
  }

  private static func topics(of text: String) -> TextScanner.Topics {
    var text = text
    return text.withUTF8 { scanner.topics(of: $0) }
  }
}

import FormModel
import Testing

/// The `pattern` attribute, as browsers hold it against the whole value.
@Suite struct InputPatternTests {
  @Test(arguments: [
    ("[A-Za-z]+", "Durand", true), ("[A-Za-z]+", "O'Neill", false), ("[A-Za-z]+", "", false),
    ("[^0-9]*", "Đặng", true), ("\\d{5}", "69003", true), ("\\d{5}", "690030", false),
    ("^\\d{2}( ?\\d{2}){4}$", "06 12 34 56 78", true), ("0[0-9]{9}", "06 12 34 56 78", false),
    ("(?:FR)?[A-Z0-9]{2,4}|x", "FRAB", true), ("a|b|", "", true), (".{2,}", "Y", false),
    ("[\\w.+-]+@[\\w-]+\\.\\w{2,}", "a+b@c.fr", true), ("[a\\-z]+", "b", false),
    ("[-a]+", "-a", true), ("a{0,2}", "aaa", false), ("\\S+\\s\\S+", "a b", true),
  ])
  func whole(pattern: String, value: String, fits: Bool) throws {
    #expect(try #require(InputPattern(pattern)).accepts(value) == fits)
  }

  /// What is not understood is told, never guessed.
  @Test(arguments: [
    "(?!-)a", "(?<=a)b", "\\p{L}+", "\\bmot\\b", "(a)\\1", "[a&&[b]]", "(", "a{2", "*a", "[a",
    "[z-a]", "a)", "a{3,1}", "a{-1}", "a{1,-2}", "a{99999999999999999999}", "a{,3}",
  ])
  func notUnderstood(pattern: String) {
    #expect(InputPattern(pattern) == nil)
  }

  /// Patterns on which matching by trial would not end.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["(a+)+b", "(a|a)*b", "(a*)*b", "a{0,99999999}b", "(a{9}){9}", "((){30}){30}b"])
  func hostile(pattern: String) throws {
    #expect(try !#require(InputPattern(pattern)).accepts(String(repeating: "a", count: 200)))
  }

  /// Counts within counts multiply: beyond some thousand steps, nobody can tell.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["a", "", "a*", "a|b"].map { part in
      (0..<9).reduce(part) { part, _ in "(\(part)){99}" }
    } + ["(a{0,99999999}){0,99999999}b"])
  func countsWithinCountsAreNotUnderstood(pattern: String) {
    #expect(InputPattern(pattern) == nil)
  }

  @Test func deepAndLongPatternsAreNotUnderstood() {
    #expect(
      InputPattern(String(repeating: "(", count: 50) + String(repeating: ")", count: 50)) == nil)
    #expect(InputPattern(String(repeating: "a", count: 1000)) == nil)
  }
}

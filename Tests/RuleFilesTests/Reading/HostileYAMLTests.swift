import TestSupport
import Testing
import Words

@testable import RuleFiles

@Suite struct HostileYAMLTests {
  /// What makes a text unreadable; nil when it can be read.
  private func problem(_ text: String) -> String? {
    do {
      _ = try YAMLParser(file: "f").parse(text)
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("", "f:1:1: error: the file says nothing"),
    ("# only a comment\n", "f:1:1: error: the file says nothing"),
    (
      "a: 1\nb: \u{0}\n",
      "f:2:4: error: the file holds a character that no text has\n  hint: save it again as plain UTF-8 text"
    ),
    (
      "\u{7F}ELF\u{1}\u{2}",
      "f:1:1: error: the file holds a character that no text has\n  hint: save it again as plain UTF-8 text"
    ),
    (
      "a:\n\tb: 1\n",
      "f:2:1: error: no value can begin with this character\n  hint: indent with spaces, not tabs"
    ),
    (
      "a: 1\na: 2\n",
      "f:2:1: error: “a” is written twice in the same map\n  hint: keep one of them; the first one is on line 1"
    ),
    (
      "m:\n  a:\n    a: 0\n  # a:\n  b: 1\n  \"a\": 2\n",
      "f:6:3: error: “a” is written twice in the same map\n  hint: keep one of them; the first one is on line 2"
    ),
    (
      "m: { a: 1, a: 2 }\nn: 3\n",
      "f:1:6: error: “a” is written twice in the same map\n  hint: keep one of them; the first one is on line 1"
    ),
    (
      "a: 1\r\na: 2\r\n",
      "f:2:1: error: “a” is written twice in the same map\n  hint: keep one of them; the first one is on line 1"
    ),
    ("a: &x 1\nb: 2\n", "f:1:4: error: anchors (&) cannot be used here"),
    ("&k a: 1\n", "f:1:1: error: a key must be a plain word"),
    (
      "a: &x 1\nb: *x\n",
      "f:2:4: error: aliases (“*x”) cannot be used here\n  hint: write the value in full"
    ),
    ("a: *x\n", "f:1:4: error: a value cannot begin with * here"),
    ("? [a]\n: 1\n", "f:1:3: error: a key must be a plain word"),
    ("a: b: c\n", "f:1:5: error: this colon makes a map where no map can be"),
    ("a: [1, 2\nb: 3\n", "f:2:2: error: a list between [ ] is not closed"),
    ("a: {b: 1\nc: 3\n", "f:2:2: error: a map between { } is not closed"),
    ("a: 1\n---\nb: 2\n", "f:2:1: error: the file holds a second document"),
    ("a: \"unfinished\n", "f:2:1: error: a text between quotation marks is not closed"),
    ("a: \"\\ù\"\n", "f:1:5: error: this backslash means nothing"),
    ("a: @b\n", "f:1:4: error: no value can begin with this character"),
    ("a: %b\n", "f:1:4: error: no value can begin with this character"),
  ])
  func isToldWithItsPlace(text: String, told: String) {
    let found = problem(text)
    #expect(found?.hasPrefix(told) == true, "\(found ?? "nothing")")
  }

  @Test(arguments: [
    "a: \"R&D *bold*\"\n", "a: |\n  x && y &nbsp; *x\n", "a: b & c * d\n", "a: '[[[['\n",
    "a: 1\r\nb: |\r\n  x\r\n", "\u{FEFF}a: 1\r\nb: 2\r\n",
  ])
  func leavesHonestTextsAlone(text: String) {
    #expect(problem(text) == nil)
  }

  /// Maps inside maps, one line each.
  private static func stairs(_ steps: Int) -> String {
    (0..<steps).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  /// A few lines which stand for billions of values.
  private static func laughs(_ levels: Int) -> String {
    var text = "a0: &a0 [x]\n"
    for level in 1..<levels {
      text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).listed)]\n"
    }
    return text
  }

  static let refused: [String: String] = [
    "open lists": String(repeating: "[", count: 100_000),
    "open maps": String(repeating: "{a: ", count: 100_000),
    "list marks": String(repeating: "- ", count: 400_000),
    "key marks": String(repeating: "? ", count: 400_000),
    "stairs": stairs(900),
    "endless stairs": stairs(1400),
    "lists closed in comments": String(repeating: "[ #]\n", count: 900),
    "endless lists closed in comments": String(repeating: "[ #]\n", count: 200_000),
    "2 MB": String(repeating: "a", count: 2 << 20),
    "laughs": laughs(60),
    "laughing keys": "? &a [x]\n: 1\n? [*a, *a]\n: 1\n",
  ]

  /// Each of these would take gigabytes, hours or the stack, were it not refused.
  @Test(.timeLimit(.minutes(1)), arguments: refused.keys.sorted())
  func isRefusedQuickly(kind: String) throws {
    let text = try #require(Self.refused[kind])
    #expect(problem(text) != nil)
  }

  @Test(.timeLimit(.minutes(1))) func aFileOfNoiseIsToldInAFewLines() {
    let noise = (0..<50_000).map { "key\($0): \($0)\n" }.joined()
    #expect(Draft.problems(noise).count == 500)
  }

  @Test func whatIsQuotedCannotMoveTheCursor() {
    let told = Draft.problems(
      Draft.rule("severity: moderate", "severity: \"\\e[2J\\r\\u202Eoops\"")
    ).map(\.description)
    #expect(
      told == [
        "\(Draft.path):10:11: error: “\u{FFFD}[2J\u{FFFD}\u{FFFD}oops” is not a severity\n  hint: a severity is one of: minor, moderate, serious, blocker"
      ])
  }

  @Test func aLongWordIsCutShort() throws {
    let word = String(repeating: "x", count: 5000)
    let problem = try #require(
      Draft.problems(Draft.rule("severity: moderate", "severity: \(word)")).first)
    #expect(
      problem.sentence.text(in: .english)
        == "“\(String(repeating: "x", count: 59))…” is not a severity")
  }
}

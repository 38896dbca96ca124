import Foundation
import Gettext
import TestSupport
import Testing

@testable import Words

@Suite struct SentenceTests {
  static let french = Language(rawValue: "fr") ?? .english

  @Test func aSentenceIsItsKeyAndItsArguments() {
    let sentence = Sentence(
      "Page \(3) asks \(2, "question", "questions"), \(choosing: 2, "is", "are") it?")
    #expect(sentence.wording == .key("Page {1} asks {2 question|questions}, {3:is|are} it?"))
    #expect(sentence.text(in: .english) == "Page 3 asks 2 questions, are it?")
  }

  @Test func whatIsPutInIsNeverReadAsAPlaceholder() {
    #expect(Sentence("“\("{1} {2} {")”").text(in: .english) == "“{1} {2} {”")
    #expect(Sentence("“\("{1} {2} {")”").text(in: Self.french) == "«\u{A0}{1} {2} {\u{A0}»")
  }

  @Test func aBraceWithoutADigitIsACharacter() {
    #expect(Sentence("write {wording}, } or \(1)").text(in: .english) == "write {wording}, } or 1")
  }

  @Test func listsAreJoinedAsTheLanguageDoes() {
    let parts = ["a", "b", "c"].map { Sentence(verbatim: $0) }
    #expect(Sentence(list: parts, joint: .or).text(in: Self.french) == "a ou b ou c")
    #expect(
      Sentence(list: parts, joint: .semicolon).text(in: Self.french) == "a\u{202F}; b\u{202F}; c")
  }

  @Test func sentencesStandInSentences() {
    let inner = Sentence("“\("x")”")
    #expect(Sentence("“\(inner)”").text(in: .english) == "““x””")
  }

  @Test(arguments: [(0.0, "0 point"), (1, "1 point"), (1.5, "1,5 point"), (2, "2 points")])
  func frenchIsSingularBelowTwo(value: Double, told: String) {
    #expect(Placeholder.fill("{1 point|points}", with: [.number(value)], in: Self.french) == told)
  }

  @Test(arguments: [(0.0, "0 points"), (1, "1 point"), (1.5, "1.5 points"), (-1, "−1 point")])
  func englishIsSingularForOne(value: Double, told: String) {
    #expect(Placeholder.fill("{1 point|points}", with: [.number(value)], in: .english) == told)
  }
}

@Suite struct PluralRuleTests {
  /// Polish, as gettext's manual gives it.
  static let polish =
    "nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;"

  @Test(arguments: [
    (1.0, 0), (2, 1), (4, 1), (5, 2), (12, 2), (22, 1), (25, 2), (102, 1), (111, 2),
  ])
  func rulesOfAnyLanguageAreRead(number: Double, form: Int) throws {
    #expect(try #require(PluralRule(Self.polish)).form(of: number) == form)
  }

  @Test(arguments: [
    "", "nplurals=2", "nplurals=2; plural=", "nplurals=9; plural=n", "nplurals=2; plural=n >",
    "nplurals=2; plural=((((((((((((((((((((((n", "nplurals=2; plural=x", "nplurals=2; plural=n 1)",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(PluralRule(text) == nil)
  }
}

@Suite struct PortableObjectTests {
  @Test func textsOnSeveralLinesAndEscapesAreRead() throws {
    let object = try PortableObject(
      reading: "# c\nmsgctxt \"x\"\nmsgid \"a\"\n\"b\\n\"\nmsgstr \"\\\"c\\\\\"\n")
    #expect(object.entries == ["x\u{4}ab\n": "\"c\\"])
  }

  @Test(arguments: [
    ("msgid \"a\"\n", 2), ("msgid \"a\"\nmsgid \"b\"\n", 2), ("x\n", 1), ("\"a\"\n", 1),
    ("msgid a\n", 1), ("msgid \"\\q\"\n", 1),
    ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 3),
    ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", 6),
  ])
  func mistakesHaveTheirLine(text: String, line: Int) {
    #expect {
      _ = try PortableObject(reading: text)
    } throws: { ($0 as? CatalogueError)?.line == line }
  }

  @Test func aCatalogueNeedsItsHeader() {
    #expect(throws: CatalogueError.self) { try Catalogue(reading: "msgid \"a\"\nmsgstr \"b\"\n") }
  }
}

@Suite struct PackedCatalogueTests {
  /// Keys that begin one another, the header, a context, letters of several bytes.
  static let entries = [
    "": "Name: value\n", "a": "1", "ab": "", "a b": "é", "x\u{4}a": "œ", "é": "a", "z": "\"#\"\n",
  ]

  @Test(arguments: 0...entries.count)
  func whatIsPackedIsFound(count: Int) {
    let kept = Set(Self.entries.keys.sorted().prefix(count))
    let some = Self.entries.filter { kept.contains($0.key) }
    let packed = PackedCatalogue(packed: PackedCatalogue(some).packed)
    for key in Self.entries.keys { #expect(packed[key] == some[key], "\(key)") }
    for key in ["b", "aa", "é ", "zz", "x"] { #expect(packed[key] == nil, "\(key)") }
    #expect(packed.entries == some)
  }

  @Test func nothingHoldsNothing() {
    #expect(PackedCatalogue(packed: "")["a"] == nil)
    #expect(PackedCatalogue(packed: "").entries.isEmpty)
  }

  /// What the build wrote into the program is what the file says.
  @Test(arguments: CatalogueTests.languages)
  func theProgramSaysWhatTheFileSays(language: Language) throws {
    let text = try String(contentsOf: SourceTexts.catalogue(language.rawValue), encoding: .utf8)
    #expect(Catalogue.of(language).templates == (try Catalogue(reading: text)).templates)
  }
}

import Foundation
import TestSupport
import Testing

@testable import Words

/// The catalogues hold every sentence of the sources, and no other. `RECORD=1` adds those that are
/// missing, without translation, and removes those that nobody says any more.
@Suite struct CatalogueTests {
  static let languages = Language.allCases.filter { $0 != .english }

  @Test(arguments: languages)
  func everySentenceIsTranslated(language: Language) throws {
    let url = SourceTexts.catalogue(language.rawValue)
    let text = try String(contentsOf: url, encoding: .utf8)
    let file = try CatalogueFile(text)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try file.holding(SourceTexts.keys).text.write(to: url, atomically: true, encoding: .utf8)
    }
    let written = Set(file.entries.filter { !$0.value.isEmpty && !$0.key.isEmpty }.keys)
    let missing = SourceTexts.keys.subtracting(written)
    #expect(missing.sorted() == [], "write their translations in \(url.lastPathComponent)")
    let stale = Set(file.entries.keys).subtracting(SourceTexts.keys).filter { !$0.isEmpty }
    #expect(stale.sorted() == [], "nobody says these any more: RECORD=1 removes them")
  }

  @Test func everySentenceIsWrittenWhereItIsMade() {
    let elsewhere = SourceTexts.scans.flatMap { file, scan in
      scan.withoutLiteral.map { "\(file):\($0)" }
    }
    #expect(elsewhere == [], "`Sentence(…)` takes a literal, so that catalogues can be checked")
    #expect(SourceTexts.keys.count > 10)
  }

  /// Whatever is put into a sentence is told in each language, in forms that the language has.
  @Test(arguments: languages)
  func everyArgumentIsTold(language: Language) throws {
    let catalogue = Catalogue.of(language)
    for (key, template) in catalogue.templates {
      let wanted = Placeholder.all(in: key)
      let found = Placeholder.all(in: template)
      #expect(
        Set(found.map(\.number)) == Set(wanted.map(\.number)), "the arguments of “\(key)” differ")
      for placeholder in found where !placeholder.forms.isEmpty {
        #expect(
          placeholder.forms.count == language.conventions.plural.forms,
          "“\(key)” does not have the forms of \(language.rawValue)")
      }
      for count in [0, 1, 2, 5, 1_234] {
        let arguments = wanted.map { Self.argument(for: $0, count: count) }
        let told = Sentence(.key(key), arguments).text(in: language)
        #expect(!told.contains(/\{\d/), "\(told)")
        for argument in arguments {
          guard case .sentence = argument else { continue }
          #expect(told.contains(argument.text(in: language)), "\(told)")
        }
      }
    }
  }

  private static func argument(for placeholder: Placeholder, count: Int) -> Argument {
    placeholder.forms.isEmpty
      ? .sentence(Sentence(verbatim: "‹\(placeholder.number)›")) : .number(Double(count))
  }

  /// Words of English that no other language has. A sentence that holds one was not translated.
  static let english: Set<String> = [
    "the", "of", "and", "is", "are", "to", "with", "for", "this", "that", "not", "by", "from",
    "was",
  ]

  @Test(arguments: languages)
  func noEnglishIsLeft(language: Language) {
    for (key, template) in Catalogue.of(language).templates where template != "" {
      let words = FoldedWords(Self.withoutQuotes(template), limit: 200).words
      #expect(Self.english.isDisjoint(with: words), "“\(key)” is not translated: \(template)")
    }
  }

  /// Commands, options and keys stay what they are: `formaudit rules new`, `--to`, `with:`.
  private static func withoutQuotes(_ text: String) -> String {
    text.replacing(/--[a-z-]+|\b[a-z]+:/, with: "").split(
      separator: "`", omittingEmptySubsequences: false
    ).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
  }

  /// One apostrophe, that of commands apart, and no ordinary space where the language asks for
  /// another.
  @Test(arguments: languages)
  func typographyIsThatOfTheLanguage(language: Language) {
    for template in Catalogue.of(language).templates.values {
      #expect(!template.contains(/\p{L}'\p{L}/), "write ’ in: \(template)")
      #expect(language.conventions.typeset(template) == template)
    }
  }
}

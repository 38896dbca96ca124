import Auditing
import Escaping
import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

@Suite struct RuleTellingTests {
  /// Every rule and every list fits the terminal; web addresses alone may be longer.
  @Test(arguments: [60, 80, 100], Language.allCases)
  func fitsTheTerminal(width: Int, language: Language) {
    let style = ReportStyle(language: language, width: width)
    let rules = Reading.book.rules
    let texts =
      [RuleList.text(rules, style), FactList.text(about: nil, style)]
      + rules.map { RuleSheet.text($0, style) }
    for line in texts.flatMap({ $0.split(separator: "\n") }) where !line.contains("://") {
      #expect(TerminalText.width(of: String(line)) <= width, "\(line)")
    }
  }

  /// No sentence of a rule is cut, however long.
  @Test(arguments: Language.allCases)
  func tellsEverySentenceToItsEnd(language: Language) {
    for rule in Reading.book.rules {
      let text = Self.letters(RuleSheet.text(rule, ReportStyle(language: language)))
      for sentence in [rule.title, rule.why, rule.fix, rule.message.text] {
        #expect(
          text.contains(Self.letters(language.typeset(sentence.text(in: language)))), "\(rule.id)")
      }
    }
  }

  private static func letters(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }

  @Test func thresholdsAreToldAsTheyWereWritten() throws {
    let rule = try #require(Reading.book.rules.first { $0.id == "optional-share" })
    let english = RuleSheet.text(rule, ReportStyle(language: .english, width: 200))
    let french = RuleSheet.text(rule, ReportStyle(language: .french, width: 200))
    #expect(english.contains("more than 0.25"))
    #expect(french.contains("plus de 0,25"))
    #expect(english.contains("house value") && french.contains("valeurs maison"))
  }

  @Test func factsAreToldOnEverySubject() throws {
    let journey = try Reading.journey(
      html: "<form method=post><label for=a>Nom \u{1B}[31m</label><input id=a required></form>")
    let context = Auditor(book: Reading.book).context(of: journey)
    let text = FactSheet.text(context, about: nil, ReportStyle(language: .english))
    for kind in SubjectKind.allCases {
      for fact in FactTable.facts[kind] ?? [] {
        #expect(text.contains("  \(fact.name) "), "\(kind.rawValue): \(fact.name)")
      }
    }
    #expect(text.contains("required                      yes"))
    #expect(!text.contains("\u{1B}"))
    let fields = FactSheet.text(context, about: .field, ReportStyle(language: .english))
    #expect(fields.hasPrefix("Field “Nom"))
  }
}

import Auditing
import RuleFiles
import TestSupport
import Testing

/// Every rule, tried on the examples of its own file.
@Suite struct RuleExampleTests {
  private static let runner = ExampleRunner(book: Reading.book)

  @Test(arguments: Reading.book.rules.map(\.id))
  func doesWhatItsExamplesSay(id: String) throws {
    let rule = try #require(Reading.book.rules.first { $0.id == id })
    for trial in try Self.runner.trials(of: rule) {
      #expect(
        trial.isValidated,
        "\(id), \(trial.isBad ? "bad" : "good") example of line \(trial.line): \(trial.outcomes)")
    }
  }

  @Test func hasTwoExamplesOfEachKind() {
    for rule in Reading.book.rules {
      #expect(rule.examples.bad.count >= 2 && rule.examples.good.count >= 2, "\(rule.id)")
    }
  }
}

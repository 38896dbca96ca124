import Auditing
import FormModel
import Testing

@testable import Report
@testable import Reporters

@Suite struct MarkLossesTests {
  /// What a category weighs and the points that its rules take.
  struct Category: Sendable {
    let weight: Double
    let losses: [Double]

    init(_ weight: Double, _ losses: [Double]) {
      self.weight = weight
      self.losses = losses
    }
  }

  /// A score with these losses, marked as the audit marks.
  private func score(_ categories: [Category]) -> Report.Score {
    var score = Report.Score(value: 0, letter: "C", cap: nil, categories: [], losses: [])
    for (index, category) in categories.enumerated() {
      let value = max(0, 100 - category.losses.reduce(0, +))
      score.categories.append(.init(category: "\(index)", value: value, weight: category.weight))
      for (rank, points) in category.losses.enumerated() {
        score.losses.append(
          .init(rule: "\(index)-\(rank)", category: "\(index)", points: points, because: ""))
      }
    }
    let weights = score.categories.reduce(0) { $0 + $1.weight }
    let mean = score.categories.reduce(0) { $0 + $1.weight * $1.value } / weights
    score.value = (mean * 10).rounded() / 10
    return score
  }

  static let scores = [
    [Category(25, [10, 3.3, 0.1]), Category(75, [7.7])],
    [Category(25, [60, 50, 40]), Category(20, []), Category(15, [33.3, 1.1])],
    [Category(100, [0.4])],
    [Category(1, [12.3]), Category(1, [0.7, 0.7, 0.7]), Category(1, [99.9])],
    [Category(10, [])],
  ]

  @Test(arguments: scores)
  func lossesAddUpToWhatTheMarkLacks(categories: [Category]) {
    let score = score(categories)
    let losses = MarkLosses(score)
    let sum = score.losses.reduce(0) { $0 + losses.tenths(of: $1.rule ?? "") }
    #expect(sum == 1000 - Int((score.value * 10).rounded()))
  }

  @Test func theHeavierCategoryCostsMore() {
    let losses = MarkLosses(score([Category(30, [10]), Category(10, [10])]))
    #expect(losses.tenths(of: "0-0") == 75)
    #expect(losses.tenths(of: "1-0") == 25)
    #expect(losses.tenths(of: "unknown") == 0)
  }

  @Test func whatACategoryCouldNotLoseIsSharedAmongItsRules() {
    let losses = MarkLosses(score([Category(50, [150, 50]), Category(50, [])]))
    #expect(losses.tenths(of: "0-0") == 375)
    #expect(losses.tenths(of: "0-1") == 125)
  }

  @Test func withoutMarkThereIsNothingToLose() {
    #expect(MarkLosses(nil).tenths(of: "any") == 0)
  }

  @Test func lossesShownInTheTextAddUp() {
    let sample = SampleReport(language: .english)
    var report = SampleReport.empty(.english)
    report.audits = [sample.heavy]
    let shown = TextReport.tell(report, in: .english)
      .matches(of: #/· −([0-9.]+) points/#)
      .compactMap { Double($0.output.1) }
    #expect(shown.count == 3)
    #expect((shown.reduce(0, +) * 10).rounded() == 587)
  }
}

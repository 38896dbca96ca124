import Words
import ArgumentParser
import Report
import Reporters

/// The options which turn the seconds of one person into the hours and the money of a year.
struct BurdenOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "How many people go through it in a year: adds the hours that it costs them all.",
      valueName: "number"))
  var responsesPerYear: Int?

  @Option(
    name: .long,
    help: .say(
      "What an hour of theirs costs, in your currency; with --responses-per-year.",
      valueName: "amount"))
  var hourlyCost: Double?

  mutating func validate() throws {
    if let responsesPerYear, responsesPerYear < 1 {
      throw ValidationError("--responses-per-year takes a number of people above 0")
    }
    if let hourlyCost, !(hourlyCost > 0 && hourlyCost.isFinite) {
      throw ValidationError("--hourly-cost takes an amount above 0")
    }
    if hourlyCost != nil, responsesPerYear == nil {
      throw ValidationError("--hourly-cost goes with --responses-per-year")
    }
  }

  /// nil when no number of people is given.
  var responses: YearlyResponses? {
    responsesPerYear.map { YearlyResponses(count: $0, hourlyCost: hourlyCost) }
  }
}

import Report
import Words

/// What people do to answer a question, in the order in which they do it.
enum SecondsPart: String, CaseIterable {
  case read, find, decide, answer, gather, check

  var path: KeyPath<Report.Seconds.Parts, Double> {
    switch self {
    case .read: \.read
    case .find: \.find
    case .decide: \.decide
    case .answer: \.answer
    case .gather: \.gather
    case .check: \.check
    }
  }

  func name(_ sheet: HTMLSheet) -> String {
    switch self {
    case .read: sheet.say("read")
    case .find: sheet.say("find")
    case .decide: sheet.say("decide")
    case .answer: sheet.say("answer")
    case .gather: sheet.say("gather")
    case .check: sheet.say("check")
    }
  }
}

/// How long a question takes, in five classes that a drawing can tell apart.
enum CostClass: Int, CaseIterable {
  case tiny = 1
  case short, medium, long, huge

  /// The class of a median of seconds.
  init(seconds: Double) {
    self =
      switch seconds.bounded(to: 1e9) {
      case ..<5: .tiny
      case ..<15: .short
      case ..<30: .medium
      case ..<60: .long
      default: .huge
      }
  }

  func name(_ sheet: HTMLSheet) -> String {
    switch self {
    case .tiny: sheet.say("less than 5 s")
    case .short: sheet.say("5 to 15 s")
    case .medium: sheet.say("15 to 30 s")
    case .long: sheet.say("30 to 60 s")
    case .huge: sheet.say("a minute or more")
    }
  }
}

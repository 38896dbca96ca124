import Timing

extension Moments {
  /// What one person in so many answers.
  mutating func add(_ answer: Report.WhatIf.Seconds, chance: Double) {
    mean += chance * answer.mean
    variance += chance * answer.variance + chance * (1 - chance) * answer.mean * answer.mean
  }

  /// Acts that are done so many times each.
  init(of acts: [(Report.WhatIf.Seconds, Int)]) {
    self.init(mean: 0, variance: 0)
    for (act, times) in acts {
      let count = Double(times)
      mean += count * act.mean
      variance += count * count * act.variance
    }
  }
}

extension Report.WhatIf {
  /// What is done besides answering, and how often, on the pages that are still there and some more.
  func acts(_ isKept: [Bool], added: Int, asked: Int) -> [(Seconds, Int)] {
    let kept = zip(pages, isKept).filter(\.1).map(\.0)
    let words = { (isFrench: Bool) in
      kept.reduce(0) { $0 + ($1.isFrench == isFrench ? $1.words : 0) }
    }
    let screens = kept.count(where: \.isScreen)
    return [
      (pace.page, kept.count - screens + added), (pace.screen, screens),
      (pace.frenchWord, words(true)), (pace.otherWord, words(false)),
    ] + pace.warmUps.prefix(asked).map { ($0, 1) }
      + [(pace.review, kept.count(where: \.isReview) * asked)]
  }
}

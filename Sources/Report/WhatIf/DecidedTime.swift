import Timing

/// The time of a table as it is decided.
struct DecidedTime {
  let table: Report.WhatIf
  let questions: [DecidedQuestion]
  let decided: Decided
  /// Whether each page is still there: one that had questions goes with the last of them.
  let pagesKept: [Bool]
  /// The questions that people are asked by default.
  let asked: Int

  init(table: Report.WhatIf, questions: [DecidedQuestion], decided: Decided) {
    self.table = table
    self.questions = questions
    self.decided = decided
    asked = questions.indices.count {
      questions[$0].state == .asked && !table.questions[$0].conditional
    }
    pagesKept = Self.pagesKept(of: table, questions)
  }

  private static func pagesKept(of table: Report.WhatIf, _ questions: [DecidedQuestion]) -> [Bool] {
    var kept = [Bool?](repeating: nil, count: table.pages.count)
    for place in questions.indices {
      let page = table.questions[place].page
      guard kept.indices.contains(page) else { continue }
      kept[page] = kept[page] == true || questions[place].isThere
    }
    return kept.map { $0 ?? true }
  }

  /// The pages that splitting adds.
  var pagesAdded: Int {
    let kept = pagesKept
    return decided.split.reduce(0) { sum, split in
      kept.indices.contains(split.key) && kept[split.key] ? sum + split.value - 1 : sum
    }
  }

  /// The mean and the variance of the whole, before the spread between people.
  var moments: Moments {
    var sum = overheads
    var fetched: Set<Int> = []
    for (place, question) in questions.enumerated() where question.isThere {
      var own = question.answering.seconds
      let papers = table.questions[place].papers
      if question.isAnswered, !papers.isEmpty, fetched.isDisjoint(with: papers) {
        fetched.formUnion(papers)
        own.mean += table.questions[place].fetching.mean
        own.variance += table.questions[place].fetching.variance
      }
      sum.add(own, chance: question.chance)
    }
    return sum
  }

  private var overheads: Moments {
    Moments(of: table.acts(pagesKept, added: pagesAdded, asked: asked))
  }
}

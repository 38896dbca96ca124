import Words

/// Says where the time of a whole journey goes.
struct TimeBecause {
  let fill: Double
  let gather: Double
  let overheads: Double
  let questions: Int
  let pages: Int

  /// The sentences of what takes half a second or more.
  var sentences: [Sentence] {
    [(fill, answering), (gather, gathering), (overheads, loading)]
      .filter { $0.0 >= 0.5 }.map(\.1)
  }

  private var answering: Sentence {
    Sentence("\(duration: fill) answering \(questions, "question", "questions")")
  }

  private var gathering: Sentence {
    Sentence("\(duration: gather) fetching papers and preparing documents")
  }

  private var loading: Sentence {
    Sentence("\(duration: overheads) loading and reading \(pages, "page", "pages")")
  }
}

import Words

/// Says where the time of a whole journey goes.
struct TimeBecause {
  let fill: Double
  let gather: Double
  let overheads: Double
  /// Asked by default.
  let questions: Int
  /// Shown after an answer only: they take time too, by how likely they are met.
  let conditional: Int
  let pages: Int

  /// The sentences of what takes half a second or more.
  var sentences: [Sentence] {
    [(fill, answering), (gather, gathering), (overheads, loading)]
      .filter { $0.0 >= 0.5 }.map(\.1)
  }

  private var answering: Sentence {
    let asked = Sentence("\(duration: fill) answering \(questions, "question", "questions")")
    return switch conditional {
    case 0: asked
    case 1: Sentence("\(asked), and at times the one that shows after an answer")
    default: Sentence("\(asked) and some of the \(conditional) that show after an answer")
    }
  }

  private var gathering: Sentence {
    Sentence("\(duration: gather) fetching papers and preparing documents")
  }

  private var loading: Sentence {
    Sentence("\(duration: overheads) loading and reading \(pages, "page", "pages")")
  }
}

import FormModel

/// Says where the time of a whole journey goes.
struct TimeBecause {
  let fill: Double
  let gather: Double
  let overheads: Double
  let questions: Int
  let pages: Int

  /// The sentences of what takes half a second or more.
  var sentences: [Bilingual] {
    [(fill, answering), (gather, gathering), (overheads, loading)]
      .filter { $0.0 >= 0.5 }.map(\.1)
  }

  private var answering: Bilingual {
    Bilingual {
      let questions = $0.count(self.questions, "question", "questions")
      return $0 == .french
        ? "\($0.duration(fill)) à répondre à \(questions)"
        : "\($0.duration(fill)) answering \(questions)"
    }
  }

  private var gathering: Bilingual {
    Bilingual {
      $0 == .french
        ? "\($0.duration(gather)) à chercher des papiers et à préparer des pièces"
        : "\($0.duration(gather)) fetching papers and preparing documents"
    }
  }

  private var loading: Bilingual {
    Bilingual {
      let pages = $0.count(self.pages, "page", "pages")
      return $0 == .french
        ? "\($0.duration(overheads)) à charger et à lire \(pages)"
        : "\($0.duration(overheads)) loading and reading \(pages)"
    }
  }
}

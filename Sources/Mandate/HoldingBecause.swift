import FormModel
import Words

/// Why a question has its verdict, in words.
struct HoldingBecause {
  let held: HeldQuestion
  let found: LineFinder.LinesFound
  let mandate: Mandate
  let sensitive: Sentence?

  func sentence(_ verdict: MandateReport.Verdict) -> Sentence {
    switch verdict {
    case .allowed: Sentence("\(place(first)): \(match)")
    case .requiredThoughOptional:
      Sentence("\(place(first)) leaves the answer optional: \(match)")
    case .ambiguous:
      Sentence(
        "several lines could be meant: \(Sentence(list: found.best.prefix(Self.mostLines).map(named)))"
      )
    case .notInMandate:
      held.decides
        ? Sentence(
          "\(missing); whether people may go on, or what else they are asked, hangs on it: that is for you to decide"
        ) : missing
    case .noData: Sentence("people agree, declare or prove something: no data about them")
    case .sensitiveWithoutLine: Sentence("\(sensitive ?? Sentence(list: [])): \(notSensitive)")
    }
  }

  /// Lines that are named where several could be meant.
  private static let mostLines = 5

  private var first: Mandate.Line? { found.best.first.map { mandate.lines[$0.line] } }

  private func place(_ line: Mandate.Line?) -> Sentence {
    Sentence(verbatim: line?.article ?? "")
  }

  private func named(_ match: LineFinder.LineMatch) -> Sentence {
    let line = mandate.lines[match.line]
    return Sentence("\(quoted: line.name) (\(place(line)))")
  }

  /// By what the line was found.
  private var match: Sentence {
    guard let match = found.best.first else { return missing }
    let way =
      match.isByPurpose
      ? Sentence("it asks for “\(held.question.purpose ?? "")”")
      : Sentence("its words are “\(match.words ?? "")”")
    return match.whose.map { Sentence("\(way), of “\($0)”") } ?? way
  }

  private var missing: Sentence {
    if let first { return Sentence("its line, \(quoted: first.name), names no article yet") }
    if let other = found.ofOthers.first.map({ mandate.lines[$0] }) {
      return Sentence(
        "\(quoted: other.name) (\(place(other))) is not about the people whom it asks about")
    }
    if let purpose = held.question.purpose {
      return Sentence("no line is about its purpose, “\(purpose)”, or holds its words")
    }
    return held.words.isEmpty
      ? Sentence("it has no words, and what it asks for is not recognised")
      : Sentence("no line holds its words, and what it asks for is not recognised")
  }

  private var notSensitive: Sentence {
    let allowing = found.best.map { mandate.lines[$0.line] }
      .first { $0.article != nil && !$0.sensitive }
    return allowing.map { Sentence("\(place($0)) does not say that it may be sensitive") }
      ?? missing
  }
}

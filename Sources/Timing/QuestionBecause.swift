import FormModel
import Words

/// Says where the seconds of a question come from.
struct QuestionBecause: Sendable {
  let question: Question
  let purpose: Purpose?
  let parts: TimeParts

  /// `12 s = read 2 + find 1 + answer 9 (250 choices, RIB)`
  var sentence: Sentence {
    let total = Sentence("\(parts.total)\u{A0}s = \(Sentence(list: sums, joint: .plus))")
    let notes = notes
    return notes.isEmpty ? total : Sentence("\(total) (\(Sentence(list: notes)))")
  }

  private var sums: [Sentence] {
    [
      (parts.read, Sentence("read \(parts.read)")), (parts.find, Sentence("find \(parts.find)")),
      (parts.decide, Sentence("decide \(parts.decide)")),
      (parts.answer, Sentence("answer \(parts.answer)")),
      (parts.gather, Sentence("gather \(parts.gather)")),
      (parts.check, Sentence("check \(parts.check)")),
    ].filter { $0.0 > 0 }.map(\.1)
  }

  private var notes: [Sentence] {
    var notes: [Sentence] = []
    if question.choices > 1 { notes.append(Sentence("\(question.choices, "choice", "choices")")) }
    if parts.gather > 0, let document = purpose?.document { notes.append(document) }
    return notes
  }
}

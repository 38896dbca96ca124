import FormModel
import Report
package import Words

extension Decision.Edit {
  /// The key under which files write it.
  package var name: String {
    switch self {
    case .drop: "drop"
    case .optional: "optional"
    case .merge: "merge"
    case .retype: "retype"
    case .prefill: "prefill"
    case .split: "split"
    }
  }
}

extension Decision {
  /// What is done, in words.
  func sentence(_ table: Report.WhatIf) -> Sentence {
    switch edit {
    case .drop: Sentence("Do not ask \(name)")
    case .optional: Sentence("Make \(name) optional")
    case .merge: Sentence("Ask as one question: \(Sentence(list: names))")
    case .retype(_, let retyping): Sentence("Answer \(name) with \(retyping.sentence)")
    case .prefill(let source, let ids):
      Sentence("Prefill \(count(source, ids, table), "answer", "answers") from \(source)")
    case .split(let page, let pages):
      Sentence("Spread the page \(quoted: page) over \(pages) pages")
    }
  }

  private func count(_ source: String, _ ids: [String], _ table: Report.WhatIf) -> Int {
    ids.isEmpty ? table.questions.count { $0.source == source } : ids.count
  }

  private var name: Sentence { names.first ?? Sentence(verbatim: "") }

  /// The words of the questions; the id of one that has none.
  private var names: [Sentence] {
    edit.questions.enumerated().map { place, id in
      let wording = wordings.indices.contains(place) ? wordings[place] : ""
      return .quoted(wording.isEmpty ? id : wording)
    }
  }
}

extension Retyping {
  /// What people answer with.
  package var sentence: Sentence {
    switch self {
    case .suggest: Sentence("a box which suggests answers")
    case .radio: Sentence("radio buttons")
    case .select: Sentence("a drop-down list")
    case .text: Sentence("one box")
    case .date: Sentence("three boxes: day, month, year")
    }
  }
}

extension Suggestion {
  /// What speaks for it, in words; `title` tells the defect that a rule names.
  package func because(title: (String) -> String?) -> Sentence {
    switch reason {
    case .rule(let rule):
      Sentence("\(Sentence(verbatim: title(rule) ?? rule)) (rule \(rule))")
    case .optionalQuestion(let share, let seconds):
      Sentence(
        "optional: the time model takes it that \(percentage: share) of people answer it, in \(duration: seconds)"
      )
    case .gathering(let seconds):
      Sentence(
        "\(duration: seconds) to find or prepare what it asks for: who cannot do without it?")
    case .quickerControl(let seconds):
      Sentence("quicker by \(duration: seconds) for whoever answers, by the time model")
    case .partsOfOneAnswer(let seconds):
      Sentence(
        "parts of one answer: as one question, read, sought and checked once, \(duration: seconds) less for whoever answers"
      )
    case .longPage(let rule, let questions):
      Sentence(
        "\(Sentence(verbatim: title(rule) ?? rule)) (rule \(rule)): \(questions, "question", "questions") at once"
      )
    case .knownTo(let source, let answers):
      Sentence("\(source) has \(answers, "answer", "answers") already")
    }
  }
}

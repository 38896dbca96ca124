import FormModel

/// Says where the seconds of a question come from.
struct QuestionBecause: Sendable {
  let question: Question
  let purpose: Purpose?
  let parts: TimeParts

  /// `read 2 s, find 1 s, answer 9 s (250 choices), fetch the RIB 80 s, check 1 s`
  var sentence: Bilingual {
    Bilingual { language in
      let isFrench = language == .french
      let told: [(Double, String, String)] = [
        (parts.read, "read", "lire"), (parts.find, "find", "trouver"),
        (parts.decide, "decide", "décider"), (parts.answer, "answer", "répondre"),
        (parts.gather, "gather", "rassembler"), (parts.check, "check", "vérifier"),
      ]
      let sums = told.filter { $0.0 > 0 }.map { seconds, english, french in
        "\(isFrench ? french : english) \(language.number(seconds))"
      }
      let total = "\(language.number(parts.total))\u{00A0}s = " + sums.joined(separator: " + ")
      let notes = notes(in: language)
      return notes.isEmpty ? total : total + " (" + notes.joined(separator: ", ") + ")"
    }
  }

  private func notes(in language: Language) -> [String] {
    var notes: [String] = []
    if question.choices > 1 {
      notes.append(language.count(question.choices, "choice", "choices", "choix", "choix"))
    }
    if parts.gather > 0, let document = purpose?.document { notes.append(document[language]) }
    return notes
  }
}

import Markup

/// Tells whether a text gives the format of an answer, or an example.
struct FormatHint {
  let vocabulary: Vocabulary

  func isTold(in texts: [String]) -> Bool {
    texts.contains { text in
      text.holdsNumber || Self.isMask(text)
        || vocabulary.isMentioned(.formats, in: text)
    }
  }

  /// Blanks to fill, with the signs that stand between them: `__/__/____`.
  private static func isMask(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return false }
    let blanks = text.split { $0 != "_" }
    return blanks.count > 1 && blanks.contains { $0.count > 1 }
      && text.contains { "/-.: ".contains($0) }
  }

  /// Whether people see the format of a question before they answer elsewhere than in its words: in what
  /// stands in its boxes, in the list of a part of a date, or in the calendar that opens at its box.
  func isToldElsewhere(of question: QuestionDraft) -> Bool {
    question.listsDateParts || namesParts(question)
      || isTold(in: [valueWritten(in: question.fields[0].control)])
      || question.fields.contains {
        isTold(in: [$0.control.placeholder]) || opensCalendar($0.control)
      }
  }

  func isToldInWords(of question: QuestionDraft) -> Bool {
    isTold(in: [question.hint, question.wording, question.fields[0].legend])
  }

  /// Whether the screen says which box of a date is which, beside the boxes or in them.
  private func namesParts(_ question: QuestionDraft) -> Bool {
    if question.namesDateParts { return true }
    let parts = DateParts(vocabulary: vocabulary)
    return question.fields.allSatisfy { field in
      field.saysOnlyPart && field.hasWords || parts.saysOnlyPart(field.control.placeholder)
    }
  }

  /// A box that is filled in already shows how.
  private func valueWritten(in control: Control) -> String {
    control.element.isTypedInto ? control.element[.value] ?? "" : ""
  }

  /// Scripts of calendars find their boxes by a class or an id, of the box or of a block close around it.
  private func opensCalendar(_ control: Control) -> Bool {
    let around = control.element.ancestors.prefix(Self.reach).prefix {
      $0.name == .div || $0.name == .span
    }
    return ([control.element] + around).contains { element in
      [element[.class], element[.id]].compactMap(\.self).contains {
        vocabulary.isMentioned(
          .calendars, in: ControlName.words($0.cut(toBytes: Self.longestNames)))
      }
    }
  }

  private static let reach = 2
  private static let longestNames = 400
}

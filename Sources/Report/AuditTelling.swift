import Auditing
import FormModel

/// What the structures of a report are made from: one audit, and the language to tell it in.
struct AuditTelling {
  let audit: Auditing.Audit
  let language: Language
  /// The pages of which a finding is about a button, a label or a group.
  let pagesWithElements: Set<Int>

  init(audit: Auditing.Audit, language: Language) {
    self.audit = audit
    self.language = language
    pagesWithElements = Set(
      audit.verdicts.flatMap(\.findings).map(\.subject).filter { $0.element != nil }
        .compactMap(\.page?.index))
  }

  /// A sentence in the language of the report, with its typography.
  func tell(_ sentence: Sentence) -> String {
    language.typeset(sentence.text(in: language))
  }
}

extension Double {
  /// Rounded to a tenth: a finer figure would be a false precision.
  package var roundedToTenth: Double {
    (self * 10).rounded() / 10
  }
}

extension String {
  /// Nil when there is nothing to read.
  package var orNil: String? {
    isEmpty ? nil : self
  }
}

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
        .compactMap(\.page))
  }

  /// A sentence in the language of the report, with its typography.
  func tell(_ sentence: Bilingual) -> String {
    language.typeset(sentence[language])
  }

  /// The autofill name which fits each control of a page, by the index of the control.
  func autofillNames(page: Int) -> [Int: String] {
    let fact = FactTable.visible(about: .field)["expected autocomplete"]
    var names: [Int: String] = [:]
    for (form, theForm) in audit.journey.pages[page].forms.enumerated() {
      for (question, theQuestion) in theForm.questions.enumerated() {
        for (field, theField) in theQuestion.fields.enumerated() {
          let subject = Subject(
            scene: audit.scene, page: page, form: form, question: question, field: field)
          guard case .words(let name)? = fact?.observe(subject) else { continue }
          for control in theField.controls { names[control] = name }
        }
      }
    }
    return names
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

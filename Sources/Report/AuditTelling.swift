import Auditing
import FormModel
package import Words

/// What the structures of a report are made from: one audit, and the language to tell it in.
struct AuditTelling {
  let audit: Auditing.Audit
  let language: Language
  let rules: RuleTellings
  /// The pages of which a finding is about a button, a label or a group.
  let pagesWithElements: Set<Int>

  init(audit: Auditing.Audit, language: Language, rules: RuleTellings) {
    self.audit = audit
    self.language = language
    self.rules = rules
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

extension Language {
  /// A text with the spaces that the language asks for: rules are written with an ordinary keyboard,
  /// and no line begins with a colon.
  package func typeset(_ text: String) -> String { conventions.typeset(text) }
}

/// One page of an audit, with what its forms have in common sorted once.
struct PageTelling {
  let audit: AuditTelling
  let index: Int
  let page: FormModel.Page
  /// The controls of each form, by the index of the form; those of no form under nil.
  private let controls: [Int?: [FormModel.Control]]
  /// The autofill name which fits, by the index of the control.
  private let autofill: [Int: String]
  /// What is asked, by the index of the control.
  private let purposes: [Int: String]

  init(_ audit: AuditTelling, page index: Int) {
    self.audit = audit
    self.index = index
    page = audit.audit.journey.pages[index]
    controls = Dictionary(grouping: page.controls, by: \.form)
    autofill = audit.audit.context.autofillNames(onPage: index)
    var purposes: [Int: String] = [:]
    for question in page.forms.flatMap(\.questions) {
      for control in question.controls { purposes[control] = question.purpose }
    }
    self.purposes = purposes
  }

  /// The controls of a form, told.
  func controls(of form: FormModel.Form) -> [Report.Control] {
    (controls[form.kind == .none ? nil : form.index] ?? []).map {
      Report.Control($0, purpose: purposes[$0.index], autofill: autofill[$0.index])
    }
  }
}

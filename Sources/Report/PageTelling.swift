import Auditing
import FormModel

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

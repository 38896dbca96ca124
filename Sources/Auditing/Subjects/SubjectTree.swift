import FormModel

/// Every subject of a journey, in reading order. Forms, questions and fields are those of the audited
/// forms, conditional questions among them; controls and parts are those of the whole page.
struct SubjectTree {
  private let context: AuditContext
  let pages: [PageSubject]
  let forms: [FormSubject]
  let questions: [QuestionSubject]
  let fields: [FieldSubject]

  init(_ context: AuditContext) {
    self.context = context
    pages = context.journey.pages.indices.map { PageSubject(context, $0) }
    forms = pages.flatMap { page in
      page.page.forms.indices.filter { page.page.forms[$0].isAudited }
        .map { FormSubject(page, $0) }
    }
    questions = forms.flatMap { form in
      form.form.questions.indices.map { QuestionSubject(form, $0) }
    }
    fields = questions.flatMap { question in
      question.question.fields.indices.map { FieldSubject(question, $0) }
    }
  }

  /// The subjects of a kind.
  func subjects(_ kind: SubjectKind) -> [Subject] {
    switch kind {
    case .journey: [.journey(context)]
    case .page: pages.map { .page($0) }
    case .form: forms.map { .form($0) }
    case .question: questions.map { .question($0) }
    case .field: fields.map { .field($0) }
    case .control: controls.map { .control($0) }
    case .part:
      pages.flatMap { page in
        page.page.markup.parts.indices.map { .part(PartSubject(page, $0)) }
      }
    }
  }

  /// The controls in tree order, without those that assistive technologies do not meet; those that
  /// wait for an answer count where an audited form asks them.
  private var controls: [ControlSubject] {
    let fields = Dictionary(grouping: fields) { $0.questionSubject.formSubject.pageSubject.index }
    return pages.flatMap { page in
      let asked = Dictionary(
        (fields[page.index] ?? []).flatMap { field in field.field.controls.map { ($0, field) } },
        uniquingKeysWith: { _, last in last })
      let own = page.page.controls.enumerated().compactMap { index, control -> ControlSubject? in
        guard control.isExposed, asked[index] != nil || control.notAskedBecause != .conditional
        else { return nil }
        return ControlSubject(page, index, control, in: asked[index])
      }
      let widgets = page.page.markup.widgets.enumerated().filter { $0.element.isExposed }.map {
        ControlSubject(page, page.page.controls.count + $0.offset, $0.element, in: nil)
      }
      return own + widgets
    }
  }
}

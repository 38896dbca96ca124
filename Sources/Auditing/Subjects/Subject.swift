import FormModel

/// One thing to judge: the journey, or something in it.
package enum Subject: Sendable {
  case journey(AuditContext)
  case page(PageSubject)
  case form(FormSubject)
  case question(QuestionSubject)
  case field(FieldSubject)
  case control(ControlSubject)
  case part(PartSubject)

  /// What kind of thing it is.
  package var kind: SubjectKind {
    switch self {
    case .journey: .journey
    case .page: .page
    case .form: .form
    case .question: .question
    case .field: .field
    case .control: .control
    case .part: .part
    }
  }
}

/// What a subject is, and what is around it.
extension Subject {
  /// Everything that was observed, shared by all subjects.
  package var context: AuditContext {
    switch self {
    case .journey(let context): context
    case .page(let page): page.context
    case .form(let form): form.context
    case .question(let question): question.context
    case .field(let field): field.context
    case .control(let control): control.context
    case .part(let part): part.context
    }
  }

  /// Nil for the journey.
  package var page: PageSubject? {
    switch self {
    case .journey: nil
    case .page(let page): page
    case .control(let control): control.pageSubject
    case .part(let part): part.pageSubject
    default: form?.pageSubject
    }
  }

  package var form: FormSubject? {
    if case .form(let form) = self { form } else { question?.formSubject }
  }

  /// Nil for a control that no question holds, too.
  package var question: QuestionSubject? {
    if case .question(let question) = self { question } else { field?.questionSubject }
  }

  package var field: FieldSubject? {
    switch self {
    case .field(let field): field
    case .control(let control): control.fieldSubject
    default: nil
    }
  }

  package var control: ControlSubject? {
    if case .control(let control) = self { control } else { nil }
  }

  package var part: PartSubject? {
    if case .part(let part) = self { part } else { nil }
  }
}

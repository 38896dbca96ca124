import FormModel
import Timing

/// One thing to judge: the journey, or a page, form, question or field of it.
public struct Subject: Sendable {
  /// Everything that was observed, shared by all subjects.
  public let scene: Scene
  /// The index of the page in the journey; nil for the journey itself.
  public let page: Int?
  /// The index of the form in its page.
  public let form: Int?
  /// The index of the question in its form.
  public let question: Int?
  /// The index of the field in its question.
  public let field: Int?
  /// The index of the control among those of its page, those made for pressing coming last.
  public let control: Int?
  /// The index of the part among those of its page.
  public let part: Int?

  public init(
    scene: Scene, page: Int? = nil, form: Int? = nil, question: Int? = nil, field: Int? = nil,
    control: Int? = nil, part: Int? = nil
  ) {
    self.scene = scene
    self.page = page
    self.form = form
    self.question = question
    self.field = field
    self.control = control
    self.part = part
  }
}

extension Subject {
  /// What kind of thing it is.
  public var kind: SubjectKind {
    if part != nil { return .part }
    if control != nil { return .control }
    if field != nil { return .field }
    if question != nil { return .question }
    if form != nil { return .form }
    return page == nil ? .journey : .page
  }
}

/// What a subject is, for the facts that look at it.
///
/// A fact about a question is only ever asked of a question or of one of its fields, so these are
/// nil only where the fact table and the subjects disagree, and for a control that no question
/// holds; a fact then answers `none`.
extension Subject {
  var thePage: Page? { page.map { scene.journey.pages[$0] } }
  var theForm: Form? { form.flatMap { thePage?.forms[$0] } }
  var theQuestion: Question? { question.flatMap { theForm?.questions[$0] } }
  var theField: Field? { field.flatMap { theQuestion?.fields[$0] } }

  var theControl: Control? { control.flatMap { thePage?.anyControl(at: $0) } }
  var thePart: Part? { part.flatMap { thePage?.markup.parts[$0] } }

  /// The first control of the subject: the one to look at.
  var firstControl: Control? {
    if let theControl { return theControl }
    guard let index = (theField?.controls ?? theQuestion?.controls)?.first else { return nil }
    return thePage?.controls[index]
  }

  var questionTime: QuestionTime? {
    guard let page, let form, let question else { return nil }
    return scene.time.questions[page][form][question]
  }

  var purpose: Purpose? { theQuestion?.purpose.flatMap { scene.purposes[$0] } }
}

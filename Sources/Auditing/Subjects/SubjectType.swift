/// The type of the subjects of one kind, for the facts about them.
protocol SubjectType: Sendable {
  associatedtype Subjects: Sendable
  static var kind: SubjectKind { get }
  /// A subject itself, or the one around it; nil where there is none of this kind.
  static func around(_ subject: Subject) -> Subjects?
}

struct JourneyType: SubjectType {
  static let kind = SubjectKind.journey
  static func around(_ subject: Subject) -> AuditContext? { subject.context }
}

struct PageType: SubjectType {
  static let kind = SubjectKind.page
  static func around(_ subject: Subject) -> PageSubject? { subject.page }
}

struct FormType: SubjectType {
  static let kind = SubjectKind.form
  static func around(_ subject: Subject) -> FormSubject? { subject.form }
}

struct QuestionType: SubjectType {
  static let kind = SubjectKind.question
  static func around(_ subject: Subject) -> QuestionSubject? { subject.question }
}

struct FieldType: SubjectType {
  static let kind = SubjectKind.field
  static func around(_ subject: Subject) -> FieldSubject? { subject.field }
}

struct ControlType: SubjectType {
  static let kind = SubjectKind.control
  static func around(_ subject: Subject) -> ControlSubject? { subject.control }
}

struct PartType: SubjectType {
  static let kind = SubjectKind.part
  static func around(_ subject: Subject) -> PartSubject? { subject.part }
}

// How fact tables name them: `.words("title", .page, …)`.

extension SubjectType where Self == JourneyType {
  static var journey: JourneyType { JourneyType() }
}

extension SubjectType where Self == PageType {
  static var page: PageType { PageType() }
}

extension SubjectType where Self == FormType {
  static var form: FormType { FormType() }
}

extension SubjectType where Self == QuestionType {
  static var question: QuestionType { QuestionType() }
}

extension SubjectType where Self == FieldType {
  static var field: FieldType { FieldType() }
}

extension SubjectType where Self == ControlType {
  static var control: ControlType { ControlType() }
}

extension SubjectType where Self == PartType {
  static var part: PartType { PartType() }
}

/// What a rule can be about.
public enum SubjectKind: String, Sendable, CaseIterable, Codable {
  case journey, page, form, question, field
  /// A control of a page, of whatever form or of none, buttons included.
  case control
  /// A label, a group, an error message, or another piece of markup around controls.
  case part

  /// The kinds whose facts a rule about this one can use, the widest first.
  var around: [SubjectKind] {
    self == .part
      ? [.journey, .page, .part]
      : Self.allCases.prefix { $0 != self }.filter { $0 != .part } + [self]
  }
}

import Auditing
import FormModel
import Timing

extension Report {
  /// A form of a page, with all its controls and the questions that it asks.
  public struct Form: Codable, Sendable, Equatable {
    public var index: Int
    public var id: String
    public var name: String
    public var method: String
    public var action: String
    /// What it is for, such as `procedure` or `search`; `none` for the controls of no form.
    public var kind: String
    /// Whether the audit is about it.
    public var audited: Bool
    public var controls: [Control]
    public var questions: [Question]
  }
}

extension Report.Form {
  init(_ telling: PageTelling, form formIndex: Int) {
    let form = telling.page.forms[formIndex]
    let times = telling.audit.audit.time.questions[telling.index][formIndex]
    index = form.index
    id = form.id
    name = form.name
    method = form.method
    action = form.action
    kind = form.kind.rawValue
    audited = form.isAudited
    controls = telling.controls(of: form)
    let ids = telling.audit.audit.context.questionIDs[telling.index][formIndex]
    questions = form.questions.indices.map {
      Report.Question(form.questions[$0], id: ids[$0], times[$0], telling.audit)
    }
  }
}

import Auditing
import FormModel
import Timing

extension Report {
  /// One page of a target, with its forms.
  public struct Page: Codable, Sendable, Equatable {
    public var address: String
    /// The path of the saved page, seen from the root of the repository, or from the folder of the run
    /// when there is none; nil for one that was fetched.
    @OrNull public var source: String? = nil
    /// The file of the repository which makes the page, when the team names it.
    @OrNull public var template: String? = nil
    /// A short identity, unique in the target.
    public var key: String
    public var title: String
    /// The language that the page declares; empty when it declares none.
    public var language: String
    /// The step that the page announces.
    @OrNull public var step: Step?
    public var outcome: Outcome
    /// Why the page could not be judged, in a sentence.
    @OrNull public var reason: String?
    /// The same in one word of a closed list, such as `log-in wall`.
    @OrNull public var reasonKind: String?
    public var forms: [Form]
    /// What the buttons, labels and groups say, by kind, where a finding is about one: an element that
    /// is still there did not change its words.
    public var elements: [String: [String]] = [:]

    /// Whether the page was judged.
    public enum Outcome: String, Codable, Sendable, CaseIterable {
      case audited, notAudited
    }

    /// A step such as 2 of 5; the total is nil when the page does not say it.
    public struct Step: Codable, Sendable, Equatable {
      public var current: Int
      @OrNull public var total: Int?
    }
  }
}

extension Report.Page {
  init(_ telling: AuditTelling, page index: Int) {
    let journey = telling.audit.journey
    let page = journey.pages[index]
    address = page.address
    source = page.source
    key = journey.pageKeys[index]
    title = page.title
    language = page.language
    step = page.step.map { Step(current: $0.current, total: $0.total) }
    switch page.outcome {
    case .audited: (outcome, reasonKind) = (.audited, nil)
    case .notAudited(let kind): (outcome, reasonKind) = (.notAudited, kind.rawValue)
    }
    reason = page.whyNotAudited.map(telling.tell)
    let pageTelling = PageTelling(telling, page: index)
    forms = page.forms.indices.map { Report.Form(pageTelling, form: $0) }
    guard telling.pagesWithElements.contains(index) else { return }
    elements = Dictionary(grouping: telling.audit.context.elements(index), by: \.kind)
      .mapValues { Set($0.map(\.words)).sorted() }
  }
}

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

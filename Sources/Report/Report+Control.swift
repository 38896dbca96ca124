import FormModel
import Markup

extension Report {
  /// One control of a form, hidden ones and buttons included, so that the list can be held against a
  /// browser's. Texts are empty when the page gives none.
  public struct Control: Codable, Sendable, Equatable {
    /// The place among the controls of the page.
    public var index: Int
    public var tag: String
    /// The computed type, lower case.
    public var type: String
    public var name: String
    public var id: String
    /// The index of the owning `<form>`; nil when there is none.
    @OrNull public var form: Int?
    public var accessibleName: String
    /// Where the accessible name comes from, such as `label`.
    public var nameSource: String
    public var description: String
    public var role: String
    public var placeholder: String
    /// The attribute as written.
    public var autocomplete: String
    /// What the question of this control asks for.
    @OrNull public var purpose: String?
    /// The HTML autofill field name that fits the purpose.
    @OrNull public var autofill: String?
    public var required: Bool
    public var disabled: Bool
    public var readOnly: Bool
    public var visible: Bool
    /// Why people are not asked to fill it; nil when they are.
    @OrNull public var notAskedBecause: String?
    /// The number of options of a list.
    @OrNull public var choices: Int?
    public var legend: String
    public var line: Int
    public var selector: String
  }
}

extension Report.Control {
  init(_ control: FormModel.Control, purpose: String?, autofill: String?) {
    index = control.index
    tag = control.tag
    type = control.type
    name = control.name
    id = control.id
    form = control.form
    accessibleName = control.accessibleName
    nameSource = control.nameSource.rawValue
    description = control.description
    role = control.role
    placeholder = control.placeholder
    autocomplete = control.autocomplete
    self.purpose = purpose
    self.autofill = autofill
    required = control.isRequired
    disabled = control.isDisabled
    readOnly = control.isReadOnly
    visible = control.isVisible
    notAskedBecause = control.notAskedBecause?.rawValue
    choices = control.optionCount
    legend = control.legend
    line = control.element.line
    selector = control.element.selector
  }
}

import Auditing
import FormModel
import Markup

/// What people call a subject, and where it is.
struct SubjectTitle {
  let context: AuditContext
  let sheet: TextSheet
  let addresses: ShortAddresses

  init(context: AuditContext, sheet: TextSheet) {
    self.context = context
    self.sheet = sheet
    addresses = ShortAddresses(context.journey.pages.map(\.address))
  }

  /// `Question “Commune” · page.html, line 45`.
  func text(of subject: Subject) -> String {
    let kind = RuleWords(language: sheet.language).name(subject.kind)
    let name = [kind, name(of: subject)].compactMap { $0 }.joined(separator: " ")
    return name + " · " + place(of: subject)
  }

  /// The number of a form; the words of a question or of a field.
  private func name(of subject: Subject) -> String? {
    switch subject.kind {
    case .journey, .page: nil
    case .form: subject.form.map { "\($0.index + 1)" }
    case .question: words("wording", of: subject)
    case .control: words("wording", of: subject)
    case .part: words("words", of: subject)
    case .field: words("label", of: subject) ?? words("wording", of: subject)
    }
  }

  private func words(_ fact: String, of subject: Subject) -> String? {
    guard
      case .words(let words)? = FactTable.visible(about: subject.kind)[fact]?.observe(subject)
    else { return nil }
    return sheet.language.quoted(sheet.safe(words, limit: 48))
  }

  private func place(of subject: Subject) -> String {
    guard let page = subject.page else { return sheet.safe(context.journey.name) }
    let address = page.page.address
    guard let element = subject.place.element else { return sheet.safe(address) }
    return sheet.safe(addresses[address], limit: 40) + ", " + sheet.words.line(element.line)
  }
}

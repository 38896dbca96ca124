package import FormModel

/// The part of what is audited that a decision of a team is for; what is not named is all of it.
package struct Scope: Sendable, Hashable {
  /// The addresses of pages; `*` stands for anything.
  package let address: NamePattern?
  /// The id or the name of a form, or the address to which it sends the answers.
  package let form: NamePattern?
  /// The keys of questions, as reports write them.
  package let question: NamePattern?

  package init(
    address: NamePattern? = nil, form: NamePattern? = nil, question: NamePattern? = nil
  ) {
    self.address = address
    self.form = form
    self.question = question
  }

  /// Whether a subject is in it. The journey is in the scope of an address when one of its pages is,
  /// and in no scope of a form or a question.
  func includes(_ subject: Subject) -> Bool {
    includes(address: subject) && includes(form: subject) && includes(question: subject)
  }

  private func includes(address subject: Subject) -> Bool {
    guard let address else { return true }
    if let page = subject.page { return address.matches(page.page.address) }
    return subject.context.journey.pages.contains { address.matches($0.address) }
  }

  private func includes(form subject: Subject) -> Bool {
    guard let pattern = form else { return true }
    guard let form = subject.form?.form ?? subject.formAround else { return false }
    return [form.id, form.name, form.action].contains { !$0.isEmpty && pattern.matches($0) }
  }

  private func includes(question subject: Subject) -> Bool {
    guard let question else { return true }
    return subject.question.map { question.matches($0.question.key) } ?? false
  }
}

extension Subject {
  /// The form of a control that no question holds, such as the button which sends it.
  fileprivate var formAround: Form? {
    guard let control, let index = control.control.form else { return nil }
    return control.pageSubject.page.forms.first { $0.index == index }
  }
}

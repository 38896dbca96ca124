import FormModel
import Markup

extension FactTable {
  /// What is observed about where the answers of a form go.
  static let sendingFacts: [Fact] = [
    .number(
      "personal questions", .form, Sentence("questions of the form about a person")
    ) { subject in
      .count(
        subject.form.questions.count { question in
          question.purpose.flatMap { subject.context.purposes[$0] }?.isPersonal ?? false
            || question.behaviour.contains(.secret)
        })
    },
    Fact(
      name: "answers in the address", about: .form, kind: .yesOrNo,
      meaning: Sentence("the answers are written in the address of the next page"),
      observe: writesInAddress),
    Fact(
      name: "sent to", about: .form, kind: .oneOf(Destination.allCases.map(\.rawValue)),
      meaning: Sentence("where the answers go, from the site of the page"),
      observe: { destination($0)?.value ?? .none }),
    .words("recipient", .form, Sentence("the address that the answers are sent to")) {
      destination($0)?.address
    },
  ]

  /// A form without a method is sent by address, unless a script takes it over.
  private static func writesInAddress(_ subject: FormSubject) -> FactValue {
    let form = subject.form
    if form.kind == .none { return .none }
    guard form.method == "get" else { return .flag(false) }
    if form.isMethodWritten { return .flag(true) }
    if form.isSentByScript || subject.page.notes.hasScripts {
      return .undecided(
        Sentence("a script may send the answers in another way"))
    }
    return .flag(true)
  }

  private enum Destination: String, CaseIterable {
    case sameSite = "same site"
    case anotherSite = "another site"
    case inClear = "in clear"
    case mail = "e-mail"
  }

  /// The worst place among those that the form and its buttons give.
  private static func destination(_ subject: FormSubject) -> (value: FactValue, address: String)? {
    let (form, page) = (subject.form, subject.page)
    if form.kind == .none { return nil }
    let sent = subject.context.sendingAddresses(subject.pageSubject.index)[form.index]
    let targets = [form.action] + sent
    let places = targets.map { (value: place(of: $0, on: page), address: $0) }
    let unlikeOwn = places.first { $0.value != .words(Destination.sameSite.rawValue) }
    return unlikeOwn ?? places.first
  }

  private static func place(of target: String, on page: Page) -> FactValue {
    let own = PageAddress(page.address)
    let (here, there) = (SchemeAndHost(own), SchemeAndHost(own.resolving(target)))
    let isWeb = ["http", "https"].contains(here.scheme)
    switch there.scheme {
    case "mailto": return .words(Destination.mail.rawValue)
    case "http" where !there.isLocal: return .words(Destination.inClear.rawValue)
    case "https" where isWeb && there.site != here.site:
      return .words(Destination.anotherSite.rawValue)
    case "https" where !isWeb:
      return .undecided(
        Sentence("the address of the page is not known"))
    default: return .words(Destination.sameSite.rawValue)
    }
  }
}

/// The addresses that the buttons of a page give for the answers, beside those of their forms.
struct SendingAddresses: Sendable {
  /// By the index of the form.
  private var addresses: [Int: [String]] = [:]

  init(of page: Page) {
    for control in page.controls where control.notAskedBecause == .button {
      guard let form = control.form, control.element.has(.formaction),
        addresses[form, default: []].count < Self.mostButtons,
        let address = control.element[.formaction]
      else { continue }
      addresses[form, default: []].append(address)
    }
  }

  /// The first buttons of a form are those that people see.
  private static let mostButtons = 50

  subscript(form: Int) -> [String] { addresses[form] ?? [] }
}

extension FactTable {
  /// What is observed about how a form is sent.
  static let submissionFacts: [Fact] = [
    .choice(
      "submit button", .form, .oneOf(SubmitButton.allCases.map(\.rawValue)),
      Sentence("whether a button sends the form")
    ) {
      $0.form.kind == .none
        ? nil : ($0.page.markup.submitButtons[$0.form.index] ?? SubmitButton.none).rawValue
    }
  ]
}

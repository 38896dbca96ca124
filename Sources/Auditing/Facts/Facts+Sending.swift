import FormModel
import Markup

extension FactTable {
  /// What is observed about where the answers of a form go.
  static let sendingFacts: [Fact] = [
    .number(
      "personal questions", .form,
      Bilingual(
        en: "questions of the form about a person",
        fr: "questions du formulaire sur une personne")
    ) { subject in
      .count(
        subject.theForm?.questions.count { question in
          question.purpose.flatMap { subject.scene.purposes[$0] }?.isPersonal ?? false
            || question.purpose.map(secrets.contains) ?? false
        })
    },
    Fact(
      name: "answers in the address", about: .form, kind: .yesOrNo,
      meaning: Bilingual(
        en: "the answers are written in the address of the next page",
        fr: "les réponses s’écrivent dans l’adresse de la page suivante"),
      observe: writesInAddress),
    Fact(
      name: "sent to", about: .form, kind: .oneOf(Destination.allCases.map(\.rawValue)),
      meaning: Bilingual(
        en: "where the answers go, from the site of the page",
        fr: "où partent les réponses, vu du site de la page"),
      observe: { destination($0)?.value ?? .none }),
    .words(
      "recipient", .form,
      Bilingual(
        en: "the address that the answers are sent to", fr: "l’adresse où partent les réponses")
    ) {
      destination($0)?.address
    },
  ]

  /// Answers of no person which must not be seen by anybody either.
  private static let secrets: Set<String> = ["password", "new-password", "current-password"]

  /// A form without a method is sent by address, unless a script takes it over.
  private static func writesInAddress(_ subject: Subject) -> FactValue {
    guard let form = subject.theForm, form.kind != .none else { return .none }
    guard form.method == "get" else { return .flag(false) }
    if form.isMethodWritten { return .flag(true) }
    if form.isSentByScript || subject.thePage?.notes.hasScripts ?? false {
      return .undecided(
        Bilingual(
          en: "a script may send the answers in another way",
          fr: "un script peut envoyer les réponses autrement"))
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
  private static func destination(_ subject: Subject) -> (value: FactValue, address: String)? {
    guard let form = subject.theForm, form.kind != .none, let page = subject.thePage,
      let index = subject.page
    else { return nil }
    let targets = [form.action] + subject.scene.sendingAddresses(index)[form.index]
    let places = targets.map { (value: place(of: $0, on: page), address: $0) }
    let unlikeOwn = places.first { $0.value != .words(Destination.sameSite.rawValue) }
    return unlikeOwn ?? places.first
  }

  private static func place(of target: String, on page: Page) -> FactValue {
    let own = PageAddress(page.address)
    let (here, there) = (WebOrigin(own), WebOrigin(own.resolving(target)))
    let isWeb = ["http", "https"].contains(here.scheme)
    switch there.scheme {
    case "mailto": return .words(Destination.mail.rawValue)
    case "http" where !there.isLocal: return .words(Destination.inClear.rawValue)
    case "https" where isWeb && there.site != here.site:
      return .words(Destination.anotherSite.rawValue)
    case "https" where !isWeb:
      return .undecided(
        Bilingual(
          en: "the address of the page is not known", fr: "l’adresse de la page n’est pas connue"))
    default: return .words(Destination.sameSite.rawValue)
    }
  }
}

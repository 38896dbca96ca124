package import FormModel

/// An answer that an administration already holds of the person who is asked.
package struct KnownAnswer: Sendable, Hashable {
  /// What is asked, such as `family-name`.
  package let purpose: String
  /// Who gives the answer, such as `FranceConnect`.
  package let source: String
  /// Whether it is a part of the civil status that FranceConnect gives; an e-mail address is none.
  package let isCivilStatus: Bool

  /// The service that tells who people are.
  package static let franceConnect = "FranceConnect"

  init(_ purpose: Purpose, knownTo: String) {
    self.purpose = purpose.id
    // What the service gives stands behind it, in brackets.
    source = String(knownTo.prefix { $0 != "(" }).trimmingSpaces
    isCivilStatus = source == Self.franceConnect && purpose.autofill != "email"
  }
}

/// Tells who already has the answers to the questions of a journey.
package struct KnownAnswers {
  private let context: AuditContext
  private let isForFrenchAdministration: Bool

  package init(_ context: AuditContext) {
    self.context = context
    isForFrenchAdministration = Measures.isForFrenchAdministration(context.journey)
  }

  /// Who has the answer to a question of a page; nil when it must be asked.
  package func answer(to question: Question, onPage page: Int) -> KnownAnswer? {
    guard isForFrenchAdministration,
      let purpose = Measures.known(question, on: context.journey.pages[page], context.purposes)
    else { return nil }
    return purpose.knownTo.map { KnownAnswer(purpose, knownTo: $0) }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

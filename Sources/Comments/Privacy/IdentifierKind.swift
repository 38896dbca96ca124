package import Words

/// What points to a person in a text.
package enum IdentifierKind: String, CaseIterable, Sendable {
  case email, phone, nationalNumber, iban, card, plate, siret, file, handle, query, network, name

  /// The word of the mark that takes its place.
  package var word: Sentence {
    switch self {
    case .email: Sentence("e-mail")
    case .phone: Sentence("phone")
    case .nationalNumber: Sentence("social security number")
    case .iban: Sentence("bank account")
    case .card: Sentence("bank card")
    case .plate: Sentence("plate")
    case .siret: Sentence("SIRET")
    case .file: Sentence("file number")
    case .handle: Sentence("handle")
    case .query: Sentence("parameters")
    case .network: Sentence("IP address")
    case .name: Sentence("name")
    }
  }
}

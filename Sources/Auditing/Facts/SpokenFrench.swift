import FormModel

extension Page {
  /// Whether the page is in French: it says so, or it declares no language and its words are French ones
  /// more often than those of its neighbours.
  var isInFrench: Bool {
    guard language.isEmpty else { return language.hasPrefix("fr") }
    let texts = [title] + headings.prefix(20).map(\.text) + questions.prefix(60).map(\.wording)
    var balance = 0
    var hasFrench = false
    for word in texts.flatMap({ FoldedWords($0, limit: 30).words }) {
      if SpokenFrench.own.contains(word) {
        balance += 1
        hasFrench = true
      } else if SpokenFrench.others.contains(word) {
        balance -= 1
      }
    }
    return hasFrench && balance >= 0
  }
}

/// Words that questions and titles commonly use, folded; words that two languages share are in neither
/// list.
private enum SpokenFrench {
  static let own: Set<String> = [
    "aux", "avec", "avez", "vous", "votre", "vos", "nous", "une", "les", "ou", "et",
    "etes", "nom", "noms", "prenom", "prenoms", "naissance", "ville", "commune",
    "courriel", "telephone", "postal", "pays", "numero", "montant", "demande", "demarche",
    "envoyer",
    "faits", "heure", "piece", "pieces", "facture", "mairie",
  ]
  static let others: Set<String> = [
    "the", "your", "you", "of", "and", "for", "name", "first", "last", "address", "email", "phone",
    "city", "state", "zip", "country", "password", "please", "enter", "company", "contact",
    "nombre", "apellido", "apellidos", "correo", "ciudad", "direccion", "nome", "cognome",
    "indirizzo",
    "citta", "vorname", "nachname", "und", "ihre", "strasse", "plz", "telefon", "der", "die", "das",
    "naam", "voornaam", "achternaam", "telefoon", "straat", "het", "sobrenome", "cidade", "senha",
    "telefone", "telefono",
  ]
}

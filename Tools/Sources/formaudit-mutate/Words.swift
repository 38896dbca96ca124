import Random

/// Changes wordings as teams do.
enum Words {
  /// The same request in other words; at least half of the words stay.
  static func reworded(_ text: String, using random: inout SeededGenerator) -> String {
    let core = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let plain = core.trimmingSuffix { ":*?. ".contains($0) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "Votre " + plain.lowercased()
    case 1: return plain + " (obligatoire)"
    case 2: return "Indiquez : " + plain
    default: return plain + " ?"
    }
  }

  /// Words that share nothing with the first ones, of the same lengths.
  static func translated(_ text: String) -> String {
    if let known = dictionary[text.lowercased().trimmingSuffix { ":*?. \n".contains($0) }] {
      return known
    }
    let letters = Array("aeioubcdfglmnprstvz")
    return String(
      text.lowercased().map { character in
        guard character.isLetter, let rank = letters.firstIndex(of: character) else {
          return character
        }
        return rank < 5 ? letters[(rank + 2) % 5] : letters[5 + (rank - 5 + 4) % 14]
      })
  }

  /// A wording which asks for something else of the same kind.
  static func another(_ text: String, using random: inout SeededGenerator) -> String {
    let plain = text.trimmingSuffix { ":*?. \n".contains($0) }
    let others = [
      "du conjoint", "de l’employeur", "précédent, s’il a changé", "of your partner",
      "at your former address",
    ]
    return plain + " " + (others.randomElement(using: &random) ?? others[0])
  }

  private static let dictionary = [
    "nom": "Family name", "prénom": "First name", "email": "Courriel", "name": "Nom",
    "first name": "Prénom", "last name": "Nom de famille", "phone": "Téléphone",
    "address": "Adresse", "city": "Ville", "message": "Votre demande", "password": "Mot de passe",
    "country": "Pays", "date de naissance": "Date of birth", "adresse": "Address",
    "code postal": "Postcode", "téléphone": "Phone number", "company": "Société",
  ]
}

extension String {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return String(text)
  }
}

import Auditing
import FormModel
import Report
import TestSupport

@testable import Comparing

/// Audits of generated and of real forms, for comparing.
enum Forms {
  static let labels = [
    "Nom", "Prénom", "Courriel", "Téléphone", "Date de naissance", "Code postal", "Profession",
    "IBAN", "Description des faits", "Commentaire", "Ville", "Numéro de sécurité sociale",
    "Nationalité", "Employeur", "Revenus annuels", "Nombre d’enfants", "Lieu de naissance",
  ]

  /// Blocks of questions with different labels.
  static func blocks(using random: inout SeededGenerator) -> [String] {
    labels.shuffled(using: &random).prefix(Int.random(in: 3...15, using: &random)).enumerated()
      .map { index, label in
        let name = "n\(label.hashValueInWords)"
        switch Int.random(in: 0...3, using: &random) {
        case 0: return "<label>\(label) *<input name='\(name)' required></label>"
        case 1: return "<label>\(label)<textarea name='\(name)'></textarea></label>"
        case 2:
          let options = (1...(index + 2)).map { "<option>\(label) \($0)" }.joined()
          return "<label>\(label)<select name='\(name)'>\(options)</select></label>"
        default: return "<label>\(label)<input name='\(name)'></label>"
        }
      }
  }

  static func snapshot(_ blocks: [String]) throws -> Snapshot {
    try snapshot(
      html: "<form method=post><h1>Demande</h1>\(blocks.joined())<button>OK</button></form>")
  }

  static func snapshot(html: String) throws -> Snapshot {
    snapshot(try Reading.journey(html: html))
  }

  static func snapshot(_ journey: Journey) -> Snapshot {
    snapshot(Auditor(book: Reading.book).audit(journey))
  }

  static func snapshot(_ audit: Audit) -> Snapshot {
    Snapshot(Report.Audit(audit, language: .english))
  }
}

extension String {
  /// Letters which stand for the text, the same in every run.
  fileprivate var hashValueInWords: String {
    String(FoldedWords(self).text.filter(\.isLetter).reversed())
  }
}

import Auditing
import FormModel
import TestSupport
import Words

@testable import Report

/// A procedure of ten pages and two hundred questions, audited as the command does: questions of every
/// kind, some optional, some with the defects that forms have.
enum LongJourney {
  static func report(_ language: Language) throws -> Report {
    var report = SampleReport.empty(language)
    let audit = Auditor(book: Reading.book).audit(try journey())
    report.audits = [Report.Audit(audit, language: language, book: Reading.book)]
    return report
  }

  static func journey() throws -> Journey {
    let pages = try (0..<10).map { number in
      try Reading.page(
        page(number), address: "https://www.exemple.gouv.fr/demande/etape-\(number + 1)")
    }
    return Journey(name: "Demande d’aide au logement", pages: pages, home: nil)
  }

  private static func page(_ number: Int) -> String {
    let questions = (0..<20).map { question($0, on: number) }
    return """
      <!DOCTYPE html><html lang="fr"><head><title>Demande d’aide, étape \(number + 1)</title></head><body>
      <main><h1>Étape \(number + 1) sur 10</h1><p>Munissez-vous de vos justificatifs avant de commencer.</p>
      <form method="post" action="suite">\(questions.joined(separator: "\n"))
      <button>Continuer</button></form></main></body></html>
      """
  }

  private static func question(_ place: Int, on page: Int) -> String {
    let (words, kind) = kinds[(place * 3 + page) % kinds.count]
    let id = "q\(page)-\(place)"
    let label = "\(words) (\(things[(place + page) % things.count]))"
    let need = place % 3 == 0 ? "" : " required"
    switch kind {
    case "select":
      let choices = (1...(place % 2 == 0 ? 6 : 40)).map { "<option>Choix \($0)" }.joined()
      return """
        <p><label for=\(id)>\(label)</label> <select id=\(id) name=\(id)\(need)>\(choices)</select>
        """
    case "radio":
      return """
        <fieldset><legend>\(label)</legend><label><input type=radio name=\(id) value=1> Oui</label>
        <label><input type=radio name=\(id) value=0> Non</label></fieldset>
        """
    case "textarea":
      return "<p><label for=\(id)>\(label)</label> <textarea id=\(id) name=\(id)\(need)></textarea>"
    case "none": return "<p>\(label) <input name=\(id)>"
    default:
      return "<p><label for=\(id)>\(label)</label> <input type=\(kind) id=\(id) name=\(id)\(need)>"
    }
  }

  private static let kinds = [
    ("Nom de famille", "text"), ("Prénom", "text"), ("Date de naissance", "date"),
    ("Adresse électronique", "email"), ("Téléphone", "tel"), ("Numéro et voie", "text"),
    ("Code postal", "text"), ("Commune", "none"), ("Situation familiale", "select"),
    ("Avez-vous des enfants à charge ?", "radio"), ("Montant du loyer", "text"),
    ("Justificatif de domicile", "file"), ("Précisez votre demande", "textarea"),
    ("Pays", "select"), ("IBAN", "text"), ("Êtes-vous propriétaire ?", "radio"),
    ("Numéro fiscal", "none"),
  ]
  private static let things = [
    "demandeur", "conjoint", "enfant", "bailleur", "ancien logement", "employeur", "tuteur",
  ]
}

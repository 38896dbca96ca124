/// Pages of all sorts of fields, in the project's own words, for tests which compare ways to read them.
package enum FortyPages {
  package static func pages(at base: String) -> [SavedPage] {
    (1...40).map { number in
      SavedPage("\(base)/page-\(number).html", Array(html(number).utf8))
    }
  }

  private static let subjects = [
    "Nom de famille", "Prénom", "Date de naissance", "Adresse électronique", "Téléphone",
    "Commune de résidence", "Numéro de dossier", "Situation familiale", "Montant des revenus",
    "Description des faits",
  ]

  private static func html(_ number: Int) -> String {
    let subject = subjects[number % 10]
    let fields = (0...number % 4).map { field(subject, number * 10 + $0) }.joined()
    return """
      <!doctype html>
      <html lang="fr"><head><meta charset="utf-8"><title>\(subject), fiche \(number)</title></head>
      <body><main><h1>\(subject) n° \(number)</h1>
      <p>Étape \(number) sur 40. Durée : \(number % 7 + 2) minutes.</p>
      <form method="post" action="page-\(number + 1).html">
      \(fields)<button>Continuer = avancer</button></form>
      <p><a href="page-\(number + 1).html">Suite</a> <a href="page-\(max(1, number - 1)).html">Retour</a></p>
      </main></body></html>

      """
  }

  private static func field(_ subject: String, _ index: Int) -> String {
    let id = "champ-\(index)"
    let label = "<p><label for=\"\(id)\">\(subject), précision \(index)</label>"
    switch index % 5 {
    case 0: return label + "<input id=\"\(id)\" name=\"\(id)\" required></p>\n"
    case 1: return label + "<textarea id=\"\(id)\" name=\"\(id)\"></textarea></p>\n"
    case 2:
      let choices = (0..<index % 23 + 2).map { "<option>Choix \($0)" }.joined()
      return label + "<select id=\"\(id)\" name=\"\(id)\">\(choices)</select></p>\n"
    case 3:
      return "<fieldset><legend>\(subject), précision \(index) ?</legend>"
        + "<label><input type=\"radio\" name=\"\(id)\" value=\"o\"> Oui</label> "
        + "<label><input type=\"radio\" name=\"\(id)\" value=\"n\"> Non</label></fieldset>\n"
    default: return "<p>\(subject) \(index) <input name=\"\(id)\" type=\"email\"></p>\n"
    }
  }
}

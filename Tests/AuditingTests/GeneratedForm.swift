import TestSupport

/// Makes forms at random, of the kinds that people meet.
struct GeneratedForm {
  private(set) var html = ""

  init(using random: inout SeededGenerator) {
    let labels = [
      "Nom", "Prénom", "Courriel", "Téléphone", "Date de naissance", "Code postal", "Profession",
      "IBAN", "Description des faits", "Commentaire", "Ville", "Numéro de sécurité sociale",
    ]
    for index in 0..<Int.random(in: 1...14, using: &random) {
      let label = labels.randomElement(using: &random) ?? "Nom"
      html += Self.field(index, label: label, kind: Int.random(in: 0...7, using: &random))
    }
  }

  private static func field(_ index: Int, label: String, kind: Int) -> String {
    let id = "c\(index)"
    let labelled = "<label for=\(id)>\(label)</label>"
    switch kind {
    case 0: return "\(labelled)<input id=\(id) name=\(id)>"
    case 1: return "\(labelled)<input id=\(id) required>"
    case 2: return "\(labelled)<select id=\(id)>\(options(index * 7 + 2))</select>"
    case 3: return "\(labelled)<textarea id=\(id)></textarea>"
    case 4: return "\(labelled)<input type=file id=\(id)>"
    case 5: return "<input id=\(id) placeholder='\(label)'>"
    case 6:
      return
        "<fieldset><legend>\(label)</legend><label><input type=radio name=\(id)>Oui</label><label><input type=radio name=\(id)>Non</label></fieldset>"
    default: return "<div hidden>\(labelled)<input id=\(id)></div>"
    }
  }

  private static func options(_ count: Int) -> String {
    (1...count).map { "<option value=\($0)>Choix \($0)" }.joined()
  }

  /// The form as a page. One question is required, so that marks do not change their meaning.
  func page(adding extra: String = "") -> String {
    "<form method=post><label for=first>Objet *</label><input id=first required>\(html)<p>\(extra)</p><button>OK</button></form>"
  }
}

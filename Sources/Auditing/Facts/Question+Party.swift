import FormModel

extension Question {
  /// Which of two addresses or persons it is about, when its words or names say so; else empty. The
  /// address of the bill and that of the delivery are two informations.
  func party(on page: Page) -> String {
    let names = controls.prefix(3).flatMap { index in
      [page.controls[index].autocomplete, page.controls[index].name, page.controls[index].id]
    }
    for word in ([wording, legend, heading] + names).flatMap({ FoldedWords($0, limit: 20).words }) {
      if let party = Self.parties.first(where: { word.hasPrefix($0.beginning) }) {
        return " " + party.name
      }
    }
    return ""
  }

  private static let parties: [(beginning: String, name: String)] = [
    ("billing", "bill"), ("factur", "bill"), ("shipping", "delivery"), ("ship", "delivery"),
    ("deliver", "delivery"), ("livraison", "delivery"), ("sender", "sender"),
    ("recipient", "recipient"), ("expediteur", "sender"), ("destinataire", "recipient"),
  ]
}

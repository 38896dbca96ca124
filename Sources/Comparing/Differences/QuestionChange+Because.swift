public import FormModel
import Report

extension QuestionChange {
  /// Why two questions are taken for the same, or not: "same wording, name changed".
  public var because: Bilingual {
    switch (state, agreements.isEmpty) {
    case (.added, _):
      Bilingual(en: "nothing like it before", fr: "rien de semblable avant")
    case (.removed, _):
      Bilingual(en: "nothing like it any more", fr: "plus rien de semblable")
    case (.notChecked, _):
      Bilingual(en: "its page could not be judged", fr: "sa page n’a pas pu être jugée")
    case (.ambiguous, _):
      Bilingual { language in
        let old = language.quoted(before?.wording ?? "")
        return language == .french
          ? "peut-être \(old), peut-être une autre" : "perhaps \(old), perhaps another one"
      }
    case (_, true): Bilingual(en: "the same in all that is read", fr: "identique en tout point lu")
    case (_, false): Bilingual { sentence($0) }
    }
  }

  /// What agrees first, then what does not, each with the heaviest signals first.
  private func sentence(_ language: Language) -> String {
    let told = Signal.allCases.filter { $0 != .order && agreements[$0] != nil }
    let same = told.filter { agreements[$0] ?? 0 >= Self.same }
    let close = told.filter { (Self.close..<Self.same).contains(agreements[$0] ?? 0) }
    let other = told.filter { agreements[$0] ?? 0 < Self.close }
    func list(_ signals: [Signal], _ english: String, _ french: String) -> [String] {
      if signals.isEmpty { return [] }
      let names = signals.prefix(3).map { $0.name[language] }.joined(separator: ", ")
      return [(language == .french ? french : english) + " " + names]
    }
    return
      (list(same, "same", "même") + list(close, "close", "proche")
      + list(other, "changed", "changé")).joined(separator: language == .french ? " ; " : "; ")
  }

  /// From here on a signal is told as the same, or as close.
  private static let same = 0.99
  private static let close = 0.4
}

extension Signal {
  /// What people call it.
  var name: Bilingual {
    switch self {
    case .wording: Bilingual(en: "wording", fr: "libellé")
    case .name: Bilingual(en: "name", fr: "nom technique")
    case .purpose: Bilingual(en: "purpose", fr: "objet")
    case .autocomplete: Bilingual(en: "autocomplete", fr: "autocomplete")
    case .choices: Bilingual(en: "answers on offer", fr: "choix proposés")
    case .kind: Bilingual(en: "kind of field", fr: "type de champ")
    case .legend: Bilingual(en: "legend", fr: "légende")
    case .heading: Bilingual(en: "heading", fr: "titre")
    case .page: Bilingual(en: "page", fr: "page")
    case .order: Bilingual(en: "order", fr: "ordre")
    }
  }
}

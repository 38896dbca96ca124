public import FormModel

extension Edit {
  /// What changed, in words.
  public var sentence: Bilingual {
    switch self {
    case .flag(let flag, let isHeavier): flag.sentence(isHeavier: isHeavier)
    case .reworded(let old, _):
      Bilingual {
        $0 == .french ? "libellé avant : \($0.quoted(old))" : "worded before: \($0.quoted(old))"
      }
    case .retyped(let old, let new): Sentence(verbatim: "\(old) → \(new)")
    case .choices(let old, let new):
      Bilingual { language in
        "\(language.number(old)) → \(language.number(new)) "
          + (language == .french ? "choix" : "choices")
      }
    case .otherChoices: Bilingual(en: "other answers on offer", fr: "d’autres choix proposés")
    case .addedFields(let count):
      Bilingual {
        $0.count(count, "field added", "fields added", "champ ajouté", "champs ajoutés")
      }
    case .removedFields(let count):
      Bilingual {
        $0.count(count, "field removed", "fields removed", "champ retiré", "champs retirés")
      }
    }
  }
}

extension QuestionFlag {
  /// What became of it: set where it is a burden, or no longer set where it spares people something.
  fileprivate func sentence(isHeavier: Bool) -> Bilingual {
    switch (self, isHeavier) {
    case (.required, true): Bilingual(en: "made required", fr: "devenue obligatoire")
    case (.required, false): Bilingual(en: "no longer required", fr: "n’est plus obligatoire")
    case (.optional, true): Bilingual(en: "no longer optional", fr: "n’est plus facultative")
    case (.optional, false): Bilingual(en: "made optional", fr: "devenue facultative")
    case (.conditional, true):
      Bilingual(en: "now asked of everybody", fr: "désormais posée à tout le monde")
    case (.conditional, false):
      Bilingual(en: "now asked after an answer only", fr: "désormais posée selon une réponse")
    }
  }
}

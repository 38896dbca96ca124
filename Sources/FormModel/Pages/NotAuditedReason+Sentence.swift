extension Page {
  /// Why the page cannot be judged, in a sentence; nil when it is judged.
  public var whyNotAudited: Bilingual? {
    guard case .notAudited(let reason) = outcome else { return nil }
    return problem ?? reason.sentence
  }
}

extension NotAuditedReason {
  /// What a person reads.
  public var sentence: Bilingual {
    switch self {
    case .scriptShell:
      Bilingual(
        en:
          "an empty shell which a script fills: save the page from a browser, then audit the file",
        fr:
          "une coquille vide qu’un script remplit : enregistrez la page depuis un navigateur, puis auditez le fichier"
      )
    case .loginWall:
      Bilingual(
        en: "a log-in wall: save the pages behind it from a browser, then audit the files",
        fr:
          "un mur de connexion : enregistrez les pages suivantes depuis un navigateur, puis auditez les fichiers"
      )
    case .captchaWall:
      Bilingual(
        en: "a captcha stands before the page", fr: "un captcha barre l’accès à la page")
    case .consentWall:
      Bilingual(
        en: "a consent wall stands before the page",
        fr: "un mur de consentement barre l’accès à la page")
    case .errorPage: Bilingual(en: "an error page", fr: "une page d’erreur")
    case .embeddedForm:
      Bilingual(
        en: "the form is in a frame from another site: audit the address of the frame",
        fr: "le formulaire est dans un cadre d’un autre site : auditez l’adresse du cadre")
    case .tooLarge:
      Bilingual(
        en: "more than 20,000 fields, or texts nested too deep to be read",
        fr: "plus de 20 000 champs, ou des textes trop imbriqués pour être lus")
    case .unreadable: Bilingual(en: "not a readable page", fr: "pas une page lisible")
    case .unreachable:
      Bilingual(en: "the page could not be fetched", fr: "la page n’a pas pu être récupérée")
    }
  }
}

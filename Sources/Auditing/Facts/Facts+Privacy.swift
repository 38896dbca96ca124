import FormModel

extension FactTable {
  /// What is observed about personal data: notices, agreements, reasons, what others load.
  static let privacyFacts: [Fact] =
    noticeFacts + [
      .number(
        "notice items", .page,
        Bilingual(
          en:
            "how many of six things the notice tells: who, what for, for whom, how long, rights, complaint",
          fr:
            "combien de choses dit la mention, sur six : qui, pourquoi, pour qui, combien de temps, droits, recours"
        )
      ) {
        .count($0.thePage?.notes.privacyItems.count)
      },
      .words(
        "loaded from elsewhere", .page,
        Bilingual(
          en: "the addresses of the scripts and frames of other hosts",
          fr: "les adresses des scripts et cadres venus d’autres hôtes")
      ) {
        $0.thePage?.addressesFromElsewhere
      },
      .number(
        "agreements", .question,
        Bilingual(
          en: "how many different things one box agrees to: terms, use of data, offers",
          fr: "à combien de choses une seule case fait consentir : conditions, données, offres")
      ) {
        .count($0.theQuestion?.agreements.count)
      },
      .flag(
        "reason told", .question,
        Bilingual(
          en: "its words or its help say what the answer is for",
          fr: "ses mots ou son aide disent à quoi sert la réponse")
      ) {
        $0.theQuestion?.tellsReason
      },
      .flag(
        "optional told", .question,
        Bilingual(
          en: "words say that it may be left blank",
          fr: "des mots disent qu’on peut la laisser vide")
      ) {
        $0.theQuestion?.isMarkedOptional
      },
    ]

  /// One fact for each thing that a notice must tell, so that findings can list them.
  private static let noticeFacts: [Fact] = PrivacyItem.allCases.map { item in
    .flag(
      "notice tells the \(item.rawValue)", .page,
      Bilingual(en: "the notice tells \(item.told.en)", fr: "la mention dit \(item.told.fr)")
    ) {
      $0.thePage?.notes.privacyItems.contains(item)
    }
  }
}

extension PrivacyItem {
  fileprivate var told: (en: String, fr: String) {
    switch self {
    case .controller: ("who is responsible", "qui est responsable")
    case .purpose: ("what the data are for", "à quoi servent les données")
    case .recipients: ("who receives them", "qui les reçoit")
    case .retention: ("how long they are kept", "combien de temps elles sont gardées")
    case .rights: ("which rights people have", "quels sont les droits de chacun")
    case .complaint: ("to whom to complain", "à qui se plaindre")
    }
  }
}

extension Page {
  /// The addresses of the scripts and frames of other hosts, without their queries, each once.
  var addressesFromElsewhere: String {
    let own = WebOrigin(PageAddress(address)).host
    var seen: Set<String> = []
    return notes.embeddedAddresses.prefix(Self.mostAddresses)
      .map { PageAddress($0.hasPrefix("//") ? "https:" + $0 : $0) }
      .filter { WebOrigin($0).host != own && seen.insert($0.path).inserted }
      .map(\.path).joined(separator: " ")
  }

  private static let mostAddresses = 200
}

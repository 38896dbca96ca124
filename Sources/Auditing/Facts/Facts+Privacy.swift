import FormModel

extension FactTable {
  /// What is observed about personal data: notices, agreements, reasons, what others load.
  static let privacyFacts: [Fact] =
    noticeFacts + [
      .number(
        "notice items", .page,
        Sentence(
          "how many of six things the notice tells: who, what for, for whom, how long, rights, complaint"
        )
      ) {
        .count($0.page.notes.privacyItems.count)
      },
      .words(
        "loaded from elsewhere", .page,
        Sentence("the addresses of the scripts and frames of other hosts")
      ) {
        $0.page.addressesFromElsewhere
      },
      .number(
        "agreements", .question,
        Sentence("how many different things one box agrees to: terms, use of data, offers")
      ) {
        .count($0.question.agreements.count)
      },
      .flag(
        "reason told", .question,
        Sentence("its words or its help say what the answer is for")
      ) {
        $0.question.tellsReason
      },
      .flag(
        "optional told", .question,
        Sentence("words say that it may be left blank")
      ) {
        $0.question.isMarkedOptional
      },
    ]

  /// One fact for each thing that a notice must tell, so that findings can list them.
  private static let noticeFacts: [Fact] = PrivacyItem.allCases.map { item in
    .flag("notice tells the \(item.rawValue)", .page, Sentence("the notice tells \(item.told)")) {
      $0.page.notes.privacyItems.contains(item)
    }
  }
}

extension PrivacyItem {
  fileprivate var told: Sentence {
    switch self {
    case .controller: Sentence("who is responsible")
    case .purpose: Sentence("what the data are for")
    case .recipients: Sentence("who receives them")
    case .retention: Sentence("how long they are kept")
    case .rights: Sentence("which rights people have")
    case .complaint: Sentence("to whom to complain")
    }
  }
}

extension Page {
  /// The addresses of the scripts and frames of other hosts, without their queries, each once.
  var addressesFromElsewhere: String {
    let own = SchemeAndHost(PageAddress(address)).host
    var seen: Set<String> = []
    return notes.embeddedAddresses.prefix(Self.mostAddresses)
      .map { PageAddress($0.hasPrefix("//") ? "https:" + $0 : $0) }
      .filter { SchemeAndHost($0).host != own && seen.insert($0.path).inserted }
      .map(\.path).joined(separator: " ")
  }

  private static let mostAddresses = 200
}

/// What a page tells and brings along besides its questions.
package struct PageNotes: Sendable {
  package let statements: [Statement]
  /// What the notices about personal data near the form tell.
  package let privacyItems: Set<PrivacyItem>
  /// The addresses of the scripts and frames that the page loads from elsewhere, as written.
  package let embeddedAddresses: [String]
  /// The addresses of frames whose questions are not counted.
  let unreadFrames: [String]
  package let hasScripts: Bool
  /// What the page tells browsers about its width and zoom; nil when it tells nothing.
  package let viewport: String?

  /// What the team tells formaudit in the comments of the page.
  package let directives: [Directive]

  static let none = PageNotes(
    statements: [], privacyItems: [], embeddedAddresses: [], unreadFrames: [], hasScripts: false,
    viewport: nil,
    directives: [])

  /// The first sentence about a topic.
  package func statement(_ topic: Statement.Topic) -> Statement? {
    statements.first { $0.topic == topic }
  }
}

/// One of the things that people must be told about their personal data (RGPD, articles 13 and 14).
package enum PrivacyItem: String, Sendable, CaseIterable {
  case controller, purpose, recipients, retention, rights, complaint

  /// The words which show it, in `Rules/vocabulary.yaml`.
  var list: Vocabulary.List {
    switch self {
    case .controller: .noticeController
    case .purpose: .noticePurpose
    case .recipients: .noticeRecipients
    case .retention: .noticeRetention
    case .rights: .noticeRights
    case .complaint: .noticeComplaint
    }
  }
}

/// A word of the team to formaudit, in a comment of a page: `<!-- formaudit: off captcha reason="…" -->`.
package struct Directive: Sendable, Hashable {
  /// What stands after `formaudit:`.
  package let text: String
  /// The nodes of the element in which it stands; nil when it is for the whole page.
  package let nodes: Range<Int>?
  /// About where it stands in the page, from 1.
  package let line: Int
}

/// A sentence by which a page tells people something about the procedure.
package struct Statement: Sendable {
  /// What it is about.
  package let topic: Topic
  package let sentence: String
  /// Whether it stands in the header, the footer or a menu.
  package let isInNavigation: Bool

  /// What a sentence may tell.
  package enum Topic: Int, Sendable, CaseIterable {
    /// Where help is found: a page, an address, a form.
    case help
    /// A telephone number to call for help.
    case telephone
    /// A place where people can come.
    case place
    /// That answers can be saved, and the form taken up again.
    case saving
    /// When an answer will come.
    case delay
    /// What to prepare before starting.
    case preparation
    /// What frightens people off: prosecution, the recording of their address.
    case deterrent
    /// The formats or the weight of files to attach.
    case fileRules
    /// That a paper must be printed and sent by post.
    case paper
  }
}

extension Statement.Topic {
  /// The words which show it, in `Rules/vocabulary.yaml`.
  var list: Vocabulary.List {
    switch self {
    case .help: .help
    case .telephone: .telephoneHelp
    case .place: .helpPlaces
    case .saving: .saving
    case .delay: .responseDelay
    case .preparation: .preparation
    case .deterrent: .deterrents
    case .fileRules: .fileRules
    case .paper: .paperSending
    }
  }

  /// Its place among the topics that texts are searched for.
  var scanned: TextScanner.Topics { TextScanner.Topics(rawValue: 1 << UInt32(16 + rawValue)) }
}

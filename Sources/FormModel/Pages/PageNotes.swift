/// What a page tells and brings along besides its questions.
package struct PageNotes: Sendable {
  package let statements: [Statement]
  /// What the notices about personal data near the form tell.
  package let privacyItems: Set<PrivacyItem>
  /// The addresses of the scripts and frames that the page loads from elsewhere, as written.
  package let embeddedAddresses: [String]
  package let hasScripts: Bool
  /// What the page tells browsers about its width and zoom; nil when it tells nothing.
  package let viewport: String?

  /// What the team tells formaudit in the comments of the page.
  package let directives: [Directive]

  static let none = PageNotes(
    statements: [], privacyItems: [], embeddedAddresses: [], hasScripts: false, viewport: nil,
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

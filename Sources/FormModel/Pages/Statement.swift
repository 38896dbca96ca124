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

import Words
import YAML

/// Whether the pages of a team are opened in a browser, and how long is waited for them.
///
/// The address of a driver is not among them: settings may come with a change that nobody has read
/// yet, and a driver does whatever it is told, on the machine on which it runs.
package struct BrowserSettings: Sendable, Equatable {
  package let isWanted: Bool
  /// For how long a page must not change before it is read, in milliseconds.
  package var quiet: Int?
  /// How long a page may take to come to rest, in seconds.
  package var patience: Int?

  package init(isWanted: Bool, quiet: Int? = nil, patience: Int? = nil) {
    self.isWanted = isWanted
    self.quiet = quiet
    self.patience = patience
  }
}

extension Shape where Value == BrowserSettings {
  /// `true`, `false`, or how long to wait.
  static var browser: Shape {
    let isWanted = Shape<Bool>.yesOrNo
    let waits = Shape<BrowserSettings>.waits
    return Shape(.either([isWanted.outline, waits.outline])) { value in
      if case .map(_) = value.node.content { return waits.read(value) }
      return isWanted.read(value).map { BrowserSettings(isWanted: $0) }
    }
  }

  private static var waits: Shape {
    .record(
      Sentence("how long a browser is waited for"),
      .optional(
        "quiet", .whole(upTo: 60_000),
        Sentence("For how long a page must not change before it is read, in milliseconds")),
      .optional(
        "patience", .whole(upTo: 600),
        Sentence("How long a page may take to come to rest, in seconds"))
    ) { _, quiet, patience in
      BrowserSettings(isWanted: true, quiet: quiet, patience: patience)
    }
  }
}

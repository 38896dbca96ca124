/// The scripts that run in pages; see `Scripts/`.
enum BrowserScripts {
  static let preload = text(of: "preload.js")
  static let settle = text(of: "settle.js")
  static let state = text(of: "state.js")
  static let find = text(of: "find.js")
  static let set = text(of: "set.js")
  static let shows = text(of: "shows.js")
  /// Gives how wide the page is on the screen that it is shown on now.
  static let narrow = text(of: "narrow.js")
  /// Takes the most characters; gives what `RenderedPage` reads.
  static let capture = serialize + text(of: "capture.js")

  static let bookmarklet = serialize + text(of: "bookmarklet.js")

  private static var serialize: String { text(of: "measure.js") + text(of: "serialize.js") }

  private static func text(of name: String) -> String {
    EmbeddedScripts.files.first { $0.path == name }?.text ?? ""
  }
}

/// What a person does in one browser, step by step.
package struct Visit: Sendable {
  let session: Session

  /// What a step looks for.
  package enum Wanted: String, Sendable {
    case fill, choose, press
  }

  /// What was found by its words.
  package struct VisibleControl: Sendable {
    fileprivate let element: String
    fileprivate let type: String
    /// The words by which people know it.
    package let words: String
    /// Whether pressing it sends a form, other than a search.
    package let sends: Bool
    /// Whether a script may do more than lead elsewhere.
    package let acts: Bool
  }

  /// What stands there instead of what was looked for.
  package enum Missing: Error, Sendable, Equatable {
    case nothing(offers: [String])
    case several(Int)
    case browser(BrowserError)
  }

  package func open(_ address: String) throws(BrowserError) {
    try session.open(address)
  }

  /// The page that is open, once it rests.
  package func page() throws(BrowserError) -> RenderedPage {
    try session.page()
  }

  /// Finds something by the words that people read.
  ///
  /// - Parameter group: The words of the question around, to tell two alike apart.
  package func find(_ wanted: Wanted, _ words: String, in group: String? = nil) throws(Missing)
    -> VisibleControl
  {
    let found: JSON
    do throws(BrowserError) {
      found = try session.run(
        BrowserScripts.find,
        [.text(wanted.rawValue), .text(words), group.map(JSON.text) ?? .null])
    } catch {
      throw .browser(error)
    }
    if let count = found["several"].whole { throw .several(count) }
    guard let element = found["element"][Self.elementKey].text else {
      throw .nothing(offers: found["offers"].list.compactMap(\.text).filter { !$0.isEmpty })
    }
    return VisibleControl(
      element: element, type: found["type"].text ?? "", words: found["words"].text ?? words,
      sends: found["sends"].isTrue, acts: found["acts"].isTrue)
  }

  package func fill(_ found: VisibleControl, with text: String) throws(BrowserError) {
    let path = "/element/\(found.element)"
    if Self.typedByKeys.contains(found.type) {
      if found.type != "file" { try session.ask(.post, path + "/clear") }
      try session.ask(.post, path + "/value", ["text": .text(text)])
    } else {
      _ = try session.run(
        BrowserScripts.set, [[Self.elementKey: .text(found.element)], .text(text)])
    }
  }

  package func press(_ found: VisibleControl) throws(BrowserError) {
    try session.ask(.post, "/element/\(found.element)/click")
  }

  /// Whether the page shows these words.
  package func shows(_ words: String) throws(BrowserError) -> Bool {
    try session.run(BrowserScripts.shows, [.text(words)]).isTrue
  }

  /// The name of the protocol for a reference to an element.
  private static let elementKey = "element-6066-11e4-a52e-4f735466cecf"
  private static let typedByKeys: Set = [
    "text", "search", "tel", "url", "email", "password", "number", "textarea", "file",
  ]
}

extension Browser {
  /// Lends a browser for as long as a visit takes.
  package func visit<Value>(_ use: (Visit) throws(BrowserError) -> Value) throws(BrowserError)
    -> Value
  {
    try withSession { session throws(BrowserError) in try use(Visit(session: session)) }
  }
}

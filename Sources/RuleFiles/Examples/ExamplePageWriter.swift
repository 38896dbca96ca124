/// Makes whole pages of the fragments that examples give.
struct ExamplePageWriter {
  private var expansion = ExampleExpansion()

  /// A page of an example, written out in full.
  ///
  /// A fragment with something to fill and no form of its own is put into one; a home page asks
  /// nothing and stays as it is.
  mutating func page(_ fragment: String, isHome: Bool) throws(ExampleMistake) -> String {
    let html = try expansion.expand(fragment)
    let lowercased = html.lowercased()
    if lowercased.hasTag("html") { return html }
    let isWhole = isHome || lowercased.hasTag("form") || !lowercased.hasControl
    return Self.page(isWhole ? html : Self.form(html))
  }

  private static func page(_ content: String) -> String {
    """
    <!doctype html>
    <html lang="fr">
    <title>Exemple</title>
    <main>
    \(content)
    </main>
    </html>
    """
  }

  private static func form(_ content: String) -> String {
    """
    <form method="post" action="/envoi">
    \(content)
    <button>Envoyer</button>
    </form>
    """
  }
}

extension String {
  fileprivate func hasTag(_ name: String) -> Bool {
    contains("<\(name)")
  }

  /// Whether something can be filled, home-made controls included.
  fileprivate var hasControl: Bool {
    ["input", "select", "textarea"].contains(where: hasTag)
      || contains("role=") || contains("contenteditable")
  }
}

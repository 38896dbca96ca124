/// Makes whole pages of the fragments that examples give.
struct ExamplePageWriter {
  private var expansion = ExampleExpansion()

  /// A page of an example, written out in full.
  ///
  /// A fragment with something to fill and no form of its own is put into one; a home page asks
  /// nothing and stays as it is.
  mutating func page(_ fragment: String, isHome: Bool) throws(ExampleMistake) -> String {
    let html = try expansion.expand(fragment)
    if html.hasTag("html") { return html }
    return Self.page(isHome || html.hasTag("form") || !html.hasControl ? html : Self.form(html))
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
    lowercased().contains("<\(name)")
  }

  /// Whether something can be filled, home-made controls included.
  fileprivate var hasControl: Bool {
    ["input", "select", "textarea"].contains(where: hasTag)
      || contains("role=") || contains("contenteditable")
  }
}

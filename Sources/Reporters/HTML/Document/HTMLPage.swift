import Escaping
import Words

/// A whole HTML page around what people read: its own style and script, and nothing from anywhere.
struct HTMLPage {
  let title: String
  let language: Language
  let body: HTML
  /// What the page may load and run.
  var policy = ContentPolicy.text
  /// Attributes of its root.
  var attributes = HTML.nothing
  /// Whether the script of the report works on it.
  let hasScript: Bool

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)"\(attributes)>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <style>\(HTML(ownFile: .style))</style>
    </head>
    <body>
    \(body)\(script)
    </body>
    </html>

    """
  }

  private var script: HTML {
    hasScript ? "<script>\(HTML(ownFile: .script))</script>" : .nothing
  }
}

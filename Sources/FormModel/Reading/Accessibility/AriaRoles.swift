import Markup

/// The roles of WAI-ARIA that an element may be given.
enum AriaRoles {
  /// The first role of an element that exists: browsers pass over the others.
  static func role(of element: Element) -> String? {
    guard element.has(.role), let written = element[.role]?.lowercased() else { return nil }
    return written.split(whereSeparator: \.isWhitespace).prefix(mostRoles)
      .map(String.init).first(where: known.contains)
  }

  /// Whether the content of an element is no part of the name of what is around it (AccName 1.2, 2F).
  static func isApart(_ element: Element, role: String?) -> Bool {
    if let role, role != "none", role != "presentation" { return apart.contains(role) }
    return switch element.name {
    case .nav, .article, .aside, .main, .header, .footer, .blockquote, .dialog, .figure, .output,
      .fieldset, .optgroup, .search, .meter, .progress, .iframe, .video, .audio, .math:
      true
    default: false
    }
  }

  /// More words in one attribute are an attack.
  private static let mostRoles = 8

  /// Containers of many things, and what has a value rather than words.
  private static let apart: Set<String> = [
    "alert", "alertdialog", "application", "article", "banner", "blockquote", "comment",
    "complementary", "contentinfo", "dialog", "document", "feed", "figure", "form",
    "graphics-document", "graphics-object", "graphics-symbol", "grid", "group", "image", "img",
    "log", "main", "marquee", "menu", "menubar", "meter", "navigation", "note", "progressbar",
    "radiogroup", "rowgroup", "search", "separator", "status", "suggestion", "table", "tablist",
    "tabpanel", "term", "timer", "toolbar", "tree", "treegrid",
  ]

  /// Those of WAI-ARIA 1.2 and the graphics module that are not abstract.
  private static let known: Set<String> = apart.union([
    "button", "caption", "cell", "checkbox", "code", "columnheader", "combobox", "definition",
    "deletion", "directory", "emphasis", "generic", "gridcell", "heading", "insertion", "link",
    "list", "listbox", "listitem", "mark", "math", "menuitem", "menuitemcheckbox",
    "menuitemradio", "none", "option", "paragraph", "presentation", "radio", "region", "row",
    "rowheader", "scrollbar", "searchbox", "slider", "spinbutton", "strong", "subscript",
    "superscript", "switch", "tab", "textbox", "time", "tooltip", "treeitem",
  ])
}

/// Makes pages that no author would write; the same seed makes the same page.
struct TagSoup {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Pieces of markup, text and line ends in no order.
  mutating func page(length: Int) -> String {
    (0..<length).map { _ in piece() }.joined()
  }

  private mutating func piece() -> String {
    switch number(below: 12) {
    case 0...3: "<\(pick(Self.names))\(attributes())\(pick(["", "", "", "/", " /", "\n"]))>"
    case 4...6: "</\(pick(Self.names))\(pick(["", " ", " a='>'", "\n"]))>"
    case 7, 8: pick(["a", " ", "\n", "é", "texte ", "\t", "日本"])
    case 9:
      pick([
        "<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "<!doctype html>", "<?x ?>", "<?",
        "</>", "</3>", "<", ">",
      ])
    case 10:
      pick([
        "&amp;", "&", "&eacute", "&#128;", "&#x;", "&lbrack;", "&notit;", "&#0;", "\u{0}", "\r\n",
        "\r", "\u{1}",
      ])
    default:
      pick(["\"", "'", "=", "/", "<input name=", "<p a=\"", "<script><!--", "<a b='", "</script"])
    }
  }

  private mutating func attributes() -> String {
    (0..<number(below: 4)).map { _ in
      " " + pick(["id", "name", "form", "class", "@x", "a/b", "=", "ID", "é"])
        + pick(["", "=a", "='b c'", "=\"d\ne\"", "=f&copy=1", " = g", "='&lt;'", "=\">\""])
    }.joined()
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  /// A number by the generator of Knuth's MMIX, its upper bits.
  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let names = [
    "form", "input", "select", "option", "textarea", "button", "label", "div", "div", "p", "b", "i",
    "a", "table", "tr", "td",
    "template", "svg", "math", "title", "desc", "script", "style", "html", "head", "body",
    "fieldset", "legend", "ul", "li",
    "iframe", "x-y", "br", "img", "wbr", "source", "noscript", "meta",
  ]
}

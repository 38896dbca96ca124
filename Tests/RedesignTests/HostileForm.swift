import TestSupport

@testable import Redesign

/// A form whose every text tries to leave the place it stands in, and the same form in peaceful words.
enum HostileForm {
  /// A page whose questions hold whole template tags is a template, and is not audited; halves of tags are.
  static let texts = [
    "<script>alert(1)</script>", "</script><script>alert(2)</script>",
    "\"><img src=x onerror=alert(3)>",
    "' onfocus='alert(4)", "</textarea></select></fieldset></form></main>", "<!-- x", "--> x",
    "]]>", "javascript:alert(5)", "</title></style><svg onload=alert(6)>", "{{ 7*7",
    "{% include \"x\" ",
    "\"]; end", "=HYPERLINK(\"x\")", "%%{init: {}}%%", "`code` #quot;", "l1 | l2",
    "\u{202E}gnp.exe\u{2066}", "\u{1B}[31mred\u{7}", "a\u{2028}b\u{85}c", "e\"}]}",
    "&lt;b&gt; &amp;amp;",
  ]

  static func plan(_ texts: [String] = texts) throws -> RedesignPlan {
    try RedesignFixtures.plan(try Reading.journey(html: html(texts)))
  }

  /// The same in words that can do nothing.
  static func peaceful() throws -> RedesignPlan {
    try plan(texts.indices.map { "mot \(letters($0))" })
  }

  private static func letters(_ place: Int) -> String {
    "\(Character(UnicodeScalar(UInt8(97 + place % 26))))zx"
  }

  /// Texts stand in the title, headings, labels, hints, legends, choices and names of controls.
  private static func html(_ texts: [String]) -> String {
    let told = texts.map(escaped)
    let boxes = told.enumerated().map { place, text in
      "<p><label for=f\(place)>\(text)</label> <input id=f\(place) name=\"\(text)\" "
        + "aria-describedby=h\(place) required><span id=h\(place)>\(text)</span>"
    }
    let choices = told.enumerated().map { place, text in
      "<p><input type=radio name=r value=\"\(text)\" id=r\(place)><label for=r\(place)>\(text)</label>"
    }
    let options = told.map { "<option>\($0)</option>" }
    return "<html lang=fr><title>\(told[0])</title><h1>\(told[1])</h1><p>\(told[2])</p>"
      + "<form method=post>\(boxes.joined())<fieldset><legend>\(told[4])</legend>"
      + "\(choices.joined())</fieldset><p><label for=s>\(told[0])</label><select id=s name=s required>"
      + "<option value=\"\"></option>\(options.joined())</select><button>Envoyer</button></form>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

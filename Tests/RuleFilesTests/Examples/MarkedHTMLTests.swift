import Testing

@testable import RuleFiles

@Suite struct MarkedHTMLTests {
  @Test(arguments: [
    ("↓<input id=a>", "<input data-formaudit-mark=\"1\" id=a>", 1),
    ("↓<select>", "<select data-formaudit-mark=\"1\">", 1),
    ("↓<br/>", "<br data-formaudit-mark=\"1\"/>", 1),
    (
      "<p>a</p>↓<input\nid=a>↓<my-box>",
      "<p>a</p><input data-formaudit-mark=\"1\"\nid=a><my-box data-formaudit-mark=\"2\">", 2
    ),
    ("a ↓ b", "a  b", 0), ("↓</p>", "</p>", 0), ("↓<!-- a -->", "<!-- a -->", 0), ("↓", "", 0),
    ("↓<input", "<input data-formaudit-mark=\"1\"", 1), ("", "", 0), ("<p>é↑</p>", "<p>é↑</p>", 0),
  ])
  func turnsEachMarkIntoAnAttribute(marked: String, html: String, count: Int) {
    #expect(MarkedHTML(marked).html == html)
    #expect(MarkedHTML(marked).count == count)
  }

  @Test func remembersAMarkBeforeNoTag() {
    #expect(MarkedHTML("↓<a>↓ b").strayMark == " b")
    #expect(MarkedHTML("↓<a>").strayMark == nil)
  }
}

import Testing

@testable import Report
@testable import Reporters

@Suite struct DocumentTests {
  @Test func peersAreReadFromTheirTable() {
    let table = PeersTable(
      markdown: """
        | # | Check | Who does it | Ours |
        |--:|---|---|---|
        | 1 | A `label` says something | axe; in part IBM | `label-empty`, `label-vague` |
        | 2 | Text can be read | – | none: left to axe |
        | 3 | Words are known | RateMyPDF | `label-vague` |
        Not | a | row
        """)
    #expect(table.rows.map(\.number) == [1, 2, 3])
    #expect(table.rows.map(\.rules) == [["label-empty", "label-vague"], [], ["label-vague"]])
    #expect(table.lines(about: "label-vague") == ["1: axe; in part IBM", "3: RateMyPDF"])
    #expect(table.lines(about: "other").isEmpty)
  }

  @Test(arguments: [
    ("a | b", "a \\| b"),
    ("<b> & *c*", "&lt;b> & \\*c\\*"),
    ("use `<label>` or `a|b`", "use `<label>` or `a\\|b`"),
    ("two\nlines", "two lines"),
  ])
  func nothingInACellIsObeyed(text: String, cell: String) {
    #expect(MarkdownCell.text(text) == cell)
  }
}

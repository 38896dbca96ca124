import FormModel
import TestSupport
import Testing

/// What stays folded until somebody opens it is asked of those who do.
@Suite struct FoldedBlockTests {
  private func areConditional(_ html: String) throws -> [Bool] {
    try Reading.page(
      "<form method=post><label>Town<input name=t></label>\(html)<button>OK</button></form>"
    ).questions.map(\.isConditional)
  }

  private static let box = "<label>Length<input name=l></label>"

  @Test(arguments: [
    "<details><summary>More</summary>\(box)</details>",
    "<button type=button data-toggle=collapse data-target='#m'>More</button><div class=collapse id=m>\(box)</div>",
    "<a data-bs-toggle=collapse href='#m'>More</a><div class='row collapse' id=m>\(box)</div>",
  ])
  func asksThoseWhoOpenIt(html: String) throws {
    #expect(try areConditional(html) == [false, true])
  }

  @Test(arguments: [
    "<details open><summary>More</summary>\(box)</details>",
    "<details><summary>More</summary>\(box.replacing("name", with: "required name"))</details>",
    "<details><summary>One</summary>\(box)</details><details><summary>Two</summary></details>",
    "<div class=collapse id=m>\(box)</div>",
    "<a data-toggle=collapse href='#m'>More</a><div class='collapse show' id=m>\(box)</div>",
    "<a data-toggle=collapse href='#m'>More</a><div class=collapse data-parent='#all' id=m>\(box)</div>",
  ])
  func asksEverybodyForTheRest(html: String) throws {
    #expect(try areConditional(html) == [false, false])
  }

  @Test func asksEverybodyWhereTheWholeFormIsFolded() throws {
    let page = try Reading.page(
      "<details><summary>Apply</summary><form method=post>\(Self.box)<button>OK</button></form></details>"
    )
    #expect(page.questions.map(\.isConditional) == [false])
  }
}

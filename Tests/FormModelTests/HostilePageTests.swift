import FormModel
import TestSupport
import Testing

/// Pages that were never meant to be read kindly.
@Suite struct HostilePageTests {
  static let pages: [String: String] = [
    "deep": String(repeating: "<div>", count: 100_000) + "<label>Nom<input></label>",
    "deep controls": String(repeating: "<div>", count: 30_000)
      + String(repeating: "<input>", count: 2_000),
    "nested labels": String(repeating: "<label>", count: 10_000) + "<input>",
    "nested fieldsets": String(repeating: "<fieldset><legend>x</legend>", count: 10_000)
      + "<input>",
    "nested headings": String(repeating: "<h2>", count: 5_000) + "<input>",
    "many boxes": "<form>" + String(repeating: "<input type=checkbox name=a[]>", count: 4_000),
    "many groups": String(
      repeating: "<fieldset><input type=checkbox><input type=checkbox></fieldset>", count: 2_000),
    "one large group": "<fieldset><legend>x</legend>"
      + String(repeating: "<input type=radio name=r>", count: 2_000) + "</fieldset>",
    "many search boxes": String(
      repeating: "<form><input aria-label=a><button aria-label=b>c</button></form>", count: 2_000),
    "many unnamed boxes": String(
      repeating: "<input placeholder=a><button>Chercher</button>", count: 2_000),
    "nested messages": "<input aria-invalid=true>"
      + String(repeating: "<div class=fr-error-text id=a>x", count: 10_000),
    "nested roles": String(repeating: "<div role=group aria-labelledby=a id=a>", count: 10_000)
      + "<input><input>",
    "many options": "<select>" + String(repeating: "<option>x", count: 20_000),
    "many labels": String(repeating: "<label for=a>", count: 5_000) + "<input id=a>",
    "many references": "<input aria-labelledby='" + String(repeating: "a ", count: 50_000)
      + "' id=a>",
    "references in a circle":
      "<label for=a>x<i aria-labelledby=b></i></label><label for=b>y<i aria-labelledby=a></i></label>"
      + "<input id=a><input id=b aria-labelledby='a b'>",
    "long label": "<label for=n>" + String(repeating: "é\u{200B}", count: 50_000)
      + "</label><input id=n>",
  ]

  @Test(arguments: pages.keys.sorted())
  func isReadInTime(name: String) throws {
    let page = try Reading.page(try #require(Self.pages[name]))
    #expect(!page.controls.isEmpty)
  }

  @Test func soupNeverTraps() throws {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "<form>", "</form>", "<input name=a>", "<label for=a>", "</label>", "<select>", "<option>x",
      "</select>", "<fieldset>", "<legend>", "</fieldset>", "<table><tr><td>", "</table>", "texte ",
      "<input type=radio name=r>", "<input type=checkbox name='c[]'>", "<textarea>", "</textarea>",
      "<div hidden>", "</div>", "<template>", "</template>", "<h2>", "</h2>", "<a href=x>", "\u{0}",
      "<button>", "5 minutes ", "<input id=a aria-labelledby=a>", "<dialog>", "<details>",
    ]
    for _ in 0..<100 {
      let soup = (0..<60).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let page = try Reading.page(soup)
      let used = page.forms.flatMap(\.questions).flatMap(\.controls)
      #expect(Set(used).count == used.count, "a control is in two questions of: \(soup)")
      #expect(used.allSatisfy { page.controls.indices.contains($0) })
    }
  }
}

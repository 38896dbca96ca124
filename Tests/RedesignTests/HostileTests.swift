import Escaping
import Markup
import TestSupport
import Testing
import Words

@testable import Redesign

/// Nothing of a page leaves the place it stands in, whatever it says.
@Suite struct HostileTests {
  /// The pages of a hostile form have the elements and attributes of the same form in peaceful words, in
  /// the same order: no text has become markup, none has ended an attribute.
  @Test(arguments: MockUpStyle.allCases)
  func noTextBecomesMarkup(style: MockUpStyle) throws {
    let hostile = MockUp(try HostileForm.plan(), style: style).files
    let peaceful = MockUp(try HostileForm.peaceful(), style: style).files
    #expect(hostile.count == peaceful.count)
    for (one, other) in zip(hostile, peaceful) {
      #expect(try Self.skeleton(one.html) == Self.skeleton(other.html), "\(one.name)")
    }
  }

  @Test(arguments: MockUpStyle.allCases)
  func pagesRunNothingAndLeadNowhereElse(style: MockUpStyle) throws {
    let files = MockUp(try HostileForm.plan(), style: style).files
    let names = Set(files.map(\.name))
    #expect(names.allSatisfy { MockUp.isOwn($0) || $0 == MockUp.start })
    for file in files {
      for element in try Document(parsing: file.html.bytes).elements {
        #expect(
          !["script", "iframe", "object", "embed", "base", "svg", "img"].contains(element.tag))
        for attribute in element.attributes {
          #expect(!attribute.name.hasPrefix("on"), "\(element.tag) \(attribute.name)")
          guard ["href", "src", "action", "formaction"].contains(attribute.name) else { continue }
          let path = String(attribute.value.prefix { $0 != "#" })
          let isKnown =
            names.contains(path) || path.hasPrefix("assets/")
            || path == "https://jedonnemonavis.numerique.gouv.fr/"
          #expect(isKnown, "\(attribute.value)")
        }
      }
      // A file that is cut by a control character is not the file that was written.
      #expect(!file.html.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" && $0 != "\t" })
    }
  }

  /// Each line of the journey file names a page of ours.
  @Test func theJourneyNamesPagesOnly() throws {
    let plan = try HostileForm.plan()
    let yaml = MockUpJourney.yaml(plan)
    let files = Set(MockUp(plan, style: .plain).files.map(\.name)).subtracting([MockUp.start])
    #expect(Set(MockUpJourney.pages(in: yaml)) == files)
  }

  /// A table keeps its columns, and no line of the text for people begins anything else.
  @Test func decisionsKeepTheirTable() throws {
    let text = DecisionsText.markdown(try HostileForm.plan())
    #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("\u{1B}"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let widths = rows.map { row in
      row.replacing("\\|", with: "").count { $0 == "|" }
    }
    #expect(Set(widths) == [4, 7], "\(Set(widths))")
  }

  private static func skeleton(_ html: HTML) throws -> [String] {
    try Document(parsing: html.bytes).elements.map { element in
      ([element.tag] + element.attributes.map(\.name)).joined(separator: " ")
    }
  }
}

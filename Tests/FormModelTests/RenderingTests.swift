import TestSupport
import Testing

@testable import FormModel

/// What a browser measured, as captures carry it in attributes.
@Suite struct RenderingTests {
  private func rendering(view: String = "1280 1024", narrow: String = "", _ body: String) throws
    -> Rendering?
  {
    let narrowed = narrow.isEmpty ? "" : " data-formaudit-narrow=\"\(narrow)\""
    return try Reading.page(
      "<html lang=fr data-formaudit-view=\"\(view)\"\(narrowed)><body><form>\(body)</form></body></html>"
    ).rendering
  }

  @Test func whatWasMeasuredIsRead() throws {
    let found = try #require(
      try rendering(
        narrow: "512",
        "<input name=a data-formaudit-box='8 30.5 200 40' data-formaudit-label='3.21 large'>"))
    #expect(found.screenHeight == 1024)
    #expect(found.narrowWidth == 512)
    #expect(
      Array(found.boxes.values) == [Rendering.Box(left: 8, top: 30.5, width: 200, height: 40)])
    #expect(found.labels.values.map(\.contrast) == [3.21])
    #expect(found.labels.values.map(\.isLarge) == [true])
    #expect(found.targets.isEmpty)
  }

  /// A page without measures, and one that was saved in the window of a telephone.
  @Test func wherePagesWereNotMeasuredNothingIsKnown() throws {
    #expect(try Reading.page("<form><input name=a></form>").rendering == nil)
    #expect(try rendering(view: "390 800", "<input name=a>") == nil)
  }

  /// Attributes are bytes of a page: anything may stand in them.
  @Test(arguments: ["", "1280", "nan nan", "1e999 1", "-1280 -1", "1280 1024 7", "1280 0", "x y"])
  func aViewThatIsNoneIsNone(view: String) throws {
    #expect(try rendering(view: view, "<input name=a>") == nil)
  }

  @Test(
    arguments: ["1 2 3", "0 0 0 0", "0 0 -5 5", "inf 0 1 1", "1e300 0 1 1", "a b c d", "1 2 3 4 5"])
  func aBoxThatIsNoneIsNone(box: String) throws {
    let found = try #require(
      try rendering("<input name=a data-formaudit-box='\(box)' data-formaudit-label='99 large'>"))
    #expect(found.boxes.isEmpty)
    #expect(found.labels.isEmpty)
    #expect(found.narrowWidth == nil)
  }

  /// Two boxes of 16 px: what counts is the distance of their middles, since each is smaller than the
  /// circle; beside a large box, the distance to its edge.
  @Test(
    arguments: [
      ("8 0 16 16", "8 20 16 16", 20.0), ("8 0 16 16", "8 24 16 16", 24),
      ("8 0 16 16", "8 18 90 40", 20),
      ("8 0 16 16", "8 4 90 40", 0), ("0 0 16 16", "500 0 16 16", 500),
    ])
  func roomIsThatOfTheLargestCircle(one: String, other: String, room: Double) throws {
    let found = try #require(
      try rendering(
        "<button data-formaudit-target='\(one)'>A</button><button data-formaudit-target='\(other)'>B</button>"
      ))
    let first = try #require(found.targets.keys.min())
    #expect(found.spacings[first] == room)
  }
}

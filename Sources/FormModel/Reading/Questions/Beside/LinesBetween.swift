import Markup

/// The lines of the screen between each control that people fill and its neighbours.
struct LinesBetween {
  private let scopes: FieldScopes
  /// By place: the lines between a control and the one before it.
  private let linesBefore: [[ScreenLine]]
  /// By place: the lines between a control and the one after it, near it.
  private let linesAfter: [[ScreenLine]]

  init(census: Census, scopes: FieldScopes, vocabulary: Vocabulary) {
    self.scopes = scopes
    let reader = ScreenLineReader(census: census)
    let counter = Counter(vocabulary: vocabulary)
    let lines = { (place: Int, nodes: Range<Int>) in
      reader.lines(in: nodes, metWith: census.hiding(of: scopes.asked[place].element))
        .filter { !counter.isAll(of: $0.text) }
    }
    linesBefore = scopes.asked.indices.map { lines($0, Self.nodes(before: $0, scopes, census)) }
    linesAfter = scopes.asked.indices.map { lines($0, Self.nodes(after: $0, scopes, census)) }
  }

  /// All lines between a control and the one before it.
  func all(before place: Int) -> [ScreenLine] { linesBefore[place] }

  /// The lines just before a control that belong to no other field.
  func lines(before place: Int) -> [ScreenLine] {
    var lines = linesBefore[place][...]
    guard place > 0 else { return Array(lines) }
    let previous = scopes.asked[place - 1]
    let scope = scopes.scope(at: place - 1)
    if !scope.contains(scopes.asked[place].element) {
      lines = lines.drop { $0.start < scope.endIndex }
    }
    // What goes on in the line of the control before speaks of that one, if the next has a line.
    if let first = lines.first, first.isInline, lines.count > 1 || previous.isCheckable {
      lines = lines.dropFirst()
    }
    return Array(lines)
  }

  /// The lines between a control and the next one that people fill, near it.
  func lines(after place: Int) -> [ScreenLine] { linesAfter[place] }

  /// The nodes before a control up to the control before it, or to the start of its form.
  private static func nodes(
    before place: Int, _ scopes: FieldScopes, _ census: Census
  ) -> Range<Int> {
    let control = scopes.asked[place]
    let end = control.element.index
    var start = max(0, end - Self.mostNodesBefore)
    if place > 0 { start = max(start, min(end, scopes.asked[place - 1].element.endIndex)) }
    let forms = census.forms.place(after: end) - 1
    if forms >= 0 {
      let form = census.forms[forms]
      start = max(start, form.contains(control.element) ? form.index : min(end, form.endIndex))
    }
    return start..<end
  }

  private static func nodes(
    after place: Int, _ scopes: FieldScopes, _ census: Census
  ) -> Range<Int> {
    let start = scopes.asked[place].element.endIndex
    let next = place + 1 < scopes.asked.count ? scopes.asked[place + 1].element.index : Int.max
    return start..<min(max(start, next), start + mostNodesAfter, census.document.nodeCount)
  }

  private static let mostNodesBefore = 300
  private static let mostNodesAfter = 60
}

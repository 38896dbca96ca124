import Markup

/// The words at the head of the column of each field that stands in a table.
struct ColumnWords {
  /// By the place of the field among those that people fill: the words, and the row it stands in.
  private var heads: [Int: (words: String, row: Int)] = [:]

  /// The words over a field, unless a text that stands nearer begins in its own row.
  func words(at place: Int, nearest line: ScreenLine?) -> String? {
    heads[place].flatMap { head in (line?.start ?? 0) < head.row ? head.words : nil }
  }

  private let census: Census

  init(_ scopes: FieldScopes, census: Census) {
    self.census = census
    var seen: Set<Int> = []
    for control in scopes.asked {
      guard
        let row = control.element.ancestors.prefix(Self.mostAround).first(where: { $0.name == .tr }
        ),
        let body = row.parent, seen.insert(body.index).inserted
      else { continue }
      note(body, scopes)
    }
  }

  private mutating func note(_ body: Element, _ scopes: FieldScopes) {
    var heads = Self.lastRow(ofHeadBefore: body).map(texts) ?? []
    for row in body.children where row.name == .tr {
      guard !scopes.places(inside: row).isEmpty else {
        let texts = texts(row)
        if texts.count(where: ScreenLine.areWords) > 1 { heads = texts }
        continue
      }
      for (column, cell) in Self.cells(row).enumerated() where heads.indices.contains(column) {
        for place in scopes.places(inside: cell) where self.heads[place] == nil {
          self.heads[place] = (heads[column], row.index)
        }
      }
    }
  }

  private static func lastRow(ofHeadBefore body: Element) -> Element? {
    let head = body.parent?.children.prefix(mostAround).first { $0.name == .thead }
    return head?.children.prefix(mostAround).filter { $0.name == .tr }.last
  }

  private static func cells(_ row: Element) -> [Element] {
    row.children.prefix(mostCells).filter { $0.name == .td || $0.name == .th }
  }

  /// What only scripts or assistive technologies find there heads no column.
  private func texts(_ row: Element) -> [String] {
    guard census.hiding(of: row).isDisjoint(with: .fromEverybody) else { return [] }
    return Self.cells(row).map { $0.foldedText.cut(toBytes: GroupTexts.longest) }
  }

  private static let mostAround = 5
  private static let mostCells = 40
}

import Markup

/// The words at the head of the column of each field that stands in a table, and over its part of it.
struct ColumnWords {
  /// By the place of the field among those that people fill: the words, and the row it stands in.
  private var heads: [Int: (words: String, row: Int)] = [:]
  /// By the same place: the row across the table that heads the rows of the field, as a heading would.
  private var titles: [Int: Title] = [:]

  /// A row across a table.
  struct Title {
    let words: String
    /// Its node index.
    let row: Int
  }

  /// The words over a field, unless a text that stands nearer begins in its own row.
  func words(at place: Int, nearest line: ScreenLine?) -> String? {
    heads[place].flatMap { head in (line?.start ?? 0) < head.row ? head.words : nil }
  }

  /// The row across the table that heads the rows of a field.
  func title(over place: Int) -> Title? { titles[place] }

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
    var title: Title?
    var isFirst = false
    for row in body.children where row.name == .tr {
      let inside = scopes.places(inside: row)
      guard !inside.isEmpty else {
        let texts = texts(row)
        if texts.count(where: ScreenLine.areWords) > 1 { heads = texts }
        if let found = self.title(row, texts) { (title, isFirst) = (found, true) }
        continue
      }
      if isFirst, !isWorded(row, scopes) { title = nil }
      isFirst = false
      for place in inside where titles[place] == nil { titles[place] = title }
      for (column, cell) in Self.cells(row).enumerated() where heads.indices.contains(column) {
        for place in scopes.places(inside: cell) where self.heads[place] == nil {
          self.heads[place] = (heads[column], row.index)
        }
      }
    }
  }

  /// What a row says that goes across the table in one cell, and is no sentence, nor tells what a mark is for.
  private func title(_ row: Element, _ texts: [String]) -> Title? {
    guard texts.count == 1, let words = texts.first, ScreenLine.areWords(words),
      words.count <= Self.longestTitle, words.first != "*",
      words.last.map({ !".!;".contains($0) }) ?? false,
      let cell = Self.cells(row).first, cell.has(.colspan), !cell.value(of: .colspan, equals: "1")
    else { return nil }
    return Title(words: words, row: row.index)
  }

  /// Whether a cell words the fields of a row: what goes across before it speaks of more than this row.
  private func isWorded(_ row: Element, _ scopes: FieldScopes) -> Bool {
    Self.cells(row).contains {
      scopes.places(inside: $0).isEmpty && ScreenLine.areWords($0.foldedText)
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
  private static let longestTitle = 48
}

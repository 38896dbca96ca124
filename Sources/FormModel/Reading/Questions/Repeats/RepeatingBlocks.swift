import Markup

/// The controls that people can fill again for one more person or thing.
///
/// A button or a link says so by its words ("Ajouter une personne"); which fields it repeats is told
/// by their names (`person[0][email]`), by its own words, or by the group it closes.
struct RepeatingBlocks {
  /// The indices of the controls.
  private(set) var controls: Set<Int> = []

  private let census: Census
  /// The words of each control that people fill, by its index.
  private let labels: [String]
  /// The native controls that people fill, in tree order.
  private let asked: [Control]
  private let askedElements: [Element]
  private let blocks: RepeatableGroups

  /// A page has no more buttons that add.
  private static let mostAdders = 100

  init(census: Census, controls: [Control], labels: [String], vocabulary: Vocabulary) {
    self.census = census
    self.labels = labels
    asked = controls.filter { !$0.isCustom && $0.isFilled }
    askedElements = asked.map(\.element)
    blocks = RepeatableGroups(census: census, controls: controls)
    if asked.isEmpty { return }
    noteMarkedContainers()
    let adders = Adders(census: census, controls: controls, vocabulary: vocabulary).adders
    for adder in adders.prefix(Self.mostAdders) { note(adder) }
  }

  /// Symfony and jquery.repeater mark the element that holds the rows.
  private mutating func noteMarkedContainers() {
    let names = ["data-prototype", "data-repeater-list"].compactMap(census.document.name)
    guard !names.isEmpty else { return }
    var noted = 0
    for element in census.document.elements
    where element.index >= noted && names.contains(where: element.has) {
      note(asked.inside(element))
      noted = element.endIndex
    }
  }

  private mutating func note(_ found: some Sequence<Control>) {
    controls.formUnion(found.lazy.map(\.index))
  }

  private mutating func note(_ adder: Adders.Adder) {
    let place = askedElements.place(after: adder.element.index)
    guard place > 0 else { return }
    let last = asked[place - 1]
    guard !controls.contains(last.index), isInSameForm(adder, last),
      // A heading between them begins another matter, which has no field yet.
      census.headings.place(after: adder.element.index)
        == census.headings.place(after: last.element.index)
    else { return }
    if let rows = rows(of: last) {
      note(rows)
    } else if adder.names(labels[last.index]) {
      controls.insert(last.index)
    } else if let block = blocks.block(closedBy: adder.element, last: last.element) {
      note(asked.inside(block))
    }
  }

  private func isInSameForm(_ adder: Adders.Adder, _ control: Control) -> Bool {
    if let form = adder.form { return form == control.form }
    return control.form.map { census.forms[$0].contains(adder.element) } ?? true
  }

  /// The controls of all rows like that of a control, by their names; nil when names tell no row.
  private func rows(of control: Control) -> [Control]? {
    guard let own = RowName(control.name) else { return nil }
    var firsts: [Substring: String] = [:]
    let found = asked.filter { other in
      guard other.form == control.form, let name = RowName(other.name), name.rows == own.rows else {
        return false
      }
      if firsts[name.row] == nil { firsts[name.row] = labels[other.index].filter { !$0.isNumber } }
      return true
    }
    // Where each number stands for another question, numbers are not rows.
    return Set(firsts.values).count == 1 ? found : nil
  }
}

/// A name of one row among several: `person[0][email]`, `items-0-price`, `Persons.0.Name`.
struct RowName {
  /// What comes before the number of the row.
  let rows: Substring
  let row: Substring

  init?(_ name: String) {
    guard name.utf8.count <= 200 else { return nil }
    let marks: Set<Character> = ["[", "]", ".", "-", "_", ":", "$"]
    var start = name.startIndex
    while let mark = name[start...].firstIndex(where: marks.contains) {
      let digits = name.index(after: mark)
      let end = name[digits...].firstIndex { !$0.isNumber } ?? name.endIndex
      if end > digits, mark > name.startIndex, end < name.endIndex, marks.contains(name[end]) {
        rows = name[..<mark]
        row = name[digits..<end]
        return
      }
      start = max(end, digits)
    }
    return nil
  }
}
